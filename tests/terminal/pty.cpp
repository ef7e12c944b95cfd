// Between the test and the program stands a keeper, the leader of the session: it outlives the
// program, so that the terminal can be looked at afterwards, and it makes Ctrl-Z work, which does
// nothing to a program without a parent in its session.
#include "terminal/pty.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <stdexcept>

namespace lumbago::test {
namespace {

using Clock = std::chrono::steady_clock;

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (const std::string& text : texts) list.push_back(const_cast<char*>(text.c_str()));
  list.push_back(nullptr);
  return list;
}

[[noreturn]] void run(const PtySetup& setup, int terminal) {
  ::setpgid(0, 0);
  ::tcsetpgrp(terminal, ::getpid());
  for (const int signal : {SIGTTOU, SIGTTIN, SIGHUP}) ::signal(signal, SIG_DFL);
  for (int stream = 0; stream < 3; ++stream) ::dup2(terminal, stream);
  if (!setup.output.empty()) {
    const int file = ::open(setup.output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, STDOUT_FILENO);
  }
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  for (int other = 3; other < 64; ++other) ::close(other);
  ::execve(setup.command[0].c_str(), pointers(setup.command).data(),
           pointers(setup.environment).data());
  ::_exit(127);
}

[[noreturn]] void keep(const PtySetup& setup, int terminal, int news) {
  ::setsid();
  ::ioctl(terminal, TIOCSCTTY, 0);
  for (const int signal : {SIGTTOU, SIGTTIN, SIGHUP}) ::signal(signal, SIG_IGN);
  int program = ::fork();
  if (program == 0) run(setup, terminal);
  if (::write(news, &program, sizeof program) < 0) ::_exit(1);
  int status = 0;
  while (::waitpid(program, &status, WUNTRACED) == program)
    if (::write(news, &status, sizeof status) < 0) break;
  for (;;) ::pause();
}

}  // namespace

Pty::Pty(const PtySetup& setup) : sight_(setup.columns, setup.rows) {
  master_ = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master_ < 0 || ::grantpt(master_) != 0 || ::unlockpt(master_) != 0)
    throw std::runtime_error("no pseudo-terminal");
  slave_ = ::open(::ptsname(master_), O_RDWR | O_NOCTTY | O_CLOEXEC);
  settings_before_ = settings();
  winsize size{};
  size.ws_row = setup.rows;
  size.ws_col = setup.columns;
  ::ioctl(slave_, TIOCSWINSZ, &size);
  std::array<int, 2> ends{};
  if (slave_ < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw std::runtime_error("no pseudo-terminal");
  keeper_ = ::fork();
  if (keeper_ == 0) keep(setup, slave_, ends[1]);
  ::close(ends[1]);
  news_ = ends[0];
  int program = -1;
  if (::read(news_, &program, sizeof program) == sizeof program) program_ = program;
}

Pty::~Pty() {
  if (program_ > 0 && (statuses_.empty() || WIFSTOPPED(statuses_.back())))
    ::kill(program_, SIGKILL);
  if (keeper_ > 0) {
    ::kill(keeper_, SIGKILL);
    ::waitpid(keeper_, nullptr, 0);
  }
  for (const int descriptor : {master_, slave_, news_}) ::close(descriptor);
}

void Pty::type(std::string_view bytes) {
  take();
  forget();
  while (!bytes.empty()) {
    const ssize_t count = ::write(master_, bytes.data(), bytes.size());
    if (count <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// False: nothing came within a moment.
bool Pty::take() {
  std::array<pollfd, 2> sources{{{master_, POLLIN, 0}, {news_, POLLIN, 0}}};
  if (::poll(sources.data(), sources.size(), 20) <= 0) return false;
  if ((sources[0].revents & POLLIN) != 0) {
    std::array<char, 65536> chunk{};
    const ssize_t count = ::read(master_, chunk.data(), chunk.size());
    if (count > 0) shown_.append(chunk.data(), static_cast<std::size_t>(count));
  } else if (sources[1].revents != 0) {
    int status = 0;
    if (::read(news_, &status, sizeof status) == sizeof status) statuses_.push_back(status);
  }
  return true;
}

template <class Done>
bool Pty::until(Done done, std::chrono::seconds patience) {
  const auto end = Clock::now() + patience;
  while (!done()) {
    take();
    if (Clock::now() > end) return false;
  }
  return true;
}

bool Pty::await(std::string_view text, std::chrono::seconds patience) {
  return until([&] { return shown_.find(text, mark_) != std::string::npos; }, patience);
}

bool Pty::await_end(std::string_view end) {
  return until([&] {
    return shown_.size() >= mark_ + end.size() && std::string_view(shown_).ends_with(end);
  });
}

const Vt& Pty::sight() {
  sight_.feed(std::string_view(shown_).substr(seen_));
  seen_ = shown_.size();
  return sight_;
}

bool Pty::await_sight(const std::function<bool(const Vt&)>& as_wanted) {
  return until([&] { return as_wanted(sight()); });
}

void Pty::resize(unsigned short columns, unsigned short rows) {
  sight();
  sight_.resize(columns, rows);
  winsize size{};
  size.ws_row = rows;
  size.ws_col = columns;
  ::ioctl(slave_, TIOCSWINSZ, &size);
}

void Pty::send(int signal) { ::kill(program_, signal); }

int Pty::wait() {
  const auto ended = [&] { return !statuses_.empty() && !WIFSTOPPED(statuses_.back()); };
  if (!until(ended)) return -1;
  while (take()) {
  }
  const int status = statuses_.back();
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool Pty::await_stop() {
  return until([&] { return !statuses_.empty() && WIFSTOPPED(statuses_.back()); });
}

std::string Pty::settings() const {
  termios now{};
  if (::tcgetattr(slave_, &now) != 0) return "none";
  std::string text = std::to_string(now.c_iflag) + ":" + std::to_string(now.c_oflag) + ":" +
                     std::to_string(now.c_cflag) + ":" + std::to_string(now.c_lflag);
  for (const cc_t code : now.c_cc) text += ":" + std::to_string(code);
  return text;
}

}  // namespace lumbago::test
