#!/usr/bin/env python3
"""Fails every system call of every way to write, one at a time, and kills the program at each.

    faults.py PROGRAM LIBRARY          some of the calls, in some seconds
    faults.py PROGRAM LIBRARY --long [KILLS]    all of them, and 10,000 kills at random moments; each
                                       way says its counts when it has ended
    faults.py PROGRAM LIBRARY --long [KILLS] --journal    of the ways that write the journal alone

SIGINT, SIGTERM and SIGHUP come before each call of `-o`, and with --long of every way: the program ends by
the signal. A terminal that cannot be read is told as an error, at each of its lines. The first run of
a journal is interrupted at each of its calls.

After each round what is on the disk is either as it was or as it should become, whole; a run that
says that it has done it has done it; a run that fails says why; no temporary file is left but by a
kill, and the next run removes that. A kill may fall on any call, allocations of memory among them.
"""
import json
import multiprocessing
import os
import pty
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

program, library = map(os.path.abspath, sys.argv[1:3])
long_run = "--long" in sys.argv
kills_wanted = next((int(word) for word in sys.argv[4:] if word.isdigit()), 10_000)
answers = Path(__file__).resolve().parent.parent / "answers" / "desk-worker.json"
# What the libraries allocate before the program begins; it cannot say anything yet.
before_main = 40
counts = {}
faults = []


def environment(home, extra):
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(home),
            "XDG_DATA_HOME": f"{home}/data", "XDG_STATE_HOME": f"{home}/state", **extra}


class Ended:
    """How a run ended, and what it said."""

    def __init__(self, status, said):
        self.status, self.said = status, said


class Way:
    """A way to write: a command line, in which OUT is the file of its result."""

    def __init__(self, name, words, starts_with=None, out=False, entries=False):
        self.name, self.words, self.out, self.entries = name, words, out, entries
        self.starts_with = starts_with or []  # commands that make the place as it is before

    def run(self, home, **extra):
        words = [word.replace("OUT", f"{home}/result") for word in self.words]
        done = subprocess.run([program, *words], env=environment(home, extra), cwd=home,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE)
        return Ended(done.returncode, done.stderr.decode())

    def state(self, home):
        """What the rounds compare. The clock is left out."""
        if self.out:
            file = home / "result"
            return file.read_bytes() if file.exists() else None
        done = subprocess.run([program, "history", "--json"], env=environment(home, {}),
                              capture_output=True, check=False)
        if done.returncode != 0:
            return f"history: {done.stderr.decode()}"
        entries = json.loads(done.stdout)["entries"]
        return [{key: value for key, value in entry.items() if key not in ("at", "day")}
                for entry in entries]

    def may_be(self, state, old, new):
        return state in (old, new)

    def said_done(self, ended):
        return ended.status == 0

    def failed_well(self, ended):
        return ended.status == 1 and ended.said != ""


class Interview(Way):
    """An interview that goes on from a draft, and saves another answer."""

    typed = b"3\nq\n"

    def run(self, home, **extra):
        ours, theirs = pty.openpty()
        child = subprocess.Popen([program, *self.words], env=environment(home, extra | {"TERM": "dumb"}),
                                 stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
        os.close(theirs)
        os.write(ours, self.typed)
        said = b""
        try:
            while piece := os.read(ours, 4096):
                said += piece
        except OSError:
            pass  # Linux says so at the end of a terminal
        os.close(ours)
        return Ended(child.wait(), said.decode())

    def state(self, home):
        drafts = list((home / "state/lumbago").glob("draft-*.json"))
        return [json.loads(draft.read_text())["answers"] for draft in drafts]

    def said_done(self, ended):
        return "Your answers are saved." in ended.said and "error:" not in ended.said

    def failed_well(self, ended):
        return ended.status in (0, 1) and ended.said != ""


class Session(Interview):
    """Exercise followed along: each step of it is saved at once, so that it may end after any."""

    typed = b"3\nskip\nskip\nstop\n2\n"

    def state(self, home):
        return Way.state(self, home)

    def may_be(self, state, old, new):
        if state == old or not isinstance(state, list) or len(state) != len(new) or state[:-1] != old:
            return state == old
        session, whole = state[-1], new[-1]
        rest = iter(whole["moves"])  # one that could not be saved may be missing among them
        return (session["pain_before"] == whole["pain_before"]
                and session["pain_after"] in (None, whole["pain_after"])
                and all(move in rest for move in session["moves"]))

    def said_done(self, ended):
        return ended.status == 0 and "What you did is kept." in ended.said and "error:" not in ended.said

    def failed_well(self, ended):
        return "error:" in ended.said or super().failed_well(ended) and ended.status == 1


assess = ["assess", "--answers", str(answers)]
ways = [
    Way("result", [*assess, "--json", "-o", "OUT"], out=True),
    Way("replaced result", [*assess, "--json", "-o", "OUT", "--force"], [[*assess, "-o", "OUT"]], out=True),
    Way("page", [*assess, "--format", "html", "-o", "OUT", "--force"], [[*assess, "-o", "OUT"]], out=True),
    Way("calendar", [*assess, "--format", "ics", "--start", "2026-09-07", "-o", "OUT"], out=True),
    Way("calendar of the saved plan", ["plan", "--format", "ics", "--start", "2026-09-07", "-o", "OUT"],
        [[*assess, "--journal"]], out=True),
    Way("batch", ["batch", "people.ndjson", "-o", "OUT", "--force"], [[*assess, "-o", "OUT"]], out=True),
    Way("batch on threads", ["batch", "-j", "3", "people.ndjson", "-o", "OUT", "--force"],
        [[*assess, "-o", "OUT"]], out=True),
    Way("first entry of a journal", [*assess, "--journal"], entries=True),
    Way("note", ["history", "note", "a note"], [[*assess, "--journal"]], entries=True),
    Way("import", ["history", "import", "OUT"], [[*assess, "--json", "-o", "OUT"]], entries=True),
    Way("delete", ["history", "delete", "1", "-q"],
        [[*assess, "--journal"], ["history", "note", "another"]], entries=True),
    Interview("draft", ["--resume"]),
    Session("exercise", ["exercise", "--accessible"], [[*assess, "--journal"]], entries=True),
]

if "--journal" in sys.argv:
    ways = [way for way in ways if way.entries]


def prepare(way, home):
    """The place as it is before the way is gone."""
    home.mkdir()
    record = json.dumps(json.loads(answers.read_text()))
    (home / "people.ndjson").write_text((record + "\n") * 50)
    for words in way.starts_with:
        Way("", words).run(home)
    if type(way) is Interview:
        Interview("", ["assess"]).run(home)


def leftovers(home):
    return [str(path) for path in home.rglob("*.tmp")]


def fault(way, extra, ended, why):
    faults.append(f"{way.name}, {extra}: {why}; status {ended.status}, said: {ended.said!r}")


def one_round(way, before, old, new, work, extra):
    """Goes the way once under faults, and judges what is there then."""
    home = work / "round"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(before, home)
    log = work / "log"
    log.unlink(missing_ok=True)
    ended = way.run(home, LD_PRELOAD=library, FAULT_LOG=str(log), **extra)
    hit = [line.split()[0] for line in log.read_text().splitlines() if line.endswith("fault")]
    if not hit:
        return False
    how = extra["FAULT_HOW"]
    counts[how] = counts.get(how, 0) + 1
    state = way.state(home)
    if not way.may_be(state, old, new):
        fault(way, extra, ended, f"{hit}: neither as before nor as after")
    killed = how in ("kill", "killed")
    if killed:
        if ended.status != -9:
            fault(way, extra, ended, f"{hit}: not killed")
        # The next run does what this one did not, and clears up.
        again = way.run(home)
        if not (way.said_done(again) or (way.entries and state == new) or (way.out and state == new)):
            fault(way, extra, again, f"{hit}: the next run fails")
    elif how in signals:
        if ended.status != -signals[how]:
            fault(way, extra, ended, f"{hit}: not ended by {how}")
    elif way.said_done(ended):
        if state != new:
            fault(way, extra, ended, f"{hit}: it says that it is done, and is not")
    elif how in ("short", "EINTR"):
        fault(way, extra, ended, f"{hit}: this is no reason to fail")
    elif not way.failed_well(ended):
        if not (hit[0] == "memory" and int(extra["FAULT_AT"]) <= before_main and state == old):
            fault(way, extra, ended, f"{hit}: it does not say why")
    if "unlink" not in hit and leftovers(home):
        fault(way, extra, ended, f"{hit}: left {leftovers(home)}")
    return True


signals = {name: getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP")}
every_call = "open,read,write,sync,close,rename,link,unlink,mkdir,truncate,chmod,lock,thread"


def calls_of(way, before, work, kinds):
    home = work / "count"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(before, home)
    log = work / "log"
    log.unlink(missing_ok=True)
    ended = way.run(home, LD_PRELOAD=library, FAULT_LOG=str(log), FAULT_CALLS=kinds)
    if not way.said_done(ended):
        raise RuntimeError(f"{way.name} fails without a fault: {ended.said}")
    return len(log.read_text().splitlines()), way.state(home)


def signals_during_output(way, before, old, new, work, calls):
    """No temporary file is left, the result is whole or as it was, and the signal ends the program."""
    for how in signals:
        for at in range(1, calls + 1):
            one_round(way, before, old, new, work, {"FAULT_CALLS": every_call, "FAULT_AT": str(at), "FAULT_HOW": how})


def signal_while_the_journal_is_opened_for_the_first_time(way, before, old, new, work, calls):
    """It once said that it was read-only."""
    for at in range(1, calls + 1):
        if not one_round(way, before, old, new, work, {"FAULT_CALLS": "open", "FAULT_AT": str(at), "FAULT_HOW": "EINTR"}):
            break


def error_while_answers_are_read_from_a_terminal(way, before, old, new, work):
    """It once counted as their end."""
    home = work / "terminal"
    log = work / "log"
    told = 0
    for at in range(1, 1000):
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(before, home)
        log.unlink(missing_ok=True)
        ended = way.run(home, LD_PRELOAD=library, FAULT_LOG=str(log), FAULT_CALLS="read", FAULT_AT=str(at), FAULT_HOW="EIO")
        if "fault" not in log.read_text():
            break
        if "\nstandard input: error: cannot be read: Input/output error\r\n" not in ended.said:
            continue
        told += 1
        counts["EIO"] = counts.get("EIO", 0) + 1
        if ended.status != 1 or "input has ended" in ended.said or not way.may_be(way.state(home), old, new):
            fault(way, {"read": at}, ended, "an error of the terminal")
    if told < way.typed.count(b"\n"):
        fault(way, {}, Ended(0, ""), f"{told} errors of the terminal were told")


def go(way, work, chance):
    before = work / "before"
    prepare(way, before)
    old = way.state(before)
    calls, new = calls_of(way, before, work, every_call)
    if old == new:
        raise RuntimeError(f"{way.name} changes nothing")
    step = 1 if long_run else 23
    hows = ["fail", "EIO", "ENOSPC", "short", "EINTR", "kill", "killed"] if long_run else ["fail", "kill"]
    for how in hows:
        kinds = {"EINTR": "open,read,write", "short": "read,write"}.get(how, every_call)
        for at in range(chance.randint(1, step), calls + 1, step):
            one_round(way, before, old, new, work, {"FAULT_CALLS": kinds, "FAULT_AT": str(at), "FAULT_HOW": how})
    if way.name in ("result", "batch on threads") or long_run:
        signals_during_output(way, before, old, new, work, calls)
    if way.name == "first entry of a journal":
        signal_while_the_journal_is_opened_for_the_first_time(way, before, old, new, work, calls)
    if isinstance(way, Interview):
        error_while_answers_are_read_from_a_terminal(way, before, old, new, work)
    # A disk that is full from some write on, and memory that has run out.
    for at in range(1, calls, 3 * step):
        if not one_round(way, before, old, new, work, {
                "FAULT_CALLS": "write,truncate", "FAULT_AT": str(at), "FAULT_TO": "end", "FAULT_HOW": "ENOSPC"}):
            break
    allocations, _ = calls_of(way, before, work, "memory")
    for _ in range(200 if long_run else 2):
        at = str(chance.randint(before_main + 1, allocations))
        one_round(way, before, old, new, work, {"FAULT_CALLS": "memory", "FAULT_AT": at, "FAULT_HOW": "fail"})
    # Killed at any moment.
    total = calls + allocations
    for _ in range(kills_wanted // len(ways) + 1 if long_run else 2):
        one_round(way, before, old, new, work, {
            "FAULT_CALLS": every_call + ",memory", "FAULT_AT": str(chance.randint(1, total)), "FAULT_HOW": "kill"})


def gone(way):
    """One way, in a process of its own: what was counted and found."""
    with tempfile.TemporaryDirectory() as directory:
        go(way, Path(directory), random.Random(way.name))
    return way.name, counts, faults


def main():
    whole = {}
    found = []
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        for name, its_counts, its_faults in pool.imap_unordered(gone, ways):
            if long_run:
                print(f"{name}: {its_counts}, {len(its_faults)} faults", flush=True)
            for how, number in its_counts.items():
                whole[how] = whole.get(how, 0) + number
            found += its_faults
    for text in found[:20]:
        print("FAULT:", text)
    kills = whole.get("kill", 0) + whole.get("killed", 0)
    sent = sum(whole.get(how, 0) for how in signals)
    print(f"{len(ways)} ways to write: {sum(whole.values()) - kills - sent} calls failed or cut short "
          f"({', '.join(f'{how} {number}' for how, number in whole.items())}), "
          f"{sent} signals, {kills} kills, {len(found)} faults")
    sys.exit(bool(found) or sum(whole.values()) < 60)


main()
