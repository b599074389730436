"""The straight road in one place: read, check, then site and paper, then swap both in."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import IO

from generator import outputs
from generator.content import loading
from generator.content.library import Library
from generator.errors import KitError
from generator.villages import Home

__all__ = ["KitError", "alone", "load", "make"]

Progress = Callable[[str], None]
SITE, PRINTABLES = "site", "printables"
ORDERS = "pesanan"
PATIENCE = 2  # s, before a second build is told to wait


def load(home: Home, today: date) -> Library:
    """The Library of this kit; raises ContentError with every problem."""
    return loading.load(home.roots, today)


def make(
    home: Home, today: date, hands: int, say: Progress, *, site: bool = True, paper: bool = True
) -> None:
    """Build what is asked for and stale; nothing is swapped in unless all of it went well.

    Only sheets that outgrow their pages are kept back alone: the rest is swapped in, then told.
    Raises ContentError, PrintError, SiteError or OutputError with a text for people.
    """
    with alone(home.folder):
        library = load(home, today)
        if site:
            _make_site(home, say)
        if paper:
            _make_paper(home, library, hands, say)


def _make_site(home: Home, say: Progress) -> None:
    note = _Note(home.folder, SITE)
    key = _tree_key(home, ("templates", "generator", "mkdocs.yml"))
    if note.fresh(key):
        say("Situs tidak berubah.")
        return
    from generator.site import courier  # MkDocs, only when there is something to do

    say("Menyusun situs ...")
    with outputs.staging(home.folder / SITE) as folder:
        courier.build(home.root, folder, home.roots[1:])
    note.write(key)


def _make_paper(home: Home, library: Library, hands: int, say: Progress) -> None:
    note = _Note(home.folder, PRINTABLES)
    key = _tree_key(home, ("templates", "generator"))
    if note.fresh(key):
        say("Lembar cetak tidak berubah.")
        return
    from generator.printing import jobs
    from generator.printing.cache import Cache
    from generator.printing.fitting import KeptBack

    refused = None
    with outputs.staging(home.folder / PRINTABLES) as folder:
        store, before = Cache(home.folder / ".cache" / "pdf"), home.folder / PRINTABLES
        try:
            made = jobs.build(home.root, library, folder, store, hands, say, before)
        except KeptBack as error:  # all else is in the folder; the next run tells it again
            refused = error
        if (orders := home.folder / PRINTABLES / ORDERS).is_dir():
            shutil.copytree(orders, folder / ORDERS)  # what a mentor ordered by hand stays
    if refused is not None:
        raise refused
    note.write(key)
    say(f"{made} PDF dibuat baru; yang lain diambil dari simpanan.")


def _tree_key(home: Home, names: tuple[str, ...]) -> str:
    """One hash for all content and every input below these names, and for the engines."""
    from generator.printing.cache import digest, digest_files

    parts = []
    for base in (*home.roots, *(home.root / name for name in names)):
        files = [
            file
            for file in ([base] if base.is_file() else base.rglob("*"))
            if file.is_file() and "__pycache__" not in file.parts
        ]
        parts.append(digest_files(files, base.parent))
    engines = [f"{name} {version(name)}" for name in ("mkdocs-material", "weasyprint", "pikepdf")]
    return digest(*parts, sys.version, *engines)


class _Note:
    """Remembers from which inputs an output was made, and which files it then had."""

    def __init__(self, root: Path, output: str) -> None:
        self.folder = root / output
        self.file = root / ".cache" / f"{output}.json"

    def fresh(self, key: str) -> bool:
        try:
            note = json.loads(self.file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return bool(note == {"key": key, "files": self._listing()})

    def write(self, key: str) -> None:
        self.file.parent.mkdir(exist_ok=True)
        beside = self.file.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps({"key": key, "files": self._listing()}), encoding="utf-8")
        beside.replace(self.file)

    def _listing(self) -> dict[str, list[int]]:
        """Names with sizes and times: enough to see that somebody touched an output."""
        return {
            file.relative_to(self.folder).as_posix(): [
                file.stat().st_size,
                file.stat().st_mtime_ns,
            ]
            for file in sorted(self.folder.rglob("*"))
            if file.is_file() and ORDERS not in file.parts
        }


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Two builds at once would swap each other's outputs; the second one is told to wait."""
    folder = root / ".cache"
    try:
        folder.mkdir(exist_ok=True)
        lock = (folder / "kunci").open("w")
    except OSError as error:
        raise outputs.OutputError(
            f"folder kit ini tidak bisa ditulis ({error.strerror}). Salin kit ke folder lain."
        ) from error
    with lock:
        _take(lock)
        yield


def _take(lock: IO[str]) -> None:
    """Hold the lock; workers of a build that was just killed need a moment to let go of it."""
    for _ in range(PATIENCE * 10):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except OSError:
            time.sleep(0.1)
    raise outputs.OutputError("pembuatan lain sedang berjalan. Tunggu sampai selesai, lalu ulangi.")
