"""Runs a command in a terminal and types a line of standard input at each prompt, as somebody would.

    type.py COMMAND...    prints what the terminal showed, without carriage returns and bells

Exits as the command does; with 99 if it asks for more lines than there are, or waits for nothing.
"""
import os
import pty
import select
import sys

PROMPTS = b"\n> ", b"\nYour answer: "
lines = sys.stdin.buffer.read().splitlines()
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
shown, seen = b"", 0
while True:
    if not select.select([terminal], [], [], 20)[0]:
        shown += b"\nIt waits.\n"
        os.kill(child, 9)
        break
    try:
        piece = os.read(terminal, 65536)
    except OSError:  # Linux says so at the end of a terminal
        break
    shown += piece
    if shown[seen:].endswith(PROMPTS):
        if not lines:
            shown += b"\nIt asks for more.\n"
            os.kill(child, 9)
            break
        seen = len(shown)
        os.write(terminal, lines.pop(0) + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.stdout.buffer.write(shown.replace(b"\r", b"").replace(b"\a", b""))
if lines:
    print(f"It did not ask for {len(lines)} more lines.")
sys.exit(99 if lines or status < 0 else status)
