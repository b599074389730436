"""Everything people will read, as sentences with their places: what the language checks walk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content import prose
from generator.content.model import Vocabulary, Wording
from generator.content.prose import Sentence
from generator.content.reading import Reading, Written

# Of the list files only these fields are read by people; a source's title is its publisher's.
_FIELDS = {
    "fakta.yml": {"pernyataan": prose.ADULT, "nilai": prose.CHILD, "berlaku_untuk": prose.ADULT},
    "gambar.yml": {"alt": prose.CHILD},
}


@dataclass(frozen=True, slots=True)
class Text:
    """The sentences of one file, or of one record; `written` is None for a record."""

    path: str
    sentences: list[Sentence]
    written: Written | None = None


def texts(reading: Reading) -> list[Text]:
    """Pages, recipes, the kit's own words, the game, facts and the words for pictures."""
    files = [
        w
        for w in reading.written.values()
        if reading.judges(w.path) and not issubclass(w.kind, Vocabulary | Wording)
    ]
    return [
        *(Text(w.path, prose.sentences(w, reading.rules), w) for w in files),
        *_records(reading),
    ]


def _records(reading: Reading) -> Iterator[Text]:
    for file, names in _FIELDS.items():
        for place in reading.places.get(file, {}).values():
            fields = place.source.marked.value
            record = fields[place.index] if isinstance(fields, list) else None
            if not isinstance(record, dict) or not reading.judges(place.path):
                continue
            yield Text(
                place.path,
                [
                    Sentence(place.line(name), part, level)
                    for name, level in names.items()
                    if isinstance(text := record.get(name), str)
                    for part in prose.split(text, reading.rules)
                ],
            )
