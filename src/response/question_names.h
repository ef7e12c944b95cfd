// Finds the questions of a pack by their ids, and what was meant by an id that is none's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "messages/catalogue.h"
#include "model/pack.h"

namespace lumbago {

// The questions of a pack by their ids.
class QuestionNames {
 public:
  explicit QuestionNames(const Pack& pack);  // which must outlive it
  const Pack& pack() const { return pack_; }
  std::optional<Index> find(std::string_view id) const;

  // The nearest id, as a hint. Empty: there is none, or `before` others were unknown already, so
  // that what is read is for another pack, and looking for what was meant takes time.
  std::string hint(std::string_view id, std::size_t before, const Words& words) const;

 private:
  const Pack& pack_;
  std::unordered_map<std::string_view, Index> indices_;
};

}  // namespace lumbago
