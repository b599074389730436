"""A press that is set up beside, while the library is still being read, with hands of its own.

Setting up takes as long as reading eighty careers: engine, style sheets and letters.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from generator.printing.cache import Cache
from generator.printing.pdf_types import Document, Outcome, Task
from generator.printing.workers import Pool, die_with_parent, lost

_GONE = 1  # s to see how a process ended


class Foreman:
    """A process that makes what it is given, like a Pool; it knows no library."""

    def __init__(self, root: Path, content: Sequence[Path], store: Cache, hands: int) -> None:
        """Raises OSError when the system allows no more processes."""
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(root, content, store, hands, theirs, self._pipe)
        )
        try:
            self._process.start()
        except OSError:
            self._pipe.close()
            raise
        finally:
            theirs.close()

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Outcome]]:
        """Every task with what became of it, in the order they are ready.

        Raises what the setting up raised, such as an OSError where Pango is missing.
        """
        waiting = dict(enumerate(tasks))
        try:
            self._pipe.send(tasks)
            while waiting:
                answer = self._pipe.recv()
                if isinstance(answer, Exception):
                    raise answer
                number, outcome = answer
                yield waiting.pop(number), outcome
        except (EOFError, BrokenPipeError, ConnectionResetError):
            self._process.join(_GONE)
            for task in waiting.values():
                yield task, Outcome(trouble=lost(task.name, self._process.exitcode))

    def close(self) -> None:
        """Let it go with its hands; what is half made is nowhere yet."""
        self._pipe.close()  # which it sees as soon as it looks up from its work
        self._process.join(_GONE)
        self._process.kill()
        self._process.join()
        self._process.close()


def _work(
    root: Path,
    content: Sequence[Path],
    store: Cache,
    hands: int,
    pipe: Connection,
    not_for_it: Connection,
) -> None:
    """The foreman's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it ends us
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    die_with_parent()
    not_for_it.close()
    pool = None
    try:
        try:
            from generator.printing.craft import Craft  # heavy: what all this is for

            craft = Craft(root, content, store)
        except Exception as error:
            pipe.recv()
            pipe.send(error)
            return
        tasks: Sequence[Task] = pipe.recv()
        if len(tasks) > hands:  # with few each hand reads only the style it needs
            craft.warm(dict.fromkeys(task.page for task in tasks if isinstance(task, Document)))
        pool = Pool(craft, hands)
        while True:
            numbers = {id(task): number for number, task in enumerate(tasks)}
            for task, outcome in pool.run(tasks):
                pipe.send((numbers[id(task)], outcome))
            tasks = pipe.recv()
    except Exception as error:
        if not isinstance(error, EOFError | OSError):  # those: nobody waits for us any more
            pipe.send(error)
    finally:
        if pool:
            pool.close()
