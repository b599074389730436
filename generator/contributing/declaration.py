"""The declaration of a kind as a tree of fields: scaffold, form, paper and guide come from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from generator.content.library import Library
from generator.content.model import Interests, Page, Record
from generator.content.model.fields import LETTERS, SHELF, VOCABULARY, WORDS
from generator.contributing import schema
from generator.contributing.schema import Choices
from generator.language import _, marked

TEXT, CHOICE, INTERESTS, NUMBER, DATE, GROUP = (
    "teks", "pilihan", "minat", "angka", "tanggal", "kumpulan",
)  # fmt: skip
_UNITS = {
    "butir": marked("{jumlah} butir"),
    "kata": marked("{jumlah} kata"),
    "huruf": marked("{jumlah} huruf"),
    "": "{jumlah}",
}
_FIRST = ("schema_version", "title")  # of what every page says, this stands at its top
Range = tuple[int, int | None]
_LISTED = re.compile(r"\^\(([\w-]+(?:\|[\w-]+)+)\)\$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. `many` is a list of what `shape` says, `items` how many; ranges are inclusive.

    `alone` are words that may stand instead of a list (kunci: terbuka); `choices` maps a word of
    the vocabulary to what people read; `fields` are those of a group; `shelf` is the folder whose
    items it names (terkait: karier).
    """

    key: str
    purpose: str
    example: str
    required: bool
    shape: str = TEXT
    many: bool = False
    items: Range | None = None
    words: Range | None = None
    letters: Range | None = None
    numbers: Range | None = None
    pattern: str = ""
    alone: tuple[str, ...] = ()
    shelf: str = ""
    choices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    fields: tuple[Field, ...] = ()

    @property
    def label(self) -> str:
        """The key as people read it: sekolah_membantu is "Sekolah membantu"."""
        words = self.key.replace("_", " ")
        return words[:1].upper() + words[1:]

    @property
    def limits(self) -> str:
        """The limits in words: "3-5 butir, tiap butir 3-12 kata"; empty when there are none."""
        each = self._each()
        if not self.many:
            return each
        count = _span(self.items, "butir")
        return ", ".join(filter(None, [count, _("tiap butir {batas}", batas=each) if each else ""]))

    def _each(self) -> str:
        if self.shape == NUMBER:
            return _("angka {batas}", batas=_span(self.numbers, "")).strip()
        if self.shape == DATE:
            return _("tanggal: tahun-bulan-hari")
        if self.shape in (CHOICE, GROUP):
            return ""
        letters = "" if self.pattern else _span(self.letters, "huruf")
        return _span(self.words, "kata") or letters


def choices_of(library: Library) -> Choices:
    """Every vocabulary of this library, the six interest groups among them."""
    return choices(library.vocabulary.terms, library.interests)


def choices(terms: Mapping[str, Mapping[str, str]], interests: Interests | None) -> Choices:
    """The words of istilah.yml, and the letters of minat.yml with their names."""
    groups = interests.groups if interests else ()
    return {**terms, LETTERS: {group.letter: group.name for group in groups}}


def fields_of(model: type[Record], words: Choices) -> tuple[Field, ...]:
    """The fields of a model as they are declared; what every page says of itself comes last."""
    whole = schema.raw(model)
    found = tuple(_fields(whole, whole.get("$defs", {}), words))
    if not issubclass(model, Page):
        return found
    last = [f.alias for name, f in Page.model_fields.items() if name not in _FIRST]
    return tuple(sorted(found, key=lambda one: one.key in last))


def leaves(fields: tuple[Field, ...], at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The path of every field that holds a value: ("jalur", "biaya")."""
    for one in fields:
        if one.fields:
            yield from leaves(one.fields, (*at, one.key))
        else:
            yield (*at, one.key)


def _fields(node: dict[str, Any], defs: dict[str, Any], words: Choices) -> Iterator[Field]:
    needed = node.get("required", ())
    for key, inner in node["properties"].items():
        yield _field(key, inner, key in needed, defs, words)


def _field(
    key: str, node: dict[str, Any], required: bool, defs: dict[str, Any], words: Choices
) -> Field:
    branches = [b for b in node.get("anyOf", ()) if b.get("type") != "null"]
    alone = tuple(word for branch in branches for word in branch.get("enum", ()))
    core = next((b for b in branches if "enum" not in b), node)
    many = core.get("type") == "array"
    items = _limits(core, "minItems", "maxItems") if many else None
    core = core["items"] if many else core
    group = defs.get(core.get("$ref", "").rpartition("/")[2])
    vocabulary = core.get(VOCABULARY) or node.get(VOCABULARY)
    purpose = node.get("description", "")
    return Field(
        key=key,
        purpose=_(purpose) if purpose else "",
        example=str(next(iter(node.get("examples", ())), "")),
        required=required,
        shape=_shape(core, group, vocabulary),
        many=many,
        items=items,
        words=tuple(core[WORDS]) if WORDS in core else None,
        letters=_limits(core, "minLength", "maxLength"),
        numbers=_limits(core, "minimum", "maximum"),
        pattern=core.get("pattern", ""),
        alone=alone,
        shelf=core.get(SHELF, ""),
        choices=MappingProxyType(
            dict(words.get(vocabulary, {})) if vocabulary else _alternatives(core)
        ),
        fields=tuple(_fields(group, defs, words)) if group else (),
    )


def _alternatives(core: dict[str, Any]) -> dict[str, str]:
    """A Literal, or a pattern that only lists words, such as ^(B3|C|D)$, is a choice too."""
    if words := core.get("enum"):
        return {word: word for word in words}
    found = _LISTED.fullmatch(core.get("pattern", ""))
    return {word: word for word in found[1].split("|")} if found else {}


def _shape(core: dict[str, Any], group: object, vocabulary: str | None) -> str:
    if group:
        return GROUP
    if vocabulary:
        return INTERESTS if vocabulary == LETTERS else CHOICE
    if _alternatives(core):
        return CHOICE
    if core.get("format") == "date":
        return DATE
    return NUMBER if core.get("type") == "integer" else TEXT


def _limits(node: dict[str, Any], least: str, most: str) -> Range | None:
    if least not in node and most not in node:
        return None
    return node.get(least, 0), node.get(most)


def _span(limits: Range | None, unit: str) -> str:
    """ "3-5 butir", "3 butir", "paling banyak 5 butir", "paling sedikit 2 butir"."""
    if limits is None:
        return ""
    least, most = limits
    if most is None:
        return _("paling sedikit {jumlah}", jumlah=_count(str(least), least, unit))
    if least == most:
        return _count(str(least), least, unit)
    if not least:
        return _("paling banyak {jumlah}", jumlah=_count(str(most), most, unit))
    return _count(f"{least}-{most}", most, unit)


def _count(shown: str, number: int, unit: str) -> str:
    """ "3-5 butir": `number` decides between one and many, `shown` is what stands there."""
    return _(_UNITS[unit], n=number, jumlah=shown)
