#include "interview/draft_store.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "base/hash.h"
#include "base/signal_pause.h"

namespace lumbago {
namespace {

Diagnostic cannot_write(const std::string& path, const std::string& what, int error) {
  Diagnostic failure;
  failure.code = "cannot-write";
  failure.file = path;
  failure.message = what + ": " + std::generic_category().message(error);
  return failure;
}

constexpr std::size_t largest_draft = std::size_t{16} << 20U;

// Makes the directory and those above it that are missing. 0, or the error number.
int make_directories(const std::string& path) {
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST) {
      // A parent on a read-only file system may be there all the same.
      const int error = errno;
      if (::access(part.c_str(), X_OK) != 0) return error;
    }
    if (end == std::string::npos) return 0;
  }
}

}  // namespace

std::optional<DraftStore> DraftStore::find(const Environment& environment,
                                           const std::string& pack_id,
                                           const std::string& pack_path) {
  // A relative path is to be ignored, says the XDG base directory specification.
  const std::string& state = environment.xdg_state_home;
  if (!state.empty() && state[0] == '/') return DraftStore(state + "/lumbago", pack_id, pack_path);
  const std::string& home = environment.home;
  if (!home.empty() && home[0] == '/')
    return DraftStore(home + "/.local/state/lumbago", pack_id, pack_path);
  return std::nullopt;
}

DraftStore::DraftStore(std::string directory, const std::string& pack_id,
                       const std::string& pack_path)
    : directory_(std::move(directory)),
      draft_path_(directory_ + "/draft-" + pack_id),
      answers_path_(directory_ + "/answers.json") {
  constexpr std::size_t digits = 8;
  if (!pack_path.empty()) draft_path_ += "-" + sha256_hex(pack_path).substr(0, digits);
  draft_path_ += ".json";
}

bool DraftStore::is_open_elsewhere() {
  if (!lock_ || !lock_->is_held()) lock_ = std::make_unique<FileLock>(draft_path_ + ".lock");
  return lock_->is_elsewhere();
}

std::string DraftStore::aside_path() const {
  std::string path = draft_path_ + ".old";
  for (int i = 2; ::access(path.c_str(), F_OK) == 0; ++i)
    path = draft_path_ + ".old-" + std::to_string(i);
  return path;
}

Result<bool> DraftStore::set_aside() const {
  if (::rename(draft_path_.c_str(), aside_path().c_str()) == 0 || errno == ENOENT) return true;
  return cannot_write(draft_path_, "cannot be kept under another name", errno);
}

Result<std::optional<std::string>> DraftStore::load_draft() const {
  if (::access(draft_path_.c_str(), F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
    return std::optional<std::string>();
  Result<std::string> bytes = read_file(draft_path_, largest_draft);
  if (!bytes.ok()) return bytes.errors();
  return std::optional<std::string>(std::move(bytes.value()));
}

Result<bool> DraftStore::save_draft(std::string_view bytes) const {
  return save(draft_path_, bytes);
}

Result<bool> DraftStore::save_answers(std::string_view bytes) const {
  return save(answers_path_, bytes);
}

void DraftStore::remove_draft() const { ::unlink(draft_path_.c_str()); }

Result<bool> DraftStore::save(const std::string& path, std::string_view bytes) const {
  const SignalPause pause;
  if (const int error = make_directories(directory_))
    return cannot_write(directory_, "cannot be made", error);
  return write_file(path, bytes, Access::owner_only);
}

}  // namespace lumbago
