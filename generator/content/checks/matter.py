"""Everything people will read, as sentences with their places: what the language checks walk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content import prose
from generator.content.model import Interests, Item, Kit
from generator.content.prose import Sentence
from generator.content.reading import Reading

# Of the list files only these fields are read by people; a source's title is its publisher's.
_FIELDS = {"fakta.yml": ("pernyataan", "nilai", "berlaku_untuk"), "gambar.yml": ("alt",)}


@dataclass(frozen=True, slots=True)
class Text:
    """The sentences of one file, or of one record; `item` is None for a record."""

    path: str
    sentences: list[Sentence]
    item: Item | None = None


def texts(reading: Reading) -> list[Text]:
    """Pages, recipes, the kit's own words, the game, facts and the words for pictures."""
    singles = [s for s in reading.singles.values() if isinstance(s, Kit | Interests)]
    items = [*reading.every(), *singles]
    found = [Text(item.source.path, prose.sentences(item), item) for item in items]
    return [*found, *_records(reading)]


def _records(reading: Reading) -> Iterator[Text]:
    for file, names in _FIELDS.items():
        for place in reading.places.get(file, {}).values():
            fields = place.source.marked.value
            record = fields[place.index] if isinstance(fields, list) else None
            if not isinstance(record, dict):
                continue
            yield Text(
                place.path,
                [
                    Sentence(place.line(name), part, prose.CHILD)
                    for name in names
                    if isinstance(text := record.get(name), str)
                    for part in prose.split(text)
                ],
            )
