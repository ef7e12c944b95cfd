#!/usr/bin/env python3
"""Which branches of the modules that decide no test takes; fails unless exactly those are named.

    coverage.py BUILD       built with the preset "coverage"
    coverage.py BUILD -n    the same of the last run, which is not made again

tests/coverage.txt names branches that no test takes: the file, the line as it reads, and the reason.

The tests run with fixed seeds, so that two runs take the same. What counts as a branch is what somebody
wrote down: each way out of an `if`, a loop, `?:`, `&&`, `||`, and each case of a `switch`. So

- the two ways out of a call, that it returns and that it throws, are none: only memory that runs out throws;
- a condition that is never reached is none, the branch that would lead to it counts already; but a function
  that is never called is shown;
- the way past all cases of a switch that has no `default` is none, as the compiler checks that it names all;
- instances of one template, copies of one constructor, and what several programs or libraries compile of one
  header are one: a branch is taken if any of them takes it;
- what the compiler adds is none: the guards of static variables, what is destroyed at a closing brace, which
  `catch` takes an exception, whether a pointer to a member is virtual, and the start of a program;
- pack/image_tool is left out: it runs when the program is built, on the built-in pack.
"""
import collections
import json
import os
import re
import subprocess
import sys
from pathlib import Path

modules = ("engine", "pack", "yaml", "response")
root = Path(__file__).resolve().parent.parent
build = Path(sys.argv[1]).resolve()
source = root / "src"
programs = [
    ["test_pack"], ["test_response"], ["test_engine"], ["test_knowledge"], ["test_cli"],
    ["lumbago_agree", "--packs", "200", "--answers", "20", "--seed", "1"],
    ["lumbago_records", "--lines", "20000", "--seed", "1"],
    ["fuzz/lumbago_fuzz_replay", "tests/fuzz/corpus"],
]


def run(words, where):
    done = subprocess.run(words, cwd=where, env=os.environ | {"RC_PARAMS": "seed=1 max_success=100"},
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")


def run_tests():
    for data in build.rglob("*.gcda"):
        data.unlink()
    for program, *words in programs:
        run([build / "tests" / program, *words], root)
    run(["ctest", "-j", str(os.cpu_count()), "-R", "^golden[.]"], build)


class Lines:
    """The text of our files, by name under src/ and by number."""

    def __init__(self):
        self.files = {}

    def text(self, name, number):
        if name not in self.files:
            self.files[name] = (source / name).read_text().splitlines()
        return self.files[name][number - 1].strip()

    def has_default(self, name, number):
        self.text(name, number)
        line = self.files[name][number - 1]
        indent = line[:len(line) - len(line.lstrip())]
        for below in self.files[name][number:]:
            if below.startswith(indent + "  default:"):
                return True
            if below.startswith(indent + "}"):
                break
        return False


lines = Lines()


def name_of(path):
    path = Path(os.path.normpath(build / path))
    if not path.is_relative_to(source):
        return None
    name = path.relative_to(source)
    return str(name) if name.parts[0] in modules and "image_tool" not in name.parts else None


def read():
    """Counts of branches by place, and of calls by function. A place is file, line and function."""
    branches = {}
    calls = collections.Counter()
    data = [path for path in build.rglob("*.gcno")]
    for at in range(0, len(data), 40):
        said = subprocess.run(["gcov", "--json-format", "--stdout", "--branch-probabilities", *data[at:at + 40]],
                              cwd=build, capture_output=True, text=True).stdout
        for report in map(json.loads, filter(None, said.splitlines())):
            for file in report["files"]:
                name = name_of(file["file"])
                if name is not None:
                    add(name, file, branches, calls)
    return branches, calls


def add(name, file, branches, calls):
    begins = {}
    for function in file["functions"]:
        begins[function["name"]] = (function["start_line"], function["start_column"])
        if not re.match(r"_GLOBAL__|_Z41__static_init", function["name"]):
            calls[name, *begins[function["name"]]] += function["execution_count"]
    for line in file["lines"]:
        counts = [branch["count"] for branch in line["branches"]]
        throws = [branch["throw"] for branch in line["branches"]]
        function = line.get("function_name")
        if not counts or function not in begins or not lines.text(name, line["line_number"]):
            continue
        ways = []
        at = 0
        while at < len(counts):
            if any(throws[at:at + 2]):
                at += 2
                continue
            several = lines.text(name, line["line_number"]).startswith("switch (")
            end = len(counts) if several else at + 2
            ways.append(counts[at:end])
            at = end
        place = (name, line["line_number"], *begins[function], tuple(map(len, ways)))
        before = branches.setdefault(place, [[0] * len(way) for way in ways])
        for whole, way in zip(before, ways):
            for i, count in enumerate(way):
                whole[i] += count


def judge(branches, calls):
    """For each file [taken, all], and what is missed by file and line."""
    totals = collections.defaultdict(lambda: [0, 0])
    missed = collections.defaultdict(list)
    for (name, number, *_), conditions in branches.items():
        text = lines.text(name, number)
        if text.startswith("static ") or text == "}" or text.startswith("} catch ("):
            continue
        for ways in conditions:
            if not any(ways) or "->*" in text and 0 in ways:
                continue
            none = sum(count == 0 for count in ways)
            all_of = len(ways)
            if len(ways) > 2 and none and not lines.has_default(name, number):
                none, all_of = none - 1, all_of - 1
            totals[name][0] += all_of - none
            totals[name][1] += all_of
            if none:
                missed[name, number].append("/".join(map(str, ways)))
    for (name, number, _), count in calls.items():
        totals[name][0] += count > 0
        totals[name][1] += 1
        if count == 0:
            missed[name, number].append("never called")
    return totals, missed


def named():
    """(file, line): reason."""
    entries = {}
    for line in (root / "tests/coverage.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, rest = line.split(" | ", 1)
            text, reason = rest.rsplit(" | ", 1)
            entries[name, text] = reason
    return entries


def percent(taken, whole):
    return f"{taken} of {whole} branches, {100 * taken / max(whole, 1):.1f} %"


def main():
    if "-n" not in sys.argv:
        run_tests()
    totals, missed = judge(*read())
    entries = named()
    used = set()
    faults = 0
    for (name, number), ways in sorted(missed.items()):
        text = lines.text(name, number)
        if (name, text) in entries:
            used.add((name, text))
        else:
            faults += 1
            print(f"src/{name}:{number}: no test takes a branch, and it is not named: {text}    [{', '.join(ways)}]")
    for name, text in sorted(entries.keys() - used):
        faults += 1
        print(f"tests/coverage.txt: named, but taken or gone: {name} | {text}")
    for module in modules:
        of = [totals[name] for name in totals if name.startswith(module + "/")]
        print(f"{module}: {percent(*map(sum, zip(*of)))}")
    print(f"{percent(*map(sum, zip(*totals.values())))}, {len(entries)} lines named, {faults} faults")
    sys.exit(faults > 0)


main()
