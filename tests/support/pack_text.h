// Packs written as YAML inside a test.
#pragma once

#include <stdexcept>
#include <string>

#include "pack/builder.h"

namespace lumbago::test {

// Everything a pack must say that most tests do not care about. Eleven lines.
inline const std::string pack_head = R"(pack:
  id: test_pack
  version: "1"
  title: A test
  language: en
  intended_use: tests
  reviewed: {by: null, on: null}
  levels: {self_care: {title: S, action: s}, routine: {title: R, action: r}, urgent: {title: U, action: u}, emergency: {title: E, action: e}}
  safety_net: {title: Card, items: [Get help]}
  disclaimers: [Not a diagnosis]
references: [{id: S1, cite: A source}, {id: S2, cite: Another}]
)";

inline Result<Pack> pack_from(const std::string& text) {
  auto source = make_source("test.yaml", text);
  if (!source) return source.errors();
  return build_pack({std::move(*source)}, "test.yaml");
}

// The errors of a pack as a reader sees them, or "no error".
inline std::string errors_of(const std::string& text) {
  const auto pack = pack_from(text);
  return pack ? "no error" : to_text(pack.errors());
}

// The pack that `pack_head` and `text` make. Ends the test when it is bad.
inline Pack good_pack(const std::string& text) {
  auto pack = pack_from(pack_head + text);
  if (!pack) throw std::runtime_error(to_text(pack.errors()));
  return std::move(*pack);
}

}  // namespace lumbago::test
