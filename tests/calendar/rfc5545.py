"""The rules of RFC 5545 for the calendars that Lumbago writes. Readers accept nearly anything, so this
refuses all that the standard does not allow, and every property that Lumbago has no use for."""

import datetime
import re

CALENDAR_ONCE = {"PRODID", "VERSION"}
CALENDAR_MAY = {"CALSCALE"}
EVENT_ONCE = {"UID", "DTSTAMP", "DTSTART"}
EVENT_MAY = {"DTEND", "DURATION", "RRULE", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"}
TEXTS = {"PRODID", "SUMMARY", "DESCRIPTION", "UID"}
WORDS = {
    "VERSION": {"2.0"},
    "CALSCALE": {"GREGORIAN"},
    "CLASS": {"PUBLIC", "PRIVATE", "CONFIDENTIAL"},
    "TRANSP": {"OPAQUE", "TRANSPARENT"},
}


def date(text):
    """The day of a DATE, or None."""
    if not re.fullmatch(r"\d{8}", text):
        return None
    try:
        return datetime.datetime.strptime(text, "%Y%m%d")
    except ValueError:
        return None


def date_time(text):
    """The local or UTC time of a DATE-TIME, or None."""
    match = re.fullmatch(r"(\d{8})T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z?", text)
    day = match and date(match[1])
    return day and day + datetime.timedelta(
        hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4]))


def unfolded(data, faults):
    """The content lines of a calendar; what is wrong with its bytes goes to `faults`."""
    if not data.endswith(b"\r\n"):
        faults.append("does not end with CRLF")
    if re.search(rb"\r(?!\n)|(?<!\r)\n", data):
        faults.append("a line break that is not CRLF")
    lines = []
    for raw in data.split(b"\r\n")[:-1]:
        if len(raw) > 75:
            faults.append(f"a line of {len(raw)} octets")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            faults.append("a line that is no UTF-8, or cuts a character")
            continue
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", text):
            faults.append("a control character")
        if text[:1] in (" ", "\t"):
            if not lines:
                faults.append("begins with a folded line")
            else:
                lines[-1] += text[1:]
        elif not text:
            faults.append("an empty line")
        else:
            lines.append(text)
    return lines


def split(line, faults):
    """The name, parameters and value of a content line."""
    match = re.fullmatch(
        r'([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', line, re.S)
    if not match:
        faults.append(f"no content line: {line[:60]}")
        return None
    parameters = dict(part.split("=", 1) for part in match[2].split(";")[1:])
    return match[1].upper(), parameters, match[3]


def check_text(name, value, faults):
    if re.search(r"\\(?![\\;,nN])", re.sub(r"\\\\", "", value)):
        faults.append(f"{name} has an escape that is none")
    if re.search(r"(?<!\\)[,;]", re.sub(r"\\\\", "", value)):
        faults.append(f"{name} has a comma or semicolon that is not escaped")
    if not value:
        faults.append(f"{name} is empty")


def check_rule(value, start, faults):
    parts = [part.split("=", 1) for part in value.split(";")]
    if any(len(part) != 2 for part in parts):
        faults.append("RRULE has a part without a value")
        return
    rule = dict(parts)
    if len(rule) != len(parts):
        faults.append("RRULE says a part twice")
    if rule.get("FREQ") not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
        faults.append("RRULE has no FREQ")
    if set(rule) - {"FREQ", "COUNT", "UNTIL", "INTERVAL"}:
        faults.append("RRULE has a part that is not used")
    if "COUNT" in rule and "UNTIL" in rule:
        faults.append("RRULE has COUNT and UNTIL")
    for key in ("COUNT", "INTERVAL"):
        if key in rule and not re.fullmatch(r"[1-9]\d*", rule[key]):
            faults.append(f"RRULE: {key} is no positive number")
    if "UNTIL" in rule and not date_time(rule["UNTIL"]) and not date(rule["UNTIL"]):
        faults.append("RRULE: UNTIL is no date")


def check_event(lines, uids, faults):
    seen = {}
    for name, parameters, value in lines:
        if name not in EVENT_ONCE | EVENT_MAY:
            faults.append(f"an event has {name}")
        if name in seen:
            faults.append(f"an event has {name} twice")
        seen[name] = (parameters, value)
        if set(parameters) - ({"VALUE"} if name in {"DTSTART", "DTEND"} else set()):
            faults.append(f"{name} has parameters")
        check_value(name, value, faults)
    for name in EVENT_ONCE - set(seen):
        faults.append(f"an event has no {name}")
    if EVENT_ONCE - set(seen):
        return
    uid = seen["UID"][1]
    if uid in uids:
        faults.append(f"two events have the UID {uid}")
    uids.add(uid)
    if not seen["DTSTAMP"][1].endswith("Z") or not date_time(seen["DTSTAMP"][1]):
        faults.append("DTSTAMP is no time in UTC")
    check_times(seen, faults)


def check_value(name, value, faults):
    if name in TEXTS:
        check_text(name, value, faults)
    if name in WORDS and value not in WORDS[name]:
        faults.append(f"{name} is {value}")


def moment(property_, faults, name):
    """When a DTSTART or DTEND is, and whether it is a whole day."""
    parameters, value = property_
    whole = parameters.get("VALUE") == "DATE"
    if parameters.get("VALUE", "DATE-TIME") not in {"DATE", "DATE-TIME"}:
        faults.append(f"{name} has another type")
    when = date(value) if whole else date_time(value)
    if when is None:
        faults.append(f"{name} is no {'date' if whole else 'time'}: {value}")
    return when, whole


def check_times(seen, faults):
    start, whole = moment(seen["DTSTART"], faults, "DTSTART")
    if "DTEND" in seen and "DURATION" in seen:
        faults.append("an event has DTEND and DURATION")
    if "DTEND" in seen:
        end, end_whole = moment(seen["DTEND"], faults, "DTEND")
        if whole != end_whole:
            faults.append("DTSTART and DTEND are of two types")
        elif start and end and end <= start:
            faults.append("an event ends before it begins")
    if "DURATION" in seen:
        pattern = r"P\d+[DW]" if whole else r"P(\d+D)?T(\d+H)?(\d+M)?(\d+S)?(?<=[HMS])|P\d+[DW]"
        if not re.fullmatch(pattern, seen["DURATION"][1]):
            faults.append("DURATION is none")
    if "RRULE" in seen:
        check_rule(seen["RRULE"][1], start, faults)


def faults_of(data):
    """All that is wrong with a calendar; an empty list: nothing."""
    faults = []
    lines = [split(line, faults) for line in unfolded(data, faults)]
    lines = [line for line in lines if line]
    begin, end = ("BEGIN", {}, "VCALENDAR"), ("END", {}, "VCALENDAR")
    if not lines or lines[0] != begin or lines[-1] != end:
        return faults + ["is not one VCALENDAR"]
    event, events, head, uids = None, 0, [], set()
    for line in lines[1:-1]:
        if line == ("BEGIN", {}, "VEVENT") and event is None:
            event = []
        elif line == ("END", {}, "VEVENT") and event is not None:
            check_event(event, uids, faults)
            event, events = None, events + 1
        elif line[0] in {"BEGIN", "END"}:
            faults.append(f"{line[0]}:{line[2]} has no place there")
        elif event is not None:
            event.append(line)
        elif events:
            faults.append("a property of the calendar after an event")
        else:
            head.append(line)
    if event is not None:
        faults.append("an event does not end")
    if not events:
        faults.append("has no event")
    check_head(head, faults)
    return faults


def check_head(head, faults):
    names = [name for name, _, _ in head]
    for name, parameters, value in head:
        if name not in CALENDAR_ONCE | CALENDAR_MAY or parameters:
            faults.append(f"the calendar has {name}")
        check_value(name, value, faults)
    for name in CALENDAR_ONCE:
        if names.count(name) != 1:
            faults.append(f"the calendar has {name} {names.count(name)} times")
    if names.count("CALSCALE") > 1:
        faults.append("the calendar has CALSCALE twice")


def events_of(data):
    """For each event its properties by name, of a calendar without faults."""
    events = []
    for line in unfolded(data, []):
        name, _, value = split(line, [])
        if (name, value) == ("BEGIN", "VEVENT"):
            events.append({})
        elif events and name != "END":
            events[-1][name] = value
    return events
