"""The forms of the writing room: what each asks, and what it already knows of the library."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.model import Item
from generator.contributing import declaration, scaffold
from generator.contributing.declaration import Field
from generator.contributing.kinds import FORMS, KINDS, Kind

# Hosting sites and browsers cut longer addresses; the form then says what to do instead.
LONGEST_ADDRESS = 6000
NO_PICTURE = "belum-ada"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form. `shelves` are the items an answer may name, `taken` the slugs in use already."""

    kind: Kind
    fields: tuple[Field, ...]
    shelves: Mapping[str, Mapping[str, Item]]
    taken: tuple[str, ...]
    starts: Mapping[str, str]
    longest: int = LONGEST_ADDRESS

    @property
    def asks_sources(self) -> bool:
        """Whether new sources can be brought along with it."""
        return any(field.key == "sumber" for field in self.fields)


def forms(library: Library) -> dict[str, Form]:
    """A form for each kind of FORMS, and the one for a source that comes along."""
    words = declaration.choices_of(library)
    shelves: dict[str, Mapping[str, Item]] = {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
    }
    ids = [sheet.id for sheet in library.worksheets.values()]
    found = {}
    for name in (*FORMS, "sumber"):
        kind = KINDS[name]
        fields = declaration.fields_of(kind.model, words)
        known = scaffold.known(kind, fields, "", ids, library.kit.released)
        starts = {key: known[key] for key in ("id",) if known.get(key)}
        if name in ("karier", "kisah") and NO_PICTURE in library.pictures:
            starts["gambar"] = NO_PICTURE
        found[name] = Form(
            kind=kind,
            fields=fields,
            shelves=shelves,
            taken=tuple(shelves.get(name, ())),
            starts=starts,
        )
    return found


def example(text: str) -> str:
    """An example as people would type it into a form, without the signs of YAML."""
    plain = re.sub(r"^- |^\[|\]$", "", text).replace('"', "")
    return re.sub(r"[{}]", "", plain)


def example_rows(text: str) -> list[str]:
    """An example of a list as people would type it: one thing in each row."""
    return example(text).split(", ") if text.startswith("[") else [example(text)]


def rows(least: int) -> int:
    """How tall the box of a list begins: one row for each item it needs, within reason."""
    return min(max(least, 2), 5)
