"""A report that can be read to its end, however often one slip was made."""

from __future__ import annotations

from generator.content.problems import MOST_ALIKE, Problem, report
from generator.content.rulebook import fields, files
from generator.report import annotations

TABS = [
    Problem("content/karier/a.md", line, "ada tab", "hapus tab itu.", files.TAB)
    for line in range(1, 3001)
]
OTHER = Problem("content/karier/a.md", 4000, "masih kosong", "isi.", fields.MISSING)


def test_the_same_slip_three_thousand_times_is_said_often_enough_and_counted_whole() -> None:
    said = report([*TABS, OTHER]).split("\n")

    shown = [row for row in said if row.endswith("ada tab [JC111]")]
    assert shown == [f"content/karier/a.md:{n}: ada tab [JC111]" for n in range(1, MOST_ALIKE + 1)]
    more = f"    Dan {3000 - MOST_ALIKE} lagi seperti ini di berkas yang sama [JC111]."
    assert said.count(more) == 1
    assert said.index(more) < said.index("content/karier/a.md:4000: masih kosong [JC202]")
    assert said[-1] == "3001 masalah di 1 berkas."


def test_as_many_as_are_shown_leave_nothing_unsaid() -> None:
    said = report(TABS[:MOST_ALIKE])

    assert "lagi seperti ini" not in said
    assert said.endswith(f"{MOST_ALIKE} masalah di 1 berkas.")


def test_each_file_has_its_own_measure() -> None:
    beside = Problem("content/karier/b.md", 1, "ada tab", "hapus tab itu.", files.TAB)

    assert "content/karier/b.md:1: ada tab" in report([*TABS, beside])


def test_annotations_of_one_slip_do_not_flood_the_log() -> None:
    found = annotations.lines([*TABS, OTHER])

    assert len(found) == MOST_ALIKE + 1
    assert any("line=4000" in line for line in found)


def test_a_typed_line_end_starts_no_row_of_its_own() -> None:
    evil = Problem(
        "content/karier/a.md\n::error::x",
        1,
        'tulisan "a\n::add-mask::b\r::c\u2028::d" keliru',
        "mungkin\n::e",
        fields.SHAPE,
    )

    rows = report([evil]).splitlines()

    assert len(rows) == 3
    assert not any(row.lstrip().startswith("::") for row in rows)
