"""The pieces every declaration is made of: one line per field says key, limits and purpose."""

from __future__ import annotations

import copy
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Self

from annotated_types import Len
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PrivateAttr,
    StringConstraints,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.content.naming import LONGEST_SLUG
from generator.content.problems import likely
from generator.content.source_file import SourceFile
from generator.language import BASE, Rules, _
from generator.memory import remember

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
BANDS = ("8-10", "11-12", "13-15")
PARTS = {f"Untuk usia {band}": band for band in BANDS}  # headings of a career, in every language
PART = f"Untuk usia ({'|'.join(BANDS)})"  # the same as a pattern
# What a JSON Schema has no word for; content/schema.py turns them into sentences and choices.
WORDS, VOCABULARY, SHELF = "x-kata", "x-kosakata", "x-rak"
RULES = ""  # beside the vocabularies, in what a record is checked against
_WORD = re.compile(r"[\w-]+")
LETTERS = "minat"  # the six interest groups, offered like a vocabulary


def key(alias: str, purpose: str, example: str = "", default: Any = ...) -> Any:
    """Declare a field: the contributor's key, one line on what it is for, one right value."""
    if isinstance(default, list | dict):
        factory: Callable[[], Any] = lambda: copy.copy(default)  # noqa: E731 - one expression
        return Field(default_factory=factory, alias=alias, description=purpose, examples=[example])
    return Field(default, alias=alias, description=purpose, examples=[example])


@remember
def count_words(text: str) -> int:
    """Words as the reading levels count them: split on spaces, anak-anak is one."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


class Mark(ABC):
    """On an annotation: checks a text that has its type already, and tells editors how."""

    @abstractmethod
    def check(self, text: str, info: core_schema.ValidationInfo) -> str:
        """The text; raises PydanticCustomError when it is not right."""

    @abstractmethod
    def said_to_editors(self) -> dict[str, Any]:
        """What the JSON Schema says of it."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | self.said_to_editors()


@dataclass(frozen=True)
class Words(Mark):
    """Marks a text of `least` to `most` words."""

    least: int
    most: int

    def check(self, text: str, info: core_schema.ValidationInfo) -> str:
        rules = rules_of(info)
        count, most = count_words(text), int(self.most * (rules.ratio if rules else 1))
        if not self.least <= count <= most:
            raise PydanticCustomError(
                "kata",
                _("panjangnya {count} kata, padahal harus {least} sampai {most} kata"),
                {"count": count, "least": self.least, "most": most},
            )
        return text

    def said_to_editors(self) -> dict[str, Any]:
        return {WORDS: [self.least, self.most]}


def rules_of(info: core_schema.ValidationInfo) -> Rules | None:
    """The rules of the language a text is in; None for a record checked outside a library."""
    found = (info.context or {}).get(RULES)
    return found if isinstance(found, Rules) else None


@dataclass(frozen=True)
class Opens(Mark):
    """Marks a text that begins as the language's rules say aims begin ("Kamu bisa ")."""

    usual: str

    def check(self, text: str, info: core_schema.ValidationInfo) -> str:
        rules = rules_of(info)
        if not text.startswith(f"{rules.aim if rules else self.usual} "):
            raise PydanticCustomError("string_pattern_mismatch", "pembukanya lain", {})
        return text

    def said_to_editors(self) -> dict[str, Any]:
        return {"pattern": f"^{self.usual} "}


@dataclass(frozen=True, slots=True)
class Kept:
    """Marks a text that is the same in every language, unless a translator writes another."""


@dataclass(frozen=True, slots=True)
class Native:
    """Marks a word that each language has of its own, though it looks like a code."""


@dataclass(frozen=True)
class Term(Mark):
    """Marks a word of the vocabulary `name` in istilah.yml."""

    name: str

    def check(self, text: str, info: core_schema.ValidationInfo) -> str:
        known: dict[str, str] | None = (info.context or {}).get(self.name)
        if known is None:  # istilah.yml could not be read: that is told once, there
            return text
        if text not in known:
            near = _meant(text, known)
            hint = (
                _('mungkin maksudmu "{kata}".', kata=near)
                if near
                else _("pilihannya: {pilihan}.", pilihan=", ".join(known))
            )
            raise PydanticCustomError(
                "istilah", _('"{value}" tidak dikenal'), {"value": text, "hint": hint}
            )
        return text

    def said_to_editors(self) -> dict[str, Any]:
        return {VOCABULARY: self.name}


def _meant(value: str, known: Mapping[str, str]) -> str | None:
    """The word of the vocabulary that was meant: it looks alike, or its label says what was typed.

    "Cerita rekaan" is rekaan; "SMK", which stands in one label only, is sma-smk.
    """
    by_label = {label.casefold(): word for word, label in known.items()}
    if near := likely(value, known) or by_label.get(likely(value, by_label) or ""):
        return near
    within = {w for label, w in by_label.items() if value.casefold() in _WORD.findall(label)}
    return within.pop() if len(within) == 1 else None


def _different_letters(value: str) -> str:
    if len(set(value)) != len(value):
        raise PydanticCustomError("huruf-kembar", _("dua huruf minat harus berbeda"), {})
    return value


def _to_day(value: object) -> object:
    """Only 2026-11-24: a bare 20261124 would be read as seconds since 1970."""
    if not isinstance(value, str):
        return value
    if not _DAY.fullmatch(value):
        raise PydanticCustomError(
            "tanggal", _("tanggal ditulis dengan angka: tahun-bulan-hari"), {}
        )
    return _calendar_day(value)


def _calendar_day(value: str) -> date:
    try:
        return date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        message = _('tanggal "{value}" tidak ada di kalender')
        raise PydanticCustomError("kalender", message, {"value": value}) from None


def _possible(value: str) -> str:
    """2026 and 2026-11 are dates too, 2026-13 is none."""
    _calendar_day(value)
    return value


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Day = Annotated[date, BeforeValidator(_to_day)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=LONGEST_SLUG)]
CareerSlug = Annotated[Slug, Field(json_schema_extra={SHELF: "karier"})]
StorySlug = Annotated[Slug, Field(json_schema_extra={SHELF: "kisah"})]
Interests = Annotated[
    str,
    StringConstraints(pattern=r"^[RIASEC]{2}$"),
    AfterValidator(_different_letters),
    Field(json_schema_extra={VOCABULARY: LETTERS}),
]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3])\.[0-5]\d$")]
PartialDate = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"),
    AfterValidator(_possible),
]
People = Annotated[tuple[Annotated[str, Len(2, 60)], ...], Len(0, 8), Kept()]


class Record(BaseModel):
    """A frozen record; an unknown key is an error, never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: Any) -> Any:
        """`tokoh:` with nothing behind it means the same as no such line."""
        if not isinstance(data, dict):
            return data
        needed = {f.alias or n for n, f in cls.model_fields.items() if f.is_required()}
        return {name: value for name, value in data.items() if value is not None or name in needed}


class Item(Record):
    """A record that is a file of its own."""

    schema_version: Annotated[str, StringConstraints(pattern="^1$")] = key(
        "skema", "Nomor bentuk isian; selalu 1", "1"
    )
    _source: SourceFile = PrivateAttr()
    _original: Self | None = PrivateAttr(None)
    _language: str = PrivateAttr(BASE)

    def placed(
        self, source: SourceFile, language: str = BASE, original: Self | None = None
    ) -> Self:
        """Remember the file this was read from, and what it translates; returns self."""
        self._source, self._language, self._original = source, language, original
        return self

    @property
    def language(self) -> str:
        """The code of the language it is written in."""
        return self._language

    @property
    def original(self) -> Self:
        """What this translates; itself, when it translates nothing."""
        return self if self._original is None else self._original

    @property
    def source(self) -> SourceFile:
        return self._source

    @property
    def slug(self) -> str:
        return self._source.slug

    @property
    def body(self) -> str:
        return self._source.body


class Page(Item):
    """What every page says about itself: who wrote it, who read it, when it was checked."""

    title: Annotated[str, Len(3, 60)] = key("judul", "Judul halaman", "Untuk orang tua")
    checked: Day = key("diperiksa", "Tanggal isinya terakhir diperiksa", "2026-11-24")
    authors: Annotated[People, Len(1, 8)] = key("penulis", "Siapa yang menulis", "[Bu Sri]")
    reviewers: People = key(
        "peninjau", "Guru atau warga yang sudah membaca; boleh kosong", "[Pak Budi]", ()
    )
    status: Annotated[str, Term("status")] = key("status", "draf, ditinjau, atau terbit", "terbit")

    @property
    def published(self) -> bool:
        return self.status != "draf"
