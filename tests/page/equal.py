"""Reports as HTML, of many people in each language: well-formed, self-contained, small, and with the
level, warning signs, plan and withheld activities of the JSON.
  equal.py PROGRAM"""

import glob
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

PROGRAM = sys.argv[1]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEVELS = ["self_care", "routine", "urgent", "emergency"]
MOST_BYTES = 150 * 1024
EMPTY = {"meta", "input", "path", "circle"}  # path and circle end with />
TAGS = EMPTY | {
    "html", "head", "title", "style", "body", "header", "main", "section", "div", "span", "h1", "h2",
    "h3", "p", "ul", "ol", "li", "strong", "i", "table", "thead", "tbody", "tr", "th", "td", "figure",
    "figcaption", "svg", "g"}
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
faults = []


def run(*arguments):
    result = subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
                            cwd=ROOT, check=True)
    return result.stdout.decode()


class Page(html.parser.HTMLParser):
    """What a page says, and what is wrong with its tags."""

    def __init__(self, text):
        super().__init__()
        self.open, self.faults, self.text, self.ids = [], [], "", []
        self.lang, self.policy, self.level = None, None, None
        self.feed(text)
        self.close()
        if self.open:
            self.faults.append(f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in TAGS:
            self.faults.append(f"a tag <{tag}>")
        if len(values) != len(attributes):
            self.faults.append(f"an attribute twice in <{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name in {"href", "src", "action", "srcset", "data"}:
                self.faults.append(f"an attribute {name}")
            if value and re.search(r"url\(|https?:|javascript:", value):
                self.faults.append(f"{name} leads elsewhere: {value}")
        if tag == "html":
            self.lang = values.get("lang")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        kinds = values.get("class", "").split()
        if "callout" in kinds and self.level is None:
            self.level = kinds[1]
        if tag not in EMPTY:
            self.open.append((tag, kinds))

    def handle_endtag(self, tag):
        if tag in EMPTY:
            return
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> where {self.open[-1:]} is open")
        else:
            self.open.pop()

    def handle_data(self, data):
        tag, kinds = self.open[-1] if self.open else ("", [])
        if tag == "style":
            if re.search(r"url\(|@import|</", data):
                self.faults.append("the style sheet leads elsewhere")
        elif "id" in kinds:
            self.ids.append(data.strip("[]"))
        else:
            self.text += data


def flat(text):
    return " ".join(text.split())


class Names:
    """The titles of the pack's activities in a language."""

    def __init__(self, language):
        self.language, self.titles = language, {}

    def title(self, identifier):
        if identifier not in self.titles:
            card = json.loads(run("show", identifier, "--json", "--lang", self.language))
            self.titles[identifier] = card["title"]
        return self.titles[identifier]


def check_content(who, page, assessment, names, activities):
    triage, plan = assessment["triage"], assessment["plan"]
    text = flat(page.text)
    if page.level != triage["level"]:
        faults.append(f"{who}: the level is {page.level}")
    for sign in triage["signs"]:
        told = flat(sign["say"]) in text
        if LEVELS.index(sign["level"]) >= LEVELS.index(triage["level"]) and not told:
            faults.append(f"{who}: the sign {sign['id']} is missing")
    wanted = [item["id"] for item in plan["items"]]
    if sorted(page.ids) != sorted(wanted):
        faults.append(f"{who}: the plan is {page.ids}, not {wanted}")
    for withheld in plan["withheld"]:
        if triage["plan_policy"] != "none" and names.title(withheld["id"]) not in text:
            faults.append(f"{who}: that {withheld['id']} is withheld is missing")
    if triage["level"] == "emergency":
        for identifier in activities:
            if identifier in text or names.title(identifier) in text:
                faults.append(f"{who}: names {identifier}")


def check_person(path, language, names, activities):
    who = f"{path} {language}"
    options = ["assess", "--answers", path, "--lang", language]
    text = run(*options, "--format", "html")
    assessment = json.loads(run(*options, "--json"))
    page = Page(text)
    faults.extend(f"{who}: {fault}" for fault in page.faults)
    if page.lang != language or page.policy != POLICY:
        faults.append(f"{who}: lang {page.lang}, policy {page.policy}")
    size = max(len(text.encode()), len(run(*options, "--format", "html", "--explain").encode()))
    if size > MOST_BYTES:
        faults.append(f"{who}: {size} bytes")
    check_content(who, page, assessment, names, activities)
    return size


def main():
    people = sorted(glob.glob("tests/answers/people/*.json", root_dir=ROOT))
    people += [f"tests/answers/{name}.json" for name in ("desk-worker", "osteoporosis")]
    scratch = tempfile.TemporaryDirectory()
    for name, answers in (("few", '{"age": 50, "pain_now": 4}'), ("none", "{}")):
        people.append(os.path.join(scratch.name, f"{name}.json"))
        with open(people[-1], "w", encoding="utf-8") as file:
            file.write(answers)
    drawn = json.loads(run("show", "--drawings", "--json"))["activities"]
    largest = 0
    for language in ("en", "es", "de"):
        names = Names(language)
        for path in people:
            largest = max(largest, check_person(path, language, names, [one["id"] for one in drawn]))
    planted = Page('<p class="callout urgent"><b onclick="x">a</p><img src="https://x.example">')
    if len(planted.faults) < 5:
        faults.append(f"what was planted is not found: {planted.faults}")
    print(f"{3 * len(people)} pages, the largest of {largest} bytes")
    for fault in faults:
        print(fault)
    sys.exit(bool(faults) or len(people) < 22)


main()
