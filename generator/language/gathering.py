"""Keeps catalogues up to date: every text that is said, from code, templates and scripts.

A text is marked where it stands: `_("...")` in Python, in templates and in scripts, `_h("...")` in
templates where it carries tags, `marked("...")` where data is written that is said
later. What is declared as data, such as the rule book, is handed in as
it is. Each catalogue file holds one room, so that a translator may begin with what children see.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

MARKS = {"_": None, "_h": None, "marked": None}
# Where each file of a catalogue looks, in this order: what two rooms say belongs to the first.
ROOMS: Mapping[str, tuple[str, ...]] = {
    "situs": (
        "templates/site",
        "generator/site",
        "generator/printables.py",
        "generator/counts.py",
        "generator/report/census.py",
        "generator/report/sentences.py",
        "generator/start_page.py",
    ),
    "kertas": (
        "templates/print",
        "templates/parts",
        "generator/printing",
        "generator/markup",
        "generator/games",
        "generator/contributing/kinds.py",
    ),
    "alat": ("generator",),
}
DECLARED = "aturan"
_METHODS = {".py": "python", ".html": "jinja2", ".js": "javascript"}
# Babel's python extractor reads jinja's `{{ _("...") }}` only through jinja2's own extractor.
_OPTIONS = {"jinja2": {"trim_blocks": "true", "lstrip_blocks": "true"}}


@dataclass(frozen=True, slots=True)
class Message:
    """A text and the files it stands in."""

    text: str
    places: tuple[str, ...]


def gather(root: Path, declared: Iterable[str]) -> dict[str, list[Message]]:
    """Every text by the catalogue file it belongs to, each once, in the order of files."""
    found: dict[str, dict[str, list[str]]] = {room: {} for room in (*ROOMS, DECLARED)}
    seen: dict[str, str] = {}
    for room, folders in ROOMS.items():
        for file in _files(root, folders):
            place = file.relative_to(root).as_posix()
            for text in _texts(file):
                messages = found[seen.setdefault(text, room)]
                places = messages.setdefault(text, [])
                if place not in places:
                    places.append(place)
    for text in declared:
        found[seen.setdefault(text, DECLARED)].setdefault(text, [])
    return {
        room: [Message(text, tuple(places)) for text, places in messages.items()]
        for room, messages in found.items()
    }


def _files(root: Path, folders: Iterable[str]) -> Iterator[Path]:
    for name in folders:
        place = root / name
        files = [place] if place.is_file() else sorted(place.rglob("*"))
        yield from (file for file in files if file.is_file() and file.suffix in _METHODS)


def _texts(file: Path) -> Iterator[str]:
    method = _METHODS[file.suffix]
    options = _OPTIONS.get(method, {})
    for _line, said, _comments, _context in extract_from_file(
        method, file, keywords=MARKS, options=options
    ):
        if isinstance(said, str) and said:
            yield said


def renew(folder: Path, gathered: Mapping[str, Iterable[Message]]) -> list[str]:
    """Write the catalogue files of one language anew, what was translated stays.

    A text that is said no more goes; one that is new waits empty, and shows in Indonesian until
    then. Returns the names of files that changed.
    """
    old = dict(_translated(folder))
    changed = []
    for room, messages in gathered.items():
        catalogue = Catalog(locale=None, charset="utf-8", fuzzy=False)
        for message in messages:
            said = old.get(message.text, ())
            key = (message.text, message.text) if len(said) > 1 else message.text
            places = [(place, 0) for place in message.places]
            catalogue.add(key, said if len(said) > 1 else "".join(said), locations=places)
        target = folder / f"{room}.po"
        text = _written(catalogue)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8", newline="\n")
            changed.append(target.name)
    return changed


def _translated(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the catalogue files say so far, one form or two for each text."""
    for file in sorted(folder.glob("*.po")):
        with file.open("rb") as stream:
            for message in read_po(stream):
                key = message.id if isinstance(message.id, str) else message.id[0]
                said = message.string or ()
                forms = (said,) if isinstance(said, str) else tuple(said)
                if key and any(forms):
                    yield key, forms


def _written(catalogue: Catalog) -> str:
    """The file without dates and tools in its head: the same texts give the same bytes."""
    stream = io.BytesIO()
    write_po(stream, catalogue, width=100, omit_header=True, include_lineno=False)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    head += '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    return head + stream.getvalue().decode("utf-8")
