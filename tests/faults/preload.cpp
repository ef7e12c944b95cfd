// Lets system calls of a program fail, or kills it at one, where no disk, memory or scheduler would
// do so on demand. Loaded with LD_PRELOAD, and told what to do by the environment:
//   FAULT_CALLS  the kinds of calls that count, with commas: open, read, write, sync, close,
//                rename, link, unlink, mkdir, truncate, chmod, lock, thread, memory. Without it:
//                all but memory
//   FAULT_AT     the number of the call, from 1, at which it happens; 0 or none: at no call
//   FAULT_TO     the last call at which it happens, "end" for all that follow; without it: FAULT_AT
//   FAULT_HOW    what happens: "fail", with the error that is usual for the kind; an error of its
//                own, as "ENOSPC"; "short": half of the bytes are read or written; a signal
//                before the call, as "SIGTERM"; "kill": SIGKILL before it; "killed": SIGKILL after
//                it. Without it: "fail"
//   FAULT_LOG    a file that gets a line for each call that counts: "write 12" or "write 12 fault"
// Calls that the C library makes within itself do not count, nor what is written to standard error:
// a message comes through.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>

extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
}

namespace {

enum class Kind {
  open,
  read,
  write,
  sync,
  close,
  rename,
  link,
  unlink,
  mkdir,
  truncate,
  chmod,
  lock,
  thread,
  memory
};

struct KindWords {
  const char* name;
  int error;  // the usual one
};
constexpr KindWords words[] = {
    {"open", EMFILE}, {"read", EIO},    {"write", ENOSPC},  {"sync", EIO},     {"close", EIO},
    {"rename", EIO},  {"link", EIO},    {"unlink", EIO},    {"mkdir", EACCES}, {"truncate", EIO},
    {"chmod", EPERM}, {"lock", ENOLCK}, {"thread", EAGAIN}, {"memory", ENOMEM}};

struct ErrorName {
  const char* name;
  int number;
};
constexpr ErrorName error_names[] = {{"EIO", EIO},       {"ENOSPC", ENOSPC}, {"EINTR", EINTR},
                                     {"EACCES", EACCES}, {"EDQUOT", EDQUOT}, {"EROFS", EROFS},
                                     {"ENOMEM", ENOMEM}, {"EMFILE", EMFILE}, {"EAGAIN", EAGAIN}};

struct SignalName {
  const char* name;
  int number;
};
constexpr SignalName signal_names[] = {
    {"kill", SIGKILL}, {"SIGINT", SIGINT}, {"SIGTERM", SIGTERM}, {"SIGHUP", SIGHUP}};

// What the environment asks for. Read without memory of the heap, as it may be read within
// malloc().
struct Plan {
  bool counts[std::size(words)] = {};
  long at = 0;
  long to = 0;
  int error = 0;  // 0: the usual one
  bool is_short = false;
  int signal = 0;  // before the call
  bool killed = false;
  int log = -1;
};

long number_of(const char* name) {
  const char* text = std::getenv(name);
  if (text == nullptr) return 0;
  return std::strcmp(text, "end") == 0 ? 0x7FFFFFFF : std::strtol(text, nullptr, 10);
}

bool lists(const char* list, const char* word) {
  const std::size_t length = std::strlen(word);
  for (const char* at = list; at != nullptr; at = std::strchr(at, ',')) {
    if (*at == ',') ++at;
    if (std::strncmp(at, word, length) == 0 && (at[length] == ',' || at[length] == '\0'))
      return true;
  }
  return false;
}

Plan read_plan() {
  Plan plan;
  const char* calls = std::getenv("FAULT_CALLS");
  for (std::size_t i = 0; i < std::size(words); ++i)
    plan.counts[i] = calls == nullptr ? i != static_cast<std::size_t>(Kind::memory)
                                      : lists(calls, words[i].name);
  plan.at = number_of("FAULT_AT");
  plan.to = std::getenv("FAULT_TO") == nullptr ? plan.at : number_of("FAULT_TO");
  const char* how = std::getenv("FAULT_HOW");
  if (how == nullptr) how = "fail";
  plan.is_short = std::strcmp(how, "short") == 0;
  for (const SignalName& signal : signal_names)
    if (std::strcmp(how, signal.name) == 0) plan.signal = signal.number;
  plan.killed = std::strcmp(how, "killed") == 0;
  for (const ErrorName& error : error_names)
    if (std::strcmp(how, error.name) == 0) plan.error = error.number;
  if (const char* log = std::getenv("FAULT_LOG"))
    plan.log = static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
  return plan;
}

const Plan& plan() {
  static const Plan read = read_plan();
  return read;
}

std::atomic<long> count{0};

void note(Kind kind, long number, bool fault) {
  if (plan().log < 0) return;
  char line[64];
  const int length =
      std::snprintf(line, sizeof line, "%s %ld%s\n", words[static_cast<std::size_t>(kind)].name,
                    number, fault ? " fault" : "");
  ::syscall(SYS_write, plan().log, line, length);
}

void send(int signal) { ::syscall(SYS_kill, ::syscall(SYS_getpid), signal); }

[[noreturn]] void die() {
  send(SIGKILL);
  for (;;) ::pause();
}

enum class Turn { good, fault };

// Counts one call of a kind.
Turn turn_of(Kind kind) {
  if (!plan().counts[static_cast<std::size_t>(kind)]) return Turn::good;
  const long number = ++count;
  const bool fault = plan().at > 0 && number >= plan().at && number <= plan().to;
  note(kind, number, fault);
  if (fault && plan().signal != 0) send(plan().signal);
  return fault && plan().signal == 0 ? Turn::fault : Turn::good;
}

template <class Function>
Function* next(Function* /*of this type*/, const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

// Makes a call, or what is to happen in its place. A close that fails has closed all the same.
template <class Call>
auto made(Kind kind, Call call) -> decltype(call()) {
  if (turn_of(kind) == Turn::good || plan().is_short) return call();
  const bool first = plan().killed || kind == Kind::close;
  if (first) call();
  if (plan().killed) die();
  errno = plan().error != 0 ? plan().error : words[static_cast<std::size_t>(kind)].error;
  return static_cast<decltype(call())>(-1);
}

// The same of reads and writes, which may be short.
template <class Call>
ssize_t moved(Kind kind, std::size_t size, Call call) {
  if (!plan().is_short) return made(kind, [&] { return call(size); });
  return call(turn_of(kind) == Turn::fault && size > 1 ? size / 2 : size);
}

// Whether there is no memory this time.
bool starved() {
  if (turn_of(Kind::memory) == Turn::good || plan().is_short) return false;
  if (plan().killed) die();
  errno = ENOMEM;
  return true;
}

}  // namespace

#define NEXT(name) static const auto real = next(&name, #name)

extern "C" {

int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return made(Kind::open,
              [&] { return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); });
}
int open64(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open(path, flags, mode);
}
DIR* opendir(const char* path) {
  NEXT(opendir);
  if (turn_of(Kind::open) == Turn::good || plan().is_short) return real(path);
  if (plan().killed) die();
  errno = plan().error != 0 ? plan().error : EMFILE;
  return nullptr;
}

ssize_t read(int file, void* to, std::size_t size) {
  NEXT(read);
  return moved(Kind::read, size, [&](std::size_t most) { return real(file, to, most); });
}
ssize_t pread(int file, void* to, std::size_t size, off_t at) {
  NEXT(pread);
  return moved(Kind::read, size, [&](std::size_t most) { return real(file, to, most, at); });
}
ssize_t pread64(int file, void* to, std::size_t size, off64_t at) {
  return pread(file, to, size, at);
}

ssize_t write(int file, const void* from, std::size_t size) {
  NEXT(write);
  if (file == STDERR_FILENO) return real(file, from, size);
  return moved(Kind::write, size, [&](std::size_t most) { return real(file, from, most); });
}
ssize_t pwrite(int file, const void* from, std::size_t size, off_t at) {
  NEXT(pwrite);
  return moved(Kind::write, size, [&](std::size_t most) { return real(file, from, most, at); });
}
ssize_t pwrite64(int file, const void* from, std::size_t size, off64_t at) {
  return pwrite(file, from, size, at);
}

int fsync(int file) {
  NEXT(fsync);
  return made(Kind::sync, [&] { return real(file); });
}
int fdatasync(int file) {
  NEXT(fdatasync);
  return made(Kind::sync, [&] { return real(file); });
}
int close(int file) {
  NEXT(close);
  return made(Kind::close, [&] { return real(file); });
}
int rename(const char* from, const char* to) noexcept {
  NEXT(rename);
  return made(Kind::rename, [&] { return real(from, to); });
}
int link(const char* from, const char* to) noexcept {
  NEXT(link);
  return made(Kind::link, [&] { return real(from, to); });
}
int linkat(int from_at, const char* from, int to_at, const char* to, int flags) noexcept {
  NEXT(linkat);
  return made(Kind::link, [&] { return real(from_at, from, to_at, to, flags); });
}
int unlink(const char* path) noexcept {
  NEXT(unlink);
  return made(Kind::unlink, [&] { return real(path); });
}
int mkdir(const char* path, mode_t mode) noexcept {
  NEXT(mkdir);
  return made(Kind::mkdir, [&] { return real(path, mode); });
}
int ftruncate(int file, off_t size) noexcept {
  NEXT(ftruncate);
  return made(Kind::truncate, [&] { return real(file, size); });
}
int ftruncate64(int file, off64_t size) noexcept { return ftruncate(file, size); }
int fchmod(int file, mode_t mode) noexcept {
  NEXT(fchmod);
  return made(Kind::chmod, [&] { return real(file, mode); });
}
int fchown(int file, uid_t user, gid_t group) noexcept {
  NEXT(fchown);
  return made(Kind::chmod, [&] { return real(file, user, group); });
}
int flock(int file, int operation) noexcept {
  NEXT(flock);
  return made(Kind::lock, [&] { return real(file, operation); });
}
int fcntl(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void* argument = va_arg(rest, void*);
  va_end(rest);
  NEXT(fcntl);
  const bool locks = command == F_SETLK || command == F_SETLKW;
  return locks ? made(Kind::lock, [&] { return real(file, command, argument); })
               : real(file, command, argument);
}
int fcntl64(int file, int command, ...) {
  va_list rest;
  va_start(rest, command);
  void* argument = va_arg(rest, void*);
  va_end(rest);
  return fcntl(file, command, argument);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                   void* argument) noexcept {
  NEXT(pthread_create);
  if (turn_of(Kind::thread) == Turn::good || plan().is_short)
    return real(thread, attributes, run, argument);
  if (plan().killed) die();
  return plan().error != 0 ? plan().error : EAGAIN;
}

void* malloc(std::size_t size) noexcept { return starved() ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) noexcept {
  return starved() ? nullptr : __libc_calloc(count, size);
}
void* realloc(void* block, std::size_t size) noexcept {
  return starved() ? nullptr : __libc_realloc(block, size);
}
}
