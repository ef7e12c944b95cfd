// A draft is
//   {"schema": "lumbago.draft/1", "pack": {"id", "version", "sha256"}, "answers": {..}, "passed":
//   [id, ..], "earlier": {..}}
// with its keys in any order; "earlier" is there if the person has answered before. The program
// writes it, so a fault in it has no hint.
#include <fmt/core.h>

#include <algorithm>

#include "response/answer_object.h"
#include "response/answers.h"

namespace lumbago {
namespace {

constexpr std::string_view draft_schema = "lumbago.draft/1";

// Each key is there once with a value of its kind, unless it may be missing; nothing else is.
struct Shape {
  std::string_view key;
  JsonKind kind;
  bool optional = false;
};
void check_shape(const JsonValue& object, const std::vector<Shape>& shapes,
                 const std::string& pointer, Faults& faults) {
  for (const JsonMember& member : object.members) {
    const std::string place = pointer + pointer_step(member.key);
    const auto shape = std::find_if(shapes.begin(), shapes.end(),
                                    [&](const Shape& known) { return known.key == member.key; });
    if (shape == shapes.end())
      faults.add("unknown-key", place,
                 faults.words.say<Message::answer_unknown_key>(clipped(member.key)));
    else if (find(object, member.key) != &member.value)
      faults.add("duplicate-key", place,
                 faults.words.say<Message::answer_duplicate_key>(member.key));
    else if (member.value.kind != shape->kind)
      faults.add("wrong-type", place,
                 faults.words.say<Message::answer_wrong_type>(
                     member.key, kind_name(shape->kind, faults.words),
                     kind_name(member.value.kind, faults.words)));
  }
  for (const Shape& shape : shapes)
    if (!shape.optional && !find(object, shape.key))
      faults.add("missing-key", pointer, faults.words.say<Message::answer_missing_key>(shape.key));
}

// REQUIRES: `draft` has the shape of a draft.
void check_pack(const Pack& pack, const JsonValue& draft, Faults& faults) {
  if (find(draft, "schema")->text != draft_schema) {
    faults.add("wrong-schema", "/schema",
               faults.words.say<Message::schema_other>(clipped(find(draft, "schema")->text),
                                                       draft_schema));
    return;
  }
  const JsonValue& of = *find(draft, "pack");
  check_shape(
      of, {{"id", JsonKind::string}, {"version", JsonKind::string}, {"sha256", JsonKind::string}},
      "/pack", faults);
  if (!faults.errors.empty()) return;
  const std::string name =
      fmt::format("{}@{}", clipped(find(of, "id")->text), clipped(find(of, "version")->text));
  if (name != pack_name(pack))
    faults.add("wrong-pack", "/pack",
               faults.words.say<Message::draft_other_pack>(name, pack_name(pack)));
  else if (find(of, "sha256")->text != pack.sha256)
    faults.add("wrong-pack", "/pack/sha256", faults.words.say<Message::draft_pack_changed>(name));
}

std::vector<bool> read_passed(const QuestionNames& names, const JsonValue& list, Faults& faults) {
  std::vector<bool> passed(names.pack().questions.size());
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const JsonValue& item = list.items[i];
    const std::string place = fmt::format("/passed/{}", i);
    if (item.kind != JsonKind::string)
      faults.add("wrong-type", place,
                 faults.words.say<Message::answer_wrong_type>(
                     "passed", faults.words.text(Message::json_questions),
                     kind_name(item.kind, faults.words)));
    else if (const auto question = names.find(item.text))
      passed[*question] = true;
    else
      faults.add("unknown-question", place,
                 faults.words.say<Message::answer_unknown_question>(clipped(item.text)));
  }
  return passed;
}

}  // namespace

Result<Draft> read_draft(const Pack& pack, std::string_view json, const std::string& file,
                         const Words& words) {
  Faults faults{file, {}, words};
  const JsonValue document = read_object<Message::draft_not_object>(json, faults);
  if (!faults.errors.empty()) return std::move(faults.errors);
  check_shape(document,
              {{"schema", JsonKind::string},
               {"pack", JsonKind::object},
               {"answers", JsonKind::object},
               {"passed", JsonKind::array},
               {"earlier", JsonKind::object, true}},
              "", faults);
  if (faults.errors.empty()) check_pack(pack, document, faults);
  if (!faults.errors.empty()) return std::move(faults.errors);

  const QuestionNames names(pack);
  Draft draft{read_answer_object(names, *find(document, "answers"), "/answers", faults),
              read_passed(names, *find(document, "passed"), faults)};
  if (const JsonValue* earlier = find(document, "earlier"))
    draft.earlier = read_answer_object(names, *earlier, "/earlier", faults).answers;
  if (!faults.errors.empty()) return std::move(faults.errors);
  return draft;
}

std::string write_draft(const Pack& pack, const Draft& draft) {
  return json_document(draft_schema, [&](JsonWriter& json) {
    json.object("pack", [&] {
      json.fields("id", pack.info.id, "version", pack.info.version, "sha256", pack.sha256);
    });
    json.object("answers", [&] { write_answer_fields(pack, draft.response, json); });
    json.key("passed");
    json.begin_array();
    for (std::size_t i = 0; i < pack.questions.size(); ++i)
      if (draft.passed[i]) json.string(pack.questions[i].id);
    json.end_array();
    if (draft.earlier.empty()) return;
    json.object("earlier", [&] { write_answer_fields(pack, {{}, draft.earlier}, json); });
  });
}

}  // namespace lumbago
