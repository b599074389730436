"""Reading levels: words a sentence, sentences a paragraph (content guide, section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.content import prose
from generator.content.model import Item
from generator.content.model.fields import count_words
from generator.content.problems import WARNING, Problem
from generator.content.reader import Reading

MOST_SENTENCES = 5  # a paragraph at level C
MOST_MEAN = 12  # words a sentence in the part for 13-15
_FOR = {prose.CHILD: "anak", prose.OLDER: "usia 13-15", prose.ADULT: "orang dewasa"}


def check(reading: Reading) -> Iterator[Problem]:
    for items in reading.items.values():
        for item in items.values():
            yield from _check_item(item)


def _check_item(item: Item) -> Iterator[Problem]:
    path = item.source.path
    found = prose.sentences(item)
    for sentence in found:
        most, count = prose.MOST_WORDS[sentence.level], count_words(sentence.text)
        if count > most:
            yield Problem(
                path,
                sentence.line,
                f'kalimat terlalu panjang: {count} kata ("{_quote(sentence.text)}")',
                f"untuk {_FOR[sentence.level]} paling banyak {most} kata; pecah jadi dua kalimat.",
            )
    yield from _check_paragraphs(item, found)
    older = [s for s in found if s.level == prose.OLDER and s.paragraph >= 0]
    if older:
        mean = sum(count_words(s.text) for s in older) / len(older)
        if mean > MOST_MEAN:
            yield Problem(
                path,
                older[0].line,
                f"kalimat bagian 13-15 rata-rata {mean:.1f} kata",
                f"pendekkan sampai rata-rata {MOST_MEAN} kata.",
            )


def _check_paragraphs(item: Item, found: list[prose.Sentence]) -> Iterator[Problem]:
    counts = Counter(s.paragraph for s in found if s.paragraph >= 0 and s.level == prose.CHILD)
    for number, count in counts.items():
        if count > MOST_SENTENCES:
            line = next(s.line for s in found if s.paragraph == number)
            yield Problem(
                item.source.path,
                line,
                f"paragraf ini {count} kalimat",
                f"paling banyak {MOST_SENTENCES} kalimat; beri baris kosong di tengahnya.",
                WARNING,
            )


def _quote(text: str) -> str:
    return text if len(text) <= 120 else text[:119] + "…"
