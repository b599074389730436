"""Which files something was made from, known by times and sizes; read only when these say nothing.

Standard library only and quick to import: a build without changes needs no more than this.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FORMAT = 1  # of the notes; others are not read
COARSE = 2 * 10**9  # ns, the clock of FAT: a file this fresh may change again unseen
Look = list[int]  # when written, when changed in any way, bytes, inode


@dataclass(frozen=True, slots=True)
class Base:
    """A file or a folder that something depends on, without some folders in it."""

    path: Path
    without: frozenset[str] = frozenset()  # relative to `path`, with forward slashes


def look(bases: Sequence[Base]) -> dict[str, Look]:
    """Every file below the bases; hidden files and Python's own cache are left out.

    A name is the number of its base and where it lies in it, so that a kit may be moved.
    """
    found: dict[str, Look] = {}
    for number, base in enumerate(bases):
        name = str(number)
        if base.path.is_file():
            found[name] = _look(base.path.stat())
        elif base.path.is_dir():
            _walk(str(base.path), name, {f"{name}/{folder}" for folder in base.without}, found)
    return found


def _walk(folder: str, name: str, without: set[str], found: dict[str, Look]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            inside = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if inside not in without:
                    _walk(entry.path, inside, without, found)
            else:
                with suppress(OSError):  # a dead link, or gone in this very moment
                    found[inside] = _look(entry.stat())


def _look(stat: os.stat_result) -> Look:
    return [stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino]


def engines() -> str:
    """This Python and every package beside it, by name and version."""
    names = {
        entry.name
        for folder in sys.path
        if folder.endswith("site-packages") and Path(folder).is_dir()
        for entry in Path(folder).iterdir()
        if entry.suffix == ".dist-info"
    }
    return "\n".join([sys.version, *sorted(names)])


@dataclass(frozen=True, slots=True)
class State:
    """The inputs at one moment; `fresh` has the hashes of files too young to trust their times."""

    bases: tuple[Base, ...]
    files: Mapping[str, Look]
    fresh: Mapping[str, str]
    engines: str

    @classmethod
    def now(cls, bases: Sequence[Base]) -> State:
        limit = time.time_ns() - COARSE
        files = look(bases)
        young = [name for name, seen in files.items() if max(seen[0], seen[1]) >= limit]
        fresh = {name: _hash(_path(bases, name)) for name in young}
        return cls(tuple(bases), files, fresh, engines())

    def hash(self, name: str) -> str:
        """Of the bytes that lie there now; empty when nothing does."""
        return _hash(_path(self.bases, name))

    def certain(self) -> dict[str, Look]:
        """The looks that prove that a file is the same; one just written may change unseen."""
        return {name: [] if name in self.fresh else seen for name, seen in self.files.items()}


class Note:
    """Remembers from which inputs an output was made, on which day, and which files it then had.

    `kept` are folders of the output that are not made by the build.
    """

    def __init__(self, folder: Path, file: Path, kept: Iterable[str] = ()) -> None:
        self._output = Base(folder, frozenset(kept))
        self._file = file

    def matches(self, state: State) -> bool:
        """Whether the output was made from just these inputs and is as it was made then."""
        note = self._read()
        if note is None or note["engines"] != state.engines or note["outputs"] != self._outputs():
            return False
        known: dict[str, Look] = note["inputs"]
        if known == state.files:
            return True
        if known.keys() != state.files.keys():
            return False
        hashes: dict[str, str] = note["hashes"]
        for name, seen in state.files.items():
            if known[name] != seen and (state.fresh.get(name) or state.hash(name)) != hashes[name]:
                return False
        self._write(state, hashes, note["day"])  # the looks are newer, so the next time is quicker
        return True

    def checked_on(self, day: str) -> bool:
        """Whether all content was found right on this day; what is stale depends on the day."""
        note = self._read()
        return note is not None and note["day"] == day

    def write(self, state: State, day: str) -> bool:
        """Remember; False, and nothing is remembered, when a file has changed since `state`."""
        hashes = {name: state.hash(name) for name in state.files}
        same = look(state.bases) == state.files
        if not same or any(hashes[name] != found for name, found in state.fresh.items()):
            return False
        self._write(state, hashes, day)
        return True

    def _write(self, state: State, hashes: Mapping[str, str], day: str) -> None:
        note = {
            "format": FORMAT,
            "day": day,
            "engines": state.engines,
            "inputs": state.certain(),
            "hashes": dict(hashes),
            "outputs": self._outputs(),
        }
        self._file.parent.mkdir(exist_ok=True)
        beside = self._file.with_suffix(f".{os.getpid()}")
        beside.write_text(json.dumps(note), encoding="utf-8")
        beside.replace(self._file)

    def _read(self) -> dict[str, Any] | None:
        try:
            note = json.loads(self._file.read_bytes())
            return note if note["format"] == FORMAT else None
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def _outputs(self) -> dict[str, Look]:
        """Sizes and times of writing: enough to see that somebody touched an output."""
        return {name: [seen[0], seen[2]] for name, seen in sorted(look([self._output]).items())}


def _path(bases: Sequence[Base], name: str) -> Path:
    number, _, inside = name.partition("/")
    return bases[int(number)].path / inside


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
