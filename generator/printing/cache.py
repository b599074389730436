"""PDFs already made, found again by the hash of everything they depend on."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.printing.pdf_types import Laid


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
    """A folder of PDFs; an entry that was cut short or altered counts as missing."""

    folder: Path

    def get(self, key: str) -> Laid | None:
        try:
            note = json.loads(self._file(key, ".json").read_text(encoding="utf-8"))
            data = self._file(key, ".pdf").read_bytes()
        except (OSError, ValueError):
            return None
        if not isinstance(note, dict) or note.get("sha256") != hashlib.sha256(data).hexdigest():
            return None
        filled = tuple(float(value) for value in note.get("filled", ()))
        return Laid(data, int(note["pages"]), filled, float(note.get("height", 0)))

    def put(self, key: str, laid: Laid) -> None:
        """Write beside, then rename: a killed build leaves no half entry."""
        note = json.dumps(
            {
                "pages": laid.pages,
                "sha256": hashlib.sha256(laid.data).hexdigest(),
                "filled": laid.filled,
                "height": laid.height,
            }
        ).encode()
        for suffix, data in ((".pdf", laid.data), (".json", note)):
            target = self._file(key, suffix)
            target.parent.mkdir(parents=True, exist_ok=True)
            beside = target.with_name(f".{target.name}.{os.getpid()}")
            beside.write_bytes(data)
            beside.replace(target)

    def keep_only(self, keys: set[str]) -> None:
        """Forget every entry that the last build did not use."""
        for file in self.folder.rglob("*.*"):
            if file.is_file() and file.stem not in keys:
                file.unlink(missing_ok=True)

    def _file(self, key: str, suffix: str) -> Path:
        return self.folder / key[:2] / f"{key}{suffix}"
