"""What is left out of a written file is missed by nobody: a browser makes the same page of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import tinyhtml5

from generator.content import loading
from generator.site import assets, ballast, courier, pages

ROOT = Path(__file__).parent.parent


LIMIT = 4 * 2**20  # bytes of the whole site without pictures and PDFs: it goes over a phone's data
FIGURES = 50_000  # what the pages, leaves and ink beside each link add once the paper is made


def seen(html: str) -> list[object]:
    """Every element a parser makes of it, with its values and its words; white space is nothing."""
    return [
        (one.tag, sorted(one.attrib.items()), words(one.text), words(one.tail))
        for one in tinyhtml5.parse(f"<!doctype html><body>{html}").iter()
    ]


def words(text: str | None) -> list[str]:
    return (text or "").split()


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    library = loading.load([ROOT / "content"], date(2026, 11, 24))
    bodies = {page.name: page.text.split("---\n\n", 1)[1] for page in pages.write(library)}
    kinds = {name.split("/")[0]: name for name in bodies}
    kinds |= {
        name: name for name in bodies if name.startswith(("menulis", "rujukan", "pendamping"))
    }
    return {name: bodies[name] for name in kinds.values()}


def test_every_kind_of_page_stays_what_it_was_and_weighs_less(made: dict[str, str]) -> None:
    for name, html in made.items():
        lean = ballast.page(html)
        assert seen(lean) == seen(html), name
        assert len(lean) < 0.99 * len(html), name


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>satu<ul><li>dua</li></ul></li><li>tiga</li></ul> empat",
        "<p>satu</p> kata lepas <p>dua</p>",
        "<p>satu</p><span>dua</span><a><p>tiga</p></a> empat",
        "<blockquote><p>satu</p></blockquote><p>dua</p><table><tr><td>a</td></tr></table>",
        "<dl><dt>kata</dt><dd>arti</dd><dt>kata</dt><dd><p>arti</p></dd></dl>",
        '<svg viewBox="0 0 9 9"><path d="M0,0" fill="none"/><g id="a/"/></svg><b title="a=b">x</b>',
        '<img alt="" src="a.svg"><input value="a&#34;b" disabled><i title="a&#34; b\'c">x</i>',
        "<p>satu <b>dua</b> <i>tiga</i> empat</p> <a>lima</a> <a>enam</a>",
        '<p title="&lt;li&gt;&lt;/li&gt;">&lt;b class="x"&gt;</p><p data-x="a>b">dua</p>',
    ],
)
def test_hard_cases_stay_what_they_were(html: str) -> None:
    assert seen(ballast.page(html)) == seen(html)


def test_a_link_keeps_its_marks_for_whoever_packs_the_site() -> None:
    link = '<a class="x" href="../../printables/a.pdf">a</a>'
    assert ballast.page(link) == '<a class=x href="../../printables/a.pdf">a</a>'


def test_words_beside_each_other_stay_apart() -> None:
    said = "<div><b>satu</b> <i>dua</i> tiga <a>empat</a> <a>lima</a></div>"
    assert re.sub(r"<[^>]+>", "", ballast.page(said)) == "satu dua tiga empat lima"


def test_notes_of_a_script_go_and_its_texts_stay() -> None:
    text = '(function () {\n  // why\n  var a = "x; // y"; // how\n  return a + /\\/\\/ /;\n})();\n'
    assert ballast.script(text) == '(function(){var a="x; // y";return a+/\\/\\/ /;})();'
    rows = "var a = `\n  // dua`;\n"
    assert "`\n  // dua`" in ballast.script(rows)


def test_scripts_and_styles_are_written_without_notes() -> None:
    for name, text in assets.texts(ROOT).items():
        assert not [row for row in text.splitlines() if row.startswith((" ", "//", "/*"))], name


def test_the_whole_site_is_light(tmp_path: Path) -> None:
    courier.build(ROOT, tmp_path / "site")
    files = [f for f in (tmp_path / "site").rglob("*") if f.is_file()]
    weight = sum(f.stat().st_size for f in files if f.parent.name != "gambar")
    assert weight <= LIMIT - FIGURES


def test_a_text_in_a_script_is_read_as_it_was() -> None:
    assert ballast.text("a'b\"c\\\n") == "'a\\'b\"c\\\\\\n'"
