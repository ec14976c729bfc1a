"""Runs a command on a pseudo-terminal: run-in-terminal.py COLUMNS STEPS COMMAND...

STEPS is a JSON list of [text, reply]: when the text has appeared after the last reply, the reply is typed. Writes
everything that the terminal shows to standard output, and ends with the exit code of the command.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

# Nothing is decided by time: this ends a test that would wait for ever. Seconds.
LIMIT = 120


def main() -> int:
    columns, steps, command = int(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
    process, terminal = pty.fork()
    if process == 0:
        # Before the command starts: it may look at the size at once.
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        os.execvp(command[0], command)
    seen = b""
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        seen += data
        while steps and steps[0][0].encode() in seen:
            seen = seen.split(steps[0][0].encode(), 1)[1]
            os.write(terminal, steps.pop(0)[1].encode())
    else:
        os.kill(process, 9)
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status)


sys.exit(main())
