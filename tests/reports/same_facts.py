"""Compares what the page, the details and the JSON of one person say, for two dozen kinds of people.

same_facts.py PROGRAM: the level, the warning signs behind it, the moves of the plan and what was left
out must be the same in all three, in every language.
"""

import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LEVELS = ["self_care", "routine", "urgent", "emergency"]
FAULTS = []

# The words that the sections begin with, as the catalogue has them.
WORDS = {
    "why": "urgency_why", "today": "page_today", "other": "page_other_days",
    "comfort": "plan_comfort_only", "left_out": "page_left_out", "open": "page_left_out_open",
    "found": "page_found", "stop": "page_stop",
    "details_left_out": "withheld_heading", "details_open": "withheld_open",
}


def messages(language):
    """Message names and their texts."""
    path = os.path.join(ROOT, "data/messages", "lumbago.pot" if language == "en" else f"{language}.po")
    with open(path, encoding="utf-8") as file:
        entries = file.read().split("\n\n")
    texts = {}
    for entry in entries:
        name = re.search(r'^msgctxt "(.*)"', entry, re.M)
        key = "msgid" if language == "en" else "msgstr"
        text = re.search(rf'^{key} ((?:"(?:.*)"\n?)+)', entry, re.M)
        if name and text:
            texts[name[1]] = "".join(re.findall(r'"(.*)"', text[1]))
    return texts


def run(program, answers, *options):
    result = subprocess.run(
        [program, "assess", "--answers", "-", *options], input=answers, capture_output=True,
        encoding="utf-8", cwd=ROOT, env={"HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}, check=True)
    return result.stdout


def blocks(text):
    """Paragraphs and items of lists, each on one line, and an empty line between blocks."""
    lines = []
    for line in text.split("\n"):
        line = re.sub(r"^┃ ", "", line)
        line = re.sub(r" +[⠀-⣿].*$", "", line)  # a drawing beside it
        if line.startswith("  ") and lines and lines[-1]:
            lines[-1] += " " + line.strip()
        elif line and lines and lines[-1] and not line.startswith("- ") and not lines[-1].startswith("- "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
    return lines


def items_below(lines, begins):
    """The items of the list that stands below a line that begins so."""
    found = []
    for at, line in enumerate(lines):
        if line.startswith(begins):
            rest = [one for one in lines[at + 1:at + 3]]
            start = at + 1 + (1 if rest and not rest[0] else 0)
            for item in lines[start:]:
                if not item.startswith("- "):
                    break
                found.append(item[2:])
    return found


def series(text):
    return [part.strip().rstrip(".") for part in text.split("; ") if part.strip()]


def after(lines, begins):
    """What the paragraph that begins so goes on with."""
    return [part for line in lines if line.startswith(begins) for part in series(line[len(begins):])]


def named(titles, texts, ends):
    """The ids whose title a text begins with, followed by one of `ends`."""
    found = []
    for text in texts:
        fit = [ident for ident, title in titles.items()
               if any(text.startswith(title + end) for end in ends) or text == title]
        found.append(max(fit, key=lambda ident: len(titles[ident])) if fit else f"?{text}")
    return sorted(found)


class Person:
    def __init__(self, program, name, answers, language):
        options = ["--lang", language]
        self.name = f"{name} ({language})"
        self.data = json.loads(run(program, answers, "--json", *options))
        self.page = blocks(run(program, answers, "--brief", *options))
        self.details = blocks(run(program, answers, "--details", *options))
        self.raw = run(program, answers, "--details", *options)

    def same(self, what, where, found, expected):
        if sorted(found) != sorted(expected):
            FAULTS.append(f"{self.name}: {what} of the {where}: {sorted(found)}, not {sorted(expected)}")


def behind_level(triage):
    """The signs that make the level; all where missing answers make it."""
    first = [sign["id"] for sign in triage["signs"]
             if LEVELS.index(sign["level"]) >= LEVELS.index(triage["level"])]
    return first or [sign["id"] for sign in triage["signs"] if triage["level"] != "emergency"]


def check(person, pack, words):
    triage, plan = person.data["triage"], person.data["plan"]
    level = pack["pack"]["levels"][triage["level"]]
    signs = {entry["id"]: entry["title"] for entry in pack["triage"]}
    moves = {entry["id"]: entry["title"] for entry in pack["activities"]}
    given = [item["id"] for item in plan["items"]]
    withheld = [item["id"] for item in plan["withheld"]]
    for where, lines in (("page", person.page), ("details", person.details)):
        start = level["title"] + " " + level["action"]
        if not lines[0].startswith(start):
            FAULTS.append(f"{person.name}: the {where} begins with: {lines[0]}")
        person.same("signs", where,
                    named(signs, items_below(lines, words["why"]), [". "]) if triage["signs"] else [],
                    behind_level(triage))
    comfort = triage["plan_policy"] == "comfort_only"
    told = after(person.page, words["comfort"]) if comfort else (
        items_below(person.page, words["today"]) + items_below(person.page, words["other"]))
    told = [text for text in told if text != words["easier"]]
    person.same("plan", "page", named(moves, told, [": "]), given)
    person.same("plan", "details", re.findall(r"^- [^\n]*?(?:\n  [^\n\[]*)?\[([a-z0-9_]+)\]", person.raw, re.M),
                given)
    left = after(person.page, words["left_out"]) + after(person.page, words["open"])
    person.same("left out", "page", named(moves, left, []), withheld)
    left = set()
    for line in person.details[index_of(person.details, words["details_left_out"]):]:
        for ident, title in moves.items():
            if re.search(rf"(?:: |; ){re.escape(title)}(?:;|\.)", line):
                left.add(ident)
        if line == "" and left and not any(ident not in left for ident in withheld):
            break
    person.same("left out", "details", left if withheld else set(), withheld)


def index_of(lines, begins):
    return next((at for at, line in enumerate(lines) if line.startswith(begins)), len(lines))


def people():
    for path in sorted(glob.glob(os.path.join(ROOT, "tests/answers/people/*.json"))):
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path), file.read()
    for name in ("desk-worker.json", "osteoporosis.json"):
        with open(os.path.join(ROOT, "tests/answers", name), encoding="utf-8") as file:
            yield name, file.read()
    yield "few answers", '{"age": 50, "pain_now": 4}'
    yield "no answers", "{}"


def finds_faults(program, pack, words):
    """Each item that is taken from a page, and a level that is another, must be found."""
    with open(os.path.join(ROOT, "tests/answers/osteoporosis.json"), encoding="utf-8") as file:
        answers = file.read()
    person = Person(program, "planted", answers, "en")
    page = person.page
    places = [at for at, line in enumerate(page) if line.startswith("- ")]
    places = [0] + [at for at in places if at < index_of(page, words["stop"])]
    missed = []
    for at in places:
        if page[at].startswith(("- " + words["easier"])) or page[at] in page[at + 1:]:
            continue
        if is_contributor(page, at, words):
            continue
        person.page = page[:at] + page[at + 1:]
        before = len(FAULTS)
        check(person, pack, words)
        if len(FAULTS) == before:
            missed.append(page[at])
        del FAULTS[before:]
    return missed


def is_contributor(page, at, words):
    return index_of(page, words["found"]) < at < index_of(page, words["today"])


def main():
    program = os.path.abspath(sys.argv[1])
    count = 0
    for language in ("en", "es", "de"):
        texts = messages(language)
        words = {name: texts[message].split("{")[0] for name, message in WORDS.items()}
        words["easier"] = texts["page_easier"]
        shown = subprocess.run([program, "pack", "show", "--json", "--lang", language],
                               capture_output=True, encoding="utf-8", check=True)
        pack = json.loads(shown.stdout)["content"]
        if language == "en":
            FAULTS.extend(f"not found when it is missing: {line}"
                          for line in finds_faults(program, pack, words))
        for name, answers in people():
            check(Person(program, name, answers, language), pack, words)
            count += 1
    for fault in FAULTS:
        print(fault)
    print(f"{count} people")
    sys.exit(bool(FAULTS) or count < 66)


main()
