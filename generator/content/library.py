"""The Library: everything that may be shown, read once, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Game,
    Guide,
    Interests,
    Item,
    Kit,
    Picture,
    Recording,
    Session,
    Source,
    Story,
    Venue,
    Vocabulary,
    Wording,
    Worksheet,
)
from generator.content.problems import Problem
from generator.language import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All published items by slug (facts, sources and pictures by id), in a fixed order."""

    roots: tuple[Path, ...]
    language: Tongue
    kit: Kit
    vocabulary: Vocabulary
    wording: Wording
    interests: Interests
    careers: Mapping[str, Career]
    stories: Mapping[str, Story]
    worksheets: Mapping[str, Worksheet]
    sessions: Mapping[str, Session]
    booklets: Mapping[str, Booklet]
    guides: Mapping[str, Guide]
    games: Mapping[str, Game]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    pictures: Mapping[str, Picture]
    venues: Mapping[str, Venue]
    recordings: Mapping[str, Recording]
    original: Library | None = None  # the same in the kit's own language
    left_out: tuple[Problem, ...] = ()  # keeps a game or a recipe out until it is mended

    def label(self, vocabulary: str, word: str) -> str:
        """What people read for a vocabulary word ("sma-smk" gives "SMA atau SMK")."""
        return self.vocabulary.terms[vocabulary][word]

    def translated(self, item: Item) -> bool:
        """Whether the item is in the library's language; if not, it is in the kit's own."""
        return item.language == self.language.code

    def worksheet(self, sheet_id: str) -> Worksheet:
        """The worksheet with the number `sheet_id` ("L03")."""
        return next(sheet for sheet in self.worksheets.values() if sheet.id == sheet_id)

    def file(self, relative: str) -> Path:
        """The file at `relative` in the last content root that has it."""
        for root in reversed(self.roots):
            if (root / relative).is_file():
                return root / relative
        raise FileNotFoundError(relative)
