"""Lets libical, which others wrote, read calendars and expand their events: the days must be those of
the plan in the JSON. Skipped (77) where the library is not installed.
  libical.py PROGRAM"""

import ctypes
import ctypes.util
import datetime
import json
import os
import re
import subprocess
import sys

PROGRAM = sys.argv[1]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
START = datetime.date(2026, 12, 28)
PEOPLE = ["desk-worker", "people/osteoporosis", "people/young-runner"]
VEVENT = 4  # icalcomponent_kind
faults = []


class Span(ctypes.Structure):
    """struct icaltime_span, of an instance of an event."""
    _fields_ = [("start", ctypes.c_longlong), ("end", ctypes.c_longlong), ("is_busy", ctypes.c_int)]


class Time(ctypes.Structure):
    """struct icaltimetype."""
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second",
                                                  "is_date", "is_daylight")] + [("zone", ctypes.c_void_p)]


CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(Span), ctypes.c_void_p)


def load():
    name = ctypes.util.find_library("ical")
    if not name:
        print("skipped: reading calendars with libical needs libical, which is not installed")
        sys.exit(77)
    library = ctypes.CDLL(name)
    for function, result, arguments in [
            ("icalparser_parse_string", ctypes.c_void_p, [ctypes.c_char_p]),
            ("icalcomponent_count_errors", ctypes.c_int, [ctypes.c_void_p]),
            ("icalcomponent_strip_errors", None, [ctypes.c_void_p]),
            ("icalcomponent_get_first_component", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int]),
            ("icalcomponent_get_next_component", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int]),
            ("icalcomponent_get_uid", ctypes.c_char_p, [ctypes.c_void_p]),
            ("icalcomponent_get_summary", ctypes.c_char_p, [ctypes.c_void_p]),
            ("icalcomponent_get_description", ctypes.c_char_p, [ctypes.c_void_p]),
            ("icalrestriction_check", ctypes.c_int, [ctypes.c_void_p]),
            ("icaltime_from_string", Time, [ctypes.c_char_p]),
            ("icalcomponent_foreach_recurrence", None,
             [ctypes.c_void_p, Time, Time, CALLBACK, ctypes.c_void_p])]:
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library


def run(*arguments):
    return subprocess.run([PROGRAM, "assess", *arguments], stdout=subprocess.PIPE, check=True,
                          stdin=subprocess.DEVNULL, cwd=ROOT).stdout


def events_in(library, calendar):
    event = library.icalcomponent_get_first_component(calendar, VEVENT)
    while event:
        yield event
        event = library.icalcomponent_get_next_component(calendar, VEVENT)


def days_of(library, event):
    """The days of an event's instances. libical counts times without a zone as UTC."""
    days = []

    def note(_event, span, _data):
        days.append(datetime.datetime.fromtimestamp(span[0].start, datetime.timezone.utc).date())

    library.icalcomponent_foreach_recurrence(
        event, library.icaltime_from_string(b"20260101T000000Z"),
        library.icaltime_from_string(b"20290101T000000Z"), CALLBACK(note), None)
    return days


def wanted_of(plan):
    weeks = max(plan["recheck_weeks"])
    wanted = {(START + datetime.timedelta(weeks=week), "recheck") for week in plan["recheck_weeks"]}
    return wanted | {(START + datetime.timedelta(days=day["day"] - 1, weeks=week), "exercise")
                     for day in plan["week"] if day["minutes"] for week in range(weeks)}


def check(library, who, options):
    data = run(*options, "--format", "ics", "--start", str(START), *who[1])
    calendar = library.icalparser_parse_string(data)
    if not calendar or library.icalcomponent_count_errors(calendar):
        faults.append(f"{who}: libical cannot read it")
        return 0
    # It gives every property that is odd a property of its own, which says so.
    if not library.icalrestriction_check(calendar) or library.icalcomponent_count_errors(calendar):
        faults.append(f"{who}: libical finds it against the rules")
    found = set()
    for event in events_in(library, calendar):
        what = "recheck" if b"-recheck" in library.icalcomponent_get_uid(event) else "exercise"
        if not library.icalcomponent_get_summary(event) or not library.icalcomponent_get_description(event):
            faults.append(f"{who}: an event says nothing")
        found |= {(day, what) for day in days_of(library, event)}
    wanted = wanted_of(json.loads(run(*options, "--json"))["plan"])
    if found != wanted or len(found) < 10:
        faults.append(f"{who}: missing {sorted(wanted - found)[:5]}, added {sorted(found - wanted)[:5]}")
    return len(found)


def finds_faults(library):
    """It does look: of a calendar without its version it says so."""
    data = run("--answers", "tests/answers/desk-worker.json", "--format", "ics", "--start", str(START))
    spoiled = re.sub(rb"VERSION[^\r]*\r\n", b"", data, count=1)
    calendar = library.icalparser_parse_string(spoiled)
    if library.icalrestriction_check(calendar):
        faults.append("libical finds nothing wrong with a calendar without a version")


def main():
    library = load()
    days = 0
    for person in PEOPLE:
        for language in ("en", "es", "de"):
            for at in ((), ("--at", "07:30")):
                options = ["--answers", f"tests/answers/{person}.json", "--lang", language]
                days += check(library, (person, at), options)
    finds_faults(library)
    print(f"{days} days, read by libical")
    for fault in faults:
        print(fault)
    sys.exit(bool(faults))


main()
