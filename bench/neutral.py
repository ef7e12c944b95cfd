#!/usr/bin/env python3
"""The neutral workload of other rule engines (60 questions, 120 rules, a million records) for Lumbago.

  bench/neutral.py translate DIR         DIR/pack.json as a pack, DIR/lumbago/pack.yaml, and DIR/answers.ndjson,
                                         if it is there, as records, DIR/lumbago/records.ndjson
  bench/neutral.py check DIR LUMBAGO [N] the first N results (10000) against the expected ones, record by
                                         record; DIR/.. must hold runners/reference.py
  bench/neutral.py totals DIR LUMBAGO    how many of all results are good and bad, and their sums, beside the
                                         expected ones
  bench/neutral.py table DIR LUMBAGO     ours beside the other engines: DIR/../peers.py, set up as its head says
  bench/neutral.py start DIR LUMBAGO EMPTY [RUNS]
                                         one assessment of the built-in pack as a whole process, beside EMPTY
                                         (lumbago_bench_empty) and CLIPS; CPU and clock, medians, in turn
  bench/neutral.py memory DIR LUMBAGO    peak memory at ten thousand and at a million records
  bench/neutral.py parse DIR LUMBAGO [RUNS]
                                         all records, beside simdjson's DOM that only parses the same bytes, and
                                         hand-written JavaScript on a tenth of them; CPU, in turn, 15 runs
  bench/neutral.py rules DIR DIR10 LUMBAGO [RUNS]
                                         all records with DIR's rules and with those of DIR10, made with ten times
                                         the rules for the same questions; CPU, in turn, 9 runs
  bench/neutral.py jobs DIR LUMBAGO      instructions (valgrind) of 20,000 records on 1, 2, 4 and 8 threads
  bench/neutral.py full DIR LUMBAGO [RUNS]
                                         `--full` on 2,000 records, beside `cat` of what it writes
  bench/neutral.py pack DIR LUMBAGO [RUNS]
                                         one record with DIR's pack by --pack, beside Node starting, reading the
                                         rules for json-logic-engine and doing the same
  bench/neutral.py same DIR BEFORE AFTER [PEOPLE]
                                         do two versions of the program write the same bytes, short for all
                                         records and --full for a thousand, and both for 100,000 random people

What the workload calls a comparison on a missing answer is false; here it is unknown, and what is certain is
the same: a score's low end, a sign that is true. A plan rule reads `id.low`. An emergency gives no plan here,
whatever the rules of the plan say; everything else must be equal.
"""
import hashlib
import json
import os
import random
import subprocess
import sys

LEVELS = ["self_care", "routine", "urgent", "emergency"]
SYMBOLS = {"eq": "==", "ne": "!=", "ge": ">=", "le": "<=", "gt": ">", "lt": "<"}


def literal(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return "'%s'" % value if isinstance(value, str) else str(value)


def comparison(test):
    if "k" in test:
        return f"{test['k']}.low {SYMBOLS[test['op']]} {test['v']}"
    if test["op"] == "in":
        return f"{test['q']} in [{', '.join(map(literal, test['v']))}]"
    return f"{test['q']} {SYMBOLS[test['op']]} {literal(test['v'])}"


def condition(rule):
    joined = " && " if rule["join"] == "and" else " || "
    return json.dumps(joined.join(map(comparison, rule["when"])))


def pack_lines(pack):
    yield 'pack:\n  id: neutral\n  version: "1"\n  title: Neutral workload\n  language: en'
    yield "  intended_use: Measuring speed.\n  reviewed: {by: null, on: null}\n  levels:"
    for level in LEVELS:
        yield f"    {level}: {{title: {level}, action: Nothing.}}"
    yield "  safety_net: {title: None, items: [None]}\n  disclaimers: [None]"
    yield "questions:"
    for q in pack["questions"]:
        head = f"  - {{id: {q['id']}, ask: {q['id']}, type: "
        if q["type"] == "bool":
            yield head + "boolean}"
        elif q["type"] == "int":
            yield head + f"integer, range: [{q['min']}, {q['max']}]}}"
        else:
            options = ", ".join(f"{{id: {c}, say: {c}}}" for c in q["choices"])
            yield head + f"choice, options: [{options}]}}"
    yield "triage:"
    for flag in pack["flags"]:
        yield (f"  - {{id: {flag['id']}, title: {flag['id']}, level: {LEVELS[flag['level']]}, "
               f"when: {condition(flag)}, say: Nothing., verified: false}}")
    yield "contributors:"
    for k in pack["contributors"]:
        yield (f"  - id: {k['id']}\n    title: {k['id']}\n    evidence: limited\n    prior: 100\n"
               f"    saturates: {k['max']}\n    say: Nothing.\n    verified: false\n    indicators:")
        for rule in pack["rules"]:
            if rule["contributor"] == k["id"]:
                yield f"      - {{when: {condition(rule)}, points: {rule['weight']}}}"
    yield "activities:"
    for plan in pack["plans"]:
        yield (f"  - {{id: {plan['id']}, kind: advice, title: {plan['id']}, cue: Nothing., why: Nothing., "
               "dose: {}, policy: comfort_only, evidence: limited, verified: false}")
    yield "plan:\n  slots:"
    for plan in pack["plans"]:
        yield f"    - {{when: {condition(plan)}, pick: [{plan['id']}]}}"


def translate(folder):
    os.makedirs(f"{folder}/lumbago", exist_ok=True)
    with open(f"{folder}/pack.json") as source, open(f"{folder}/lumbago/pack.yaml", "w") as to:
        to.write("\n".join(pack_lines(json.load(source))) + "\n")
    if not os.path.exists(f"{folder}/answers.ndjson"):
        return
    with open(f"{folder}/answers.ndjson") as source, open(f"{folder}/lumbago/records.ndjson", "w") as to:
        for line in source:  # {"id":7,"answers":{...}}; a line that is cut off stays so
            to.write(line.replace('"id":', '"$id":', 1).replace('"answers":{', "", 1).replace("}}\n", "}\n"))


def of_reference(line):
    """What a line of the reference means, in our terms."""
    result = json.loads(line)
    if not result["ok"]:
        return "bad"
    scores = sorted(((-score, name) for name, score in result["scores"].items() if score > 0))
    return {
        "id": result["id"],
        "level": LEVELS[result["triage"]],
        "signs": sorted(result["flags"]),
        "contributors": {name: -score for score, name in scores},
        "plan": [] if result["triage"] == 3 else result["plan"],
    }


def of_lumbago(line):
    result = json.loads(line)
    if result["schema"] == "lumbago.error/1":
        return "bad"
    lows = {name: score if isinstance(score, int) else score[0] for name, score in result["contributors"].items()}
    return {
        "id": result["$id"],
        "level": result["level"],
        "signs": sorted(result["signs"]),
        "contributors": {name: low for name, low in lows.items() if low > 0},
        "plan": result["plan"],
    }


def outputs(folder, lumbago, count):
    """The lines of the reference and ours, side by side."""
    with open(f"{folder}/answers.ndjson", "rb") as source, open(f"{folder}/lumbago/head.ndjson", "wb") as head:
        for number, line in enumerate(source):
            if number == count:
                break
            head.write(line)
    reference = subprocess.run(["python3", "runners/reference.py", os.path.basename(os.path.abspath(folder))],
                               cwd=f"{folder}/..", stdin=open(f"{folder}/lumbago/head.ndjson", "rb"),
                               stdout=subprocess.PIPE, check=True).stdout.splitlines()
    with open(f"{folder}/lumbago/records.ndjson", "rb") as source:
        records = b"".join(line for _, line in zip(range(count), source))
    ours = subprocess.run([lumbago, "batch", "-q", "--pack", f"{folder}/lumbago/pack.yaml"], input=records,
                          stdout=subprocess.PIPE).stdout.splitlines()
    return reference, ours


def check(folder, lumbago, count):
    reference, ours = outputs(folder, lumbago, count)
    different = sum(of_reference(a) != of_lumbago(b) for a, b in zip(reference, ours)) + abs(len(reference) - len(ours))
    bad = sum(of_lumbago(line) == "bad" for line in ours)
    print(f"{len(ours)} results, {bad} of them errors in place; {different} differ from the reference")
    return different == 0


def sums(results):
    total = {"good": 0, "bad": 0, "signs": 0, "score": 0, "plan": 0}
    for result in results:
        if result == "bad":
            total["bad"] += 1
            continue
        total["good"] += 1
        total["signs"] += len(result["signs"])
        total["score"] += sum(result["contributors"].values())
        total["plan"] += len(result["plan"])
    return total


def totals(folder, lumbago):
    reference, ours = outputs(folder, lumbago, 10**9)
    expected, found = sums(map(of_reference, reference)), sums(map(of_lumbago, ours))
    print(f"expected {expected}\nfound    {found}")
    return expected == found


def table(folder, lumbago):
    """The tables of peers.py, with ours in them."""
    ours = f"{os.path.abspath(lumbago)} batch -q --pack {{dir}}/lumbago/pack.yaml"
    name = os.path.basename(os.path.abspath(folder))
    return subprocess.run(["python3", "peers.py", "batch", "scale", "--runs", "3", "--ours", "lumbago", ours,
                           "--ours-records", f"{name}/lumbago/records.ndjson"], cwd=f"{folder}/..").returncode == 0


def in_turn(folder, commands, runs):
    """Medians of each command's CPU and clock time, the commands taking turns."""
    spec = "".join("\t".join([label, *words]) + "\n" for label, words in commands)
    done = subprocess.run(["bin/bench", str(runs), "2"], input=spec, cwd=f"{folder}/..", text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def start(folder, lumbago, empty, runs):
    answers = os.path.abspath(f"{os.path.dirname(os.path.abspath(__file__))}/../tests/answers/desk-worker.json")
    name = os.path.basename(os.path.abspath(folder))
    one, facts = f"{name}/one.json", f"{name}/facts-1.txt"
    with open(f"{folder}/one.json") as source, open(f"{folder}/facts-1.txt", "w") as to:
        subprocess.run(["python3", "runners/clips_facts.py", name], cwd=f"{folder}/..", stdin=source, stdout=to, check=True)
    results = in_turn(folder, [
        ("empty", [one, "/dev/null", os.path.abspath(empty)]),
        ("lumbago assess --json", [one, "/dev/null", os.path.abspath(lumbago), "assess", "--answers", answers, "--json"]),
        ("lumbago assess", [one, "/dev/null", os.path.abspath(lumbago), "assess", "--answers", answers]),
        ("clips", [one, "/dev/null", "runners/clips.sh", name, facts]),
    ], runs)
    for result in results:
        print(f"{result['label']:24} cpu {result['cpu_ms']:7.2f} ms  x{result['cpu_ms'] / results[0]['cpu_ms']:.2f}   "
              f"clock {result['wall_ms']:7.2f} ms  x{result['wall_ms'] / results[0]['wall_ms']:.2f}")
    return True


def memory(folder, lumbago):
    name = os.path.basename(os.path.abspath(folder))
    with open(f"{folder}/lumbago/records.ndjson", "rb") as source, open(f"{folder}/lumbago/few.ndjson", "wb") as few:
        few.writelines(line for _, line in zip(range(10000), source))
    results = in_turn(folder, [
        (file, [f"{name}/lumbago/{file}", "/dev/null", os.path.abspath(lumbago), "batch", "-q", "--pack",
                f"{name}/lumbago/pack.yaml"]) for file in ("few.ndjson", "records.ndjson")], 3)
    for result in results:
        print(f"{result['label']:16} {result['rss_mib']:.2f} MiB")
    return abs(results[0]["rss_mib"] - results[1]["rss_mib"]) < 2


def rules(folder, tenfold, lumbago, runs):
    records = f"{os.path.basename(os.path.abspath(folder))}/lumbago/records.ndjson"
    results = in_turn(folder, [
        (name, [records, "/dev/null", os.path.abspath(lumbago), "batch", "-q", "--pack", f"{name}/lumbago/pack.yaml"])
        for name in (os.path.basename(os.path.abspath(each)) for each in (folder, tenfold))], runs)
    for result in results:
        print(f"{result['label']:16} cpu {result['cpu_ms']:8.2f} ms  x{result['cpu_ms'] / results[0]['cpu_ms']:.2f}")
    return True


def records_of(folder, count):
    """A file of the first `count` records, as a path from DIR/.."""
    path = f"{folder}/lumbago/first-{count}.ndjson"
    with open(f"{folder}/lumbago/records.ndjson", "rb") as source, open(path, "wb") as to:
        to.writelines(line for _, line in zip(range(count), source))
    return os.path.relpath(path, f"{folder}/..")


def batch_of(folder, lumbago, *more):
    pack = f"{os.path.basename(os.path.abspath(folder))}/lumbago/pack.yaml"
    return [os.path.abspath(lumbago), "batch", "-q", "--pack", pack, *more]


def median(values):
    return sorted(values)[len(values) // 2]


def beside(folder, commands, runs):
    """Each command's median CPU time, the commands taking turns, and the median of the pairs' ratios to the first."""
    times = [[result["cpu_ms"] for result in in_turn(folder, commands, 1)] for _ in range(runs)]
    for at, (label, _) in enumerate(commands):
        print(f"{label:24} cpu {median([run[at] for run in times]):9.2f} ms   "
              f"first / this {median([run[0] / max(run[at], 0.001) for run in times]):.3f}", flush=True)
    return times


def parse(folder, lumbago, runs):
    name = os.path.basename(os.path.abspath(folder))
    records = f"{name}/lumbago/records.ndjson"
    with open(f"{folder}/lumbago/records.ndjson", "rb") as source:
        count = sum(1 for _ in source)
    tenth = f"{name}/first-tenth.ndjson"
    with open(f"{folder}/answers.ndjson", "rb") as source, open(f"{folder}/first-tenth.ndjson", "wb") as to:
        to.writelines(line for _, line in zip(range(count // 10), source))
    times = beside(folder, [
        ("simdjson DOM, parse only", [records, "/dev/null", "bin/parse_only_o2", "dom"]),
        ("lumbago batch", [records, "/dev/null", *batch_of(folder, lumbago)]),
        ("JavaScript, a tenth", [tenth, "/dev/null", "node", "runners/plain.cjs", name])], runs)
    print(f"times hand-written JavaScript: {median([10 * js / ours for _, ours, js in times]):.2f}")
    return True


def jobs(folder, lumbago):
    few = f"{folder}/../{records_of(folder, 20000)}"
    first = None
    for count in (1, 2, 4, 8):
        with open(few) as source:
            done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                                   *batch_of(folder, lumbago, "-j", str(count))], stdin=source, cwd=f"{folder}/..",
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        instructions = int(done.stderr.split("Collected : ")[1].split()[0])
        first = first or instructions
        print(f"-j {count}: {instructions:,} instructions, {100 * instructions / first - 100:+.2f}%", flush=True)
    return True


def full(folder, lumbago, runs):
    name = os.path.basename(os.path.abspath(folder))
    records, written = records_of(folder, 2000), f"{name}/lumbago/full.ndjson"
    with open(f"{folder}/../{records}") as source, open(f"{folder}/../{written}", "w") as to:
        subprocess.run(batch_of(folder, lumbago, "--full"), stdin=source, stdout=to, cwd=f"{folder}/..")
    beside(folder, [("cat", [written, f"{name}/lumbago/again.ndjson", "cat"]),
                    ("lumbago batch --full", [records, f"{name}/lumbago/again.ndjson",
                                              *batch_of(folder, lumbago, "--full")])], runs)
    return True


def pack(folder, lumbago, runs):
    name = os.path.basename(os.path.abspath(folder))
    one = f"{name}/one.json"
    print(f"pack.yaml {os.path.getsize(folder + '/lumbago/pack.yaml'):,} bytes, "
          f"json-logic.json {os.path.getsize(folder + '/json-logic.json'):,} bytes")
    beside(folder, [("node, json-logic-engine", [one, "/dev/null", "node", "runners/json-logic-engine.cjs", name]),
                    ("node, nothing", [one, "/dev/null", "node", "-e", "0"]),
                    ("lumbago batch --pack", [one, "/dev/null", *batch_of(folder, lumbago)])], runs)
    return True


def random_people(lumbago, count):
    """Records for the built-in pack, as random as its questions allow; one in ten leaves out most."""
    questions = json.loads(subprocess.run([lumbago, "questions", "--json"], stdout=subprocess.PIPE, check=True).stdout)
    chance = random.Random(1)

    def answer(q):
        if q["type"] == "boolean":
            return chance.random() < 0.1
        options = [option["id"] for option in q.get("options", [])]
        if q["type"] == "choices":
            return [option for option in options if chance.random() < 0.3]
        if options:
            return chance.choice(options)
        if "min" in q and isinstance(q["min"], int):
            return chance.randint(q["min"], q["max"])
        return None

    for number in range(count):
        answered = 0.2 if number % 10 == 0 else 0.95
        record = {"$id": number, **{q["id"]: answer(q) for q in questions["questions"] if chance.random() < answered}}
        yield json.dumps(record, separators=(",", ":") if number % 2 else None) + "\n"


def same(folder, before, after, people):
    with open(f"{folder}/lumbago/people.ndjson", "w") as to:
        to.writelines(random_people(after, people))
    equal = True
    records_of(folder, 1000)
    for file, options in (("records", ["--pack", f"{folder}/lumbago/pack.yaml"]),
                          ("first-1000", ["--pack", f"{folder}/lumbago/pack.yaml", "--full"]),
                          ("people", []), ("people", ["--full"])):
        results = []
        for program in (before, after):
            with open(f"{folder}/lumbago/{file}.ndjson") as source:
                done = subprocess.Popen([program, "batch", "-q", *options], stdin=source, stdout=subprocess.PIPE)
                digest, size = hashlib.sha256(), 0
                while piece := done.stdout.read(1 << 20):
                    digest.update(piece)
                    size += len(piece)
                results.append((digest.hexdigest(), size, done.wait()))
        equal = equal and results[0] == results[1]
        print(f"{file + (' --full' if '--full' in options else ''):24} {results[1][1]:,} bytes: "
              f"{'the same' if results[0] == results[1] else 'DIFFERENT'}", flush=True)
    return equal


def main(words):
    if len(words) == 2 and words[0] == "translate":
        translate(words[1])
    elif len(words) in (3, 4) and words[0] == "check":
        return check(words[1], words[2], int(words[3]) if len(words) == 4 else 10000)
    elif len(words) == 3 and words[0] == "totals":
        return totals(words[1], words[2])
    elif len(words) == 3 and words[0] == "table":
        return table(words[1], words[2])
    elif len(words) in (4, 5) and words[0] == "start":
        return start(words[1], words[2], words[3], int(words[4]) if len(words) == 5 else 40)
    elif len(words) == 3 and words[0] == "memory":
        return memory(words[1], words[2])
    elif len(words) in (3, 4) and words[0] in ("parse", "full", "pack"):
        return globals()[words[0]](words[1], words[2], int(words[3]) if len(words) == 4 else 15)
    elif len(words) in (4, 5) and words[0] == "rules":
        return rules(words[1], words[2], words[3], int(words[4]) if len(words) == 5 else 9)
    elif len(words) == 3 and words[0] == "jobs":
        return jobs(words[1], words[2])
    elif len(words) in (4, 5) and words[0] == "same":
        return same(words[1], words[2], words[3], int(words[4]) if len(words) == 5 else 100000)
    else:
        sys.exit(__doc__)
    return True


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
