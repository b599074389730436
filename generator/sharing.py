"""Work shared between two processes: half is done here, half beside it, from the same memory."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")
FEW = 16  # below that a second process costs more than it takes over


def both(here: Callable[[], T], beside: Callable[[], U]) -> tuple[T, U]:
    """What the two return; `beside` runs in a forked process meanwhile, where that is possible.

    Its answer must be something that pickle knows. When it raises, or its process ends early, it is
    run once more here, so that the caller sees what went wrong. A process with threads is not
    forked, as one of them may hold a lock; nor is anything gained on a single core.
    """
    if threading.active_count() > 1 or _cores() < 2 or not hasattr(os, "fork"):
        return here(), beside()
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(beside, theirs), daemon=True)
    try:
        process.start()
    except OSError:  # the system allows no more of them
        return here(), beside()
    finally:
        theirs.close()
    try:
        done = here()
        try:
            return done, ours.recv()
        except EOFError:
            return done, beside()
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def each(make: Callable[[T], U], things: Sequence[T]) -> list[U]:
    """`make` of each thing, in their order; every second one is made beside."""
    if len(things) < FEW:
        return list(map(make, things))
    odd, even = both(lambda: list(map(make, things[::2])), lambda: list(map(make, things[1::2])))
    found = [*odd, *even]
    found[::2], found[1::2] = odd, even
    return found


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _answer(work: Callable[[], object], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it ends us
    try:
        answer = work()
    except Exception:  # said by whoever runs it again
        return
    try:
        pipe.send(answer)
    except OSError:  # nobody listens any more
        return
