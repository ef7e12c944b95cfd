#include "builtin/image_tool/ready_made.h"

#include <cstdlib>
#include <new>
#include <stdexcept>

namespace {

// Memory that is given out in a row and was all zero before, so that what lies between members is
// the same in every build.
struct Row {
  explicit Row(std::size_t size)
      : start(static_cast<unsigned char*>(std::calloc(size, 1))), limit(size) {}
  ~Row() { std::free(start); }
  Row(const Row&) = delete;

  void* take(std::size_t size) {
    if (start == nullptr || size > limit - used) throw std::bad_alloc();
    void* taken = start + used;
    constexpr std::size_t aligned = __STDCPP_DEFAULT_NEW_ALIGNMENT__;  // as all that new gives
    used += (size + aligned - 1) / aligned * aligned;
    return taken;
  }

  unsigned char* start;
  std::size_t limit;
  std::size_t used = 0;
};

Row* current = nullptr;  // where `new` takes memory from; null: from the system

}  // namespace

void* operator new(std::size_t size) {
  if (current) return current->take(size);
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept try {
  return operator new(size);
} catch (const std::bad_alloc&) {
  return nullptr;
}
void operator delete(void* memory) noexcept {
  if (!current) std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace lumbago {

ReadyMade ready_made(const std::function<void*()>& make) {
  constexpr std::size_t limit = 64 << 20;
  Row rows[] = {Row(limit), Row(limit)};
  for (Row& row : rows) {
    current = &row;
    const void* made = make();
    current = nullptr;
    if (made != row.start) throw std::runtime_error("an object is not the first thing made");
  }
  bool same = rows[0].used == rows[1].used;
  const auto words = [](const Row& row) {
    return reinterpret_cast<const std::uint64_t*>(row.start);
  };
  const auto start = reinterpret_cast<std::uintptr_t>(rows[0].start);
  const auto apart = reinterpret_cast<std::uintptr_t>(rows[1].start) - start;
  ReadyMade made;
  for (std::size_t i = 0; same && i < rows[0].used / sizeof(std::uint64_t); ++i) {
    std::uint64_t word = words(rows[0])[i];
    if (const std::uint64_t difference = words(rows[1])[i] - word; difference != 0) {
      same = difference == apart;
      word -= start;
      made.addresses.push_back(static_cast<std::uint32_t>(i));
    }
    made.words.push_back(word);
  }
  if (!same) throw std::runtime_error("an object is not the same each time that it is made");
  return made;
}

}  // namespace lumbago
