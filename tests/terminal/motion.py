"""Every drawing that moves, recorded through a terminal of its own, all at once, in real time.

    motion.py PROGRAM [DIRECTORY]    the frames as text go to the directory, a file for each drawing

Of each: how many frames, in how many seconds, and how many bytes a frame. The film goes there and back
three times with 12.5 pictures a second; a frame is one write, and a picture that looks like the one
before needs none. A busy terminal may leave some out, but 8 of 12.5 must come. After the last one
the terminal is as if there had been no motion.
"""
import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

program = os.path.abspath(sys.argv[1])
ROWS, COLUMNS = 40, 80
PICTURES_A_SECOND, FEWEST = 12.5, 8
FRAME = re.compile(rb"\x1b7\x1b\[.*?\x1b8", re.S)
PIECE = re.compile(r"\x1b[78]|\x1b\[([?\d]*)([A-Za-z])|[\r\n\a]|[^\x1b\r\n\a]+")


class Screen:
    """What a terminal shows of the few controls that a motion takes."""

    def __init__(self):
        self.lines, self.row, self.column, self.saved = [""], 0, 0, (0, 0)

    def feed(self, text):
        for piece in PIECE.finditer(text):
            self.take(piece[0], piece[1], piece[2])

    def take(self, text, number, control):
        if text == "\x1b7":
            self.saved = self.row, self.column
        elif text == "\x1b8":
            self.row, self.column = self.saved
        elif control == "A":
            self.row -= int(number)
        elif control == "K":
            self.lines[self.row] = self.lines[self.row][:self.column]
        elif control == "J":
            del self.lines[self.row + 1:]
            self.lines[self.row] = self.lines[self.row][:self.column]
        elif control in ("h", "l") or text == "\a":
            pass
        elif control:
            sys.exit(f"a control that is not known here: {text!r}")
        elif text == "\r":
            self.column = 0
        elif text == "\n":
            self.row += 1
            self.lines += [""] * (self.row + 1 - len(self.lines))
        else:
            line = self.lines[self.row].ljust(self.column)
            self.lines[self.row] = line[:self.column] + text + line[self.column + len(text):]
            self.column += len(text)

    def sight(self):
        return [line.rstrip() for line in self.lines]


class Recording:
    def __init__(self, name, *options):
        self.name, self.bytes, self.times = name, b"", []
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": home}
        self.child = subprocess.Popen(
            [program, "show", name, "--no-pager", "--color", "never", *options], env=environment,
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
        os.close(theirs)
        self.file = ours

    def read(self):
        """False at the end."""
        try:
            piece = os.read(self.file, 65536)
        except OSError:  # Linux says so at the end of a terminal
            piece = b""
        self.bytes += piece
        self.times += [time.monotonic()] * len(FRAME.findall(piece))
        return piece != b""

    def sight(self, end=None):
        screen = Screen()
        screen.feed(self.bytes[:end].decode())
        return screen.sight()

    def frames(self):
        return list(FRAME.finditer(self.bytes))


def record(recordings):
    running = {recording.file: recording for recording in recordings}
    while running:
        for file in select.select(list(running), [], [])[0]:
            if not running[file].read():
                running.pop(file).child.wait()
                os.close(file)
    return recordings


def rate_of(frames):
    """Pictures a second, by how many of the three times' changes came; the last may be no change."""
    changes = 3 * len({frame[0] for frame in frames}) - 1
    return PICTURES_A_SECOND * min(1, len(frames) / changes)


def keep(recording, directory):
    """The picture before, and after each frame, each a block of lines with an empty line behind it."""
    frames = recording.frames()
    ends = [frames[0].start(), *(frame.end() for frame in frames)]
    blocks = ["\n".join(recording.sight(end)) for end in ends]
    (directory / f"{recording.name}.frames").write_text("\f\n".join(blocks))


def main():
    drawings = json.loads(subprocess.run(
        [program, "show", "--drawings", "--json"], capture_output=True, check=True).stdout)
    moves = [entry["id"] for entry in drawings["activities"] + drawings["questions"] if len(entry["poses"]) > 1]
    moving = record([Recording(name, "--animate") for name in moves])
    still = {recording.name: recording for recording in record([Recording(name) for name in moves])}
    faults, slowest, longest, all_frames, shown = [], 1000, 0, 0, 0
    for recording in moving:
        name, frames = recording.name, recording.frames()
        if recording.child.returncode != 0 or recording.sight() != still[name].sight():
            faults.append(f"{name}: something is left of the motion")
        if not frames:
            print(f"{name:24} stands still")
            continue
        seconds = recording.times[-1] - recording.times[0]
        sizes = [len(frame[0]) for frame in frames]
        print(f"{name:24} {len(frames):4} frames in {seconds:4.1f} s, "
              f"{sum(sizes) // len(sizes):4} bytes each, at most {max(sizes):4}")
        shown += 1
        all_frames += len(frames)
        rate = rate_of(frames)
        slowest, longest = min(slowest, rate), max(longest, *sizes)
        if rate < FEWEST:
            faults.append(f"{name}: {rate:.1f} pictures a second")
        if max(sizes) > 1024:
            faults.append(f"{name}: a frame of {max(sizes)} bytes")
        if len(sys.argv) > 2:
            keep(recording, Path(sys.argv[2]))
    print(f"{shown} drawings move, {all_frames} frames, at least {slowest:.1f} pictures a second, "
          f"at most {longest} bytes each; {len(faults)} faults")
    print("".join(f"FAULT: {fault}\n" for fault in faults), end="")
    sys.exit(bool(faults) or shown < 20)


with tempfile.TemporaryDirectory() as home:
    main()
