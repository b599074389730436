"""Forked workers: they take one task after the other; one that dies or hangs is named and replaced.

A worker belongs to its parent: when that is killed, the system ends the worker too, so that no
orphan holds the lock of a build that is gone.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing
import resource
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from generator.errors import reason
from generator.language import _
from generator.printing.pdf_types import Outcome, PrintError, Task

PATIENCE = 300.0  # s; the slowest sheet takes three on a quiet machine
MOST_MEMORY = 3 * 2**30  # bytes of address space; a booklet of 1,000 pages needs a quarter
MOST_GROWTH = 96 * 1024  # KiB; a worker that has grown more makes room for a new one
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
Work = Callable[[Task], Outcome]


@dataclass(eq=False, slots=True)
class _Hand:
    """One worker, its pipe, and what it has in work until when."""

    process: BaseProcess
    pipe: Connection
    task: Task | None = None
    deadline: float = 0.0


class Pool:
    """So many hands, forked when the first task comes; `close` ends them."""

    def __init__(self, work: Work, hands: int, patience: float = PATIENCE) -> None:
        self._work = work
        self._most = max(1, hands)
        self._patience = patience
        self._hands: list[_Hand] = []

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Outcome]]:
        """Every task with what became of it, in the order they are ready."""
        queue = deque(tasks)
        try:
            while queue or self._busy():
                self._give(queue)
                yield from self._take()
        finally:
            for hand in self._busy():  # only when whoever listened went away
                self._end(hand)

    def close(self) -> None:
        """Let the hands go; those still at work are stopped."""
        for hand in list(self._hands):
            self._end(hand)

    def _busy(self) -> list[_Hand]:
        return [hand for hand in self._hands if hand.task is not None]

    def _give(self, queue: deque[Task]) -> None:
        while queue:
            free = next((hand for hand in self._hands if hand.task is None), None)
            if free is None and len(self._hands) < self._most:
                try:
                    free = self._fork()
                except PrintError:
                    if not self._hands:
                        raise
                    self._most = len(self._hands)  # the system allows no more of them
            if free is None:
                return
            task = queue.popleft()
            try:
                free.pipe.send(task)
            except OSError:  # it died while it had nothing to do: nobody's fault
                self._end(free)
                queue.appendleft(task)
                continue
            free.task, free.deadline = task, time.monotonic() + self._patience

    def _take(self) -> Iterator[tuple[Task, Outcome]]:
        busy = {hand.pipe: hand for hand in self._busy()}
        soonest = min(hand.deadline for hand in busy.values())
        for ready in wait(list(busy), max(0.0, soonest - time.monotonic())):
            assert isinstance(ready, Connection)
            hand = busy[ready]
            task = hand.task
            assert task is not None
            try:
                outcome, leaves = ready.recv()
                hand.task = None
                if leaves:
                    self._end(hand)
            except (EOFError, OSError):
                hand.process.join(1)
                outcome = Outcome(trouble=lost(task.name, hand.process.exitcode))
                self._end(hand)
            yield task, outcome
        now = time.monotonic()
        for hand in self._busy():
            if hand.deadline <= now and not hand.pipe.poll():
                task = hand.task
                assert task is not None
                self._end(hand)
                trouble = _(
                    "{nama}: tidak selesai dalam {n} detik, dihentikan",
                    nama=task.name,
                    n=f"{self._patience:g}",
                )
                yield task, Outcome(trouble=trouble)

    def _fork(self) -> _Hand:
        context = multiprocessing.get_context("fork")
        ours, theirs = context.Pipe()
        not_for_it = [ours, *(hand.pipe for hand in self._hands)]
        process = context.Process(target=_serve, args=(self._work, theirs, not_for_it), daemon=True)
        try:
            process.start()
        except OSError as error:
            ours.close()
            told = _("pekerja tidak bisa dijalankan: {sebab}.", sebab=reason(error))
            raise PrintError(told) from error
        finally:
            theirs.close()
        self._hands.append(_Hand(process, ours))
        return self._hands[-1]

    def _end(self, hand: _Hand) -> None:
        self._hands.remove(hand)
        hand.task = None
        hand.pipe.close()
        hand.process.kill()
        hand.process.join()
        hand.process.close()


def lost(name: str, exit_code: int | None) -> str:
    if exit_code == -signal.SIGKILL:
        return _("{nama}: pekerjanya dihentikan sistem, mungkin memori penuh", nama=name)
    return _("{nama}: pekerjanya berhenti sebelum lembar ini selesai", nama=name)


def _serve(work: Work, pipe: Connection, not_for_it: list[Connection]) -> None:
    """A worker's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it ends us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    die_with_parent()
    _limit_memory()
    for other in not_for_it:
        other.close()
    gc.freeze()  # what the parent set up lives on; looking through it again costs a tenth
    gc.set_threshold(50_000)
    start, leaves = _peak(), False
    while not leaves:
        try:
            outcome = work(pipe.recv())
            leaves = _peak() - start > MOST_GROWTH
            pipe.send((outcome, leaves))
        except (EOFError, OSError):
            return


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _limit_memory() -> None:
    """A sheet that needs more than there is becomes a sentence instead of a stalled machine."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    with contextlib.suppress(OSError, ValueError):  # not every system has this limit
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def die_with_parent() -> None:
    """Have the system end this process when the one that forked it is gone."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "prctl"):
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
