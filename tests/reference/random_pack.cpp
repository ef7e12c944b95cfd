// The values of a random pack: questions, scales, tables and derived values; and random answers.
#include "reference/random_pack.h"

#include <algorithm>

#include "reference/describe.h"
#include "reference/pack_maker.h"
#include "rules/scale_items.h"

namespace lumbago::reference {

Condition PackMaker::condition(int depth) {
  Condition made;
  made.root = maker_.condition(depth);
  made.source = to_text(pack_, made.root);
  return made;
}

// Ids whose order is not the order in which they are made.
std::string PackMaker::fresh_id(const std::string& kind) {
  return std::string(1, static_cast<char>('a' + random_.between(0, 25))) + "_" + kind +
         std::to_string(ids_++);
}

// ---- questions

namespace {

const std::vector<std::int64_t> widths{200, 300, 1'000, 5'000, 1'000'000'000};

}  // namespace

void PackMaker::set_numbers(Question& question) {
  question.min = random_.chance(60) ? 0 : random_.between(-6, 20);
  question.max = question.min + random_.between(1, random_.chance(80) ? 12 : 120);
  // Every value of up to 255 is tried as a lever, which takes a while.
  if (!random_.chance(question.modifiable == Modifiable::no ? 30 : 15)) return;
  question.min = random_.chance(50) ? 0 : -random_.between(0, random_.pick(widths));
  question.max = question.min + random_.between(1, random_.pick(widths));
}

void PackMaker::set_options(Question& question) {
  const std::int64_t count = random_.between(1, 5);
  for (std::int64_t i = 0; i < count; ++i) {
    Option option{"o" + std::to_string(i), "", std::nullopt};
    if (random_.chance(60)) option.score = random_.between(0, 5);
    question.options.push_back(option);
  }
  question.max = question.type == QuestionType::choice ? count - 1 : (std::int64_t{1} << count) - 1;
}

Question PackMaker::question(const std::optional<Condition>& when) {
  Question question;
  question.id = fresh_id("q");
  question.when = when;
  question.type = random_.pick<QuestionType>(
      {QuestionType::boolean, QuestionType::boolean, QuestionType::boolean, QuestionType::integer,
       QuestionType::integer, QuestionType::integer, QuestionType::decimal, QuestionType::choice,
       QuestionType::choice, QuestionType::choices, QuestionType::text});
  if (random_.chance(50))
    question.modifiable =
        random_.pick<Modifiable>({Modifiable::lower, Modifiable::higher, Modifiable::either});
  const bool ordered =
      question.type != QuestionType::choices && question.type != QuestionType::text;
  if (ordered && random_.chance(30))
    question.worse = random_.pick<Worse>({Worse::lower, Worse::higher});
  if (random_.chance(20)) question.test = SelfTest{};
  switch (question.type) {
    case QuestionType::integer:
    case QuestionType::decimal:
      set_numbers(question);
      break;
    case QuestionType::choice:
    case QuestionType::choices:
      set_options(question);
      break;
    case QuestionType::text:
      question.max = 20;
      break;
    case QuestionType::boolean:
      break;
  }
  return question;
}

void PackMaker::add_name(const Question& question, Index index) {
  const Range range{question.min, question.max};
  switch (question.type) {
    case QuestionType::boolean:
      names_.push_back({ExprOp::question, index, ExprType::boolean, range});
      break;
    case QuestionType::integer:
      names_.push_back({ExprOp::question, index, ExprType::integer, range});
      break;
    case QuestionType::decimal:
      names_.push_back({ExprOp::question, index, ExprType::decimal, range});
      break;
    case QuestionType::choice:
      names_.push_back({ExprOp::question, index, ExprType::option, range});
      break;
    case QuestionType::choices:
      names_.push_back({ExprOp::question, index, ExprType::options, range});
      break;
    case QuestionType::text:
      break;  // only has() may read it
  }
}

// Some questions under the same condition, so that a scale may be made of them.
void PackMaker::add_questions() {
  std::optional<Condition> when;
  if (!pack_.questions.empty() && random_.chance(60))
    when = condition(static_cast<int>(random_.between(0, 2)));
  const auto first = static_cast<Index>(pack_.questions.size());
  for (std::int64_t i = random_.between(1, 4); i > 0; --i)
    pack_.questions.push_back(question(when));
  for (Index i = first; i < pack_.questions.size(); ++i) add_name(pack_.questions[i], i);
  if (random_.chance(50)) {
    add_scale(first);
  } else if (random_.chance(20)) {  // of any type: only who fills it must know that
    pack_.questions[first].when.reset();
    pack_.questions[first].earlier = random_.pick<Earlier>({Earlier::course, Earlier::weeks});
  }
}

// ---- scales

void PackMaker::set_scoring(Scale& scale) {
  scale.scoring = random_.pick<Scoring>({Scoring::sum, Scoring::mean, Scoring::percent});
  scale.missing = random_.pick<MissingPolicy>(
      {MissingPolicy::all, MissingPolicy::at_least, MissingPolicy::present});
  // Then an item that is left out must be able to score zero, and only sums make sense.
  if (scale.missing == MissingPolicy::present) {
    scale.scoring = Scoring::sum;
    for (const ScaleItem& item : scale.items)
      if (item_range(pack_.questions[item.question]).low > 0) scale.missing = MissingPolicy::all;
  }
  if (scale.missing == MissingPolicy::at_least)
    scale.at_least = random_.between(1, static_cast<std::int64_t>(scale.items.size()));
}

void PackMaker::set_change(Scale& scale) {
  MeaningfulChange change;
  if (random_.chance(60)) change.points = random_.between(1, 4'000);
  if (change.points == 0 || random_.chance(50)) change.percent = random_.between(1, 100);
  change.both = random_.chance(30);
  if (random_.chance(30)) change.least = random_.between(1, 2'000);
  change.lower_is_better = random_.chance(50);
  scale.change = change;
}

void PackMaker::add_scale(Index first_item) {
  Scale scale;
  scale.id = fresh_id("s");
  for (Index i = first_item; i < pack_.questions.size(); ++i) {
    const Question& item = pack_.questions[i];
    if (item.type == QuestionType::text || item_range(item).low < 0 || random_.chance(15)) continue;
    scale.items.push_back({i, random_.chance(40)});
  }
  if (random_.chance(40)) {  // halves and thirds, and items that count twice
    scale.one = random_.between(1, 3);
    for (ScaleItem& item : scale.items) item.weight = random_.between(1, 4);
  }
  scale.places = random_.between(0, 3);
  const Range sum = scale_sum_range(pack_, scale);
  if (sum.low == sum.high) return;
  set_scoring(scale);
  if (random_.chance(50)) set_change(scale);
  Range range = sum;
  ExprType type = ExprType::integer;
  if (!counts_whole(scale)) {
    range = {scale_value(scale, sum, sum.low), scale_value(scale, sum, sum.high)};
    type = ExprType::decimal;
  }
  const std::int64_t most = scale_value(scale, sum, sum.high);
  for (std::int64_t from = 0; from <= most && random_.chance(70);
       from = random_.between(from + 1, std::max(from + 1, most)))
    scale.bands.push_back({from, "band" + std::to_string(scale.bands.size()), ""});
  names_.push_back({ExprOp::scale, static_cast<Index>(pack_.scales.size()), type, range});
  pack_.scales.push_back(scale);
}

// ---- tables

namespace {

// Cells of one key that do not overlap, with gaps here and there.
std::vector<TableCell> cells(const Name& key, Random& random) {
  std::vector<TableCell> made;
  const Range range = key.type == ExprType::boolean ? Range{0, 1} : key.range;
  std::int64_t from = range.low;
  while (from <= range.high && made.size() < 4) {
    std::int64_t to = from;
    if (key.type == ExprType::integer)
      to = std::min(from + random.between(0, (range.high - range.low) / 2 + 1), range.high);
    made.push_back({from, to});
    from = to + 1;
    if (random.chance(15)) ++from;
  }
  // A norm may go beyond the answers that are possible.
  if (key.type == ExprType::integer && random.chance(30)) made.front().low -= random.between(0, 5);
  if (key.type == ExprType::integer && random.chance(30)) made.back().high += random.between(0, 5);
  return made;
}

std::vector<TableRow> rows_for(const std::vector<std::vector<TableCell>>& columns) {
  std::vector<TableRow> rows{{}};
  for (const auto& column : columns) {
    std::vector<TableRow> longer;
    for (const TableRow& row : rows) {
      for (const TableCell& cell : column) {
        longer.push_back(row);
        longer.back().cells.push_back(cell);
      }
    }
    rows = longer;
  }
  return rows;
}

bool can_be_key(const Name& name) {
  if (name.op == ExprOp::derived)
    return name.type == ExprType::boolean || name.type == ExprType::integer;
  return name.op == ExprOp::question &&
         (name.type == ExprType::boolean || name.type == ExprType::integer ||
          name.type == ExprType::option);
}

}  // namespace

void PackMaker::add_table() {
  std::vector<Name> keys;
  std::copy_if(names_.begin(), names_.end(), std::back_inserter(keys), can_be_key);
  if (keys.empty()) return;
  Table table;
  table.id = fresh_id("t");
  table.type = random_.chance(70) ? ExprType::integer : ExprType::decimal;
  std::vector<std::vector<TableCell>> columns;
  for (std::int64_t i = random_.between(1, 2); i > 0; --i) {
    const Name key = random_.pick(keys);
    table.keys.push_back({key.op, key.index});
    columns.push_back(cells(key, random_));
  }
  const std::int64_t least = random_.between(-5, 5) * (table.type == ExprType::integer ? 1 : 500);
  Range range{least, least};
  for (TableRow& row : rows_for(columns)) {
    if (random_.chance(10)) continue;
    row.value = least + random_.between(0, table.type == ExprType::integer ? 20 : 5'000);
    range.high = std::max(range.high, row.value);
    table.rows.push_back(row);
  }
  if (table.rows.empty()) return;
  names_.push_back({ExprOp::table, static_cast<Index>(pack_.tables.size()), table.type, range});
  pack_.tables.push_back(table);
}

// ---- derived values

void PackMaker::add_derived() {
  Derived derived;
  derived.id = fresh_id("d");
  Range range;
  const int depth = static_cast<int>(random_.between(0, 2));
  if (random_.chance(45)) {
    derived.value = condition(depth);
  } else {
    const Ranged value =
        maker_.number(random_.chance(75) ? ExprType::integer : ExprType::decimal, depth);
    derived.value.root = value.expr;
    derived.value.source = to_text(pack_, value.expr);
    range = value.range;
  }
  names_.push_back(
      {ExprOp::derived, static_cast<Index>(pack_.derived.size()), derived.value.root.type, range});
  pack_.derived.push_back(derived);
}

// ---- the pack and its answers

Pack PackMaker::make() {
  pack_.info.id = "random";
  pack_.info.levels.resize(4);
  maker_.arithmetic = random_.chance(75);
  for (std::int64_t blocks = random_.between(1, 5); blocks > 0; --blocks) {
    add_questions();
    if (random_.chance(50)) add_derived();
    if (random_.chance(30)) add_table();
    if (random_.chance(30)) add_derived();
  }
  add_triage();
  for (std::int64_t i = random_.between(0, 4); i > 0; --i)
    pack_.contributors.push_back(contributor());
  add_contraindications();
  for (std::int64_t i = random_.between(0, 8); i > 0; --i) pack_.activities.push_back(activity());
  set_plan();
  return pack_;
}

Pack random_pack(Random& random) { return PackMaker(random).make(); }

Answer random_answer(const Question& question, Random& random) {
  if (question.type == QuestionType::text) return {0, random.chance(50) ? "words" : ""};
  if (random.chance(20)) return {random.chance(50) ? question.min : question.max, ""};
  return {random.between(question.min, question.max), ""};
}

namespace {

// Scores that every scale can have, for some of them.
void set_previous(const Pack& pack, Response& response, Random& random) {
  for (const Scale& scale : pack.scales) {
    const Range all = scale_sum_range(pack, scale);
    std::optional<std::int64_t> score;
    if (random.chance(70))
      score = scale_value(scale, all, random.between(all.low, std::min(all.high, all.low + 10)));
    response.previous.push_back(score);
  }
}

}  // namespace

Response random_response(const Pack& pack, Random& random) {
  Response response = empty_response(pack);
  if (random.chance(20)) response.id = {RecordId::Kind::text, "someone"};
  const int answered = random.pick<int>({0, 15, 30, 50, 50, 70, 70, 85, 95, 100});
  for (std::size_t i = 0; i < pack.questions.size(); ++i)
    if (random.chance(answered)) response.answers[i] = random_answer(pack.questions[i], random);
  if (random.chance(50)) set_previous(pack, response, random);
  return response;
}

}  // namespace lumbago::reference
