"""A process of its own that makes paper behind a served site: warm, and it ends with us."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator import build
from generator.content.problems import ContentError
from generator.errors import KitError
from generator.language import _
from generator.moments import number
from generator.villages import Home

if TYPE_CHECKING:
    from generator.printing.workshop import Workshop

Progress = Callable[[str], None]
MOST_NAMED = 6  # PDFs in one line; more is not read
_BOUND = ("buklet/", "paket/")
_FAREWELL = 5  # s to clear away what is half made
_LAST_WORD = None  # what the desk sends when an order is done


class PaperDesk:
    """Takes orders for "everything that is stale"; orders that come while it works become one.

    It is forked before anything here has threads, and forks its own workers: a process with
    threads could hand them a lock that nobody opens again.
    """

    def __init__(self, home: Home, hands: int, say: Progress, done: Callable[[], None]) -> None:
        """`done` is called, in a thread, when an order is done."""
        context = multiprocessing.get_context("fork")
        self._pipe, theirs = context.Pipe()
        self._say, self._done = say, done
        self._idle = threading.Event()
        self._idle.set()
        self._process = context.Process(target=_work, args=(home, hands, theirs, self._pipe))
        self._process.start()
        theirs.close()
        threading.Thread(target=self._listen, daemon=True).start()

    def order(self, patience: float) -> bool:
        """Have stale paper made; whether that was done within `patience` seconds."""
        self._idle.clear()
        try:
            self._pipe.send(True)
        except OSError:
            self._say(
                _("Pembuat lembar cetak terhenti. Tekan Ctrl-C, lalu jalankan ./cita serve lagi.")
            )
            self._idle.set()
        return self._idle.wait(patience)

    def close(self) -> None:
        """End the desk and its workers; what is half made is cleared away, the last paper stays."""
        self._process.terminate()
        self._process.join(_FAREWELL)
        self._process.kill()
        self._process.join()
        self._process.close()

    def _listen(self) -> None:
        while True:
            try:
                word = self._pipe.recv()
            except (EOFError, OSError):
                self._idle.set()
                return
            if word is _LAST_WORD:
                self._done()
                self._idle.set()
            elif word:
                self._say(word)


def _work(home: Home, hands: int, pipe: Connection, not_for_it: Connection) -> None:
    """The desk's life: until it is told to go, or the other end of the pipe is gone."""
    from generator.printing import workers
    from generator.printing.workshop import Workshop

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's; it ends us
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # by way of every `finally`
    workers.die_with_parent()
    not_for_it.close()
    workshop = Workshop(home.root, home.roots, home.folder / build.PRINTABLES, hands)
    try:
        while pipe.recv():
            while pipe.poll():
                pipe.recv()
            pipe.send(_made(home, hands, workshop))
            pipe.send(_LAST_WORD)
    except (EOFError, OSError):
        return
    finally:
        workshop.close()


def _made(home: Home, hands: int, workshop: Workshop) -> str:
    """One round, and what there is to tell of it; empty when nothing was stale."""
    start = time.monotonic()
    try:
        build.make(home, date.today(), hands, _silent, site=False, workshop=workshop)
    except ContentError as error:
        told = f"{error}\n{_(error.aftermath)}"
    except KitError as error:
        told = str(error)
    else:
        told = ""
    return "\n".join(filter(None, (told, _news(workshop.changed(), time.monotonic() - start))))


def _news(changed: list[str], seconds: float) -> str:
    """What lies in printables/ anew, the sheets themselves first; empty when nothing does."""
    if not changed:
        return ""
    changed.sort(key=lambda path: path.startswith(_BOUND))  # the sheets themselves come first
    named = ", ".join(PurePosixPath(path).name for path in changed[:MOST_NAMED])
    if len(changed) > MOST_NAMED:
        return _(
            "Lembar cetak baru ({detik} detik): {nama}, dan {n} lagi",
            detik=number(seconds, 1),
            nama=named,
            n=len(changed) - MOST_NAMED,
        )
    return _("Lembar cetak baru ({detik} detik): {nama}", detik=number(seconds, 1), nama=named)


def _silent(_: str) -> None:
    """The report on paper and ink is for a whole build."""
