"""The report counts what is there, names what is missing, and says so to people and programs."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from generator.content import loading
from generator.content.library import Library
from generator.report import census, text
from generator.report.tables import Report

from .conftest import TODAY


def taken(mini: Path, today: date = TODAY) -> Report:
    return census.take(loading.load([mini], today), today)


def change(file: Path, old: str, new: str) -> None:
    said = file.read_text(encoding="utf-8")
    assert old in said
    file.write_text(said.replace(old, new, 1), encoding="utf-8")


def row(report: Report, key: str, label: str) -> tuple[int, ...]:
    return dict(report.table(key).rows)[label]


def notes(report: Report, key: str) -> list[str]:
    return [n.text for found in report.notes if found.key == key for n in found.notes]


def test_every_career_is_counted_once_by_interest_and_by_school(library: Library) -> None:
    report = census.take(library, TODAY)
    for key in ("minat", "kelompok", "jenjang"):
        counted = sum(numbers[0] for _, numbers in report.table(key).rows)
        assert counted == len(library.careers), key
    places = sum(numbers[0] for _, numbers in report.table("lokasi").rows)
    assert places == sum(len(career.places) for career in library.careers.values())


def test_who_is_seen_comes_from_the_picture_and_is_never_guessed(mini: Path) -> None:
    assert row(taken(mini), "sosok", census.UNKNOWN) == (4, 2)
    change(mini / "gambar.yml", "orang_tampak: tidak}", "orang_tampak: tidak, sosok: perempuan}")
    report = taken(mini)
    assert row(report, "sosok", "Perempuan") == (4, 2)
    assert census.UNKNOWN not in dict(report.table("sosok").rows)
    assert row(report, "kisah", "Cerita rekaan") == (
        sum(story.kind == "rekaan" for story in loading.load([mini], TODAY).stories.values()),
    )


def test_an_empty_cell_of_fields_and_ages_is_named(mini: Path) -> None:
    report = taken(mini)
    assert row(report, "bidang", "Mengenal diri")[2] > 0
    empty = [(label, n) for label, numbers in report.table("bidang").rows for n in numbers if not n]
    assert len(notes(report, "kosong")) == len(empty) > 0
    assert "Mencari jalan keluar, Usia 8-10" in notes(report, "kosong")
    assert not [
        note for note in notes(report, "kosong") if note.startswith("Mengenal diri, Usia 13")
    ]


def test_a_fact_is_named_a_term_before_it_goes_stale(mini: Path) -> None:
    fact = next(iter(loading.load([mini], TODAY).facts.values()))
    early, late = fact.check_again - census.SOON, fact.check_again
    assert notes(taken(mini, early - (late - early) / 90), "basi") == []
    assert fact.statement in notes(taken(mini, early), "basi")[0]


def test_pages_nobody_reviewed_are_listed(mini: Path) -> None:
    before = notes(taken(mini), "tinjau")
    assert "Pembuat layang-layang" in before
    change(mini / "karier/pembuat-layang.md", "peninjau: []", "peninjau: [Bu Guru]")
    assert sorted([*notes(taken(mini), "tinjau"), "Pembuat layang-layang"]) == sorted(before)


def test_long_sentences_said_twice_are_found_however_they_are_marked(mini: Path) -> None:
    long = "Setiap pagi dia membuka pintu lalu menyapa semua orang"
    for name, written in (("pembuat-layang", f"{long}."), ("penjaga-mercusuar", f"*{long}!*")):
        file = mini / "karier" / f"{name}.md"
        change(file, "## Untuk usia 11-12\n", f"## Untuk usia 11-12\n\n{written}\n")
    found = [n for many in taken(mini).notes if many.key == "kembar" for n in many.notes]
    mine = [note for note in found if note.text.startswith(long)]
    assert [note.place for note in mine] == ["pembuat-layang, penjaga-mercusuar"]
    short = "Tangannya cekatan sekali"
    for name in ("pembuat-layang", "penjaga-mercusuar"):
        file = mini / "karier" / f"{name}.md"
        change(file, "## Untuk usia 11-12\n", f"## Untuk usia 11-12\n\n{short}.\n")
    assert not [text for text in notes(taken(mini), "kembar") if short in text]


def test_the_middle_of_sentence_lengths_is_taken_for_each_age(mini: Path) -> None:
    for file in (mini / "karier").iterdir():
        head = file.read_text(encoding="utf-8").split("\n---\n")[0]
        parts = {
            "8-10": " ".join(["Satu dua."] * 30),
            "11-12": " ".join(["Satu dua tiga empat."] * 10),
            "13-15": " ".join(["Satu. Dua tiga lima. Enam tujuh delapan."] * 10),
        }
        body = "".join(f"\n## Untuk usia {age}\n\n{said}\n" for age, said in parts.items())
        file.write_text(f"{head}\n---\n{body}", encoding="utf-8")
    report = taken(mini)
    assert row(report, "kalimat", "Usia 8-10") == (2, 121)  # four careers and one worksheet
    assert row(report, "kalimat", "Usia 11-12") == (4, 40)
    assert row(report, "kalimat", "Usia 13-15") == (3, 120)


def test_the_report_reads_as_text_and_as_json(mini: Path) -> None:
    report = taken(mini)
    said, data = text.plain(report), json.loads(text.as_json(report))
    for table in report.tables:
        assert table.title in said
        assert data["tabel"][table.key]["baris"] == {k: list(v) for k, v in table.rows}
        assert f"| {table.title} |" in text.markdown(report)
    assert len(data["catatan"]["tinjau"]) == len(notes(report, "tinjau"))
    assert "Halaman yang belum ditinjau guru atau warga" in said
