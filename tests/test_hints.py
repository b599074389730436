"""Hints, told only when asked for, and the whole of a library: fields and ages without a sheet."""

from __future__ import annotations

import stat
from datetime import date
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from generator.cli import app, checking
from generator.content import loading, spelling
from generator.content.rulebook import HINT

TODAY = date(2026, 11, 24)
CAREER = "karier/pembuat-layang.md"
ANCHOR = "Tangannya cekatan."
# Stands in for hunspell -l: says every word back that is not in its small dictionary.
DICTIONARY = """#!/bin/sh
echo call >> "$0.calls"
grep -v -x -E 'buku|bagus|tulis|tangan'
exit 0
"""


def hints(root: Path) -> list[str]:
    found = loading.examine([root], TODAY, hints=True)[1]
    assert all(problem.level == HINT for problem in found)
    return [f"{p.rule.number} {p.path}:{p.line}: {p.message}" for p in found]


def write(mini: Path, sentence: str) -> None:
    file = mini / CAREER
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(ANCHOR, sentence), encoding="utf-8")


@pytest.fixture
def no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")


@pytest.fixture
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path with a dictionary of four words; returns the file of its calls."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "hunspell"
    program.write_text(DICTIONARY, encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return Path(f"{program}.calls")


@pytest.mark.usefixtures("no_dictionary")
@pytest.mark.parametrize(
    ("sentence", "number", "message"),
    [
        ("Ia  bekerja .", "JC125", "spasi atau tanda baca kurang rapi"),
        ("Tidak ada yang tidak bisa.", "JC411", "ada dua kata tidak dalam satu kalimat"),
        (
            "Ia mempertanggungjawabkan semuanya.",
            "JC412",
            'kata "mempertanggungjawabkan" panjang dan hanya ada di halaman ini (7 suku kata)',
        ),
    ],
)
def test_a_hint_names_the_line(sentence: str, number: str, message: str, mini: Path) -> None:
    before = hints(mini)
    write(mini, sentence)

    (found,) = set(hints(mini)) - set(before)

    assert found.startswith(f"{number} content/{CAREER}:53: {message}")


@pytest.mark.usefixtures("no_dictionary")
@pytest.mark.parametrize(
    "sentence",
    ["Tanpa tali dan tanpa lem.", "Ia tidak tidur, ibunya tidak juga.", "Anak-anak lari."],
)
def test_ordinary_sentences_get_no_hint(sentence: str, mini: Path) -> None:
    before = hints(mini)
    write(mini, sentence)

    assert set(hints(mini)) == set(before)


@pytest.mark.usefixtures("no_dictionary")
def test_hints_are_not_told_unasked(mini: Path) -> None:
    write(mini, "Ia  bekerja .")

    assert loading.examine([mini], TODAY)[1] == []


@pytest.mark.usefixtures("dictionary")
def test_a_word_is_right_in_the_forms_that_the_dictionary_lacks() -> None:
    words = ["bukunya", "ditulisnya", "kutulis", "bagus", "bagsu", "tangannya"]

    assert spelling.misspelt(words) == {"bagsu"}


def test_all_words_are_asked_at_once(dictionary: Path, mini: Path) -> None:
    hints(mini)

    assert dictionary.read_text(encoding="utf-8").count("call") == 1


@pytest.mark.usefixtures("dictionary")
def test_a_word_of_the_projects_own_list_is_right(mini: Path) -> None:
    write(mini, "Tangannya gemblung.")
    word = [hint for hint in hints(mini) if '"gemblung"' in hint]
    (mini / spelling.OWN_WORDS).write_text("gemblung  # kata Jawa\n", encoding="utf-8")

    assert word == [f'JC413 content/{CAREER}:53: kata "gemblung" tidak ada di kamus ejaan']
    assert [hint for hint in hints(mini) if '"gemblung"' in hint] == []


@pytest.mark.usefixtures("no_dictionary")
def test_without_a_dictionary_one_note_says_what_to_install(
    mini: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "ROOT", mini.parent)

    said = CliRunner().invoke(app, ["check", "--hints"])

    assert said.exit_code == 0
    assert said.output.count("hunspell-id") == 1
    assert "JC413" not in said.output


def test_a_field_that_no_sheet_serves_at_an_age_is_told(mini: Path) -> None:
    sheet = (mini / "lembar-kerja" / "aku-dan-angin.md").read_text(encoding="utf-8")
    words = yaml.safe_load((mini / "istilah.yml").read_text(encoding="utf-8"))
    fields = words["kosakata"]["bidang"]
    for number, name in enumerate(fields):
        text = sheet.replace("id: L02", f"id: L{number + 30}")
        text = text.replace("bidang: [diri, lingkungan]", f"bidang: [{name}]")
        ages = "[11-12, 13-15]" if name == "rencana" else "[8-10, 11-12, 13-15]"
        text = text.replace("usia: [11-12, 13-15]", f"usia: {ages}")
        (mini / "lembar-kerja" / f"lembar-{number}.md").write_text(text, encoding="utf-8")

    found = loading.examine([mini], TODAY)[1]

    assert [(p.rule.number, p.message) for p in found] == [
        ("JC313", 'belum ada lembar atau sesi bidang "rencana" untuk usia 8-10')
    ]
