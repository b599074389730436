"""PDFs already made, found again by the hash of everything they depend on."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.printing.pdf_types import Laid, Measure


class SpoiltEntry(Exception):
    """An entry was cut short, altered or taken away; it is gone now and can be made again."""


def digest(*parts: bytes | str) -> str:
    """One hash for parts in this order; lengths keep "ab"+"c" apart from "a"+"bc"."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


def digest_files(files: Iterable[Path], base: Path) -> str:
    """One hash for files by their names below `base` and their bytes."""
    parts: list[bytes | str] = []
    for file in sorted(files):
        parts += [file.relative_to(base).as_posix(), file.read_bytes()]
    return digest(*parts)


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of PDFs. Whether one is there is a look at its note; its bytes are proved on use."""

    folder: Path

    def measure(self, key: str) -> Measure | None:
        """What is known of the PDF under `key`; None when there is none of the noted length."""
        try:
            note = json.loads(self._file(key, ".json").read_bytes())
            if self._file(key, ".pdf").stat().st_size != note["bytes"]:
                return None
            str.encode(note["sha256"])  # its hash is looked at later, when the bytes are
            return Measure(
                int(note["pages"]),
                tuple(float(page) for page in note["ink"]),
                tuple(str(fault) for fault in note["faults"]),
                tuple(float(page) for page in note["filled"]),
                float(note["height"]),
            )
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def pages(self, key: str) -> int | None:
        """How many pages the PDF under `key` has; None when there is none of the noted length."""
        measure = self.measure(key)
        return measure.pages if measure else None

    def read(self, key: str) -> bytes:
        """The PDF under `key`; an entry that is not what was put there goes, with SpoiltEntry."""
        try:
            note = json.loads(self._file(key, ".json").read_bytes())
            data = self._file(key, ".pdf").read_bytes()
            if note["sha256"] == hashlib.sha256(data).hexdigest():
                return data
        except (OSError, ValueError, LookupError, TypeError):
            pass
        self.drop(key)
        raise SpoiltEntry(key)

    def put(self, key: str, laid: Laid) -> None:
        """Write beside, then rename: a killed build leaves no half entry."""
        note = {
            **asdict(laid.measure),
            "bytes": len(laid.data),
            "sha256": hashlib.sha256(laid.data).hexdigest(),
        }
        for suffix, data in ((".pdf", laid.data), (".json", json.dumps(note).encode())):
            target = self._file(key, suffix)
            target.parent.mkdir(parents=True, exist_ok=True)
            beside = target.with_name(f".{target.name}.{os.getpid()}")
            beside.write_bytes(data)
            if target.is_dir():  # nobody's entry; a file cannot take its place
                _remove(target)
            beside.replace(target)

    def drop(self, key: str) -> None:
        for suffix in (".json", ".pdf"):
            _remove(self._file(key, suffix))

    def keep_only(self, keys: set[str]) -> None:
        """Forget every entry that the last build did not use."""
        for file in self.folder.rglob("*.*"):
            if file.stem not in keys:
                _remove(file)

    def _file(self, key: str, suffix: str) -> Path:
        return self.folder / key[:2] / f"{key}{suffix}"


def _remove(path: Path) -> None:
    """Whatever lies there; what cannot be removed does no harm, as it is never trusted."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    with suppress(OSError):
        path.unlink(missing_ok=True)
