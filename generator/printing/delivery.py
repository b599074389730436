"""From the cache to the folder people open; what lies there already is linked, not written."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.printing.cache import Cache


@dataclass(frozen=True, slots=True)
class _Lying:
    """A file as it was delivered: from which entry of the cache, when written, how long."""

    key: str
    written: int
    size: int


class Delivery:
    """Fills one new folder after the other; `last` is where the one before lies by then.

    A process that builds once writes everything; a warm one links what its own last round wrote
    there and nobody has touched since, where the disk knows links.
    """

    def __init__(self, last: Path) -> None:
        self._last = last
        self._known: dict[str, _Lying] = {}
        self._now: dict[str, _Lying] = {}
        self._changed: list[str] = []

    def put(self, store: Cache, key: str, folder: Path, path: str) -> None:
        """Put the PDF under `key` at `path` below `folder`; raises SpoiltEntry."""
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        before = self._known.get(path)
        if before is None or before.key != key or not self._link(before, self._last / path, file):
            file.unlink(missing_ok=True)  # of an earlier round: it may be a link to the last one
            file.write_bytes(store.read(key))
            if before is None or before.key != key:
                self._changed.append(path)
        stat = file.stat()
        self._now[path] = _Lying(key, stat.st_mtime_ns, stat.st_size)

    def settle(self) -> list[str]:
        """The folder has taken its place: remember it; returns what is new in it, sorted."""
        changed, self._changed = sorted(set(self._changed)), []
        self._known, self._now = self._now, {}
        return changed

    def forget(self) -> None:
        """The folder did not take its place: the last one is still the one that counts."""
        self._changed, self._now = [], {}

    @staticmethod
    def _link(before: _Lying, old: Path, new: Path) -> bool:
        with suppress(OSError):  # gone, there already, or a disk without links: it is written then
            stat = old.stat(follow_symlinks=False)
            if (stat.st_mtime_ns, stat.st_size) == (before.written, before.size):
                os.link(old, new)
                return True
        return False
