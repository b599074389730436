"""`./cita check FILE`: the few files that changed, judged in a moment with what they name."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli import app, checking
from generator.content import loading

TODAY = date(2026, 11, 24)
CAREER = "karier/pembuat-layang.md"


def glance(mini: Path, *names: str) -> list[str]:
    found = loading.glance([mini], [mini / name for name in names], TODAY)
    return [f"{problem.path}:{problem.line}: {problem.message}" for problem in found]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_right_file_is_silent_and_others_are_not_told(mini: Path) -> None:
    change(mini / "panduan" / "untuk-pendamping.md", "## Mulai", "<b>")
    change(mini / "karier" / "penghitung-bintang.md", "judul:", "judl:")

    assert glance(mini, CAREER) == []


def test_a_wrong_file_says_the_same_as_the_whole_check(mini: Path) -> None:
    change(mini / CAREER, "Tangannya cekatan.", "Hubungi 0812-3456-7890 atau <b>")
    change(mini / CAREER, "terkait: [penghitung-bintang,", "terkait: [penghitung-bulan,")

    whole = [str(problem) for problem in loading.examine([mini], TODAY)[1]]

    told = loading.glance([mini], [mini / CAREER], TODAY)
    assert [str(problem) for problem in told] == whole != []


def test_what_another_page_must_add_is_told(mini: Path) -> None:
    change(mini / CAREER, "tokoh: [pak-uji]", "tokoh: [pak-uji, rara-dan-layangan]")

    assert glance(mini, CAREER) == [
        f'content/{CAREER}:41: kisah "rara-dan-layangan" tidak menyebut karier ini'
    ]


def test_a_new_career_may_name_old_ones(mini: Path) -> None:
    text = (mini / "karier" / "penjaga-mercusuar.md").read_text(encoding="utf-8")
    (mini / "karier" / "penjaga-pintu.md").write_text(text, encoding="utf-8")

    assert glance(mini, "karier/penjaga-pintu.md") == []


def test_a_list_of_facts_is_a_file_too(mini: Path) -> None:
    change(mini / "fakta.yml", "sumber: contoh-satu", "sumber: contoh-tiga")

    assert glance(mini, "fakta.yml") == ['content/fakta.yml:5: sumber "contoh-tiga" tidak ada']


def test_one_file_takes_a_small_part_of_the_time_of_all(mini: Path) -> None:
    text = (mini / "karier" / "penghitung-bintang.md").read_text(encoding="utf-8")
    for number in range(80):
        (mini / "karier" / f"penghitung-bintang-{number}.md").write_text(text, encoding="utf-8")
    start = time.process_time()
    loading.examine([mini], TODAY)
    whole = time.process_time() - start

    start = time.process_time()
    assert glance(mini, CAREER) == []

    assert time.process_time() - start < whole / 4


@pytest.mark.parametrize(
    ("name", "part"),
    [("content/karier/tidak-ada.md", "tidak ada"), ("pyproject.toml", "bukan bagian isi")],
)
def test_a_file_that_cannot_be_meant_is_refused_in_words(
    name: str, part: str, mini: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "ROOT", mini.parent)
    monkeypatch.chdir(mini.parent)
    (mini.parent / "pyproject.toml").touch()

    said = CliRunner().invoke(app, ["check", name])

    assert said.exit_code == 1
    assert part in said.output


def test_a_folder_stands_for_its_files(mini: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "ROOT", mini.parent)
    change(mini / CAREER, "Tangannya cekatan.", "Pakai <b>.")

    said = CliRunner().invoke(app, ["check", str(mini / "karier")])

    assert said.exit_code == 1
    assert "[JC501]" in said.output
