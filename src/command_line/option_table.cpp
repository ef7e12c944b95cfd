#include "command_line/option_table.h"

#include <algorithm>

namespace lumbago {
namespace {

constexpr std::uint32_t set_of(Command command) {
  return std::uint32_t{1} << static_cast<unsigned>(command);
}

constexpr std::uint32_t assess = set_of(Command::assess);
constexpr std::uint32_t answers = assess | set_of(Command::eval);
constexpr std::uint32_t check = set_of(Command::pack_check);
constexpr std::uint32_t starts = set_of(Command::pack_new);
constexpr std::uint32_t cover = set_of(Command::pack_cover);
constexpr std::uint32_t kit =
    cover | set_of(Command::pack_doc) | set_of(Command::pack_graph) | set_of(Command::pack_schema);
constexpr std::uint32_t prove = set_of(Command::pack_prove) | set_of(Command::pack_diff);
// What reads the journal and tells of it; what is done at the terminal; what changes the journal.
constexpr std::uint32_t tells = set_of(Command::history) | set_of(Command::history_show) |
                                set_of(Command::plan) | set_of(Command::today);
constexpr std::uint32_t acts = set_of(Command::exercise) | set_of(Command::breaks);
constexpr std::uint32_t import = set_of(Command::history_import);
constexpr std::uint32_t deletes = set_of(Command::history_delete);
constexpr std::uint32_t changes = set_of(Command::history_note) | set_of(Command::history_undo) |
                                  import | deletes | set_of(Command::plan_swap);
constexpr std::uint32_t all = tells | answers | prove | set_of(Command::questions) |
                              set_of(Command::show) | set_of(Command::pack_show) | check;
constexpr std::uint32_t batch = set_of(Command::batch);
constexpr std::uint32_t paged = tells | assess | set_of(Command::questions) |
                                set_of(Command::show) | set_of(Command::pack_show);
constexpr std::uint32_t completion = set_of(Command::completion);
constexpr std::uint32_t everywhere =
    all | acts | changes | batch | completion | kit | starts | set_of(Command::help);

}  // namespace

const std::vector<CommandSpec>& commands() {
  using enum Format;
  static const std::vector<CommandSpec> specs{
      {Command::assess,
       "assess",
       "",
       Message::command_assess,
       {text, json, markdown, html, ics, fhir_response},
       {{{"lumbago assess --format html -o my-back.html", Message::example_html},
         {"lumbago assess --answers me.json --explain", Message::example_explain}}}},
      {Command::exercise,
       "exercise",
       "",
       Message::command_exercise,
       {},
       {{{"lumbago exercise", Message::example_exercise},
         {"lumbago exercise --say espeak-ng", Message::example_exercise_say}}}},
      {Command::today,
       "today",
       "",
       Message::command_today,
       {text, json},
       {{{"lumbago today", Message::example_today},
         {"lumbago today --json", Message::example_today_json}}}},
      {Command::plan,
       "plan",
       "",
       Message::command_plan,
       {text, json, ics},
       {{{"lumbago plan", Message::example_plan},
         {"lumbago plan --format ics -o my-plan.ics", Message::example_plan_ics}}}},
      {Command::plan_swap,
       "plan swap",
       "MOVE",
       Message::command_plan_swap,
       {},
       {{{"lumbago plan swap bridge", Message::example_swap},
         {"lumbago history undo", Message::example_swap_undo}}}},
      {Command::breaks,
       "breaks",
       "",
       Message::command_breaks,
       {},
       {{{"lumbago breaks", Message::example_breaks},
         {"lumbago breaks --every 30m", Message::example_breaks_every}}}},
      {Command::history,
       "history",
       "",
       Message::command_history,
       {text, json, csv},
       {{{"lumbago history", Message::example_history},
         {"lumbago history --format csv -o my-back.csv", Message::example_history_csv}}}},
      {Command::history_show,
       "history show",
       "N",
       Message::command_history_show,
       {text, json},
       {{{"lumbago history show 3", Message::example_history_show},
         {"lumbago history show 3 --json | jq .answers", Message::example_history_answers}}}},
      {Command::history_note,
       "history note",
       "TEXT",
       Message::command_history_note,
       {},
       {{{"lumbago history note 'slept badly'", Message::example_history_note},
         {"lumbago history undo", Message::example_history_undo}}}},
      {Command::history_undo,
       "history undo",
       "",
       Message::command_history_undo,
       {},
       {{{"lumbago history undo", Message::example_history_undo},
         {"lumbago history", Message::example_history}}}},
      {Command::history_delete,
       "history delete",
       "[N]",
       Message::command_history_delete,
       {},
       {{{"lumbago history delete 3", Message::example_history_delete},
         {"lumbago history delete --all", Message::example_history_delete_all}}}},
      {Command::history_import,
       "history import",
       "FILE",
       Message::command_history_import,
       {},
       {{{"lumbago history import me.json", Message::example_history_import},
         {"lumbago history import me.json --on 2026-09-01", Message::example_history_on}}}},
      {Command::batch,
       "batch",
       "[FILE]",
       Message::command_batch,
       {json, csv},
       {{{"lumbago batch -j 4 people.ndjson", Message::example_batch},
         {"lumbago batch --format csv people.csv", Message::example_batch_csv}}}},
      {Command::questions,
       "questions",
       "",
       Message::command_questions,
       {text, json, json_schema, fhir, csv},
       {{{"lumbago questions", Message::example_questions},
         {"lumbago questions --format fhir -o form.json", Message::example_questionnaire}}}},
      {Command::show,
       "show",
       "[NAME]",
       Message::command_show,
       {text, json, svg},
       {{{"lumbago show hamstring_strap", Message::example_show},
         {"lumbago show stretches", Message::example_show_kind}}}},
      {Command::eval,
       "eval",
       "EXPR",
       Message::command_eval,
       {text, json},
       {{{"lumbago eval 'age >= 65' --answers me.json", Message::example_eval},
         {"lumbago eval 'age >= 65'", Message::example_eval_unknown}}}},
      {Command::pack_check,
       "pack check",
       "[PATH]",
       Message::command_pack_check,
       {text, json, sarif},
       {{{"lumbago pack check", Message::example_check},
         {"lumbago pack check my-pack/", Message::example_check_path}}}},
      {Command::pack_prove,
       "pack prove",
       "[PATH]",
       Message::command_pack_prove,
       {text, json},
       {{{"lumbago pack prove", Message::example_prove},
         {"lumbago pack prove my-pack/", Message::example_prove_path}}}},
      {Command::pack_diff,
       "pack diff",
       "OLD [NEW]",
       Message::command_pack_diff,
       {text, json},
       {{{"lumbago pack diff old-pack/ my-pack/", Message::example_diff},
         {"lumbago pack diff old-pack/", Message::example_diff_builtin}}}},
      {Command::pack_show,
       "pack show",
       "[PATH]",
       Message::command_pack_show,
       {text, json},
       {{{"lumbago pack show", Message::example_pack_show},
         {"lumbago pack show my-pack/ --json | jq .content", Message::example_pack_show_json}}}},
      {Command::pack_new,
       "pack new",
       "DIR",
       Message::command_pack_new,
       {},
       {{{"lumbago pack new my-pack", Message::example_new},
         {"lumbago pack check my-pack", Message::example_check_path}}}},
      {Command::pack_cover,
       "pack cover",
       "[PATH]",
       Message::command_pack_cover,
       {text, lcov},
       {{{"lumbago pack cover my-pack", Message::example_cover},
         {"lumbago pack cover my-pack --format lcov -o lcov.info", Message::example_cover_lcov}}}},
      {Command::pack_doc,
       "pack doc",
       "[PATH]",
       Message::command_pack_doc,
       {},
       {{{"lumbago pack doc my-pack -o my-pack.html", Message::example_doc},
         {"lumbago pack doc -o low-back.html", Message::example_doc_builtin}}}},
      {Command::pack_graph,
       "pack graph",
       "[PATH]",
       Message::command_pack_graph,
       {},
       {{{"lumbago pack graph my-pack -o my-pack.dot", Message::example_graph},
         {"lumbago pack graph --around age", Message::example_graph_around}}}},
      {Command::pack_schema,
       "pack schema",
       "",
       Message::command_pack_schema,
       {},
       {{{"lumbago pack schema -o pack.schema.json", Message::example_pack_schema},
         {"lumbago pack new my-pack", Message::example_new}}}},
      {Command::completion,
       "completion",
       "SHELL",
       Message::command_completion,
       {},
       {{{"source <(lumbago completion bash)", Message::example_completion},
         {"lumbago completion zsh -o _lumbago", Message::example_completion_zsh}}}},
      {Command::help,
       "help",
       "[COMMAND]",
       Message::command_help,
       {},
       {{{"lumbago help assess", Message::example_help},
         {"lumbago help pack check", Message::example_help_two}}}},
  };
  return specs;
}

const CommandSpec& spec_of(Command command) {
  return *std::find_if(commands().begin(), commands().end(),
                       [&](const CommandSpec& spec) { return spec.command == command; });
}

const std::array<OptionSpec, option_count> options{{
    {OptionId::answers, '\0', "answers", "FILE", Message::option_answers, answers,
     &Invocation::answers},
    {OptionId::previous, '\0', "previous", "FILE", Message::option_previous, assess,
     &Invocation::previous},
    {OptionId::region, '\0', "region", "CODE", Message::option_region, assess},
    {OptionId::quick, '\0', "quick", "", Message::option_quick, assess, &Invocation::quick},
    {OptionId::resume, '\0', "resume", "", Message::option_resume, assess, &Invocation::resume},
    {OptionId::no_save, '\0', "no-save", "", Message::option_no_save, assess, &Invocation::no_save},
    {OptionId::brief, '\0', "brief", "", Message::option_brief, assess, &Invocation::brief},
    {OptionId::details, '\0', "details", "", Message::option_details, assess, &Invocation::details},
    {OptionId::journal, '\0', "journal", "", Message::option_journal, assess, &Invocation::journal},
    {OptionId::explain, '\0', "explain", "", Message::option_explain, assess, &Invocation::explain},
    {OptionId::reader, '\0', "for", "READER", Message::option_for, assess},
    {OptionId::start, '\0', "start", "DATE", Message::option_start, assess | set_of(Command::plan)},
    {OptionId::at, '\0', "at", "TIME", Message::option_at, assess | set_of(Command::plan)},
    {OptionId::exit_code, '\0', "exit-code", "", Message::option_exit_code, assess,
     &Invocation::exit_code},
    {OptionId::require_complete, '\0', "require-complete", "", Message::option_require_complete,
     assess, &Invocation::require_complete},
    {OptionId::pack, '\0', "pack", "PATH", Message::option_pack,
     all | batch | acts | import | set_of(Command::plan_swap) | cover | set_of(Command::pack_doc) |
         set_of(Command::pack_graph),
     &Invocation::pack},
    {OptionId::lang, '\0', "lang", "LANG", Message::option_lang, everywhere},
    {OptionId::format, '\0', "format", "NAME", Message::option_format, all | batch | cover},
    {OptionId::json, '\0', "json", "", Message::option_json, all},
    {OptionId::output, 'o', "output", "FILE", Message::option_output,
     all | batch | completion | kit, &Invocation::output},
    {OptionId::force, '\0', "force", "", Message::option_force,
     all | batch | completion | kit | deletes, &Invocation::force},
    {OptionId::color, '\0', "color", "WHEN", Message::option_color, all | acts},
    {OptionId::accessible, '\0', "accessible", "", Message::option_accessible, all | acts,
     &Invocation::accessible},
    {OptionId::width, '\0', "width", "COLUMNS", Message::option_width, all | acts},
    {OptionId::no_motion, '\0', "no-motion", "", Message::option_no_motion,
     set_of(Command::show) | set_of(Command::exercise), &Invocation::no_motion},
    {OptionId::no_pager, '\0', "no-pager", "", Message::option_no_pager, paged,
     &Invocation::no_pager},
    {OptionId::animate, '\0', "animate", "", Message::option_animate, set_of(Command::show),
     &Invocation::animate},
    {OptionId::drawings, '\0', "drawings", "", Message::option_drawings, set_of(Command::show),
     &Invocation::drawings},
    {OptionId::budget, '\0', "budget", "CONFLICTS", Message::option_budget, prove},
    {OptionId::seconds, '\0', "seconds", "N", Message::option_seconds, prove},
    {OptionId::strict, '\0', "strict", "", Message::option_strict, check, &Invocation::strict},
    {OptionId::watch, '\0', "watch", "", Message::option_watch, check, &Invocation::watch},
    {OptionId::around, '\0', "around", "NAME", Message::option_around, set_of(Command::pack_graph),
     &Invocation::around},
    {OptionId::jobs, 'j', "jobs", "N", Message::option_jobs, batch},
    {OptionId::full, '\0', "full", "", Message::option_full, batch, &Invocation::full},
    {OptionId::first_line, '\0', "first-line", "N", Message::option_first_line, batch},
    {OptionId::all, '\0', "all", "", Message::option_all, deletes, &Invocation::all},
    {OptionId::on, '\0', "on", "DATE", Message::option_on, import, &Invocation::on},
    {OptionId::every, '\0', "every", "TIME", Message::option_every, set_of(Command::breaks)},
    {OptionId::say, '\0', "say", "COMMAND", Message::option_say, acts, &Invocation::say},
    {OptionId::quiet, 'q', "quiet", "", Message::option_quiet,
     all | batch | acts | changes | starts, &Invocation::quiet},
    {OptionId::help, 'h', "help", "", Message::option_help, everywhere},
    {OptionId::version, 'V', "version", "", Message::option_version, everywhere},
}};

bool takes(Command command, const OptionSpec& option) {
  return (option.taken_by & set_of(command)) != 0;
}

bool is_common(OptionId option) {
  using enum OptionId;
  constexpr std::array common{answers, quick, details, lang,    format,   output, strict,
                              budget,  full,  jobs,    animate, drawings, help};
  return std::find(common.begin(), common.end(), option) != common.end();
}

std::string dashed(const OptionSpec& option) { return "--" + std::string(option.name); }

std::vector<std::string> names_of(const OptionSpec& option) {
  std::vector<std::string> names{dashed(option)};
  if (option.letter != '\0') names.push_back(std::string{'-', option.letter});
  return names;
}

bool may_be_among(const std::vector<std::string>& words, const OptionSpec& option) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    if (word.starts_with("--")) return word.starts_with(dashed(option));
    return word.starts_with('-') && word.find(option.letter) != std::string::npos;
  });
}

std::vector<std::string> words_for(OptionId option, Command command) {
  std::vector<std::string> words;
  if (option == OptionId::format)
    for (const Format format : spec_of(command).formats) words.emplace_back(word(format));
  if (option == OptionId::color)
    words.assign(Spelling<ColourWhen>::words.begin(), Spelling<ColourWhen>::words.end());
  if (option == OptionId::reader)
    words.assign(Spelling<Reader>::words.begin(), Spelling<Reader>::words.end());
  if (option == OptionId::lang)
    for (const LanguageName& language : languages) words.emplace_back(language.code);
  return words;
}

std::string summary_of(const OptionSpec& option, const Words& words) {
  if (option.id != OptionId::lang) return std::string(words.text(option.summary));
  std::string codes;
  for (std::size_t i = 0; i < std::size(languages); ++i) {
    const std::string_view code = languages[i].code;
    if (i == 0)
      codes = code;
    else if (i + 1 < std::size(languages))
      codes = words.say<Message::list_comma>(codes, code);
    else
      codes = words.say<Message::list_or>(codes, code);
  }
  return words.say<Message::option_lang>(codes);
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const CommandSpec& spec : commands()) names.emplace_back(spec.name);
  return names;
}

}  // namespace lumbago
