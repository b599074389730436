"""The front door: content roots in, a frozen Library out, or every problem at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from generator.content import checks, reader, recipes
from generator.content.library import Library
from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Guide,
    Interests,
    Kit,
    Page,
    Picture,
    Record,
    Session,
    Source,
    Story,
    Vocabulary,
    Wording,
    Worksheet,
)
from generator.content.problems import ERROR, ContentError, Problem
from generator.content.reading import Reading

R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Record)


def examine(roots: Sequence[Path], today: date) -> tuple[Library | None, list[Problem]]:
    """Read and check; the Library is None when something must be mended first."""
    if absent := [problem for root in roots if (problem := _absent(root))]:
        return None, absent
    reading = reader.read(roots)
    problems = sorted({*reading.problems, *checks.run(reading, today)})
    if any(problem.level == ERROR for problem in problems):
        return None, problems
    return _library(reading), problems


def _absent(root: Path) -> Problem | None:
    """A content folder that is not there, or holds nothing, is one problem and not twenty."""
    hint = "jalankan perintah ini dari folder kit yang berisi folder content."
    if not root.is_dir():
        return Problem(root.name, 1, "folder isi ini tidak ada", hint)
    if not any(not entry.name.startswith(".") for entry in root.iterdir()):
        return Problem(root.name, 1, "folder isi ini kosong", hint)
    return None


def load(roots: Sequence[Path], today: date) -> Library:
    """The Library of these roots; raises ContentError with all problems."""
    library, problems = examine(roots, today)
    if library is None:
        raise ContentError(problems)
    return library


def _kind(found: Mapping[str, Record], model: type[R]) -> Mapping[str, R]:
    """Published items of one kind in the order of their slugs, read-only."""
    shown = {
        slug: item
        for slug, item in sorted(found.items())
        if isinstance(item, model) and not (isinstance(item, Page) and not item.published)
    }
    return MappingProxyType(shown)


def _single(reading: Reading, name: str, model: type[S]) -> S:
    item = reading.singles[name]
    if not isinstance(item, model):  # the reader put it there under this model
        raise TypeError(name)
    return item


def _library(reading: Reading) -> Library:
    stories = {
        slug: story
        for slug, story in _kind(reading.items["kisah"], Story).items()
        if story.consent.withdrawn is None  # gone from site, paper and search at once
    }
    records = reading.records
    careers = _kind(reading.items["karier"], Career)
    worksheets = _kind(reading.items["lembar-kerja"], Worksheet)
    booklets = {
        slug: recipes.resolve(booklet, careers, worksheets)
        for slug, booklet in _kind(reading.items["buklet"], Booklet).items()
    }
    return Library(
        roots=reading.roots,
        kit=_single(reading, "kit.yml", Kit),
        vocabulary=_single(reading, "istilah.yml", Vocabulary),
        wording=_single(reading, "kata.yml", Wording),
        interests=_single(reading, "minat.yml", Interests),
        careers=careers,
        stories=MappingProxyType(stories),
        worksheets=worksheets,
        sessions=_kind(reading.items["sesi"], Session),
        booklets=MappingProxyType(booklets),
        guides=_kind(reading.items["panduan"], Guide),
        facts=_kind(records.get("fakta.yml", {}), Fact),
        sources=_kind(records.get("sumber.yml", {}), Source),
        pictures=_kind(records.get("gambar.yml", {}), Picture),
    )
