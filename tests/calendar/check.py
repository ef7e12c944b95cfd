"""Calendars of many people, checked strictly, compared with the plan in the JSON, and spoiled in ways
that the check must find.
  check.py PROGRAM"""

import datetime
import glob
import json
import os
import re
import subprocess
import sys

from rfc5545 import date, events_of, faults_of, unfolded

PROGRAM = sys.argv[1]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
START = datetime.datetime(2026, 12, 28)
faults = []


def run(*arguments):
    return subprocess.run([PROGRAM, "assess", *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT)


def expand(event):
    """The days on which an event is."""
    first = date(event["DTSTART"][:8])
    count = int(re.search(r"COUNT=(\d+)", event["RRULE"])[1]) if "RRULE" in event else 1
    return [first + datetime.timedelta(weeks=week) for week in range(count)]


def check_days(who, plan, events, at):
    """The events are on the days of the plan, for as many minutes, each week to the last re-check."""
    weeks = max(plan["recheck_weeks"])
    wanted = {START + datetime.timedelta(days=day["day"] - 1, weeks=week): day["minutes"]
              for day in plan["week"] if day["minutes"] for week in range(weeks)}
    found, rechecks = {}, []
    for event in events:
        if "-recheck" in event["UID"]:
            rechecks += expand(event)
            continue
        minutes = int(re.search(r"\d+", event["SUMMARY"])[0])
        if at and (event["DTSTART"][8:] != "T073000" or event["DURATION"] != f"PT{minutes}M"):
            faults.append(f"{who}: {event['DTSTART']} for {event['DURATION']}")
        for day in expand(event):
            found[day] = minutes
    if found != wanted:
        faults.append(f"{who}: the days are not those of the plan")
    if rechecks != [START + datetime.timedelta(weeks=week) for week in plan["recheck_weeks"]]:
        faults.append(f"{who}: the days to check again are not those of the plan")


def check_moves(who, plan, events):
    titles = {item["id"]: item["title"] for item in plan["items"]}
    exercised = {name for day in plan["week"] for name in day["items"]}
    told = "".join(event["DESCRIPTION"] for event in events).replace("\\", "")
    for name in exercised:
        minutes = next(item.get("minutes", 0) for item in plan["items"] if item["id"] == name)
        if minutes and titles[name] not in told:
            faults.append(f"{who}: {name} is not in the calendar")


def check_person(path, language, at):
    who = f"{path} {language} {at}"
    options = ["--answers", path, "--lang", language]
    assessment = json.loads(run(*options, "--json").stdout)
    calendar = [*options, "--format", "ics", "--start", START.strftime("%Y-%m-%d")]
    if at:
        calendar += ["--at", "07:30"]
    result = run(*calendar)
    if assessment["triage"]["plan_policy"] in {"none", "comfort_only"}:
        if result.returncode != 1 or result.stdout or not result.stderr.startswith(b"lumbago: "):
            faults.append(f"{who}: a calendar without a plan")
        return None
    if result.returncode or result.stderr:
        faults.append(f"{who}: exit {result.returncode}, {result.stderr.decode()}")
        return None
    faults.extend(f"{who}: {fault}" for fault in faults_of(result.stdout))
    if run(*calendar).stdout != result.stdout:
        faults.append(f"{who}: other bytes the second time")
    events = events_of(result.stdout)
    check_days(who, assessment["plan"], events, at)
    check_moves(who, assessment["plan"], events)
    return result.stdout


def refold_in_character(data):
    """The first fold behind a character of several bytes, moved into it."""
    match = re.search(rb"([\xc3])([\x80-\xbf])", data)
    return data[:match.end(1)] + b"\r\n " + data[match.end(1):]


def unfold_one(data):
    return data.replace(b"\r\n ", b"", 1)


def replaced(old, new):
    def spoil(data):
        assert re.search(old, data), old
        return re.sub(old, new, data, count=1)
    return spoil


MUTANTS = {
    "LF alone": lambda data: data.replace(b"\r\n", b"\n"),
    "CR alone": replaced(rb"\r\n", rb"\r"),
    "no last line break": lambda data: data[:-2],
    "a long line": unfold_one,
    "a fold in a character": refold_in_character,
    "an empty line": replaced(rb"\r\nBEGIN:VEVENT", rb"\r\n\r\nBEGIN:VEVENT"),
    "a control character": replaced(rb"SUMMARY:", b"SUMMARY:\x1b"),
    "bytes that are no UTF-8": replaced(rb"SUMMARY:", b"SUMMARY:\xff"),
    "METHOD": replaced(rb"CALSCALE", rb"METHOD:PUBLISH\r\nCALSCALE"),
    "no PRODID": replaced(rb"PRODID[^\r]*\r\n", rb""),
    "no VERSION": replaced(rb"VERSION[^\r]*\r\n", rb""),
    "version 1": replaced(rb"VERSION:2.0", rb"VERSION:1.0"),
    "no UID": replaced(rb"UID[^\r]*\r\n", rb""),
    "one UID twice": replaced(rb"-day\d-", rb"-recheck2-"),
    "no DTSTAMP": replaced(rb"DTSTAMP[^\r]*\r\n", rb""),
    "DTSTAMP in local time": replaced(rb"T000000Z", rb"T000000"),
    "DTSTAMP on no day": replaced(rb"DTSTAMP:\d{8}", rb"DTSTAMP:20260230"),
    "DTSTART without its type": replaced(rb"DTSTART;VALUE=DATE", rb"DTSTART"),
    "DTEND of another type": replaced(rb"DTEND;VALUE=DATE:(\d+)", rb"DTEND:\1T080000"),
    "DTEND before DTSTART": replaced(rb"DTEND;VALUE=DATE:\d{4}", rb"DTEND;VALUE=DATE:2020"),
    "DTEND and DURATION": replaced(rb"RRULE", rb"DURATION:P1D\r\nRRULE"),
    "no DTSTART": replaced(rb"DTSTART[^\r]*\r\n", rb""),
    "RRULE without FREQ": replaced(rb"FREQ=WEEKLY;", rb""),
    "RRULE with COUNT and UNTIL": replaced(rb"COUNT=", rb"UNTIL=20270101;COUNT="),
    "RRULE with COUNT=0": replaced(rb"COUNT=\d+", rb"COUNT=0"),
    "RRULE twice": replaced(rb"(RRULE[^\r]*\r\n)", rb"\1\1"),
    "a comma that is not escaped": replaced(rb"\\,", rb","),
    "a semicolon that is not escaped": replaced(rb"SUMMARY:", rb"SUMMARY:;"),
    "an escape that is none": replaced(rb"SUMMARY:", rb"SUMMARY:\\x"),
    "SUMMARY twice": replaced(rb"(SUMMARY[^\r]*\r\n)", rb"\1\1"),
    "no such TRANSP": replaced(rb"TRANSP:[A-Z]+", rb"TRANSP:MAYBE"),
    "no such CLASS": replaced(rb"CLASS:PRIVATE", rb"CLASS:SECRET"),
    "an alarm's property": replaced(rb"CLASS:", rb"TRIGGER:-PT5M\r\nCLASS:"),
    "an event in an event": replaced(rb"\r\nUID", rb"\r\nBEGIN:VEVENT\r\nUID"),
    "an event without its end": replaced(rb"END:VEVENT\r\n", rb""),
    "a line without a colon": replaced(rb"CLASS:PRIVATE", rb"CLASS"),
    "a property after the events": replaced(rb"END:VCALENDAR", rb"CALSCALE:GREGORIAN\r\nEND:VCALENDAR"),
    "no events": lambda data: re.sub(rb"BEGIN:VEVENT.*END:VEVENT\r\n", b"", data, flags=re.S),
    "no end": replaced(rb"END:VCALENDAR\r\n", rb""),
    "two calendars": lambda data: data + data,
}


def main():
    people = sorted(glob.glob("tests/answers/people/*.json", root_dir=ROOT))
    calendars = 0
    for path in ["tests/answers/desk-worker.json", *people]:
        for language in ("en", "es", "de"):
            for at in (False, True):
                calendars += check_person(path, language, at) is not None
    sample = check_person("tests/answers/desk-worker.json", "de", False)
    for name, spoil in MUTANTS.items():
        spoiled = spoil(sample)
        if spoiled == sample or not faults_of(spoiled):
            faults.append(f"the check does not find: {name}")
    print(f"{calendars} calendars, {len(MUTANTS)} spoiled ones")
    if calendars < 60:
        faults.append("too few calendars")
    for fault in faults:
        print(fault)
    sys.exit(bool(faults))


main()
