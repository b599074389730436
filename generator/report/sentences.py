"""How long sentences are for each age, and which stand in more than one career."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from statistics import median
from typing import TypeVar

from generator.content import prose
from generator.content.library import Library
from generator.content.model import BANDS, Career, Item, Page
from generator.content.model.fields import PART, count_words
from generator.content.reading import Written
from generator.language import Rules, _, shelf
from generator.report.tables import Table

P = TypeVar("P", bound=Page)
LONG = 8  # words; shorter sentences may well be the same by chance
ADULTS = "dewasa"
_BAND = re.compile(rf"^## +{PART} *$")


def lengths(library: Library) -> Table:
    """Median words a sentence in the texts for each age, and how many sentences there are."""
    found: dict[str, list[int]] = {band: [] for band in (*BANDS, ADULTS)}
    for career in _told(library, library.careers):
        for band, sentence in _by_band(career):
            found[band].append(count_words(sentence.text))
    for sheet in _told(library, library.worksheets):
        ages = [band for band in BANDS if band in sheet.bands]
        for sentence in _paragraphs(sheet):
            found[ages[0] if ages else ADULTS].append(count_words(sentence.text))
    adult = (*_told(library, library.sessions), *_told(library, library.guides))
    for page in adult:
        written = _written(page)
        if prose.level_of(written) == prose.ADULT:
            found[ADULTS] += [count_words(s.text) for s in _paragraphs(page)]
    rows = tuple(
        (
            _("Usia {usia}", usia=age) if age in BANDS else _("Orang dewasa"),
            (_middle(counts), len(counts)),
        )
        for age, counts in found.items()
    )
    columns = (_("Kata tiap kalimat (tengah)"), _("Kalimat"))
    return Table("kalimat", _("Panjang kalimat menurut usia"), columns, rows)


def twins(library: Library) -> Iterator[tuple[str, str]]:
    """(sentence, the careers it stands in), for sentences of at least LONG words."""
    found: dict[str, tuple[str, list[str]]] = {}
    for career in _told(library, library.careers):
        for sentence in prose.sentences(_written(career), _rules(career)):
            if count_words(sentence.text) < LONG:
                continue
            _text, places = found.setdefault(_bare(sentence.text), (sentence.text, []))
            if career.slug not in places:
                places.append(career.slug)
    for text, places in found.values():
        if len(places) > 1:
            yield text, ", ".join(places)


def _told(library: Library, shelf: Mapping[str, P]) -> list[P]:
    """What is in the library's own language: others have other lengths."""
    return [page for page in shelf.values() if library.translated(page)]


def _by_band(career: Career) -> Iterator[tuple[str, prose.Sentence]]:
    """The sentences of a career's story with their age; one part for all counts as the first."""
    starts = [
        (career.source.body_line + offset, found[1])
        for offset, row in enumerate(career.body.split("\n"))
        if (found := _BAND.match(row))
    ]
    for sentence in _paragraphs(career):
        band = next((b for line, b in reversed(starts) if line < sentence.line), BANDS[0])
        yield band, sentence


def _paragraphs(item: Item) -> list[prose.Sentence]:
    """Whole sentences only: headings, list items and labels would make the text look easier."""
    return [s for s in prose.body_sentences(_written(item), _rules(item)) if s.paragraph >= 0]


def _written(item: Item) -> Written:
    return Written(type(item), item.source, torn=False)


def _rules(item: Item) -> Rules:
    """How the item is read, whoever asks: by the language it is written in."""
    return shelf.find(item.language).rules


def _middle(counts: list[int]) -> int:
    return round(median(counts)) if counts else 0


def _bare(text: str) -> str:
    return re.sub(r"[^\w ]", "", text.casefold()).strip()
