"""The report as plain text, and as JSON for other programs."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

from generator.language import _
from generator.report.tables import Notes, Report, Table

MOST_NOTES = 12  # of one kind in the text; --json has them all
_BAR = 30  # characters


def plain(report: Report) -> str:
    """Tables with bars of # where there is one column, then the notes."""
    parts = [*(_table(table) for table in report.tables), *(_notes(n) for n in report.notes)]
    return "\n\n".join(parts)


def as_json(report: Report) -> str:
    """Tables as rows of numbers by label, notes as place and text."""
    found = {
        "tabel": {
            table.key: {
                "judul": table.title,
                "kolom": list(table.columns),
                "baris": {label: list(numbers) for label, numbers in table.rows},
            }
            for table in report.tables
        },
        "catatan": {
            notes.key: [dataclasses.asdict(note) for note in notes.notes] for notes in report.notes
        },
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def markdown(report: Report) -> str:
    """The tables and the number of notes, for the summary of a check on the hosting site."""
    parts = []
    for table in report.tables:
        head = f"| {table.title} | {' | '.join(table.columns)} |"
        rule = "| --- |" + " ---: |" * len(table.columns)
        rows = [f"| {label} | {' | '.join(map(str, numbers))} |" for label, numbers in table.rows]
        parts.append("\n".join([head, rule, *rows]))
    parts += [f"- {notes.title}: {len(notes.notes)}" for notes in report.notes]
    return (
        "\n\n".join(parts[: len(report.tables)]) + "\n\n" + "\n".join(parts[len(report.tables) :])
    )


def _table(table: Table) -> str:
    return "\n".join([table.title, *_rows(table)])


def _rows(table: Table) -> Iterator[str]:
    wide = max((len(label) for label, _ in table.rows), default=0)
    if len(table.columns) > 1:
        yield " " * (wide + 2) + "  ".join(table.columns)
    for label, numbers in table.rows:
        if len(table.columns) > 1:
            cells = [str(n).rjust(len(c)) for n, c in zip(numbers, table.columns, strict=True)]
            yield f"  {label:{wide}}" + "  ".join(cells)
        else:
            bar = "#" * round(_BAR * numbers[0] / table.most)
            yield f"  {label:{wide}}  {numbers[0]:4}  {bar}".rstrip()


def _notes(notes: Notes) -> str:
    if not notes.notes:
        return f"{notes.title}\n  {notes.none}"
    rows = [
        f"  {note.place}: {note.text}" if note.place else f"  {note.text}" for note in notes.notes
    ]
    more = len(rows) - MOST_NOTES
    rest = ["  " + _("dan {n} lagi (lihat --json)", n=more)] if more > 0 else []
    shown = [*rows[:MOST_NOTES], *rest]
    return "\n".join([f"{notes.title} ({len(rows)})", *shown])
