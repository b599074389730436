"""What only the whole library shows: sentences used twice, fields that no sheet serves."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.content.checks.matter import Text
from generator.content.model import BANDS, Career, Session, Worksheet
from generator.content.model.fields import count_words
from generator.content.problems import Problem
from generator.content.reading import Reading, typed
from generator.content.rulebook import graph, language
from generator.language import _

SAME_FROM = 8  # words; shorter sentences are often simply the right ones
_WORDS = re.compile(r"\w+")


def check(reading: Reading, texts: Iterable[Text]) -> Iterator[Problem]:
    if reading.asked is None:  # a run about a few files sees no whole
        yield from _check_same(texts)
        yield from _check_coverage(reading)


def repeated(texts: Iterable[Text]) -> dict[str, list[tuple[str, int, str]]]:
    """Sentences of eight words or more that stand in two careers: (path, line, text) of each."""
    found: dict[str, list[tuple[str, int, str]]] = defaultdict(list)
    for text in texts:
        if text.written is None or not issubclass(text.written.kind, Career):
            continue
        for sentence in text.sentences:
            if count_words(sentence.text) >= SAME_FROM:
                bare = " ".join(_WORDS.findall(sentence.text.lower()))
                found[bare].append((text.path, sentence.line, sentence.text))
    return {k: places for k, places in found.items() if len({path for path, *_ in places}) > 1}


def _check_same(texts: Iterable[Text]) -> Iterator[Problem]:
    for places in repeated(texts).values():
        first, *others = sorted(places)
        for path, line, said in others:
            if path != first[0]:
                message = _(
                    'kalimat ini sama dengan {berkas} baris {baris} ("{kalimat}")',
                    berkas=first[0],
                    baris=first[1],
                    kalimat=said,
                )
                hint = _("ceritakan yang hanya benar untuk pekerjaan ini.")
                yield Problem(path, line, message, hint, language.REPEATED)


def coverage(reading: Reading) -> dict[tuple[str, str], int]:
    """How many published sheets and sessions serve each guidance field at each age."""
    fields = reading.vocabulary.get("bidang", {})
    cells = {(name, band): 0 for name in fields for band in BANDS}
    serving: list[Worksheet | Session] = [
        *typed(reading.every(), Worksheet),
        *typed(reading.every(), Session),
    ]
    for item in serving:
        for cell in ((name, band) for name in item.guidance_fields for band in item.bands):
            if item.published and cell in cells:
                cells[cell] += 1
    return cells


def _check_coverage(reading: Reading) -> Iterator[Problem]:
    """Asked of a kit with as many sheets and sessions as there are cells; a smaller one grows."""
    cells = coverage(reading)
    words = reading.written.get("istilah.yml")
    if words is None or sum(1 for count in cells.values() if count) < len(cells) / 2:
        return
    for (name, band), count in cells.items():
        if not count:
            yield Problem(
                words.path,
                words.source.line("kosakata", "bidang", name),
                _(
                    'belum ada lembar atau sesi bidang "{nama}" untuk usia {usia}',
                    nama=name,
                    usia=band,
                ),
                _("tulis lembar dengan bidang: [{nama}] dan usia: [{usia}].", nama=name, usia=band),
                graph.COVERAGE,
            )
