"""By which names a file calls others, and at which line: read from what was typed.

A page whose fields must be mended first still says whom it names, so that a dead name is told in
the same run. A name that is not well formed is left to the schema, which tells it already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.model import (
    Booklet,
    Career,
    Guide,
    Interests,
    Item,
    Kit,
    Session,
    Story,
    Worksheet,
)
from generator.content.reading import Reading, Written

Location = tuple[str | int, ...]
EACH = "*"  # in a location: every item of the list
NUMBERS = "lembar"  # worksheets by number, as sessions call them
PAGES = "halaman"  # pages as a village withholds them: kisah/pak-uji
SECTION_KEYS = {
    "panduan": "panduan",
    "sesi": "sesi",
    "karier": "karier",
    "kisah": "kisah",
    "lembar_kerja": "lembar-kerja",
    "kunci": "lembar-kerja",
}
_Named = Mapping[tuple[str, ...], str]
_PICTURE: _Named = {("gambar",): "gambar.yml"}
_SOURCES: _Named = {("sumber", EACH): "sumber.yml"}
# Of each kind of file: where a name stands, and the folder or list that must hold it.
_NAMED: Mapping[type[Item], _Named] = {
    Career: {
        ("terkait", EACH): "karier",
        ("tokoh", EACH): "kisah",
        **_SOURCES,
        **_PICTURE,
    },
    Story: {
        ("karier", EACH): "karier",
        ("peristiwa", EACH, "sumber"): "sumber.yml",
        ("kutipan", EACH, "sumber"): "sumber.yml",
        **_SOURCES,
        **_PICTURE,
    },
    Worksheet: _PICTURE,
    Guide: {**_SOURCES, **_PICTURE},
    Session: {("lembar", EACH): NUMBERS},
    Booklet: {("isi", EACH, key, EACH): folder for key, folder in SECTION_KEYS.items()},
    Interests: {("butir", EACH, "gambar"): "gambar.yml"},
    Kit: {("lembar_ukur",): NUMBERS, ("tidak_ikut", EACH): PAGES},
}
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_SHAPES = {NUMBERS: re.compile(r"L\d{2}"), PAGES: re.compile(rf"{_SLUG}/{_SLUG}")}
_SHAPE = re.compile(_SLUG)


@dataclass(frozen=True, slots=True)
class Mention:
    """`name`, typed in the file `written` at `line`, should be found in `place`."""

    written: Written
    line: int
    place: str
    name: str

    @property
    def path(self) -> str:
        return self.written.path

    @property
    def kind(self) -> type[Item]:
        return self.written.kind

    @property
    def slug(self) -> str:
        """Of the file that speaks."""
        return self.written.source.slug


def is_slug(value: object) -> bool:
    """Whether it could be the name of a page or a record."""
    return isinstance(value, str) and _SHAPE.fullmatch(value) is not None


def is_number(value: object) -> bool:
    """Whether it could be the number of a worksheet."""
    return isinstance(value, str) and _SHAPES[NUMBERS].fullmatch(value) is not None


def every(reading: Reading) -> Iterator[Mention]:
    """All names in the fields of all files, right or wrong, that could be names."""
    for written in reading.written.values():
        for pattern, place in _NAMED.get(written.kind, {}).items():
            for at, value in _values(written.source.marked.value, pattern, ()):
                if isinstance(value, str) and _SHAPES.get(place, _SHAPE).fullmatch(value):
                    yield Mention(written, written.source.line(*at), place, value)


def _values(
    value: object, pattern: tuple[str, ...], at: Location
) -> Iterator[tuple[Location, object]]:
    """What stands at the places that `pattern` describes; nothing where the shape is another."""
    if not pattern:
        yield at, value
    elif pattern[0] == EACH:
        for index, entry in enumerate(value if isinstance(value, list) else []):
            yield from _values(entry, pattern[1:], (*at, index))
    elif isinstance(value, dict) and pattern[0] in value:
        yield from _values(value[pattern[0]], pattern[1:], (*at, pattern[0]))
