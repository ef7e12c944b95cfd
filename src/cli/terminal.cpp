#include "cli/terminal.h"

#include <langinfo.h>
#include <locale.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "base/number.h"

namespace lumbago {
namespace {

constexpr int default_width = 80;
constexpr int least_width = 20;

bool is_set(const std::string& value) { return !value.empty() && value != "0"; }

// The user's locale is looked at, and the thread's only while it is: formatting must not depend on
// it. nl_langinfo_l() could look at it from outside, but in a static program it always says ASCII.
bool locale_is_utf8() {
  const locale_t locale = ::newlocale(LC_CTYPE_MASK, "", nullptr);
  if (locale == nullptr) return false;
  const locale_t own = ::uselocale(locale);
  const std::string_view codeset = ::nl_langinfo(CODESET);
  const bool utf8 = codeset == "UTF-8" || codeset == "utf8";
  ::uselocale(own);
  ::freelocale(locale);
  return utf8;
}

winsize size_of(int descriptor) {
  winsize size{};
  return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size : winsize{};
}

int width_of(const StreamFacts& facts, const Invocation& invocation,
             const Environment& environment) {
  if (invocation.width) return *invocation.width;
  if (!facts.terminal) return default_width;
  std::int64_t columns = facts.columns;
  if (columns == 0) columns = parse_integer(environment.columns).value_or(0);
  if (columns <= 0) return default_width;
  return static_cast<int>(std::clamp<std::int64_t>(columns, least_width, 10'000));
}

bool colour_of(const StreamFacts& facts, const Invocation& invocation,
               const Environment& environment) {
  if (invocation.colour != ColourWhen::automatic) return invocation.colour == ColourWhen::always;
  if (!environment.no_color.empty()) return false;
  if (is_set(environment.clicolor_force)) return true;
  return facts.terminal && !invocation.output && environment.term != "dumb" &&
         !environment.term.empty();
}

}  // namespace

bool is_terminal(Stream stream) { return ::isatty(static_cast<int>(stream)) == 1; }

StreamFacts look_at(Stream stream) {
  StreamFacts facts;
  facts.terminal = is_terminal(stream);
  if (!facts.terminal) return facts;
  const winsize size = size_of(static_cast<int>(stream));
  facts.columns = size.ws_col;
  facts.rows = size.ws_row;
  facts.utf8 = locale_is_utf8();
  return facts;
}

Display display_of(const StreamFacts& facts, const Invocation& invocation,
                   const Environment& environment) {
  Display display;
  display.width = width_of(facts, invocation, environment);
  display.ascii = facts.terminal && !facts.utf8;
  display.accessible = invocation.accessible || is_set(environment.accessible) ||
                       (facts.terminal && environment.term == "dumb");
  display.colour = !display.accessible && colour_of(facts, invocation, environment);
  display.keys = facts.terminal && !display.accessible && !environment.term.empty();
  display.motion = display.keys && !invocation.no_motion;
  return display;
}

}  // namespace lumbago
