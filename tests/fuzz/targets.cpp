#include "fuzz/targets.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "condition/condition.h"
#include "engine/engine.h"
#include "export/export.h"
#include "messages/table_tool/po_file.h"
#include "messages/table_tool/translation.h"
#include "pack/builder.h"
#include "response/answers.h"
#include "support/pack_image.h"
#include "support/pack_text.h"

namespace lumbago::fuzz {
namespace {

void expect(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "not kept: %s\n", promise);
  std::abort();
}

// Every type of question, conditions over them, and texts that a translation can name.
const std::string pack_text = test::pack_head + R"(questions:
  - {id: numb, ask: Numb, type: boolean, short: numb}
  - {id: years, ask: How old, type: integer, range: [0, 120], unit: a}
  - {id: height, ask: How tall, type: decimal, range: [0.5, 2.5], unit: m}
  - {id: weight, ask: How heavy, type: decimal, range: [20, 300], unit: kg}
  - {id: hours, ask: How long, type: decimal, range: [0, 24], unit: h}
  - {id: walks, ask: Walks, type: integer, range: [0, 1000], unit: min, when: years > 10}
  - {id: side, ask: Which side, type: choice, options: [{id: left, say: Left}, {id: right, say: Right}, {id: both, say: Both sides}]}
  - {id: helps, ask: What helps, type: choices, options: [{id: heat, say: Heat}, {id: cold, say: Cold}, {id: rest, say: Rest}]}
  - {id: words, ask: Anything else, type: text}
derived:
  - {id: bmi, value: years * 2 + walks}
triage:
  - {id: sign, title: Sign, level: urgent, when: numb && years > 50, if_unknown: routine, say: Go, verified: true, references: [S1]}
contributors:
  - {id: sitting, title: Sitting, evidence: limited, prior: 50, indicators: [{when: hours > 8, points: 3}, {when: "side == 'both'", points: 1}], say: It may, verified: false}
contraindications:
  - {id: bad, when: "'heat' in helps", excludes: [hard], say: it is worse, verified: false}
activities:
  - {id: walk, kind: aerobic, title: Walk, cue: Walk, why: Good, dose: {minutes: [5, 15], days: 5}, minutes: 10, policy: gentle, not_if: [hard], evidence: moderate, verified: false}
plan:
  slots: [{for: sitting, pick: [walk]}]
  recheck_weeks: [2, 6]
)";

const Pack& sample_pack() {
  static const Pack pack = [] {
    Result<Pack> read = test::pack_from(pack_text);
    if (!read) std::fputs(to_text(read.errors()).c_str(), stderr);
    return std::move(read.value());
  }();
  return pack;
}

const Engine& engine() {
  static const Engine made(sample_pack());
  return made;
}

// Whatever is shown of a fault must be fit for a terminal.
void show(const Diagnostics& errors) {
  expect(!errors.empty(), "a failure has a reason");
  const std::string text = to_text(errors);
  for (const char c : text)
    expect(static_cast<unsigned char>(c) >= 0x20 || c == '\n', "no control characters are shown");
}

void assess(const Response& response) {
  const Assessment assessment = engine().assess(response);
  Style style;
  style.one_line = true;
  expect(!assessment_json(sample_pack(), response, assessment, style).empty(),
         "a result is written");
  const std::vector<bool> passed(sample_pack().questions.size());
  engine().open_questions(response, passed);
}

// A file without a name, for what reads files only.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : number_(::memfd_create("fuzz", MFD_CLOEXEC)) {
    expect(::write(number_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
           "a file in memory is written");
  }
  ~MemoryFile() { ::close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  std::string path() const { return "/proc/self/fd/" + std::to_string(number_); }

 private:
  int number_;
};

const PoFile& english() {
  static const PoFile file = [] {
    const MemoryFile memory(R"(msgid ""
msgstr ""
"Language: en\n"
"Language-Team: english\n"
"X-Native-Name: English\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "days"
msgid "one day"
msgid_plural "{} days"
msgstr[0] ""
msgstr[1] ""

msgctxt "hello"
msgid "Hello, {0} and {1}"
msgstr ""
)");
    Result<PoFile> read = read_po(memory.path());
    if (!read) std::fputs(to_text(read.errors()).c_str(), stderr);
    return std::move(read.value());
  }();
  return file;
}

}  // namespace

void run_pack(std::string_view bytes) {
  Result<SourceFile> source = make_source("fuzz.yaml", std::string(bytes));
  if (!source) return show(source.errors());
  const Result<std::vector<Pack>> packs =
      build_packs({std::move(*source)}, "fuzz.yaml", {true, {}});
  if (!packs) return show(packs.errors());
  const Pack& pack = packs->front();
  expect(test::from_image(pack) == pack, "an image holds the pack");
  const Engine made(pack);
  made.assess(empty_response(pack));
  made.open_questions(empty_response(pack), std::vector<bool>(pack.questions.size()));
}

void run_condition(std::string_view bytes) {
  const Result<Condition> read = parse_condition(sample_pack(), bytes, "fuzz");
  if (!read) return show(read.errors());
  // An expression may be a number or a text too; only a condition has a truth.
  const bool is_condition = read->root.type == ExprType::boolean;
  Response response = empty_response(sample_pack());
  engine().evaluate(*read, response);
  const std::int64_t answers[] = {1, 60, 1750, 80'000, 9'500, 30, 2, 1};
  for (std::size_t i = 0; i < std::size(answers); ++i) {
    response.answers[i] = Answer{answers[i], {}};
    const std::string value = engine().evaluate(*read, response);
    expect(!is_condition || (engine().truth(*read, response) == Truth::yes) == (value == "true"),
           "a condition that is true has the value true");
  }
}

void run_answers(std::string_view bytes) {
  const Result<Response> read = read_answers(sample_pack(), bytes, "fuzz.json");
  if (!read) return show(read.errors());
  assess(*read);
  const std::string written = write_answers(sample_pack(), *read);
  const Result<Response> again = read_answers(sample_pack(), written, "again.json");
  expect(again.ok() && again->answers == read->answers, "answers that are written are read again");
}

void run_records(std::string_view bytes) {
  std::string line(bytes.substr(0, bytes.find('\n')));
  const Record strict = read_record(sample_pack(), line);
  static RecordReader reader(sample_pack());
  static RecordBlock block(sample_pack().questions.size());
  const std::size_t size = line.size();
  line.append(record_padding, bytes.empty() ? ' ' : bytes.back());
  std::fill(block.answered.begin(), block.answered.end(), Lanes{0});
  const bool good = reader.read(std::string_view(line).substr(0, size), block, 0);
  expect(good == strict.response.ok(), "fast and strict take the same records");
  expect(reader.id() == strict.id, "fast and strict read the same id");
  if (!good) {
    expect(reader.errors() == strict.response.errors(), "fast and strict say the same");
    return show(reader.errors());
  }
  for (std::size_t i = 0; i < sample_pack().questions.size(); ++i) {
    const std::optional<Answer>& answer = strict.response->answers[i];
    expect(((block.answered[i] & 1) != 0) == answer.has_value(),
           "fast and strict read the same keys");
    expect(!answer || block.columns[i][0] == static_cast<std::int32_t>(answer->number),
           "fast and strict read the same values");
  }
}

void run_typed(std::string_view bytes) {
  if (bytes.empty()) return;
  const auto choice = static_cast<unsigned char>(bytes.front());
  const auto& questions = sample_pack().questions;
  const Question& question = questions[choice % questions.size()];
  const Words words(static_cast<Language>(choice / questions.size() % std::size(languages)));
  const Result<Answer> answer = read_typed(question, bytes.substr(1), words);
  if (!answer) return show(answer.errors());
  Response response = empty_response(sample_pack());
  response.answers[static_cast<std::size_t>(&question - questions.data())] = *answer;
  const Result<Response> again =
      read_answers(sample_pack(), write_answers(sample_pack(), response), "typed.json");
  expect(again.ok() && again->answers == response.answers, "what was typed is an answer");
}

void run_texts(std::string_view bytes) {
  const MemoryFile memory(bytes);
  if (const Result<PoFile> file = read_po(memory.path())) {
    if (const auto texts = translated_texts(*file, english()); !texts) show(texts.errors());
    if (const auto texts = english_texts(*file); !texts) show(texts.errors());
    unused_entries(*file, english());
  } else {
    show(file.errors());
  }
  Result<SourceFile> own = make_source("pack/pack.yaml", pack_text);
  Result<SourceFile> texts = make_source("pack/text.de.yaml", std::string(bytes));
  if (!texts) return show(texts.errors());
  const auto packs = build_packs({std::move(*own), std::move(*texts)}, "pack", {true, {}});
  if (!packs) return show(packs.errors());
  for (const Pack& pack : *packs) {
    expect(pack.questions.size() == sample_pack().questions.size(), "a translation asks the same");
    Engine(pack).assess(empty_response(pack));
  }
}

// A '@' stands for the digest of the pack, which a draft must have.
void run_saved(std::string_view input) {
  std::string bytes(input);
  if (const std::size_t at = bytes.find('@'); at != std::string::npos)
    bytes.replace(at, 1, sample_pack().sha256);
  if (const Result<Draft> draft = read_draft(sample_pack(), bytes, "draft.json")) {
    assess(draft->response);
    const std::string written = write_draft(sample_pack(), *draft);
    const Result<Draft> again = read_draft(sample_pack(), written, "again.json");
    expect(again.ok() && *again == *draft, "a draft that is written is read again");
  } else {
    show(draft.errors());
  }
  if (const auto scores = read_previous(sample_pack(), bytes, "before.json"); !scores)
    show(scores.errors());
  if (const auto earlier = read_assessment(sample_pack(), bytes, "import.json"); !earlier)
    show(earlier.errors());
}

}  // namespace lumbago::fuzz
