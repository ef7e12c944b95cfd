"""Validates what the program writes against JSON Schemas, with the independent python3-jsonschema.

validate.py PROGRAM: runs the program in this source tree, and fails with a list of what is wrong.
Each schema is also given instances with one fault planted, which it must refuse: a schema that
accepts anything shows nothing.
"""

import copy
import json
import os
import subprocess
import sys

import jsonschema

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

    def run(self, *arguments, given=""):
        result = subprocess.run(
            [self.path, *arguments], input=given, capture_output=True, encoding="utf-8", cwd=ROOT,
            env={"HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}, check=False)
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


def check_sarif(program):
    schema = Schema(os.path.join(HERE, "sarif-2.1.0-rtm.5.json"))
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


def main():
    program = Program(sys.argv[1])
    check_sarif(program)
    for text in FAULTS:
        print(text)
    for name, (valid, refused) in sorted(COUNTS.items()):
        print(f"{name}: {valid} instances valid, {refused} planted faults refused")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
