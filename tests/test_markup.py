"""From Markdown to HTML: what a stranger sends comes out harmless, what an author means comes out.

The attacks are written against the converter alone: the checker refuses most of them before, but
the converter must not rely on it.
"""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.content.library import Library
from generator.content.model import Fact
from generator.markup import convert, pairs
from generator.markup.blocks import NAMES
from generator.markup.convert import Places

TAGS = {
    "a", "blockquote", "br", "code", "div", "em", "h2", "h3", "h4", "hr", "img", "li", "ol", "p",
    "pre", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    ("a", "href"), ("a", "rel"), ("img", "src"), ("img", "alt"), ("ol", "start"),
    ("th", "scope"), ("th", "colspan"), ("td", "colspan"), ("td", "style"), ("div", "style"),
}  # fmt: skip
VALUES = {
    "href": r"halaman:[a-z0-9/-]+|https?://\S+",
    "src": r"(gambar|seni):[a-z0-9-]+",
    "style": r"height: ?\d{1,3}mm",
    "start": r"\d+",
    "colspan": r"\d",
    "scope": r"row|col",
    "rel": r"noopener noreferrer",
}


class Inspector(HTMLParser):
    """Collects what a browser would act on and this kit never writes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in TAGS:
            self.wrong.append(f"<{tag}>")
        for name, value in attrs:
            if name != "class" and (tag, name) not in ATTRIBUTES:
                self.wrong.append(f"{tag} {name}")
            if name in VALUES and not re.fullmatch(VALUES[name], value or ""):
                self.wrong.append(f"{name}={value}")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.wrong.append(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.wrong.append(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"<?{data}>")


ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//contoh.org/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=https://contoh.org></iframe>",
    "<object data=x></object><embed src=x>",
    "<style>@import url(//contoh.org)</style>",
    "<link rel=stylesheet href=//contoh.org/a.css>",
    "<meta http-equiv=refresh content='0;url=//contoh.org'>",
    "<base href=//contoh.org>",
    "<form action=//contoh.org><input name=a></form>",
    "<a href='javascript:alert(1)'>x</a>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!-- <script>alert(1)</script> -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html>",
    "<div\nonclick=alert(1)>x</div>",
    "<<script>script>alert(1)<</script>/script>",
    "- <script>alert(1)</script>\n- b",
    "> <script>alert(1)</script>",
    "| a | b |\n| --- | --- |\n| <script>alert(1)</script> | <img src=x onerror=a> |",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "# <script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](&#x6A;avascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x](blob:https://contoh.org/1)",
    "[x](mailto:a@contoh.org)",
    "[x](tel:+6281234567890)",
    "[x](//contoh.org)",
    "[x](///contoh.org)",
    r"[x](\\contoh.org)",
    "[x](/etc/passwd)",
    "[x](../../../etc/passwd)",
    "[x](#a)",
    "[x](?a=b)",
    "[x](view-source:https://contoh.org)",
    '[x](https://contoh.org" onclick="alert(1))',
    '[x](https://contoh.org "a\\" onclick=\\"alert(1)")',
    "[x](https://contoh.org 'a')",
    "[x](<https://contoh.org/a b> 'c')",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "[x]\n\n[x]: data:text/html,x",
    '[x][1]\n\n[1]: https://contoh.org "a\\" onmouseover=\\"alert(1)"',
    "![x](https://contoh.org/a.png)",
    "![x](//contoh.org/a.png)",
    "![x](data:image/svg+xml;base64,AA)",
    "![x](javascript:alert(1))",
    "![x](../gambar/../../rahasia.svg)",
    "![x](../gambar/kotak.svg?x=https://contoh.org)",
    "![x][1]\n\n[1]: https://contoh.org/a.png",
    "![x]\n\n[x]: https://contoh.org/a.png",
    '![" onerror="alert(1)](../gambar/kotak.svg)',
    "![<script>](../gambar/kotak.svg)",
    "[![x](https://contoh.org/a.png)](javascript:alert(1))",
    "<https://contoh.org>",
    "<javascript:alert(1)>",
    "<a@contoh.org>",
    "{: onclick=alert(1) }",
    "x {: style='position:fixed' }",
    "# x {#a onclick=alert(1)}",
    "/// garis | <script>alert(1)</script>\n///",
    "/// garis | x\n    attrs: {onclick: alert(1), style: 'position:fixed', id: a}\n///",
    "/// kotak-gambar | x\n    attrs: {style: 'height: 9999mm; position: fixed'}\n///",
    "/// kotak-gambar\n    tinggi: 99999\n///",
    "/// pasang | A = <b>B</b>\n- <img src=x onerror=a> = <i>b</i>\n- c = d\n///",
    "/// pohon\n- buah = <script>alert(1)</script> = 3\n- daun\" onclick=\"a = b = 2\n///",
    "/// pohon\n- daun = x = 999999999\n- akar = y = ²\n///",
    "/// skala-wajah\n- <b>x</b>\n///",
    "/// tangga\n- [x](javascript:alert(1))\n///",
    "/// html | script\nalert(1)\n///",
    "/// details | x\ny\n///",
    "```html\n<script>alert(1)</script>\n```",
    "\x02klzzwxh:0000\x03",
    "\x02amp\x03lt;script>",
    "{{ fakta:jahat }}",
    ' src="gambar:tidak-ada"',
    '<a href="halaman:karier/x" rel="noopener noreferrer">y</a>',
]  # fmt: skip


def html(body: str, library: Library, *, reveal: bool = False, facts: object = None) -> str:
    return convert.to_html(
        body,
        facts=facts or library.facts,  # type: ignore[arg-type]
        interests=library.interests,
        reveal=reveal,
    )


def evil(library: Library) -> dict[str, Fact]:
    fact = library.facts["bantuan-uji"]
    value = '<script>a</script> [x](javascript:a) ![y](https://contoh.org/a.png) *b* "|`c`'
    return {"jahat": fact.model_copy(update={"id": "jahat", "value": value})}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_comes_out_harmless(attack: str, library: Library) -> None:
    for body in (attack, f"Satu {attack} dua", f"- {attack}", f"| a |\n| - |\n| {attack} |"):
        made = html(body, library, facts=evil(library))

        assert Inspector(made).wrong == []


def test_a_fact_is_text_and_never_markdown(library: Library) -> None:
    seen = Inspector(html("Nilai: {{fakta:jahat}}.", library, facts=evil(library)))

    assert seen.tags == ["p"]
    assert seen.text == f"Nilai: {evil(library)['jahat'].value}."


def test_a_fact_keeps_its_figures(library: Library) -> None:
    fact = library.facts["bantuan-uji"].model_copy(update={"value": "Rp450.000 (1-2 kali)"})

    made = html(
        "Dapat {{fakta:bantuan-uji}} dan {{ fakta:tidak-ada }}",
        library,
        facts={"bantuan-uji": fact},
    )

    assert made == "<p>Dapat Rp450.000 (1-2 kali) dan {{ fakta:tidak-ada }}</p>"


def test_what_authors_write_comes_out(library: Library) -> None:
    made = html(
        "## Judul\n\nIa *menempa* **besi** di [bengkel](../karier/pembuat-layang.md).\n\n"
        "1. satu\n2. dua\n\n- tiga\n\n![Kotak](../gambar/kotak.svg)\n\n> kata\n\n"
        "| a | b |\n| --- | --- |\n| c | |\n\n[buku](https://satu.example.org/a?b=1)",
        library,
    )

    assert Inspector(made).wrong == []
    for part in (
        "<h2>Judul</h2>",
        "<em>menempa</em> <strong>besi</strong>",
        '<a href="halaman:karier/pembuat-layang" rel="noopener noreferrer">bengkel</a>',
        "<ol>\n<li>satu</li>\n<li>dua</li>\n</ol>",
        '<img alt="Kotak" src="gambar:kotak">',
        "<blockquote>",
        "<td>c</td>",
        '<a href="https://satu.example.org/a?b=1" rel="noopener noreferrer">buku</a>',
    ):
        assert part in made


PLACES = Places(
    picture=lambda name: f"P/{name}.svg",
    art=lambda name: f"A/{name}.svg",
    page=lambda name: f"H/{name}.html" if name == "karier/ada" else None,
)


def test_ids_become_addresses_of_one_medium(library: Library) -> None:
    body = (
        "[ada](../karier/ada.md) [hilang](../karier/hilang.md) [luar](https://contoh.org) "
        "![](../gambar/kotak.svg)"
    )

    placed = convert.place(html(body, library), PLACES)

    assert placed == (
        '<p><a href="H/karier/ada.html">ada</a> hilang '
        '<a href="https://contoh.org" rel="noopener noreferrer">luar</a> '
        '<img alt="" src="P/kotak.svg"></p>'
    )


def test_words_that_look_like_an_address_are_left_alone(library: Library) -> None:
    body = 'Tulis src="gambar:x" dan `<img src="seni:y">`.'

    assert convert.place(html(body, library), PLACES) == html(body, library)


def test_paper_has_no_empty_words_for_pictures(library: Library) -> None:
    tagged = Places(PLACES.picture, PLACES.art, PLACES.page, tagged=True)

    made = convert.place(
        html("![](../gambar/kotak.svg) ![Kotak](../gambar/kotak.svg)", library), tagged
    )

    assert made == (
        '<p><span class="hias" style="background-image: url(P/kotak.svg)"></span> '
        '<img alt="Kotak" src="P/kotak.svg"></p>'
    )


# Worksheet blocks


def count(pattern: str, made: str) -> int:
    return len(re.findall(pattern, made))


def test_lines_have_a_label_and_room(library: Library) -> None:
    made = html("/// garis | Aku suka\n    baris: 3\n///", library)

    assert count('<span class="isian-label">Aku suka</span>', made) == 1
    assert count('class="isian-garis"', made) == 3


def test_a_drawing_box_has_its_height_in_millimetres(library: Library) -> None:
    made = html("/// kotak-gambar | Ini aku\n    tinggi: 70\n///", library)

    assert 'style="height:70mm"' in made
    assert '<p class="kotak-label">Ini aku</p>' in made


def test_a_checklist_is_a_list(library: Library) -> None:
    made = html("/// centang\n- Aku bertanya\n- Aku mencoba\n///", library)

    assert 'class="centang"' in made
    assert count("<li>", made) == 2


def test_a_table_to_fill_has_tall_cells(library: Library) -> None:
    made = html("/// tabel\n    tinggi: 14\n\n| A | B |\n| --- | --- |\n|  |  |\n///", library)

    assert count('<td style="height:14mm">', made) == 2


def test_a_scale_has_three_faces_for_each_thing(library: Library) -> None:
    made = html("/// skala-wajah\n- Menggambar\n- Berlari\n///", library)

    assert count('src="seni:wajah-suka"', made) == count('src="seni:wajah-kurang"', made) == 2
    assert made.index("Menggambar") < made.index("Berlari")


def test_a_ladder_starts_at_the_bottom(library: Library) -> None:
    made = html("/// tangga\n- Hari ini\n- Besok\n- Nanti\n///", library)

    assert made.index("Nanti") < made.index("Besok") < made.index("Hari ini")
    assert count('class="anak-tangga', made) == 3


def test_a_map_shows_the_six_groups(library: Library) -> None:
    made = html("/// peta | Desaku\n    tinggi: 100\n///", library)

    assert count('class="legenda-butir"', made) == 6
    assert 'style="height:100mm"' in made and "Desaku" in made


def test_a_tree_has_as_many_boxes_as_written(library: Library) -> None:
    made = html(
        "/// pohon\n- buah = Yang ingin aku bisa = 2\n- akar = Penolongku = 3\n///", library
    )

    assert count('class="kotak-kecil"', made) == 5
    assert 'src="gambar:pohon"' in made and "bagian-akar" in made


def test_the_pictures_of_the_game_come_from_its_file(library: Library) -> None:
    made = html("/// gambar-minat\n    dari: 3\n    sampai: 5\n///", library)

    assert [n in made for n in ("2.</strong>", "3.</strong>", "5.</strong>", "6.</strong>")] == [
        False, True, True, False,
    ]  # fmt: skip


def test_the_wheel_lists_the_five_numbers_of_each_group(library: Library) -> None:
    made = html("/// roda-minat\n///", library)

    assert count('class="nomor"', made) == 30
    assert count('class="jumlah"', made) == 6


def test_blocks_of_the_game_are_empty_without_the_game(library: Library) -> None:
    for name in ("peta", "gambar-minat", "roda-minat"):
        made = convert.to_html(f"/// {name}\n///", facts=library.facts)
        assert made == f'<div class="{name}"></div>'


def test_every_block_is_tried_here() -> None:
    files = Path(__file__).parent.glob("test_*.py")
    text = "".join(file.read_text(encoding="utf-8") for file in files)

    assert [name for name in NAMES if f'"/// {name}' not in text] == []


# Pairs


PAIRS = "/// pasang | Pekerja = Alat = Tempat\n{}\n///"
ROWS = [(f"pekerja {n}", f"alat {n}", f"tempat {n}") for n in range(8)]


def rows_of(made: str) -> list[list[str]]:
    rows = re.findall(r"<tr>(.*?)</tr>", made, re.DOTALL)
    return [re.findall(r'<span class="kata">(.*?)</span>', row) for row in rows][1:]


def paired(
    library: Library, rows: list[tuple[str, ...]], *, reveal: bool = False
) -> list[list[str]]:
    body = PAIRS.format("\n".join("- " + " = ".join(row) for row in rows))
    return rows_of(html(body, library, reveal=reveal))


def test_the_key_shows_pairs_in_order(library: Library) -> None:
    assert paired(library, ROWS, reveal=True) == [list(row) for row in ROWS]


def test_the_sheet_gives_no_pair_away(library: Library) -> None:
    shown = paired(library, ROWS)

    assert [sorted(column) for column in zip(*shown, strict=True)] == [
        sorted(column) for column in zip(*ROWS, strict=True)
    ]
    for worker, tool, place in shown:
        assert len({worker[-1], tool[-1], place[-1]}) == 3


def test_the_sheet_is_the_same_on_every_run_and_machine() -> None:
    column = list("abcdefgh")

    assert pairs.mixed([column, column], "Pekerja = Alat")[1] == list("bhagcefd")


@pytest.mark.parametrize("length", range(2, 13))
@pytest.mark.parametrize("seed", ["a", "b", "Pekerja = Alat"])
def test_no_answer_stays_in_its_row(length: int, seed: str) -> None:
    column = [str(n) for n in range(length)]

    mixed = pairs.mixed([column, column, column], seed)

    assert mixed[0] == column
    for other in mixed[1:]:
        assert sorted(other) == sorted(column)
        assert all(here != there for here, there in zip(other, column, strict=True))
    if length > 2:
        assert all(a != b for a, b in zip(mixed[1], mixed[2], strict=True))


def test_equal_answers_do_not_stand_in_each_others_row() -> None:
    places = ["sawah", "sawah", "pasar", "pasar", "kota", "kota"]

    mixed = pairs.mixed([list("abcdef"), places], "x")[1]

    assert all(here != there for here, there in zip(mixed, places, strict=True))


def test_one_pair_is_shown_as_it_is() -> None:
    assert pairs.mixed([["a"], ["b"]], "x") == [["a"], ["b"]]


# Time


@pytest.mark.parametrize(
    "body",
    [
        "*" * 4000,
        "_a " * 1300,
        "**a*b" * 800,
        "`" * 4000,
        "> " * 3 + "a\n" * 1500,
        "| a " * 900 + "|\n" + "| - " * 900 + "|\n",
        "[a](../karier/b.md) " * 200,
        "&" * 4000,
        "\\" * 4000,
        "\n".join(f"[{n}]: https://contoh.org" for n in range(2000)),
        "- a\n" * 2000,
        "/// garis | a\n///\n\n" * 200,
    ],
    ids=lambda body: body[:12],
)
def test_much_markdown_takes_little_time(body: str, library: Library) -> None:
    start = time.process_time()

    assert Inspector(html(body, library)).wrong == []
    assert time.process_time() - start < 3
