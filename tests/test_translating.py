"""A second language: what a translation says, what it takes from its page, what it cannot break."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import printables
from generator.content import loading
from generator.content.rulebook import ERROR
from generator.language import BASE, shelf, speaking
from generator.site import pages, tree

TODAY = date(2026, 11, 24)
ROOT = Path(__file__).resolve().parent.parent
CASE = Path(__file__).parent / "good" / "translation-of-a-career.yml"
KITES = "pembuat-layang"


@pytest.fixture
def kites(mini: Path) -> Path:
    """The translated kite maker, beside the Indonesian one."""
    case: Any = yaml.safe_load(CASE.read_text(encoding="utf-8"))
    file = mini / str(case["berkas"])
    file.write_text(case["isi"], encoding="utf-8")
    return file


def test_a_translation_takes_codes_and_times_from_its_page(mini: Path, kites: Path) -> None:
    own = loading.load([mini], TODAY).careers[KITES]

    career = loading.load([mini], TODAY, "en").careers[KITES]

    assert (career.title, career.language) == ("Kite maker", "en")
    assert career.day[0].activity == "Lay the tools on the table"
    assert [hour.time for hour in career.day] == [hour.time for hour in own.day]
    assert (career.interests, career.picture, career.sources) == (
        own.interests,
        own.picture,
        own.sources,
    )
    assert [name for _, name in career.drawn_tools] == list(own.tools)


def test_what_nobody_translated_stays_as_it_is_and_is_marked(mini: Path, kites: Path) -> None:
    library = loading.load([mini], TODAY, "en")
    with speaking(library.language):
        web = {page.name: page.text for page in pages.write(library)}

    other = next(slug for slug in library.careers if slug != KITES)
    assert library.careers[other].language == BASE
    assert '<div lang="id">' in web[f"karier/{other}"]
    assert '<div lang="id">' not in web[f"karier/{KITES}"]


def test_a_fallback_page_is_the_same_as_in_its_own_language(mini: Path, kites: Path) -> None:
    plain = {page.name: page.text for page in pages.write(loading.load([mini], TODAY))}
    library = loading.load([mini], TODAY, "en")
    with speaking(library.language):
        web = {page.name: page.text for page in pages.write(library)}

    other = next(slug for slug in library.careers if slug != KITES)
    name = f"karier/{other}"
    said = plain[name].split("---\n\n", 1)[1].split('<div class="bawah">')[0]
    assert said in web[name]


def test_only_what_was_translated_is_printed(mini: Path, kites: Path) -> None:
    library = loading.load([mini], TODAY, "en")

    careers = {p.slug for p in printables.all_of(library) if p.kind == "karier"}

    assert careers == {KITES}


def test_the_first_language_does_not_see_the_second(mini: Path, kites: Path) -> None:
    with_, without = loading.load([mini], TODAY), mini.parent / "tanpa"
    shutil.copytree(mini, without / "content")
    (without / "content" / "karier" / kites.name).unlink()
    alone = loading.load([without / "content"], TODAY)

    assert [page.text for page in pages.write(with_)] == [page.text for page in pages.write(alone)]
    assert printables.all_of(with_) == printables.all_of(alone)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (f"karier/{KITES}.en.md", "---\njudul: Kite\n---\n"),
        (f"karier/{KITES}.en.md", "---\n: [\n"),
        ("karier/siapa.en.md", "---\njudul: Who\n---\n"),
        (f"karier/{KITES}.xx.md", "---\njudul: Kite\n---\n"),
        ("istilah.en.yml", "kosakata: 3\n"),
        ("gambar.en.yml", "- {id: tidak-ada, alt: Nobody}\n"),
    ],
)
def test_a_broken_translation_is_told_and_breaks_nothing(
    mini: Path, kites: Path, name: str, text: str
) -> None:
    (mini / name).write_text(text, encoding="utf-8")

    library, problems = loading.examine([mini], TODAY)
    english, _ = loading.examine([mini], TODAY, language="en")

    assert {p.path for p in problems if p.level == ERROR} == {f"content/{name}"}
    assert library is not None, "the kit's own language is made all the same"
    assert english is not None
    if KITES in name and "xx" not in name:
        assert english.careers[KITES].language == BASE, "the page that is wrong falls back"


def test_a_village_that_replaces_a_page_is_not_translated_by_the_core(
    mini: Path, kites: Path, tmp_path: Path
) -> None:
    village = tmp_path / "desa" / "content"
    (village / "karier").mkdir(parents=True)
    text = (mini / "karier" / f"{KITES}.md").read_text(encoding="utf-8")
    own = text.replace("judul: Pembuat layang-layang", "judul: Perajin layang")
    (village / "karier" / f"{KITES}.md").write_text(own, encoding="utf-8")

    career = loading.load([mini, village], TODAY, "en").careers[KITES]

    assert (career.title, career.language) == ("Perajin layang", BASE)


def test_the_plain_tree_says_which_language_it_is_in(
    mini: Path, kites: Path, tmp_path: Path
) -> None:
    library = loading.load([mini], TODAY, "en")
    with speaking(library.language):
        tree.write(library, ROOT, tmp_path / "pohon")

    settings = (tmp_path / "pohon" / "mkdocs.yml").read_text(encoding="utf-8")
    assert "bahasa: en" in settings


def test_every_language_has_whole_rules() -> None:
    for code in shelf.codes():
        found = shelf.find(code)
        assert len(found.rules.months) == 12
        assert found.rules.child <= found.rules.older <= found.rules.adult
