#include "interview/draft_store.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
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

constexpr const char* answers_name = "answers.json";

std::optional<std::string> directory_of(const Environment& environment) {
  // A relative path is to be ignored, says the XDG base directory specification.
  const std::string& state = environment.xdg_state_home;
  if (!state.empty() && state[0] == '/') return state + "/lumbago";
  const std::string& home = environment.home;
  if (!home.empty() && home[0] == '/') return home + "/.local/state/lumbago";
  return std::nullopt;
}

}  // namespace

std::vector<std::string> kept_files(const Environment& environment, bool drafts) {
  std::vector<std::string> paths;
  const std::optional<std::string> directory = directory_of(environment);
  if (!directory) return paths;
  for (const std::string& name : names_in_directory(*directory))
    if (drafts || name.find(answers_name) != std::string::npos)
      paths.push_back(*directory + "/" + name);
  return paths;
}

std::optional<DraftStore> DraftStore::find(const Environment& environment,
                                           const std::string& pack_id,
                                           const std::string& pack_path) {
  const std::optional<std::string> directory = directory_of(environment);
  if (!directory) return std::nullopt;
  return DraftStore(*directory, pack_id, pack_path);
}

DraftStore::DraftStore(std::string directory, const std::string& pack_id,
                       const std::string& pack_path)
    : directory_(std::move(directory)),
      draft_path_(directory_ + "/draft-" + pack_id),
      answers_path_(directory_ + "/" + answers_name) {
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

std::optional<std::int64_t> DraftStore::saved_at() const {
  struct stat found {};
  if (::stat(draft_path_.c_str(), &found) != 0) return std::nullopt;
  return found.st_mtime;
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
  const Result<bool> made = make_directory(directory_, Access::owner_only);
  if (!made) return made.error();
  return write_file(path, bytes, Access::owner_only);
}

}  // namespace lumbago
