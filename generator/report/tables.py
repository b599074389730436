"""What a report is made of: tables of counts, and lists of things to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Counts by row and column; `slugs` name the rows for colours and links."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    slugs: tuple[str, ...] = ()

    @property
    def most(self) -> int:
        """The largest count, at least 1."""
        return max((number for _, numbers in self.rows for number in numbers), default=0) or 1

    @property
    def empty(self) -> tuple[str, ...]:
        """Cells that hold nothing: "Mengenal diri, 8-10"."""
        return tuple(
            f"{label}, {column}" if len(self.columns) > 1 else label
            for label, numbers in self.rows
            for column, number in zip(self.columns, numbers, strict=True)
            if not number
        )


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to look at: `place` is a page or a file, `text` says what about it."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Notes:
    """Things of one kind, and the sentence that stands when there are none."""

    key: str
    title: str
    none: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything, in the order it is read."""

    tables: tuple[Table, ...]
    notes: tuple[Notes, ...]

    def table(self, key: str) -> Table:
        return next(table for table in self.tables if table.key == key)
