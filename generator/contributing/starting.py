"""From a kind and a title to a new file in a content root, with what is still to be said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import villages
from generator.content import loading, reader
from generator.content.model import Interests, Record
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading
from generator.contributing import declaration, scaffold
from generator.contributing.declaration import Field
from generator.contributing.kinds import KINDS, Kind
from generator.contributing.scaffold import StartError
from generator.language import _


@dataclass(slots=True)
class Start:
    """A new item before it is written."""

    roots: Sequence[Path]  # written is into the last one
    kind: Kind
    title: str
    fields: tuple[Field, ...]
    values: dict[str, str]
    today: date

    def open_questions(self) -> list[Field]:
        return scaffold.questions(self.fields, self.values)

    def answer(self, field: Field, text: str) -> None:
        """Take one answer; a list may be typed with commas."""
        if field.many and not text.startswith("["):
            items = [scaffold.scalar(part.strip()) for part in text.split(",") if part.strip()]
            text = f"[{', '.join(items)}]"
        self.values[field.key] = text

    def write(self) -> tuple[Path, list[Problem]]:
        """Write it; returns the file and what the checker now says about this item.

        Raises StartError, and writes nothing, when the name is taken or the folder is closed.
        """
        slug = scaffold.name_of(self.kind, self.title, self.values)
        made = scaffold.text(self.kind, self.fields, self.values)
        before = set(_told(self.roots, self.today))
        file = scaffold.write(self.roots[-1], self.kind, slug, made)
        return file, [told for told in _told(self.roots, self.today) if told not in before]


def prepare(
    roots: Sequence[Path], kind: str, title: str, given: Sequence[str], today: date
) -> Start:
    """What is known before the first question; `given` are texts such as "jenjang=smp".

    Raises StartError for an unknown kind or field, or an id that is taken.
    """
    if kind not in KINDS:
        raise StartError(
            _(
                'jenis "{jenis}" tidak dikenal; {saran}',
                jenis=kind,
                saran=suggest(kind, (*KINDS, villages.FOLDER)),
            )
        )
    found, reading = KINDS[kind], reader.read(roots)
    interests = reading.singles.get("minat.yml")
    words = declaration.choices(
        reading.vocabulary, interests if isinstance(interests, Interests) else None
    )
    fields = declaration.fields_of(found.model, words)
    values = scaffold.known(found, fields, title, _ids(reading, found.model), today)
    start = Start(roots, found, title, fields, values, today)
    by_key = {field.key: field for field in fields}
    for one in given:
        key, _sign, text = one.partition("=")
        if key not in by_key:
            raise StartError(
                _('isian "{nama}" tidak dikenal; {saran}', nama=key, saran=suggest(key, by_key))
            )
        start.answer(by_key[key], text.strip())
    if found.listed and values.get("id") in reading.places.get(f"{kind}.yml", {}):
        raise StartError(
            _('id "{id}" sudah ada di {jenis}.yml; beri judul lain.', id=values["id"], jenis=kind)
        )
    return start


def _ids(reading: Reading, model: type[Record]) -> list[str]:
    """The numbers that items of this kind use already, right or wrong."""
    return [str(w.says("id")) for w in reading.written.values() if w.kind is model]


def _told(roots: Sequence[Path], today: date) -> list[Problem]:
    return loading.examine(roots, today)[1]
