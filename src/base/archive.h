// Values as bytes, in a layout that belongs to one build: it has no version, because writer and
// reader are always compiled together. A value that was read holds nothing but what was written:
// whatever lies between its members is left as it was.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lumbago {

// Says which members of a struct are kept, in their order. `x` is const when it is written.
#define LUMBAGO_MEMBERS(type, ...)                      \
  template <class Archive, class T>                     \
  requires std::is_same_v<std::remove_const_t<T>, type> \
  void members(Archive& archive, T& x) { archive(__VA_ARGS__); }

// Goes through a value part by part: appends the parts to `bytes`, or takes them from there.
template <bool reading>
class Archive {
 public:
  template <class... T>
  void operator()(T&... values) {
    (part(values), ...);
  }

  std::conditional_t<reading, std::string_view, std::string> bytes;

 private:
  template <class T>
  void part(T& value) {
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_arithmetic_v<Value> || std::is_enum_v<Value>) {
      if constexpr (reading)
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
      else
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    } else if constexpr (std::is_same_v<Value, std::string>) {
      const std::size_t count = size(value.size());
      if constexpr (reading)
        value = std::string(take(count));
      else
        bytes += value;
    } else if constexpr (requires { value.has_value(); }) {
      bool present = value.has_value();
      part(present);
      if constexpr (reading)
        if (present) value.emplace();
      if (present) part(*value);
    } else if constexpr (std::is_same_v<Value, std::vector<bool>>) {
      const std::size_t count = size(value.size());
      if constexpr (reading) value.resize(count);
      for (std::size_t i = 0; i < count; ++i) {
        bool flag = value[i];
        part(flag);
        if constexpr (reading) value[i] = flag;
      }
    } else if constexpr (requires { value.size(); }) {
      const std::size_t count = size(value.size());
      if constexpr (reading) value.resize(count);
      for (auto& item : value) part(item);
    } else {
      members(*this, value);
    }
  }

  std::size_t size(std::size_t count) {
    auto size = static_cast<std::uint32_t>(count);
    part(size);
    return size;
  }

  std::string_view take(std::size_t count) {
    const std::string_view taken = bytes.substr(0, count);
    bytes.remove_prefix(count);
    return taken;
  }
};

}  // namespace lumbago
