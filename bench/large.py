#!/usr/bin/env python3
"""Large packs as other people could write them, and what the commands take on them.

  bench/large.py write QUESTIONS DIR [INDICATORS]    DIR/pack.yaml, a pack of so many questions with INDICATORS (9) a
                                                     contributor, DIR/answers.json of one person and
                                                     DIR/records.ndjson of many
  bench/large.py curve LUMBAGO [RUNS] [QUESTIONS..]  check, prove, assess and batch over packs of 125 to 4000
                                                     questions: CPU seconds, medians of RUNS (3)
  bench/large.py chains LUMBAGO [RUNS] [QUESTIONS..] the same as curve, over packs of 1000 and 10000 questions in chains:
                                                     each is asked only because of the one before, a hundred in a row
  bench/large.py indicators LUMBAGO [RUNS]           prove over 125 questions and 300 indicators, with 9 to 50 of them
                                                     a contributor

A tenth of the questions are for warning signs and a twentieth for contraindications. To each question belong 2.4
indicators and a quarter of an activity. All rules are monotone: a worse answer never lowers a level or a score. Every
rule has cases, so the pack passes `pack check`, and `pack prove` shows all of it.
"""
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile

SIZES = [125, 250, 500, 1000, 2000, 4000]
RECORDS = 2000
HEAD = """pack:
  id: large
  version: "1"
  title: A large pack
  language: en
  intended_use: To measure with.
  reviewed: {by: null, on: null}
  levels:
    self_care: {title: Start yourself, action: Try the plan.}
    routine: {title: Book a visit, action: See someone in the next weeks.}
    urgent: {title: Be seen today, action: Call your doctor today.}
    emergency: {title: Get help now, action: Call the emergency number now.}
  safety_net: {title: Get help if, items: [it gets worse]}
  disclaimers: [This is made up to measure with.]
"""


class Pack:
    """Questions by what they are for, and the text of a pack over them."""

    def __init__(self, questions, per_contributor):
        self.flags = [f"flag_{i}" for i in range(max(4, questions // 10))]
        self.bars = [f"bar_{i}" for i in range(max(2, questions // 20))]
        self.findings = [self.finding(i) for i in range(questions - len(self.flags) - len(self.bars) - 1)]
        self.contributors = round(questions * 2.4 / per_contributor)
        self.per_contributor = per_contributor
        self.activities = questions // 4
        self.counts = (self.contributors * per_contributor, self.activities + 1)
        self.text = []

    @staticmethod
    def finding(i):
        """id, type, range, the answers of someone well and of someone who is not, and how the next test grows."""
        kinds = [
            ("integer", "[0, 10]", 0, 10, (">= 6", ">= 3")),
            ("boolean", None, False, True, ("", "")),
            ("integer", "[0, 16]", 16, 0, ("<= 4", "<= 8")),
            ("choice", None, "never", "always", (" == 'always'", " in ['often', 'always']")),
            ("decimal", "[0, 24]", 0, 24, ("> 8.5", "> 4.25")),
        ]
        return (f"finding_{i}",) + kinds[i % len(kinds)]

    def line(self, text):
        self.text.append(text)

    def write(self):
        self.line(HEAD)
        self.write_questions()
        self.write_rules()
        self.write_activities()
        self.write_cases()
        return "\n".join(self.text) + "\n"

    def write_questions(self):
        self.line("questions:")
        for name in self.flags + self.bars:
            self.line(f"  - {{id: {name}, ask: 'Is {name} true for you?', type: boolean, worse: higher}}")
        self.line("  - {id: minutes_per_day, ask: 'How many minutes a day do you have?', type: integer, range: [0, 120]}")
        for i, (name, kind, limits, well, _, _) in enumerate(self.findings):
            self.line(f"  - id: {name}\n    ask: How is it with {name} these days?\n    type: {kind}")
            if limits:
                self.line(f"    range: {limits}")
            if kind == "choice":
                self.line("    options: [{id: never, say: Never}, {id: often, say: Often}, {id: always, say: Always}]")
            self.line(f"    worse: {'lower' if well == 16 else 'higher'}")
            if self.gate(i):
                self.line(f"    when: {self.gate(i)}")

    def gate(self, i):
        """Every eighth finding is asked of those only who said yes to the yes/no question before it."""
        return self.findings[i - 1][0] if i % 10 == 2 or i % 40 == 7 else None

    def test(self, i, tier):
        name, kind, _, _, _, tests = self.findings[i]
        return f"{name} {tests[tier]}".strip() if kind in ("integer", "decimal") else f"{name}{tests[tier]}"

    def read_by(self, contributor):
        """A stride for each round through the findings, so that few are shared between two contributors."""
        count = len(self.findings)
        first = contributor * self.per_contributor
        found = []
        for k in range(first, first + self.per_contributor):
            step = 1 + 2 * (k // count)
            at = k * step % count
            while at in found:
                at = (at + 1) % count
            found.append(at)
        return found

    def write_rules(self):
        self.line("derived:")
        for i in range(0, len(self.findings) - 5, 50):
            self.line(f"  - {{id: both_{i}, value: {self.findings[i][0]} + {self.findings[i + 5][0]}}}")
        self.line("triage:")
        for i, flag in enumerate(self.flags):
            level = ["routine", "urgent", "routine", "emergency"][i % 4]
            when = self.sign(i)
            self.line(f"  - id: sign_{i}\n    title: Sign {i}\n    level: {level}\n    when: {when}\n"
                      f"    say: That should be looked at.\n    verified: false\n    if_unknown: routine")
        self.line("contributors:")
        for c in range(self.contributors):
            self.write_contributor(c)

    def sign(self, i):
        """A routine sign may come with a number as well: no step of it may move the level by two."""
        flag, number = self.flags[i], i % (len(self.findings) // 10) * 10
        if i % 4 == 0:
            return f"{flag} || {self.findings[number][0]} >= 9 && {self.findings[number + 1][0]}"
        return f"{flag} && !({self.flags[i - 1]} && !{flag})" if i % 5 == 3 else flag

    def write_contributor(self, c):
        self.line(f"  - id: contributor_{c}\n    title: Contributor {c}\n    evidence: limited\n    prior: 100\n"
                  f"    saturates: {max(2, self.most_points() * 3 // 4)}\n    say: It may have a part in it.\n"
                  "    verified: false\n    indicators:")
        for k, i in enumerate(self.read_by(c)):
            if k % 3 == 0 and self.findings[i][1] != "boolean":
                self.line(f"      - tiers:\n          - {{when: \"{self.test(i, 0)}\", points: 3}}\n"
                          f"          - {{when: \"{self.test(i, 1)}\", points: 1}}")
            elif i % 50 == 0 and i < len(self.findings) - 5:
                self.line(f"      - {{when: both_{i} >= 12, points: 2}}")
            else:
                self.line(f"      - {{when: \"{self.test(i, 0)}\", points: 2}}")

    def most_points(self):
        return 2 * self.per_contributor

    def served_by(self, c):
        """The activities of a contributor."""
        return range(c, self.activities, self.contributors)

    def bars_of(self, activity):
        return sorted({activity % len(self.bars), (activity * 7 + 1) % len(self.bars)})

    def write_activities(self):
        self.line("contraindications:")
        for i, bar in enumerate(self.bars):
            self.line(f"  - {{id: reason_{i}, when: {bar}, excludes: [tag_{i}], say: of that, verified: false}}")
        self.line("activities:")
        for i in range(self.activities):
            kind = ["stretch", "strength", "break", "massage"][i % 4]
            tags = ", ".join(f"tag_{bar}" for bar in self.bars_of(i))
            self.line(f"  - id: activity_{i}\n    kind: {kind}\n    title: Activity {i}\n    cue: Do it\n    why: It helps some.\n"
                      f"    dose: {{sets: 1, days: 3}}\n    minutes: 2\n    policy: gentle\n    not_if: [{tags}]\n"
                      "    evidence: limited\n    verified: false")
        self.line("  - {id: walk, kind: break, title: Walk, cue: Walk, why: It helps some., dose: {days: 7}, policy: gentle,\n"
                  "     evidence: limited, verified: false}")
        self.line("plan:\n  minutes: minutes_per_day\n  default_minutes: 60\n  max_exercises: 20\n  least_score: 60\n  slots:")
        for c in range(self.contributors):
            for i in self.served_by(c):
                self.line(f"    - {{for: contributor_{c}, pick: [activity_{i}]}}")
        self.line("    - {pick: [walk]}")

    def ill(self, indices):
        """The worst answers to some findings, and what lets them apply."""
        answers = {}
        for i in indices:
            if self.gate(i):
                answers[self.gate(i)] = True
            answers[self.findings[i][0]] = self.findings[i][4]
            if i % 50 == 0 and i < len(self.findings) - 5:
                answers[self.findings[i + 5][0]] = self.findings[i + 5][4]
        return answers

    def well(self):
        answers = {name: False for name in self.flags + self.bars}
        answers |= {name: well for name, _, _, well, _, _ in self.findings}
        for i in range(len(self.findings)):
            if self.gate(i):
                del answers[self.findings[i][0]]
        return answers

    def write_cases(self):
        self.line("cases:")
        self.case("well", self.well(), {"level": "self_care", "plan": ["walk"]})
        for i in range(len(self.findings)):
            if self.gate(i):
                self.case(f"asked_{i}", {self.gate(i): True, self.findings[i][0]: self.findings[i][3]}, {"policy": "gentle"})
        for i, flag in enumerate(self.flags):
            level = ["routine", "urgent", "routine", "emergency"][i % 4]
            self.case(f"flag_{i}_is_seen", {flag: True}, {"level": level, "signs": [f"sign_{i}"]})
        for c in range(self.contributors):
            self.contributor_cases(c)

    def contributor_cases(self, c):
        read = self.read_by(c)
        given = list(self.served_by(c))
        bars = {self.bars[bar] for activity in given for bar in self.bars_of(activity)}
        plan = [f"activity_{i}" for i in given]
        worst = self.ill(read) | {"minutes_per_day": 120}
        self.case(f"all_of_{c}", worst | {bar: False for bar in sorted(bars)},
                  {"contributors": {f"contributor_{c}": 100}, "plan": plan + ["walk"]})
        if plan:
            self.case(f"all_of_{c}_but_barred", worst | {bar: True for bar in sorted(bars)}, {"withheld": plan})
        # The lesser tiers count alone in the middle of a range.
        middle = {}
        for k, i in enumerate(read):
            name, kind, _, well, _, _ = self.findings[i]
            if k % 3 == 0 and kind != "boolean":
                if self.gate(i):
                    middle[self.gate(i)] = True
                middle[name] = {"integer": 8 if well == 16 else 4, "choice": "often", "decimal": 6}[kind]
        self.case(f"some_of_{c}", middle, {"level": "routine"})

    def case(self, name, answers, expect):
        self.line(f"  - id: {name}\n    answers: {json.dumps(answers)}\n    expect: {json.dumps(expect)}")

    def record(self, chance):
        """Some of the answers of somebody."""
        record = {}
        for name in self.flags + self.bars:
            record[name] = chance.random() < 0.02
        record["minutes_per_day"] = chance.randrange(0, 121)
        for i, (name, kind, _, well, ill, _) in enumerate(self.findings):
            if chance.random() < 0.1 or (self.gate(i) and not record.get(self.gate(i))):
                continue
            record[name] = (chance.random() < 0.3 if kind == "boolean" else
                            chance.choice(["never", "never", "often", "always"]) if kind == "choice" else
                            chance.randrange(0, 1 + max(well, ill)))
        return record


class Chains:
    """Questions in chains as long as a pack may have them, and a routine sign at the end of each."""

    length = 101
    counts = (0, 0)

    def __init__(self, questions):
        self.chains = [range(first, min(first + self.length, questions)) for first in range(0, questions, self.length)]

    def write(self):
        lines = ["questions:"]
        for chain in self.chains:
            for i in chain:
                gate = f", when: link_{i - 1}" if i > chain[0] else ""
                lines.append(f"  - {{id: link_{i}, ask: 'Is link {i} true for you?', type: boolean, worse: higher{gate}}}")
        lines.append("triage:")
        for chain in self.chains:
            lines.append(f"  - {{id: sign_{chain[-1]}, title: Sign, level: routine, when: link_{chain[-1]}, "
                         "say: That should be looked at., verified: false}")
        lines.append("cases:")
        for name, answers, level in [("all", self.record(None), "routine"),
                                     ("none", {f"link_{chain[0]}": False for chain in self.chains}, "self_care")]:
            lines.append(f"  - {{id: {name}, answers: {json.dumps(answers)}, expect: {{level: {level}}}}}")
        return HEAD + "\n".join(lines) + "\n"

    def record(self, chance):
        """Yes as far as chance goes along each chain; all yes without one."""
        record = {}
        for chain in self.chains:
            for i in chain:
                record[f"link_{i}"] = chance is None or chance.random() < 0.9
                if not record[f"link_{i}"]:
                    break
        return record


def write(pack, folder):
    chance = random.Random(1)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "pack.yaml"), "w") as file:
        file.write(pack.write())
    with open(os.path.join(folder, "records.ndjson"), "w") as file:
        for _ in range(RECORDS):
            file.write(json.dumps(pack.record(chance)) + "\n")
    with open(os.path.join(folder, "answers.json"), "w") as file:
        json.dump(pack.record(chance), file)


def seconds(command, status=(0,)):
    """The CPU seconds of a command that must end well."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = process.stderr.read()
    _, ended, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode not in status:
        sys.exit(f"{' '.join(command)}: ended with {process.returncode}\n{told.decode()[-2000:]}")
    return used.ru_utime + used.ru_stime


def median(command, runs):
    return statistics.median(seconds(command) for _ in range(runs))


def curve(lumbago, runs, packs):
    print(f"{'questions':>9} {'indicators':>10} {'activities':>10} {'check s':>8} {'prove s':>8} {'assess s':>8} "
          f"{'batch ms a record':>17}")
    for size, pack in packs:
        with tempfile.TemporaryDirectory() as folder:
            write(pack, folder)
            file = os.path.join(folder, "pack.yaml")
            check = median([lumbago, "pack", "check", file], runs)
            prove = median([lumbago, "pack", "prove", file], runs)
            answers = os.path.join(folder, "answers.json")
            assess = median([lumbago, "assess", "--pack", file, "--answers", answers], runs)
            batch = [lumbago, "batch", "--pack", file, "-j", "1"]
            start = median(batch + ["/dev/null"], runs)
            every = median(batch + [os.path.join(folder, "records.ndjson")], runs)
            print(f"{size:9} {pack.counts[0]:10} {pack.counts[1]:10} {check:8.2f} {prove:8.2f} "
                  f"{assess:8.3f} {(every - start) / RECORDS * 1000:17.3f}", flush=True)


def indicators(lumbago, runs):
    print(f"{'a contributor':>13} {'prove s':>8}")
    for count in [9, 20, 30, 50]:
        with tempfile.TemporaryDirectory() as folder:
            write(Pack(125, count), folder)
            taken = median([lumbago, "pack", "prove", os.path.join(folder, "pack.yaml")], runs)
            print(f"{count:13} {taken:8.2f}", flush=True)


def main():
    arguments = sys.argv[1:]
    if len(arguments) >= 3 and arguments[0] == "write":
        write(Pack(int(arguments[1]), int((arguments[3:4] or ["9"])[0])), arguments[2])
    elif len(arguments) >= 2 and arguments[0] in ("curve", "chains"):
        chains = arguments[0] == "chains"
        sizes = list(map(int, arguments[3:])) or ([1000, 10000] if chains else SIZES)
        packs = ((size, Chains(size) if chains else Pack(size, 9)) for size in sizes)
        curve(arguments[1], int((arguments[2:3] or ["3"])[0]), packs)
    elif len(arguments) >= 2 and arguments[0] == "indicators":
        indicators(arguments[1], int((arguments[2:3] or ["3"])[0]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
