"""A further language is whole: no word of the frame stays behind in Indonesian."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from generator import start_page
from generator.content import loading
from generator.content.library import Library
from generator.contributing import declaration, declared
from generator.contributing.kinds import FORMS, KINDS
from generator.language import gathering, shelf, speaking
from generator.site import assets, courier, frame, pages, wordforms

from .english_mini import translate
from .mini_project import ROOT, project

ENGLISH = shelf.find("en")
# Words that hardly a sentence of Indonesian is without, and that English does not have.
COMMON = frozenset(
    re.findall(
        r"\w+",
        """yang dan untuk ini itu kamu dengan di ke dari tidak bisa lembar halaman pekerjaan ada
        belum akan atau pada oleh tahun semua anak cetak kertas sudah aku juga lebih agar supaya
        isi lihat kisah sesi sebelum sesudah orang menit usia pilih""",
    )
)
TYPED = frozenset({"kamu", "bisa", "tidak", "dari", "isi"})  # "Kamu bisa", ya or tidak, dari-isi
VOID = {"img", "br", "hr", "input", "source", "meta", "link"}
SILENT = {"script", "style", "code", "pre"}
SPOKEN = ("alt", "aria-label", "title", "placeholder", "content")


class Said(HTMLParser):
    """What a page says in its own language: texts and attributes, without names of sources."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.language = ""
        self._open: list[tuple[str, bool]] = []  # tag, whether it is not ours to read
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.language = given.get("lang") or ""
        apart = bool(self._open and self._open[-1][1])
        if lang := given.get("lang"):
            apart = lang != self.language
        apart = apart or tag in SILENT or given.get("class") == "sumber" or self._source(given)
        if not apart:
            self.texts += [given[name] or "" for name in SPOKEN if given.get(name)]
        if tag not in VOID:
            self._open.append((tag, apart))

    @staticmethod
    def _source(given: dict[str, str | None]) -> bool:
        return "://" in (given.get("href") or "")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not (self._open and self._open[-1][1]):
            self.texts.append(data.strip())


def indonesian(text: str) -> set[str]:
    return COMMON & set(re.findall(r"[a-z]+", text.lower()))


def untranslated(room: str) -> list[str]:
    """The texts of one catalogue file that English does not say yet."""
    gathered = gathering.gather(ROOT, declared.texts())
    return [m.text for m in gathered[room] if m.text not in ENGLISH.words]


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the mini library and a little of it in English."""
    folder = project(tmp_path_factory.mktemp("kit"))
    translate(folder / "content")
    return folder


@pytest.fixture(scope="module")
def library(kit: Path) -> Library:
    return loading.load([kit / "content"], date.today(), "en")


@pytest.fixture(scope="module")
def site(kit: Path) -> Path:
    with speaking(ENGLISH):
        courier.build(kit, kit / "site")
    return kit / "site"


def html_of(site: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).as_posix(), file.read_text(encoding="utf-8")


class TestSite:
    """The site: pages, scripts, the frame around them, the search."""

    def test_every_text_of_the_site_is_said_in_english(self) -> None:
        assert untranslated("situs") == []

    def test_the_catalogue_holds_nothing_that_is_said_no_more(self) -> None:
        said = {m.text for m in gathering.gather(ROOT, declared.texts())["situs"]}
        with (shelf.LOCALES / "en" / "situs.po").open("rb") as stream:
            kept = {m.id if isinstance(m.id, str) else m.id[0] for m in read_po(stream) if m.id}
        assert kept <= said

    def test_the_mini_edition_is_translated_where_it_should_be(self, library: Library) -> None:
        told = [slug for slug, one in library.careers.items() if library.translated(one)]
        assert told == ["pembuat-layang"]
        assert library.translated(library.guides["untuk-pendamping"])

    def test_no_indonesian_word_stands_unmarked_on_an_english_page(self, site: Path) -> None:
        """Forms for writers quote what is typed into a file, which is the same everywhere."""
        read = 0
        for name, html in html_of(site):
            said = Said(html)
            assert said.language == "en", name
            quoted = TYPED if name.startswith("menulis/") else frozenset()
            wrong = [text for text in said.texts if indonesian(text) - quoted]
            assert not wrong, f"{name}: {wrong[:5]}"
            read += len(said.texts)
        assert read > 1000

    def test_the_test_would_see_an_indonesian_word(self) -> None:
        html = '<html lang="en"><p>Kertas dan tinta</p><p lang="id">Untuk anak</p></html>'
        assert [text for text in Said(html).texts if indonesian(text)] == ["Kertas dan tinta"]

    def test_a_page_that_is_not_translated_is_kept_and_says_so(self, site: Path) -> None:
        html = (site / "karier" / "penghitung-bintang.html").read_text(encoding="utf-8")
        assert "<title lang=id>" in html
        assert "This page is not here in English yet." in html
        below = html.partition("<div lang=id>")[2]
        assert "Apa yang dikerjakan?" in below
        assert "What do they do?" not in html

    def test_cards_name_the_language_of_their_words(self, site: Path) -> None:
        html = (site / "karier" / "index.html").read_text(encoding="utf-8")
        assert "<h2 lang=id>Penghitung bintang" in html
        assert "<h2>Kite maker</h2>" in html

    def test_the_same_addresses_in_both_languages(self, kit: Path, site: Path) -> None:
        plain = loading.load([kit / "content"], date.today())
        english = {name.removesuffix(".html") for name, _ in html_of(site)} - {"404"}
        known = {page.name for page in pages.write(plain)}
        booklets = {f"buklet/{slug}" for slug in plain.booklets}  # come whole in a language, or not
        assert english - booklets == known - booklets

    def test_the_headings_for_ages_are_syntax_and_shown_in_english(self, site: Path) -> None:
        html = (site / "karier" / "pembuat-layang.html").read_text(encoding="utf-8")
        assert "<summary>For ages 8-10</summary>" in html
        assert "Untuk usia" not in html

    def test_clean_sheets_of_my_list_say_what_they_are_in(self, library: Library) -> None:
        with speaking(ENGLISH):
            sheets = pages.PressRoom(library).scripts()
        by_name = dict(
            re.findall(r"(?m)^Lembaran.add\('([^']+)', (.*)$", sheets["daftar/cetak/karier.p.js"])
        )
        kept = by_name["karier.penghitung-bintang"]
        assert "<article lang=id" in kept and "Apa yang dikerjakan?" in kept
        told = by_name["karier.pembuat-layang"]
        assert "<article lang" not in told and "What do they do?" in told

    def test_scripts_count_in_two_forms_where_a_language_has_them(self) -> None:
        plain = assets.texts()["assets/js/katalog.js"]
        assert 'count.textContent="{n} pekerjaan".replace("{n}",shown);' in plain
        with speaking(ENGLISH):
            english = assets.texts()
        counted = '(shown===1?"{n} job":"{n} jobs").replace("{n}",shown)'
        assert counted in english["assets/js/katalog.js"]
        assert not [name for name, text in english.items() if re.search(r'\b_\("', text)]

    def test_the_frame_asks_only_for_words_there_are(self) -> None:
        theme = ROOT / "templates" / "site" / "theme"
        text = "".join(file.read_text(encoding="utf-8") for file in theme.rglob("*.html"))
        asked = set(re.findall(r"\bkata\.([a-z_]+)", text))
        assert asked == frame.words().keys()
        assert not re.search(r"\b_h?\(", text), "other hosts know no catalogue"
        assert not [w for w in re.findall(r">([^<>{}]+)<", text) if indonesian(w)]

    def test_every_field_of_a_form_has_a_label_in_the_catalogue(self, library: Library) -> None:
        words = declaration.choices_of(library)

        def known(fields: tuple[declaration.Field, ...]) -> Iterator[str]:
            for one in fields:
                if one.key != "skema" and re.search("[a-z]", one.label):
                    yield one.label
                yield from known(one.fields)

        asked = {
            label
            for name in (*FORMS, "sumber")
            for label in known(declaration.fields_of(KINDS[name].model, words))
        }
        assert asked <= ENGLISH.words.keys()

    def test_the_start_page_of_a_pack_speaks_the_language_of_the_kit(self) -> None:
        assert '<html lang="id">' in start_page.html()
        with speaking(ENGLISH):
            said = Said(start_page.html())
        assert said.language == "en"
        assert not [text for text in said.texts if indonesian(text)]

    @pytest.mark.parametrize(
        ("verb", "forms"),
        [
            ("care", {"care", "cares", "caring", "cared", "carer"}),
            ("plan", {"plans", "planning", "planned", "planner"}),
            ("carry", {"carries", "carrying", "carried", "carrier"}),
            ("teach", {"teaching", "teacher"}),
            ("play", {"plays", "playing", "player"}),
        ],
    )
    def test_verbs_are_found_by_their_english_forms(self, verb: str, forms: set[str]) -> None:
        assert forms <= set(wordforms.forms(verb, ENGLISH.rules.endings))

    def test_verbs_of_a_kept_page_stay_indonesian(self, site: Path) -> None:
        html = (site / "karier" / "index.html").read_text(encoding="utf-8")
        forms = dict(re.findall(r'data-nama="([^"]+)" data-bentuk="([^"]*)"', html))
        assert "carrying" in next(v for k, v in forms.items() if k.startswith("kite maker"))
        kept = next(v for k, v in forms.items() if k.startswith("penghitung bintang"))
        assert "membintang" in kept and "bintanging" not in kept
