// Kills a program that writes to the journal, at a random moment, again and again: the journal must
// open each time, with everything that was confirmed.
//   lumbago_kill_journal [COUNT] [SEED]
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>

#include "journal/journal.h"

namespace {

using namespace lumbago;

const Moment now{"2026-11-28T08:00:00Z", "2026-11-28"};

// Adds sessions and moves until it is killed, and writes a byte for each move that is confirmed.
[[noreturn]] void write_on(const Journal& journal, int confirm) {
  for (;;) {
    const Result<std::int64_t> session = journal.begin_session(now, 3);
    if (!session) std::_Exit(2);
    for (int i = 0; i < 3; ++i) {
      if (!journal.add_move(*session, {"bridge", MoveOutcome::done, i, false})) std::_Exit(2);
      if (::write(confirm, "x", 1) != 1) std::_Exit(3);
    }
    if (!journal.end_session(*session, 2)) std::_Exit(2);
  }
}

std::size_t moves_in(const Diary& diary) {
  std::size_t count = 0;
  for (const Entry& entry : diary.entries)
    if (const auto* session = std::get_if<SavedSession>(&entry.what))
      count += session->moves.size();
  return count;
}

// How many moves were confirmed before the writer was killed.
std::size_t kill_once(const Journal& journal, useconds_t after) {
  int ends[2];
  if (::pipe(ends) != 0) std::exit(1);
  const pid_t writer = ::fork();
  if (writer == 0) {
    ::close(ends[0]);
    write_on(journal, ends[1]);
  }
  ::close(ends[1]);
  ::usleep(after);
  ::kill(writer, SIGKILL);
  int status = 0;
  ::waitpid(writer, &status, 0);
  std::size_t confirmed = 0;
  char byte = 0;
  while (::read(ends[0], &byte, 1) == 1) ++confirmed;
  ::close(ends[0]);
  if (!WIFSIGNALED(status)) {
    std::printf("the writer ended by itself: it could not write\n");
    std::exit(1);
  }
  return confirmed;
}

}  // namespace

int main(int argc, char** argv) {
  const int count = argc > 1 ? std::atoi(argv[1]) : 100;
  std::mt19937 random(argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 1U);
  const auto home =
      std::filesystem::temp_directory_path() / ("lumbago-kill-" + std::to_string(::getpid()));
  Environment environment;
  environment.xdg_data_home = home;
  const Journal journal = *Journal::find(environment, Words());
  std::size_t confirmed = 0;
  std::size_t found = 0;
  int faults = 0;
  for (int i = 0; i < count && faults == 0; ++i) {
    // A small journal again from time to time, or the whole would take a quadratic time.
    if (i % 50 == 0) {
      std::filesystem::remove_all(home);
      confirmed = 0;
    }
    confirmed += kill_once(journal, static_cast<useconds_t>(random() % 12'000));
    const Result<Diary> diary = journal.read();
    if (!diary) {
      std::printf("after kill %d: %s", i + 1, to_text(diary.error()).c_str());
      ++faults;
      break;
    }
    found = moves_in(*diary);
    // What was written and not yet confirmed may be there, or not.
    if (found < confirmed || found > confirmed + 1) {
      std::printf("after kill %d: %zu moves confirmed, %zu found\n", i + 1, confirmed, found);
      ++faults;
    }
    confirmed = found;
  }
  std::filesystem::remove_all(home);
  std::printf("%d kills, %d faults\n", count, faults);
  return faults == 0 ? 0 : 1;
}
