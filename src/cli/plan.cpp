// The saved plan again: plan, today, and plan swap.
#include "base/day.h"
#include "base/streams.h"
#include "base/text.h"
#include "cli/calendar.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/present.h"
#include "cli/record.h"
#include "export/export.h"
#include "journal/due.h"
#include "messages/nearest.h"
#include "print/print.h"
#include "report/report.h"

namespace lumbago {
namespace {

const PlanItem* item_of(const Plan& plan, const Pack& pack, const std::string& id) {
  for (const PlanItem& item : plan.items)
    if (pack.activities[item.activity].id == id) return &item;
  return nullptr;
}

std::vector<std::string> ids_in(const Plan& plan, const Pack& pack) {
  std::vector<std::string> ids;
  for (const PlanItem& item : plan.items) ids.push_back(pack.activities[item.activity].id);
  return ids;
}

}  // namespace

Exit run_plan(const Context& context, const PackInUse& pack) {
  const Result<Present, Exit> present = load_present(context, pack.pack());
  if (!present) return present.error();
  const SavedPlan& plan = present->plan;
  const Style style = style_of(context, pack);
  if (context.invocation.format == Format::ics)
    return deliver_calendar(context, pack.pack(), plan.assessment, *parse_day(plan.made.day));
  if (context.invocation.format == Format::json)
    return deliver(context, saved_plan_json(pack.pack(), plan.response, plan.assessment, style,
                                            plan.entry, plan.made.day));
  return deliver_prose(
      context,
      print_text(
          tell_plan_again({pack.pack(), plan.response, plan.assessment, style, context.words},
                          plan.made.day),
          style),
      render_level(pack.pack(), plan.response, plan.assessment, Format::text, style));
}

Exit run_today(const Context& context, const PackInUse& pack) {
  const Result<Present, Exit> present = load_present(context, pack.pack());
  if (!present) return present.error();
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const SavedPlan& plan = present->plan;
  const Due due = what_is_due(pack.pack(), plan.assessment.plan, plan.made, *now, present->diary);
  if (context.invocation.format == Format::json)
    return deliver(context, today_json(pack.pack(), plan.assessment, due));
  return deliver_prose(context,
                       print_text(tell_today(pack.pack(), plan.assessment, due, context.words),
                                  style_of(context, pack)));
}

Exit run_plan_swap(const Context& context, const PackInUse& in_use) {
  const Pack& pack = in_use.pack();
  const Result<Present, Exit> present = load_present(context, pack);
  if (!present) return present.error();
  const Plan& before = present->plan.assessment.plan;
  const std::string& id = context.invocation.operand;
  const PlanItem* item = item_of(before, pack, id);
  if (item == nullptr)
    return refuse_usage(context.words.say<Message::swap_not_in_plan>(id),
                        did_you_mean(id, ids_in(before, pack), context.words));
  const std::string title = pack.activities[item->activity].title;
  const std::optional<PlanItem> instead = item_instead(pack, present->plan, item->activity);
  const Result<Moment, Exit> now = read_clock(context);
  if (!now) return now.error();
  const Result<std::int64_t> number = present->journal.add(*now, SavedWish{WishKind::swap, id});
  if (!number) return refuse(number.error(), Exit::failed);
  remark(context, instead ? context.words.say<Message::swap_done>(
                                title, pack.activities[instead->activity].title)
                          : context.words.say<Message::swap_nothing_instead>(title));
  return Exit::done;
}

}  // namespace lumbago
