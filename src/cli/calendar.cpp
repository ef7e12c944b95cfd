#include "cli/calendar.h"

#include "base/diagnostic.h"
#include "base/streams.h"
#include "cli/output.h"
#include "export/export.h"

namespace lumbago {

Exit deliver_calendar(const Context& context, const Pack& pack, const Assessment& assessment,
                      std::chrono::sys_days start) {
  const Invocation& asked = context.invocation;
  if (has_calendar(assessment))
    return deliver(context, calendar(pack, assessment, {asked.start.value_or(start), asked.at},
                                     context.words));
  const LevelText& level = pack.info.levels[static_cast<std::size_t>(assessment.triage.level)];
  complain(context.words.say<Message::calendar_none>(level.title, level.action));
  return Exit::failed;
}

}  // namespace lumbago
