// Questions, groups, tables, derived values and scales as the pack format has them.
#include <fmt/core.h>

#include "base/number.h"
#include "inspect/pack_pieces.h"
#include "inspect/questions.h"

namespace lumbago {
namespace {

class QuestionWriter : public PackPieces<QuestionWriter> {
 public:
  using PackPieces::PackPieces;

  void write() {
    section("questions", pack_.questions);
    section("groups", pack_.groups);
    section("tables", pack_.tables);
    section("derived", pack_.derived);
    section("scales", pack_.scales);
  }

 private:
  friend PackPieces;

  void fields(const Option& option) {
    json_.field("id", option.id);
    json_.field("say", option.say);
    if (option.score) json_.field("score", *option.score);
  }

  void write_test(const SelfTest& test) {
    json_.field("setup", test.setup);
    write_strings(json_, "steps", test.steps);
    json_.field("record", test.record);
    texts("skip_if", test.skip_if);
    json_.field("stop", test.stop);
    if (test.seconds > 0) json_.field("seconds", test.seconds);
    flag("counts_up", test.counts_up);
  }

  void write_values(const Question& question) {
    if (question.type == QuestionType::integer || question.type == QuestionType::decimal) {
      json_.key("range");
      json_.begin_array();
      for (const std::int64_t end : {question.min, question.max})
        question.type == QuestionType::decimal ? json_.decimal(end) : json_.integer(end);
      json_.end_array();
    }
    if (question.type == QuestionType::text) json_.field("max_length", question.max);
    if (question.type == QuestionType::choice || question.type == QuestionType::choices)
      list("options", question.options);
  }

  void fields(const Question& question) {
    constexpr std::string_view better[] = {"", "lower", "higher", "either"};
    constexpr std::string_view worse[] = {"neither", "lower", "higher"};
    json_.field("id", question.id);
    json_.field("ask", question.ask);
    text("short", question.short_text);
    text("help", question.help);
    text("why", question.why);
    text("plainer", question.plainer);
    json_.field("type", type_word(question.type));
    text("unit", question.unit);
    write_values(question);
    condition("when", question.when);
    text("gate", question.gate);
    if (question.modifiable != Modifiable::no)
      json_.field("modifiable", better[static_cast<std::size_t>(question.modifiable)]);
    if (question.modifiable != Modifiable::no || question.worse != Worse::neither)
      json_.field("worse", worse[static_cast<std::size_t>(question.worse)]);
    flag("sensitive", question.sensitive);
    if (question.test) object("test", [&] { write_test(*question.test); });
  }

  void fields(const Group& group) {
    json_.field("id", group.id);
    json_.field("ask", group.ask);
    write_ids(json_, "questions", pack_.questions, group.questions);
  }

  const std::string& key_id(const TableKey& key) const {
    return key.source == ExprOp::derived ? pack_.derived[key.index].id
                                         : pack_.questions[key.index].id;
  }

  void write_cell(const TableKey& key, const TableCell& cell) {
    json_.key(key_id(key));
    const bool derived = key.source == ExprOp::derived;
    const bool choice = !derived && pack_.questions[key.index].type == QuestionType::choice;
    const bool yes_no = derived ? pack_.derived[key.index].value.root.type == ExprType::boolean
                                : pack_.questions[key.index].type == QuestionType::boolean;
    if (choice)
      json_.string(pack_.questions[key.index].options[static_cast<std::size_t>(cell.low)].id);
    else if (yes_no)
      json_.boolean(cell.low != 0);
    else
      range({cell.low, cell.high});
  }

  void fields(const Table& table) {
    json_.field("id", table.id);
    json_.field("title", table.title);
    json_.key("by");
    json_.begin_array();
    for (const TableKey& key : table.keys) json_.string(key_id(key));
    json_.end_array();
    json_.key("rows");
    json_.begin_array();
    for (const TableRow& row : table.rows) {
      json_.begin_object();
      for (std::size_t i = 0; i < table.keys.size(); ++i) write_cell(table.keys[i], row.cells[i]);
      json_.key("value");
      // A point makes it a table of decimals, also where all of them are whole.
      if (table.type == ExprType::integer)
        json_.integer(row.value);
      else
        json_.raw(row.value % milli == 0 ? fmt::format("{}.0", row.value / milli)
                                         : format_decimal(row.value));
      json_.end_object();
    }
    json_.end_array();
    sources(table);
  }

  void fields(const Derived& derived) {
    json_.field("id", derived.id);
    text("title", derived.title);
    json_.field("value", derived.value.source);
  }

  void fields(const ScaleBand& band) {
    decimal("from", band.from);
    json_.field("id", band.id);
    json_.field("say", band.say);
  }

  void write_items(const Scale& scale) {
    json_.key("items");
    json_.begin_array();
    for (const ScaleItem& item : scale.items) {
      const std::string& id = pack_.questions[item.question].id;
      if (!item.reverse) {
        json_.string(id);
        continue;
      }
      json_.begin_object();
      json_.field("question", id);
      json_.field("reverse", true);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_change(const MeaningfulChange& change) {
    if (change.points != 0) decimal("points", change.points);
    if (change.percent != 0) json_.field("percent", change.percent);
    flag("both", change.both);
    if (change.least != 0) decimal("least", change.least);
    json_.field("better", change.lower_is_better ? "lower" : "higher");
  }

  void fields(const Scale& scale) {
    constexpr std::string_view scorings[] = {"sum", "mean", "percent"};
    json_.field("id", scale.id);
    json_.field("title", scale.title);
    json_.field("scoring", scorings[static_cast<std::size_t>(scale.scoring)]);
    if (scale.missing == MissingPolicy::at_least)
      object("missing", [&] { json_.field("at_least", scale.at_least); });
    else
      json_.field("missing", scale.missing == MissingPolicy::all ? "all" : "present");
    write_items(scale);
    section("bands", scale.bands);
    if (scale.change) object("change", [&] { write_change(*scale.change); });
    text("licence", scale.licence);
    sources(scale);
  }
};

}  // namespace

void write_question_sections(JsonWriter& json, const Pack& pack) {
  QuestionWriter(json, pack).write();
}

}  // namespace lumbago
