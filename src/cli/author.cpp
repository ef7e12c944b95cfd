// What helps those who write packs: a pack to start from, a page to review, a graph, and what the
// cases try.
#include "author/author.h"

#include "base/file.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "messages/nearest.h"

namespace lumbago {

// Nothing that is there already is written over: all files are looked at before the first is made.
Exit run_pack_new(const Context& context) {
  const std::string& directory = context.invocation.operand;
  if (!names_in_directory(directory).empty())
    return refuse_usage(context.words.say<Message::new_not_empty>(directory));
  std::vector<StarterFile> files = starter_files;
  files.push_back({pack_schema_name, schema_text});
  if (const auto made = make_directory(directory, Access::everyone); !made)
    return refuse(made.error(), Exit::failed);
  for (const StarterFile& file : files) {
    const auto written =
        write_file(directory + "/" + std::string(file.name), file.text, Access::everyone);
    if (!written) return refuse(written.error(), Exit::failed);
  }
  remark(context, context.words.say<Message::new_made>(directory));
  return Exit::done;
}

Exit run_pack_cover(const Context& context, const PackInUse& pack) {
  const Engine engine = pack.engine();
  return deliver(context, context.invocation.format == Format::lcov
                              ? coverage_lcov(engine)
                              : coverage_text(engine, context.words));
}

Exit run_pack_doc(const Context& context, const PackInUse& pack) {
  return deliver(context, pack_page(pack.pack(), context.words));
}

Exit run_pack_graph(const Context& context, const PackInUse& pack) {
  const auto& around = context.invocation.around;
  if (!around) return deliver(context, pack_dot(pack.pack()));
  const std::optional<Entity> entity = find_named(pack.pack(), *around);
  if (!entity)
    return refuse_usage(context.words.say<Message::show_no_such>(*around),
                        did_you_mean(*around, all_ids(pack.pack()), context.words));
  return deliver(context, pack_dot(pack.pack(), entity));
}

}  // namespace lumbago
