"""`./cita check --fix`: what can be mended without asking what was meant."""

from __future__ import annotations

import codecs
import difflib
import os
import re
import tempfile
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.content.folders import LISTS, PAGES, RECIPES, SINGLES
from generator.content.model import Item, Page
from generator.content.reading import label_of, shown
from generator.content.source_file import MAX_LIST_BYTES
from generator.content.tidy_fields import tidy_fields
from generator.content.tidy_text import tidy_body

_FRONT = re.compile(r"\A---[ \t]*\n(?P<fields>.*?)^---[ \t]*\n", re.MULTILINE | re.DOTALL)
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")  # as the reader takes them: plain spaces


@dataclass(frozen=True, slots=True)
class Change:
    """A file, as it is and as it would be."""

    file: Path
    name: str
    before: str
    after: str

    @property
    def difference(self) -> str:
        """The change as a unified difference, old and new lines marked - and +."""
        rows = difflib.unified_diff(
            _shown(self.before),
            _shown(self.after),
            f"{self.name} (sekarang)",
            f"{self.name} (sesudah)",
            lineterm="",
        )
        return "\n".join(rows)


def _shown(text: str) -> list[str]:
    """Rows with what cannot be seen made visible, so that a changed line end shows."""
    rows = text.replace("\ufeff", "<BOM>").split("\n")
    return [row.replace("\r", "<CR>").replace("\t", "<TAB>") for row in rows]


def changes(roots: Sequence[Path], only: Sequence[Path] = ()) -> list[Change]:
    """What --fix would change below `roots`, or in the files `only`; nothing is written."""
    found: list[tuple[Path, Path, type[Item] | None]] = []
    for root in roots:
        for folder, kind in (*PAGES.items(), *RECIPES.items()):
            for file in sorted((root / folder).glob("*.md" if folder in PAGES else "*.yml")):
                found.append((root, file, kind))
        for name in (*SINGLES, *LISTS):
            found.append((root, root / name, None))
    wanted = {file.resolve() for file in only}
    return [
        change
        for root, file, kind in found
        if file.resolve().is_relative_to(root.resolve())  # a folder may be a link to elsewhere
        and (not wanted or file.resolve() in wanted)
        and (change := _change(root, file, kind, label_of(root, roots[0])))
    ]


def _change(root: Path, file: Path, kind: type[Item] | None, label: str) -> Change | None:
    if file.is_symlink() or not file.is_file() or file.stat().st_size > MAX_LIST_BYTES:
        return None
    try:
        before = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None  # the checker says what is wrong with it
    after = mend(before, kind)
    name = f"{label}/{shown(file.relative_to(root).as_posix())}"
    return Change(file, name, before, after) if after != before else None


def mend(text: str, kind: type[Item] | None) -> str:
    """The text of one file, mended; `kind` is its model, None for a file with no fixed order."""
    text = text.removeprefix(codecs.BOM_UTF8.decode()).replace("\r\n", "\n").replace("\r", "\n")
    text = unicodedata.normalize("NFC", _SPACES.sub(" ", text))
    order = declared_order(kind) if kind else ()
    if kind is None or not issubclass(kind, Page):
        return tidy_fields(text, order).rstrip("\n") + "\n"
    front = _FRONT.match(text)
    if front is None:
        return text
    fields = tidy_fields(front["fields"].rstrip("\n"), order)
    return f"---\n{fields}\n---\n{tidy_body(text[front.end() :])}"


def declared_order(kind: type[Item]) -> tuple[str, ...]:
    """The keys of a kind in reading order: form and title, its own, who wrote and checked it."""
    own = [name for name in kind.__annotations__ if name in kind.model_fields]
    first = [name for name in ("schema_version", "title") if name not in own]
    rest = [name for name in kind.model_fields if name not in (*own, *first)]
    names = [name for name in (*first, *own, *rest) if name in kind.model_fields]
    return tuple(kind.model_fields[name].alias or name for name in names)


def save(change: Change) -> None:
    """Write the mended file in one step: whole or not at all, with the rights it had."""
    handle, name = tempfile.mkstemp(dir=change.file.parent, prefix=".", suffix=".baru")
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(change.after)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(change.file.stat().st_mode & 0o777)
        beside.replace(change.file)
    except BaseException:
        beside.unlink()
        raise
