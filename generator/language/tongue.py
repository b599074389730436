"""A language as the kit knows it: its rules, and its words for everything outside content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

BASE = "id"  # the language the project is written in: its words stand in code and templates
NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What `templates/locale/<code>/aturan.yml` says about reading, dates, numbers and searching.

    Words a sentence for a `child`, for the `older` (13-15), for an `adult`; `mean` is the most an
    average sentence for 13-15 may have. `ratio`: how many words say what one Indonesian word says;
    limits of fields, in words, are that much wider. `abbreviations` end with a dot that ends no
    sentence; those of `closing` end one when a capital letter follows. `aim` opens the aim of a
    worksheet.
    """

    name: str
    months: tuple[str, ...]
    decimal: str
    thousands: str
    child: int
    older: int
    adult: int
    mean: int
    ratio: float
    abbreviations: tuple[str, ...]
    closing: tuple[str, ...]
    aim: str
    letters: tuple[tuple[str, int], ...] = ()  # that fill grids, and how often each
    articles: tuple[str, ...] = ()  # that may stand before a name, small letters
    endings: tuple[str, ...] = ()  # what verbs may end with; none: Indonesian affixes


@dataclass(frozen=True, slots=True)
class Tongue:
    """`words`: what is said for a text of the code, one form for each number where it counts."""

    code: str
    rules: Rules
    words: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NOTHING)

    def form(self, text: str, values: Mapping[str, object]) -> str:
        """What is said for `text`, or the text itself, before anything is filled in.

        `n` among the values chooses the form: one for one, another for all else; no language with
        more forms is known here.
        """
        found = self.words.get(text, (text,))
        return found[0] if len(found) == 1 or values.get("n") == 1 else found[1]

    def say(self, text: str, values: Mapping[str, object]) -> str:
        """`text` in this language, with `values` put in."""
        said = self.form(text, values)
        return said.format(**values) if values else said
