// Where the answers of an interview are kept on the disk: readable by their owner only, replaced
// whole or not at all.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/environment.h"
#include "base/file_lock.h"
#include "base/result.h"

namespace lumbago {

// What interviews have left on the disk: the answers of the last one, and with `drafts` everything
// else, also what a killed program left half written.
std::vector<std::string> kept_files(const Environment& environment, bool drafts);

class DraftStore {
 public:
  // The store below $XDG_STATE_HOME, or else the home directory. nullopt: neither is known. Nothing
  // is looked at or made yet. `pack_id` and, unless the pack is the one inside the program, the
  // absolute path of the pack name the draft, so that packs keep theirs apart.
  static std::optional<DraftStore> find(const Environment& environment, const std::string& pack_id,
                                        const std::string& pack_path = {});

  const std::string& draft_path() const { return draft_path_; }
  const std::string& answers_path() const { return answers_path_; }

  // Whether another interview has the draft. From the first time on that none has, this one has it,
  // if the directory is there; it is to be asked before each use.
  bool is_open_elsewhere();

  // What set_aside() will call the draft.
  std::string aside_path() const;

  // Keeps the draft under another name. Error code "cannot-write".
  Result<bool> set_aside() const;

  // The bytes of the draft; nullopt: there is none. Errors: code "cannot-read".
  Result<std::optional<std::string>> load_draft() const;

  // When the draft was saved, in seconds since 1970; nullopt: there is none.
  std::optional<std::int64_t> saved_at() const;

  // Each makes the directory (0700) when it is missing. Error codes "cannot-write".
  Result<bool> save_draft(std::string_view bytes) const;
  Result<bool> save_answers(std::string_view bytes) const;

  // No error if there is none.
  void remove_draft() const;

 private:
  DraftStore(std::string directory, const std::string& pack_id, const std::string& pack_path);
  Result<bool> save(const std::string& path, std::string_view bytes) const;

  std::string directory_;
  std::string draft_path_;
  std::string answers_path_;
  std::unique_ptr<FileLock> lock_;
};

}  // namespace lumbago
