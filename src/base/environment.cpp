#include "base/environment.h"

#include <algorithm>
#include <cstdlib>

namespace lumbago {
namespace {

std::string value_of(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

Environment read_environment() {
  Environment environment;
  environment.accessible = value_of("ACCESSIBLE");
  environment.clicolor_force = value_of("CLICOLOR_FORCE");
  environment.columns = value_of("COLUMNS");
  environment.home = value_of("HOME");
  environment.lang = value_of("LANG");
  environment.lc_address = value_of("LC_ADDRESS");
  environment.lc_all = value_of("LC_ALL");
  environment.lc_messages = value_of("LC_MESSAGES");
  environment.lumbago_lang = value_of("LUMBAGO_LANG");
  environment.lumbago_now = value_of("LUMBAGO_NOW");
  environment.lumbago_pack = value_of("LUMBAGO_PACK");
  environment.no_color = value_of("NO_COLOR");
  environment.pager = std::getenv("PAGER") == nullptr ? std::string() : "cat";
  if (const std::string pager = value_of("PAGER"); !pager.empty()) environment.pager = pager;
  environment.path = value_of("PATH");
  environment.term = value_of("TERM");
  environment.xdg_data_home = value_of("XDG_DATA_HOME");
  environment.xdg_state_home = value_of("XDG_STATE_HOME");
  return environment;
}

bool is_territory(std::string_view code) {
  return code.size() == 2 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string territory_of(const Environment& environment) {
  std::string_view locale = environment.lc_all;
  if (locale.empty()) locale = environment.lc_address;
  if (locale.empty()) locale = environment.lang;
  const std::size_t line = locale.find('_');
  if (line == std::string_view::npos) return {};
  locale.remove_prefix(line + 1);
  const std::string_view code = locale.substr(0, locale.find_first_of(".@"));
  return is_territory(code) ? std::string(code) : std::string();
}

std::string message_locale(const Environment& environment) {
  for (const std::string* locale :
       {&environment.lc_all, &environment.lc_messages, &environment.lang})
    if (!locale->empty()) return *locale;
  return {};
}

}  // namespace lumbago
