"""Pages are made from the Library alone: links that resolve, headings in order, words in place."""

from __future__ import annotations

import itertools
import posixpath
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from generator import printables
from generator.content import loading
from generator.content.library import Library
from generator.games import clues
from generator.site import addresses, assets, catalogue, pages, templating

ROOT = Path(__file__).parent.parent
MINI = Path(__file__).parent / "mini" / "content"
VOID = {"img", "br", "hr", "input", "source", "meta", "link"}


@pytest.fixture(scope="module")
def library() -> Library:
    return loading.load([MINI], date(2026, 11, 24))


@pytest.fixture(scope="module")
def rendered(library: Library) -> dict[str, str]:
    return pages.render(library)


class Outline(HTMLParser):
    """Headings, links, picture addresses and pictures without alt; complains about stray tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.files: list[str] = []
        self.without_alt: list[str] = []
        self.roots = 0
        self.feed(html)
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if not self.open:
            self.roots += 1
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag in ("img", "script") and given.get("src"):
            self.files.append(given["src"] or "")
        if tag == "img" and "alt" not in given:
            self.without_alt.append(given.get("src") or "")
        if tag not in VOID and tag not in ("path", "circle"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("path", "circle"):
            return
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()


def split(text: str) -> tuple[dict[str, object], str]:
    _, front, body = text.split("---\n", 2)
    return yaml.safe_load(front), body.strip()


def test_the_same_library_gives_the_same_pages(library: Library, rendered: dict[str, str]) -> None:
    assert pages.render(library) == rendered


def test_every_page_is_front_matter_and_one_block(rendered: dict[str, str]) -> None:
    for name, text in rendered.items():
        front, body = split(text)
        assert front["title"], name
        assert front["description"], name
        assert body.startswith('<div class="halaman'), name
        assert Outline(body).roots == 1, name


def test_headings_descend_by_single_steps_from_one_h1(rendered: dict[str, str]) -> None:
    for name, text in rendered.items():
        headings = Outline(split(text)[1]).headings
        assert headings.count(1) == 1 and headings[0] == 1, name
        for above, below in itertools.pairwise(headings):
            assert below <= above + 1, f"{name}: h{above} then h{below}"


def test_every_picture_has_an_alt(rendered: dict[str, str]) -> None:
    assert not [name for name, text in rendered.items() if Outline(split(text)[1]).without_alt]


def test_links_lead_to_pages_files_and_pdfs_that_exist(library: Library) -> None:
    made = pages.write(library)
    known = {addresses.address(page.name) for page in made}
    known |= assets.files(library).keys() | assets.texts().keys()
    used = set().union(*(assets.named(page.text) for page in made))
    known |= assets.pictures(library, used).keys()
    known |= pages.PressRoom(library).scripts().keys()
    pdfs = {f"../printables/{item.path}" for item in printables.all_of(library)}
    linked_pdfs = set()
    for page in made:
        folder = posixpath.dirname(page.name)
        outline = Outline(split(page.text)[1])
        for href in outline.links + outline.files:
            if "://" in href:
                continue
            target = posixpath.normpath(posixpath.join(folder, href.split("#")[0]))
            assert target in known | pdfs, f"{page.name}: {href}"
            linked_pdfs |= {target} & pdfs
    assert linked_pdfs == pdfs, "a PDF that no page offers"


def test_the_printables_may_lie_anywhere(library: Library) -> None:
    near = pages.render(library, "printables")["karier/pembuat-layang.md"]
    far = pages.render(library, "https://contoh.id/cetak/")["karier/pembuat-layang.md"]
    assert 'href="../printables/karier/karier-pembuat-layang-A4-abu.pdf"' in near
    assert 'href="https://contoh.id/cetak/karier/karier-pembuat-layang-A4-abu.pdf"' in far


def test_a_career_is_found_by_aliases_and_word_forms(rendered: dict[str, str]) -> None:
    front, _ = split(rendered["karier/pembuat-layang.md"])
    assert {"tukang layang", "melayang"} <= set(front["tags"])  # type: ignore[call-overload]


def test_letters_of_the_groups_never_reach_a_child(
    library: Library, rendered: dict[str, str]
) -> None:
    pairs = {career.interests for career in library.careers.values()}
    for name, text in rendered.items():
        if name.startswith(("karier/", "permainan/")):
            shown = re.sub(r"<[^>]+>", " ", split(text)[1])
            assert not pairs & set(shown.split()), name


def test_invented_and_real_stories_say_so(library: Library, rendered: dict[str, str]) -> None:
    for slug, story in library.stories.items():
        shown = rendered[f"kisah/{slug}.md"]
        assert (">Kisah nyata<" in shown) == story.real
        assert (">Cerita rekaan" in shown) != story.real


def test_nobody_is_invented_as_a_reviewer(library: Library, rendered: dict[str, str]) -> None:
    for slug, career in library.careers.items():
        line = "Belum ditinjau guru atau warga."
        assert (line in rendered[f"karier/{slug}.md"]) == (not career.reviewers)


def test_only_pictures_that_a_page_uses_travel_along(library: Library) -> None:
    made = pages.write(library)
    texts = [page.text for page in made]
    shipped = set(assets.pictures(library, set().union(*map(assets.named, texts))))
    text = "".join(texts)
    assert shipped == {p.file for p in library.pictures.values() if p.file in text}


def test_paths_between_folders_are_relative() -> None:
    assert addresses.relative("karier/a.html", "") == "karier/a.html"
    assert addresses.relative("karier/a.html", "karier") == "a.html"
    assert addresses.relative("assets/x.svg", "karier") == "../assets/x.svg"
    assert addresses.relative("../printables/x.pdf", "karier") == "../../printables/x.pdf"


def test_the_clocks_hang_on_an_even_arc() -> None:
    assert templating.arc(5) == [64, 16, 0, 16, 64]
    assert templating.arc(1) == [0]


def test_a_card_does_not_repeat_its_name(library: Library) -> None:
    career = library.careers["pembuat-layang"]
    assert career.summary.startswith(career.title)
    assert not clues.deed(career).startswith(career.title)


def test_a_card_does_not_open_with_a_scrap_of_its_name(library: Library) -> None:
    career = library.careers["pembuat-layang"].model_copy(
        update={
            "title": "Pemilik warung dan toko",
            "summary": "Pemilik toko menyediakan barang harian.",
        }
    )
    assert clues.deed(career) == "Menyediakan barang harian."


def test_the_groups_take_turns_in_the_catalogue(library: Library) -> None:
    entries = catalogue.build(library).entries
    first = [entry.career.interests[0] for entry in entries]
    groups = {career.interests[0] for career in library.careers.values()}
    assert set(first[: len(groups)]) == groups
