"""The one reader of content roots: files become checked records, troubles become problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from generator.content import source_file, validation
from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Guide,
    Interests,
    Item,
    Kit,
    Picture,
    Record,
    Session,
    Source,
    Story,
    Vocabulary,
    Wording,
    Worksheet,
)
from generator.content.problems import Problem
from generator.content.source_file import SourceFile

PAGES: Mapping[str, type[Item]] = {
    "karier": Career,
    "kisah": Story,
    "lembar-kerja": Worksheet,
    "sesi": Session,
    "panduan": Guide,
}
RECIPES: Mapping[str, type[Item]] = {"buklet": Booklet}
SINGLES: Mapping[str, type[Item]] = {
    "istilah.yml": Vocabulary,  # first: the other records are checked against it
    "kit.yml": Kit,
    "kata.yml": Wording,
    "minat.yml": Interests,
}
LISTS: Mapping[str, type[Record]] = {"fakta.yml": Fact, "sumber.yml": Source, "gambar.yml": Picture}
_SLUG_HINT = "pakai huruf kecil, angka, dan tanda hubung, misalnya guru-sd.md"

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class Reading:
    """What was found in all roots; later roots replace earlier items of the same slug."""

    roots: tuple[Path, ...] = ()
    items: dict[str, dict[str, Item]] = field(default_factory=dict)
    broken: dict[str, set[str]] = field(default_factory=dict)  # slugs that exist but failed
    singles: dict[str, Item] = field(default_factory=dict)
    records: dict[str, dict[str, Record]] = field(default_factory=dict)
    places: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)
    sources: list[SourceFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    vocabulary: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def has(self, folder: str, slug: str) -> bool:
        """Whether the item exists, even if something else in it must be mended first."""
        return slug in self.items.get(folder, {}) or slug in self.broken.get(folder, set())


def read(roots: Sequence[Path]) -> Reading:
    """Read every content root in turn; nothing is raised, everything wrong is a problem."""
    reading = Reading(roots=tuple(roots), items={folder: {} for folder in (*PAGES, *RECIPES)})
    for name, model in SINGLES.items():
        _read_single(reading, roots, name, model)
    for root in roots:
        for name, record in LISTS.items():
            _read_list(reading, root, name, record)
        for folder, model in (*PAGES.items(), *RECIPES.items()):
            _read_folder(reading, root, folder, model)
    return reading


def _named(root: Path, relative: str) -> str:
    return f"{root.name}/{relative}"


def _read_single(reading: Reading, roots: Sequence[Path], name: str, model: type[Item]) -> None:
    holders = [root for root in roots if (root / name).exists()]
    if not holders:
        first = roots[0]
        reading.problems.append(
            Problem(_named(first, name), 1, "berkas ini tidak ada", "kembalikan dari salinan kit.")
        )
    for root in holders:
        text, problems = source_file.read_text(root / name, _named(root, name))
        reading.problems += problems
        if text is None:
            continue
        source, problems = source_file.parse_data(text, _named(root, name))
        reading.problems += problems
        if source is None:
            continue
        item, problems = validation.validate(model, source.marked.value, source, reading.vocabulary)
        reading.problems += problems
        if item is not None:
            reading.singles[name] = item.placed(source)
            if isinstance(item, Vocabulary):
                reading.vocabulary = item.terms


def _read_list(reading: Reading, root: Path, name: str, model: type[Record]) -> None:
    found = reading.records.setdefault(name, {})
    path = _named(root, name)
    if not (root / name).exists():
        return
    text, problems = source_file.read_text(root / name, path)
    reading.problems += problems
    source, problems = source_file.parse_data(text, path) if text is not None else (None, [])
    reading.problems += problems
    if source is None or source.marked.value is None:
        return
    if not isinstance(source.marked.value, list):
        hint = "awali tiap butir dengan tanda hubung, misalnya - id: pip-sd"
        reading.problems.append(Problem(path, 1, "berkas ini harus berupa daftar", hint))
        return
    seen: dict[str, int] = {}
    for index, fields in enumerate(source.marked.value):
        record, problems = validation.validate(model, fields, source, reading.vocabulary, (index,))
        reading.problems += problems
        name_of = fields.get("id") if isinstance(fields, dict) else None
        if not isinstance(name_of, str):
            continue
        line = source.line(index)
        if name_of in seen:
            reading.problems.append(
                Problem(
                    path,
                    line,
                    f'id "{name_of}" dipakai dua kali (pertama di baris {seen[name_of]})',
                    f'beri nama lain, misalnya "{name_of}-2".',
                )
            )
        seen[name_of] = line
        reading.places[(name, name_of)] = (path, line)
        if record is not None:
            found[name_of] = record


def _read_folder(reading: Reading, root: Path, folder: str, model: type[Item]) -> None:
    base = root / folder
    if not base.is_dir():
        return
    suffix = ".yml" if folder in RECIPES else ".md"
    for file in sorted(base.iterdir()):
        if file.name.startswith("."):
            continue
        path = _named(root, f"{folder}/{file.name}")
        if file.suffix != suffix or not file.is_file():
            hint = f"pindahkan, atau beri nama yang berakhir {suffix}."
            reading.problems.append(Problem(path, 1, "berkas ini tidak dikenal di sini", hint))
            continue
        _read_item(reading, file, path, folder, model)


def _read_item(reading: Reading, file: Path, path: str, folder: str, model: type[Item]) -> None:
    slug = file.stem
    reading.broken.setdefault(folder, set()).add(slug)
    if not all(
        part.isascii() and part.isalnum() and part == part.lower() for part in slug.split("-")
    ):
        reading.problems.append(
            Problem(path, 1, f'nama berkas "{file.name}" tidak bisa dipakai', _SLUG_HINT)
        )
    text, problems = source_file.read_text(file, path)
    reading.problems += problems
    if text is None:
        return
    parse = source_file.parse_data if folder in RECIPES else source_file.parse_page
    source, problems = parse(text, path)
    reading.problems += problems
    if source is None:
        return
    reading.sources.append(source)
    item, problems = validation.validate(model, source.marked.value, source, reading.vocabulary)
    reading.problems += problems
    if item is not None:
        reading.items[folder][slug] = item.placed(source)
        reading.broken[folder].discard(slug)


def typed(items: Iterable[Any], model: type[R]) -> list[R]:
    """The items of one kind, with their type known to the checker."""
    return [item for item in items if isinstance(item, model)]
