#!/usr/bin/env python3
"""Which branches of the modules that decide the tests take, by the counts of gcov.

    coverage.py BUILD_DIRECTORY [--kept]    built with the preset "coverage"; --kept: with the counts
                                            that are there, without running tests

A branch that no test takes must stand in tests/coverage.txt, which says why: its file and the text of
its line. Another one, or a line there that has none any more, is a fault. A call that can throw is no
branch here: gcov shows it as two, one of which only memory that has run out would take. Nor is a
condition that is never reached: it stands behind a branch that is not taken, and that is shown.
"""
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

modules = ["engine", "pack", "yaml", "response"]
suites = ("engine|pack|yaml|condition|response|interview|audit|cli|batch|knowledge|agree|fuzz_corpus"
          "|golden[.].*")
source = Path(__file__).resolve().parent.parent
build = Path(sys.argv[1])


def run_tests():
    for counts in build.rglob("*.gcda"):
        counts.unlink()
    done = subprocess.run(["ctest", "-j", str(os.cpu_count()), "-R", f"^({suites})$"], cwd=build,
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout[-4000:])


def branches_of(line, is_switch):
    """The counts of its branches, but for those of calls that can throw, and of conditions that are
    never reached: what is cleared up when something is thrown, and what stands behind a branch that
    is itself not taken."""
    counts = []
    for branch in line["branches"]:
        if not branch["throw"]:
            counts.append(branch["count"])
        elif counts:
            counts.pop()
    if is_switch:
        return counts if any(counts) else []
    pairs = [counts[i:i + 2] for i in range(0, len(counts), 2)]
    return [count for pair in pairs if any(pair) for count in pair]


def counted(file, text):
    """Of each line of a source file that has branches: how often each is taken. A line in several
    functions, as those of templates are, is taken as often as in all of them together. A function
    that is never called is a branch that is not taken."""
    module = file.parent.name
    data = next(build.glob(f"CMakeFiles/lumbago_{module}.dir/src/{module}/{file.name}.gcda"), None)
    if data is None:
        sys.exit(f"no test runs {module}/{file.name}")
    shown = subprocess.run(["gcov", "--json-format", "--stdout", "--branch-probabilities", str(data)],
                           capture_output=True, text=True, check=True).stdout
    lines = defaultdict(Counter)
    for part in json.loads(shown)["files"]:
        if not part["file"].endswith(f"src/{module}/{file.name}"):
            continue
        called = Counter()
        for function in part["functions"]:
            called[function["start_line"]] += function["execution_count"]
        for line, count in called.items():
            if count == 0:
                lines[line]["call"] = 0
        for line in part["lines"]:
            is_switch = "switch (" in text[line["line_number"] - 1]
            for number, count in enumerate(branches_of(line, is_switch)):
                lines[line["line_number"]][number] += count
    return lines


def named():
    """The lines of coverage.txt: how many branches of which line may be untaken."""
    found = {}
    for line in (source / "tests/coverage.txt").read_text().splitlines():
        if entry := re.fullmatch(r"(\S+\.cpp) (\d+): (.*)", line):
            found[entry[1], entry[3]] = int(entry[2])
    return found


def main():
    if "--kept" not in sys.argv:
        run_tests()
    untaken = Counter()
    places = {}
    total = taken = 0
    for module in modules:
        here = here_taken = 0
        for file in sorted((source / "src" / module).glob("*.cpp")):
            text = file.read_text().splitlines()
            for number, counts in sorted(counted(file, text).items()):
                here += len(counts)
                here_taken += sum(count > 0 for count in counts.values())
                if missing := sum(count == 0 for count in counts.values()):
                    key = f"{module}/{file.name}", text[number - 1].strip()
                    untaken[key] += missing
                    places.setdefault(key, number)
        print(f"{module}: {here_taken} of {here} branches, {100 * here_taken / here:.1f} %")
        total, taken = total + here, taken + here_taken
    print(f"all: {taken} of {total} branches, {100 * taken / total:.1f} %")
    reasons = named()
    faults = 0
    for key in sorted(untaken | Counter(reasons)):
        if untaken[key] == reasons.get(key, 0):
            continue
        faults += 1
        print(f"{key[0]} {untaken[key]}: {key[1]}" + (f"  (line {places[key]})" if key in places else "")
              + (f"  (not {reasons[key]}, as tests/coverage.txt says)" if key in reasons else ""))
    if faults:
        sys.exit(f"{faults} lines are not as tests/coverage.txt says")


main()
