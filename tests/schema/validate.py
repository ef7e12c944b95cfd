"""Validates what the program writes against JSON Schemas, with python3-jsonschema, which others wrote.

validate.py PROGRAM [SARIF_SCHEMA]: runs the program in this source tree, and fails with a list of what
is wrong. With the schema of SARIF, which is not kept here, that is all that is looked at.
Each schema is also given instances with one fault planted, which it must refuse: a schema that
accepts anything shows nothing.
"""

import copy
import json
import os
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FAULTS = []
COUNTS = {}


def fault(text):
    FAULTS.append(text)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Schema:
    def __init__(self, path):
        self.name = os.path.basename(path)
        schema = load(path)
        cls = jsonschema.validators.validator_for(schema)
        cls.check_schema(schema)
        self.validator = cls(schema, format_checker=jsonschema.FormatChecker())
        COUNTS.setdefault(self.name, [0, 0])

    def holds(self, what, instance):
        """The instance must be valid."""
        COUNTS[self.name][0] += 1
        for error in list(self.validator.iter_errors(instance))[:3]:
            place = "/".join(str(step) for step in error.absolute_path)
            fault(f"{what}: not valid against {self.name}: /{place}: {error.message[:200]}")

    def refuses(self, what, instance):
        """The instance must not be valid."""
        COUNTS[self.name][1] += 1
        if self.validator.is_valid(instance):
            fault(f"{what}: {self.name} accepts it, and must not")


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.environment = {}

    def run(self, *arguments, given=""):
        result = subprocess.run(
            [self.path, *arguments], input=given, capture_output=True, encoding="utf-8", cwd=ROOT,
            env={"HOME": "/nonexistent", "LC_ALL": "C.UTF-8", **self.environment}, check=False)
        return result.stdout, result.returncode

    def json(self, *arguments, status=(0,), given=""):
        out, code = self.run(*arguments, given=given)
        if code not in status:
            fault(f"lumbago {' '.join(arguments)}: exit {code}")
        return json.loads(out)


def steps(instance, *path):
    """The value below `path`."""
    for step in path:
        instance = instance[step]
    return instance


def planted(instance, path, key, value):
    """A copy in which the value at path/key is another; removed for None."""
    changed = copy.deepcopy(instance)
    place = steps(changed, *path)
    if value is None:
        del place[key]
    else:
        place[key] = value
    return changed


def check_sarif(program, path):
    schema = Schema(path)
    packs = sorted(
        os.path.join("tests/packs", folder, name)
        for folder in ("", "bad", "good")
        for name in os.listdir(os.path.join(ROOT, "tests/packs", folder))
        if name.endswith(".yaml"))
    for pack in [*packs, "data/low-back", "tests/answers/neck.json"]:
        log = program.json("pack", "check", "--format", "sarif", pack, status=(0, 4, 6))
        schema.holds(f"SARIF of {pack}", log)
    log = program.json("pack", "check", "--format", "sarif", "tests/packs/bad/unused.yaml")
    result = ["runs", 0, "results", 0]
    region = [*result, "locations", 0, "physicalLocation", "region"]
    for path, key, value in [
            (result, "message", None), (result, "level", "bad"), (result, "ruleIndex", -2),
            (region, "startLine", 0), (region, "startColumn", "5"), (region, "row", 5),
            (["runs", 0], "tool", None), (["runs", 0], "columnKind", "bytes"),
            ([], "version", "2.0.0")]:
        schema.refuses(f"SARIF with {key} {value}", planted(log, path, key, value))


class PlainLoader(yaml.SafeLoader):
    """YAML as a pack is read: words are texts, but for true, false, null and numbers."""


PlainLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
        ("bool", r"true|false", "tf"), ("null", r"null|~|", "n~"),
        ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"), ("float", r"-?[0-9]+[.][0-9]+", "-0123456789")]:
    PlainLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^$"), [""])


def read_yaml(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return yaml.load(file, PlainLoader)


def own(name):
    return Schema(os.path.join(ROOT, "data/schema", name + ".json"))


def each_place(instance):
    """Every (path, value) of a JSON value."""
    yield (), instance
    if isinstance(instance, dict):
        for key, value in instance.items():
            for path, below in each_place(value):
                yield (key, *path), below
    elif isinstance(instance, list):
        for index, value in enumerate(instance):
            for path, below in each_place(value):
                yield (index, *path), below


def plant_everywhere(instance):
    """(what, faulty copy): an unknown key in each kind of object, a wrong value in each kind of place."""
    seen = set()
    for path, value in each_place(instance):
        shape = tuple("*" if isinstance(step, int) else step for step in path)
        if shape in seen:
            continue
        seen.add(shape)
        name = "/".join(map(str, path))
        if isinstance(value, dict):
            yield f"an unknown key at /{name}", planted(instance, path, "Z-Z", 1)
        if path:
            yield f"a wrong value at /{name}", planted(instance, path[:-1], path[-1], [{"Z-Z": []}])


def check_faults(schema, what, instance):
    schema.holds(what, instance)
    for fault_name, faulty in plant_everywhere(instance):
        schema.refuses(f"{what} with {fault_name}", faulty)


def needs_keys(schema, what, instance, *keys):
    for key in keys:
        schema.refuses(f"{what} without {key}", planted(instance, (), key, None))


def people():
    folder = "tests/answers/people"
    return sorted(os.path.join(folder, name) for name in os.listdir(os.path.join(ROOT, folder)))


def check_answers(program):
    schema = own("answers")
    of_pack = json.loads(program.run("questions", "--format", "json-schema")[0])
    builtin = jsonschema.Draft202012Validator(of_pack)
    for path in people():
        answers = load(os.path.join(ROOT, path))
        schema.holds(path, answers)
        if not builtin.is_valid(answers):
            fault(f"{path}: not valid against questions --format json-schema")
        if builtin.is_valid({**answers, "no_such_question": 1}):
            fault("questions --format json-schema accepts an unknown question")
    answers = load(os.path.join(ROOT, people()[0]))
    for key, value in [("Age", 1), ("$ID", 1), ("age", {}), ("$id", 1.5), ("$pack", 1)]:
        schema.refuses(f"answers with {key}", {**answers, key: value})
    schema.refuses("a list of answers", [answers])


def check_assessments(program):
    schema = own("assessment")
    first = None
    for path in people():
        assessment = program.json("assess", "--answers", path, "--json")
        first = first or assessment
        schema.holds(f"the assessment of {path}", assessment)
    explained = program.json("assess", "--answers", people()[0], "--json", "--explain")
    schema.holds("an assessment with --explain", explained)
    emergency = program.json("assess", "--answers", "tests/answers/people/numb-saddle.json", "--json")
    item = first["plan"]["items"]
    if emergency["triage"]["plan_policy"] != "none" or not item:
        fault("the people of the tests are not who this test takes them for")
    schema.refuses("an emergency with a plan", planted(emergency, ["plan"], "items", item))
    empty = program.json("assess", "--answers", "-", "--json", "--region", "GB", given='{"$id": "x"}')
    schema.holds("the assessment of nothing", empty)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({**first, "scales": first["scales"]}, file)
        file.flush()
        later = program.json("assess", "--answers", people()[0], "--previous", file.name, "--json")
        schema.holds("an assessment with --previous", later)
    check_faults(schema, "an assessment", first)
    needs_keys(schema, "an assessment", first, *(key for key in first))


def check_batch(program):
    schema = own("result")
    records = [json.dumps({"$id": path, **load(os.path.join(ROOT, path))}) for path in people()]
    records += ["{}", '{"$id": 7, "age": 1000, "agee": 1}', "[]", "{"]
    given = "\n".join(records) + "\n"
    out, code = program.run("batch", "-q", given=given)
    lines = [json.loads(line) for line in out.splitlines()]
    if code != 3 or len(lines) != len(records):
        fault(f"batch: exit {code}, {len(lines)} lines for {len(records)} records")
    for line in lines:
        schema.holds(f"batch: {json.dumps(line)[:60]}", line)
    check_faults(schema, "a result", lines[0])
    check_faults(schema, "an error", lines[-3])
    needs_keys(schema, "a result", lines[0], *(key for key in lines[0] if key != "$id"))
    needs_keys(schema, "an error", lines[-3], *(key for key in lines[-3] if key != "$id"))
    full, code = program.run("batch", "-q", "--full", given=given)
    for line in full.splitlines()[:4]:
        own("assessment").holds(f"batch --full: {line[:60]}", json.loads(line))


def check_pack_texts(program):
    questions = program.json("questions", "--json")
    schema = own("questions")
    check_faults(schema, "questions --json", questions)
    needs_keys(schema, "questions --json", questions, *questions)
    schema = own("entity")
    kinds = {}
    ids = [question["id"] for question in questions["questions"][:40]]
    ids += ["S01", "phq4", "hamstring_strap", "prolonged_sitting", "desk_worker", "saddle_numbness"]
    for folder in ["data/low-back"]:
        for name in sorted(os.listdir(os.path.join(ROOT, folder))):
            if not name.endswith(".yaml"):
                continue
            for section, entries in read_yaml(os.path.join(folder, name)).items():
                if isinstance(entries, list) and section not in ("baselines", "steps"):
                    ids += [entry["id"] for entry in entries[:3]]
    stepped = "tests/packs/good/nerves.yaml"
    steps_of_pack = [f"{step['number']} >= {step['at']}" for step in read_yaml(stepped)["steps"]]
    for entity_id in dict.fromkeys([*ids, *steps_of_pack]):
        pack = ["--pack", stepped] if entity_id in steps_of_pack else []
        entity = program.json("show", entity_id, "--json", *pack)
        kinds.setdefault(entity["kind"], entity)
        schema.holds(f"show {entity_id} --json", entity)
    every_kind = load(os.path.join(ROOT, "data/schema/entity.json"))["$defs"]["entity_kind"]["enum"]
    if sorted(kinds) != sorted(every_kind):
        fault(f"show: only {sorted(kinds)} were shown")
    for kind, entity in kinds.items():
        check_faults(schema, f"show of a {kind}", entity)
    for found in [[], ["stretches"], ["hamstring"]]:
        own("entries").holds(f"show {found} --json", program.json("show", *found, "--json"))
    check_faults(own("entries"), "show hamstring --json", program.json("show", "hamstring", "--json"))
    drawings = program.json("show", "--drawings", "--json")
    if len(drawings["activities"]) < 30:
        fault("show --drawings: too few activities are drawn")
    check_faults(own("drawings"), "show --drawings --json", drawings)
    needs_keys(own("drawings"), "show --drawings --json", drawings, *drawings)
    value = program.json("eval", "age >= 65", "--json")
    check_faults(own("value"), "eval --json", value)
    needs_keys(own("value"), "eval --json", value, *value)


def check_history(program):
    """What is told of a journal that is filled here."""
    with tempfile.TemporaryDirectory() as home:
        program.environment = {"HOME": home, "LUMBAGO_NOW": "2026-09-01T08:00:00Z"}
        program.run("assess", "--answers", "-", "--journal", given='{"pain_now": 7, "age": 40}')
        program.run("assess", "--answers", "tests/answers/desk-worker.json", "--journal")
        program.run("history", "note", "a note")
        program.run("plan", "swap", "sit_to_stand")
        for schema, command in [("history", ["history"]), ("plan", ["plan"]), ("today", ["today"]),
                                ("entry", ["history", "show", "2"])]:
            told = program.json(*command, "--json")
            own(schema).holds(" ".join(command), told)
            check_faults(own(schema), " ".join(command), told)
            needs_keys(own(schema), " ".join(command), told, *told)
        own("entry").holds("history show 3", program.json("history", "show", "3", "--json"))
        if len(program.json("history", "--json")["entries"]) != 4:
            fault("history --json: not four entries")
        program.environment = {}


def check_checks(program):
    schema = own("check")
    for pack in ["tests/packs/neck.yaml", "tests/packs/bad/unused.yaml", "tests/answers/neck.json"]:
        check = program.json("pack", "check", "--json", pack, status=(0, 4, 6))
        schema.holds(f"pack check of {pack}", check)
    check = program.json("pack", "check", "--json", "tests/packs/bad/unused.yaml")
    check_faults(schema, "pack check --json", check)
    schema = own("proof")
    for pack in ["sign_never_true", "and_for_or", "plan_empty", "cliff"]:
        proof = program.json("pack", "prove", "-q", "--json", f"tests/packs/bad/{pack}.yaml", status=(6,))
        schema.holds(f"pack prove of {pack}", proof)
    check_faults(schema, "pack prove --json", proof)
    needs_keys(schema, "pack prove --json", proof, *proof)


def check_diffs(program):
    schema = own("diff")
    packs = ["tests/packs/diff/old.yaml", "tests/packs/diff/changed.yaml"]
    diff = program.json("pack", "diff", "-q", "--json", *packs, status=(6,))
    check_faults(schema, "pack diff --json", diff)
    needs_keys(schema, "pack diff --json", diff, *diff)


def check_packs(program):
    schema = own("pack")
    files = [os.path.join(folder, name)
             for folder in ("data/low-back", "data/new-pack", "tests/packs", "tests/packs/good", "tests/packs/bad")
             for name in sorted(os.listdir(os.path.join(ROOT, folder)))
             if name.endswith(".yaml") and not name.startswith("text.")]
    for path in files:
        schema.holds(path, read_yaml(path))
    texts = own("text")
    for name in ("text.de.yaml", "text.es.yaml"):
        texts.holds(name, read_yaml(os.path.join("data/low-back", name)))
    texts.refuses("texts without a language", {"title": "X", "reviewed": {"by": None, "on": None}})
    # What the schema refuses, the program must refuse as well: nobody is warned for nothing.
    neck = read_yaml("tests/packs/neck.yaml")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pack.yaml")

        def reads(pack):
            with open(path, "w", encoding="utf-8") as file:
                json.dump(pack, file, indent=1)
            return program.run("pack", "check", "-q", path)[1] != 4

        if not reads(neck):
            fault("a pack that is written as JSON is not read")
        for what, faulty in plant_everywhere(neck):
            schema.refuses(f"a pack with {what}", faulty)
            if reads(faulty):
                fault(f"a pack with {what}: the schema refuses it, and the program does not")


def check_shown_packs(program):
    """What pack show writes is valid, and is the same pack when it is read again."""
    schema = own("pack")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "pack.yaml")
        for pack in ["data/low-back", "tests/packs/neck.yaml", "tests/packs/instruments.yaml",
                     "tests/packs/minimal.yaml", "tests/packs/good/nerves.yaml"]:
            shown = program.json("pack", "show", pack, "--json")
            schema.holds(f"pack show of {pack}", shown["content"])
            with open(path, "w", encoding="utf-8") as file:
                json.dump(shown["content"], file, indent=1)
            again = program.json("pack", "show", path, "--json")
            if again["content"] != shown["content"]:
                fault(f"{pack}: what pack show writes is read as another pack")
            if pack == "data/low-back":
                for person in people()[:6]:
                    answers = ("assess", "--answers", person, "--json", "--pack")
                    one, two = program.json(*answers, pack), program.json(*answers, path)
                    if {**one, "pack": None} != {**two, "pack": None}:
                        fault(f"{person}: another assessment by what pack show writes")
    wrapped = own("shown-pack")
    check_faults(wrapped, "pack show --json", {**shown, "content": {}})
    needs_keys(wrapped, "pack show --json", shown, *shown)


def check_goldens():
    """Every JSON value in the golden files, by its own "schema"."""
    schemas = {}
    found = 0
    for name in sorted(os.listdir(os.path.join(ROOT, "tests/golden"))):
        with open(os.path.join(ROOT, "tests/golden", name), encoding="utf-8") as file:
            outputs = re.findall(r"(?:^\|.*\n)+", file.read(), re.MULTILINE)
        for output in outputs:
            text = re.sub(r"^\| ?", "", output, flags=re.MULTILINE)
            for part in [text, *text.splitlines()]:
                try:
                    value = json.loads(part.replace('"sha256": ""', f'"sha256": "{"0" * 64}"'))
                except ValueError:
                    continue
                kind = str(value.get("schema", "")) if isinstance(value, dict) else ""
                if not kind.startswith("lumbago."):
                    continue
                kind = {"error": "result", "pack": "shown-pack"}.get(kind[8:-2], kind[8:-2])
                found += 1
                schemas.setdefault(kind, own(kind)).holds(f"{name}: {part[:60]}", value)
    if found < 3:
        fault(f"only {found} JSON values are in the golden files")
    for name, kind in [("assessment", "assessment"), ("emergency", "assessment"),
                       ("questions", "questions")]:
        own(kind).holds(f"{name}.json", load(os.path.join(ROOT, "tests/reports", name + ".json")))


def check_own(program):
    check_answers(program)
    check_assessments(program)
    check_batch(program)
    check_pack_texts(program)
    check_history(program)
    check_checks(program)
    check_diffs(program)
    check_packs(program)
    check_shown_packs(program)
    check_goldens()


def main():
    program = Program(sys.argv[1])
    if len(sys.argv) > 2:
        check_sarif(program, sys.argv[2])
    else:
        check_own(program)
    for text in FAULTS:
        print(text)
    for name, (valid, refused) in sorted(COUNTS.items()):
        print(f"{name}: {valid} instances valid, {refused} planted faults refused")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
