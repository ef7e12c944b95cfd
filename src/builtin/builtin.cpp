#include "builtin/builtin.h"

#include <cstring>
#include <mutex>
#include <new>
#include <vector>

#include "builtin/images.h"
#include "pack/image.h"

namespace lumbago {
namespace {

// A copy whose addresses are those of the place that it stands at. It is never taken apart.
const Word* copy_of(const BuiltinImage& image) {
  auto* copy = static_cast<Word*>(::operator new(image.words * sizeof(Word)));
  std::memcpy(copy, image.rules, image.words * sizeof(Word));
  for (std::size_t i = 0; i < image.address_count; ++i) {
    Word& word = copy[image.addresses[i]];
    word.address = copy->bytes + word.number;
  }
  return copy;
}

const BuiltinRules& rules_of(std::size_t image) {
  if (linked_in_place) return *reinterpret_cast<const BuiltinRules*>(builtin_images[image].rules);
  static std::mutex mutex;
  static auto& copies = *new std::vector<const Word*>(builtin_image_count);
  const std::lock_guard lock(mutex);
  if (!copies[image]) copies[image] = copy_of(builtin_images[image]);
  return *reinterpret_cast<const BuiltinRules*>(copies[image]);
}

Pack whole(std::size_t image) {
  Pack pack = *rules_of(image).pack;
  const BuiltinImage& from = builtin_images[image];
  read_checks({reinterpret_cast<const char*>(from.checks), from.checks_size}, pack);
  return pack;
}

// The place of its image; nullopt: the pack has no texts in `language`.
std::optional<std::size_t> find(std::string_view language) {
  for (std::size_t i = 0; i < builtin_image_count; ++i)
    if (language == builtin_images[i].language) return i;
  return std::nullopt;
}

}  // namespace

const BuiltinRules& builtin_rules(std::string_view language) {
  return rules_of(find(language).value_or(0));
}

const Pack& builtin_pack() {
  static const Pack& pack = *new Pack(whole(0));
  return pack;
}

std::optional<Pack> builtin_pack_in(std::string_view language) {
  const std::optional<std::size_t> image = find(language);
  return image ? std::optional(whole(*image)) : std::nullopt;
}

}  // namespace lumbago
