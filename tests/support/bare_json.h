// What an assessment as JSON says to a program, whatever its language.
#pragma once

#include <set>
#include <string>

namespace lumbago::test {

// JSON without what is written for people: the strings of these keys, those of a list of reasons,
// the notices whole, and the name of the language.
class BareJson {
 public:
  explicit BareJson(const std::string& json) : json_(json) {}

  std::string text() {
    while (at_ < json_.size()) {
      if (json_[at_] != '"') {
        take(at_ + 1);
        continue;
      }
      const std::string word = json_.substr(at_, end_of_string() - at_);
      take(end_of_string());
      if (json_.compare(at_, 2, ": ") != 0) continue;
      take(at_ + 2);
      if (said.contains(word) && json_[at_] == '"') at_ = end_of_string();
      if (word == "\"because\"" && json_[at_] == '[') drop_reasons();
      if (word == "\"notices\"") at_ = json_.find(']', at_);
      if (word == "\"source\"") drop_language();
    }
    return std::move(bare_);
  }

 private:
  inline static const std::set<std::string> said{"\"action\"", "\"say\"", "\"title\"", "\"why\""};

  void take(std::size_t end) {
    bare_ += json_.substr(at_, end - at_);
    at_ = end;
  }
  std::size_t end_of_string() const {
    std::size_t end = at_ + 1;
    while (json_[end] != '"') end += json_[end] == '\\' ? 2 : 1;
    return end + 1;
  }
  void drop_reasons() {
    const std::size_t first = json_.find_first_not_of(" \n", at_ + 1);
    if (json_[first] != '"') return;  // those of a contributor are objects
    while (json_[at_] != ']')
      if (json_[at_] == '"')
        at_ = end_of_string();
      else
        take(at_ + 1);
  }
  // It stands behind the source of the pack.
  void drop_language() {
    take(end_of_string());
    const std::size_t line = json_.find('\n', at_ + 2);
    if (json_.find("\"language\": ", at_) < line) at_ = line;
  }

  const std::string& json_;
  std::size_t at_ = 0;
  std::string bare_;
};

inline std::string bare(const std::string& json) { return BareJson(json).text(); }

}  // namespace lumbago::test
