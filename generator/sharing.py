"""Work shared between two processes: half is done here, half beside it, from the same memory.

A process with threads is not forked, as one of them may hold a lock; nor is anything gained on a
single core. Then, and when the other process ends early, everything is done here.
"""

from __future__ import annotations

import contextlib
import fcntl
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")
FEW = 16  # things; with fewer a second process costs more than it takes over
_ROOM = 2**20  # bytes of a pipe, the most that anybody may ask for


class Beside(Generic[U]):
    """A forked process that gives one answer after the other; gone when this one is."""

    def __init__(self, answers: Callable[[], Iterable[U]]) -> None:
        """Raises OSError when the system allows no more of them."""
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe(duplex=False)
        with contextlib.suppress(OSError, AttributeError):  # not every system knows this
            fcntl.fcntl(theirs.fileno(), fcntl.F_SETPIPE_SZ, _ROOM)
        process = context.Process(target=_answer, args=(answers, theirs), daemon=True)
        try:
            process.start()
        except OSError:
            self._pipe.close()
            raise
        finally:
            theirs.close()
        self._process: BaseProcess = process

    def answer(self) -> U:
        """The next one; raises EOFError or OSError when there will be none."""
        found: U = self._pipe.recv()
        return found

    def ready(self) -> bool:
        """Whether `answer` returns or raises at once."""
        return self._pipe.poll()

    def close(self) -> None:
        self._pipe.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _answer(answers: Callable[[], Iterable[object]], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it ends us
    with contextlib.suppress(Exception):  # said by whoever does it again; or nobody listens
        for answer in answers():
            pipe.send(answer)


def begin(answers: Callable[[], Iterable[U]]) -> Beside[U] | None:
    """Start a process for these answers, where that is possible."""
    if not possible():
        return None
    try:
        return Beside(answers)
    except OSError:
        return None


def possible() -> bool:
    """Whether this process may fork, and gains by it.

    A process that stands beside another shares no more: the paper desk of `serve` would also lose
    what the other half found out, which `memory` has ready for the next round.
    """
    alone = threading.active_count() == 1 and multiprocessing.parent_process() is None
    return alone and hasattr(os, "fork") and _cores() > 1


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def both(here: Callable[[], T], beside: Callable[[], U]) -> tuple[T, U]:
    """What the two return; `beside` runs in a forked process meanwhile, where that is possible.

    Its answer must be something that pickle knows. When it raises, it is run once more here, so
    that the caller sees what went wrong.
    """
    other = begin(lambda: [beside()])
    if other is None:
        return here(), beside()
    try:
        done = here()
        try:
            return done, other.answer()
        except (EOFError, OSError):
            return done, beside()
    finally:
        other.close()


class Ahead(Generic[T, U]):
    """Things that will be asked for one by one, the first ones first; the last are made beside.

    The two work towards each other: what is asked for before it was made there is made here.
    """

    def __init__(self, make: Callable[[T], U], things: Sequence[T]) -> None:
        self._make, self._things = make, things
        self._made: dict[int, U] = {}
        self._other = None if len(things) < FEW else begin(self._backwards)

    def _backwards(self) -> Iterable[tuple[int, U]]:
        for number in reversed(range(len(self._things))):
            yield number, self._make(self._things[number])

    def take(self, number: int) -> U:
        """The thing of this number, once; raises what `make` raises."""
        self.collect()
        if number not in self._made:
            return self._make(self._things[number])
        self.close()  # they have met
        return self._made.pop(number)

    def collect(self) -> None:
        """Fetch what is ready, so that the other one need not wait for room."""
        try:
            while self._other and self._other.ready():
                number, made = self._other.answer()
                self._made[number] = made
        except (EOFError, OSError):
            self.close()

    def close(self) -> None:
        """End the other process; what it made stays."""
        if self._other:
            self._other.close()
            self._other = None
