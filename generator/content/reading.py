"""What was read from all content roots, right or wrong: what the checks look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from generator.content.model import Item, Record
from generator.content.problems import Problem
from generator.content.source_file import SourceFile
from generator.language import BASE, Rules
from generator.language.shelf import find

R = TypeVar("R", bound=Record)


def label_of(root: Path, core: Path) -> str:
    """ "content" for the core, "hadipolo/content" for the content of a village."""
    if root == core or root.name != core.name:
        return root.name
    return f"{root.parent.name}/{root.name}"


def shown(name: str) -> str:
    """A file name as it can stand in a report, on one line and in its own direction."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record of a list file stands: `source.line(index, key)` is the line of a field."""

    source: SourceFile
    index: int

    @property
    def path(self) -> str:
        return self.source.path

    def line(self, *location: str | int) -> int:
        return self.source.line(self.index, *location)

    def says(self, key: str) -> object:
        """What the contributor typed for a field of the record, unchecked."""
        records = self.source.marked.value
        record = records[self.index] if isinstance(records, list) else None
        return record.get(key) if isinstance(record, dict) else None


@dataclass(frozen=True, slots=True)
class Written:
    """A file that could be read as one of `kind`, even if its fields must be mended (`torn`)."""

    kind: type[Item]
    source: SourceFile
    torn: bool

    @property
    def path(self) -> str:
        return self.source.path

    def says(self, key: str) -> object:
        """What the contributor typed for a field, unchecked."""
        fields = self.source.marked.value
        return fields.get(key) if isinstance(fields, dict) else None

    def rows(self) -> Iterator[tuple[int, str]]:
        """The rows of the body with their lines."""
        return enumerate(self.source.body.split("\n"), start=self.source.body_line)


@dataclass(frozen=True, slots=True, order=True)
class Translation:
    """A file that says in the language `code` what another says: perawat.en.md for perawat.md.

    `name` is what the other is called in its folder ("perawat"), or "minat.yml"; `folder` is empty
    for the files of the content root itself.
    """

    code: str
    folder: str
    name: str
    file: Path
    root: Path


@dataclass(slots=True)
class Reading:
    """Later roots replace earlier items of the same slug."""

    roots: tuple[Path, ...] = ()
    items: dict[str, dict[str, Item]] = field(default_factory=dict)
    broken: dict[str, set[str]] = field(default_factory=dict)  # slugs that exist but failed
    written: dict[str, Written] = field(default_factory=dict)  # by "karier/perawat", "kit.yml"
    singles: dict[str, Item] = field(default_factory=dict)
    records: dict[str, dict[str, Record]] = field(default_factory=dict)
    places: dict[str, dict[str, Place]] = field(default_factory=dict)  # also of failed records
    unread: set[str] = field(default_factory=set)  # lists and folders missing or unreadable
    problems: list[Problem] = field(default_factory=list)
    vocabulary: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)  # by path: whose fields nobody could read
    asked: frozenset[str] | None = None  # the paths to judge; None: all of them
    language: str = BASE
    rules: Rules = field(default_factory=lambda: find(BASE).rules)
    translations: list[Translation] = field(default_factory=list)
    views: dict[str, Reading] = field(default_factory=dict)  # the same in other languages

    def label(self, root: Path) -> str:
        """How problems call a content root."""
        return label_of(root, self.roots[0])

    def of_core(self, item: Item | Written) -> bool:
        """Whether the first root holds the page; later ones are a village's own."""
        return item.source.path.startswith(f"{self.roots[0].name}/")

    def has(self, folder: str, slug: str) -> bool:
        """Whether the item exists, even if it, or its whole folder, must be mended first."""
        return folder in self.unread or slug in self.slugs(folder)

    def slugs(self, folder: str) -> set[str]:
        """Every slug of the folder, also of pages that must be mended or were not asked for."""
        return self.items.get(folder, {}).keys() | self.broken.get(folder, set())

    def lists(self, file: str, name: str) -> bool:
        """Whether the list file names it; a list that could not be read is given the benefit."""
        return file in self.unread or name in self.places.get(file, {})

    def bodies(self) -> Iterable[Written]:
        """All pages and recipes whose text is to be judged."""
        pages = (written for name, written in self.written.items() if "/" in name)
        return (written for written in pages if self.judges(written.path))

    def judges(self, path: str) -> bool:
        """Whether this run is about the file at `path`."""
        return self.asked is None or path in self.asked

    def every(self) -> Iterable[Item]:
        """All items that are pages or recipes."""
        return (item for group in self.items.values() for item in group.values())


def typed(items: Iterable[Any], model: type[R]) -> list[R]:
    """The items of one kind, with their type known to the checker."""
    return [item for item in items if isinstance(item, model)]
