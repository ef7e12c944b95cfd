// The environment variables that change what the program does, read once at the start.
#pragma once

#include <string>
#include <string_view>

namespace lumbago {

// Empty: not set.
struct Environment {
  std::string accessible;
  std::string clicolor_force;
  std::string columns;
  std::string home;
  std::string lang;
  std::string lc_address;
  std::string lc_all;
  std::string lc_messages;
  std::string lumbago_lang;
  std::string lumbago_now;
  std::string lumbago_pack;
  std::string no_color;
  std::string pager;  // set to nothing: "cat"
  std::string path;
  std::string term;
  std::string xdg_data_home;
  std::string xdg_state_home;
};

Environment read_environment();

// True of two capital letters, as ISO 3166 writes countries: "GB".
bool is_territory(std::string_view code);

// The country that the locale stands for, chosen among the variables as the C library does for
// addresses: "GB" of "en_GB.UTF-8". Empty: none, as in "C.UTF-8".
std::string territory_of(const Environment& environment);

// The locale that the C library takes messages from: "es_MX.UTF-8". Empty: not said.
std::string message_locale(const Environment& environment);

}  // namespace lumbago
