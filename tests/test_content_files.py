"""Files as computers send them: encodings, sizes, links, bombs, folders that are not there."""

from __future__ import annotations

import shutil
import struct
import time
import zlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from generator.content import loading, problems, source_file
from generator.content.checks import svg
from generator.content.problems import ContentError

TODAY = date(2026, 11, 24)
CAREER = "karier/pembuat-layang.md"
RECORD = (
    "- {{id: {id}, berkas: gambar/{file}, alt: Foto sebuah layang-layang, pencipta: Tim Uji, "
    "lisensi: CC0, asal: karya sendiri, orang_tampak: tidak}}\n"
)


def said(root: Path) -> list[str]:
    """The problems without their hints and numbers."""
    found = loading.examine([root], TODAY)[1]
    return [f"{problem.path}:{problem.line}: {problem.message}" for problem in found]


def add_picture(root: Path, file: str) -> Path:
    record = RECORD.format(id=file.partition(".")[0], file=file)
    with (root / "gambar.yml").open("a", encoding="utf-8") as listing:
        listing.write(record)
    return root / "gambar" / file


def test_windows_line_ends_and_byte_order_mark_are_fine(mini: Path) -> None:
    for file in [*mini.rglob("*.md"), *mini.rglob("*.yml")]:
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    assert said(mini) == []


def test_old_macintosh_line_ends_and_split_accents_are_fine(mini: Path) -> None:
    text = (mini / CAREER).read_text(encoding="utf-8")
    split = text.replace("Tangannya cekatan.", "Ia minum we\u0301dang.")
    (mini / CAREER).write_bytes(split.replace("\n", "\r").encode())

    library = loading.load([mini], TODAY)

    assert "wédang" in library.careers["pembuat-layang"].body


def test_text_that_is_not_utf8_names_the_line(mini: Path) -> None:
    text = (mini / CAREER).read_bytes()
    (mini / CAREER).write_bytes(text.replace(b"Tangannya cekatan", b"Ia minum w\xe9dang"))

    assert said(mini) == [f"content/{CAREER}:53: huruf di baris ini bukan UTF-8"]


@pytest.mark.parametrize(
    "data",
    [b"\x00" * 4000, b"PK\x03\x04\xff\xfe\x00", b"---\n\x00\x01\x02---\n"],
    ids=["zeros", "archive", "controls"],
)
def test_a_binary_file_is_refused_in_words(data: bytes, mini: Path) -> None:
    (mini / "panduan" / "untuk-pendamping.md").write_bytes(data)

    assert said(mini)
    assert all(line.startswith("content/panduan/untuk-pendamping.md:") for line in said(mini))


def test_a_huge_file_is_not_even_read(mini: Path) -> None:
    (mini / CAREER).write_text("a" * 300_000, encoding="utf-8")

    assert said(mini) == [f"content/{CAREER}:1: berkas ini terlalu besar"]


def test_a_list_may_hold_the_sources_of_hundreds_of_pages(mini: Path) -> None:
    with (mini / "sumber.yml").open("a", encoding="utf-8") as file:
        for number in range(1600):
            file.write(
                f"- id: kabar-{number}\n  judul: Kabar angin nomor {number}\n"
                f"  penerbit: Warta Angin\n  url: https://example.org/kabar/angin/{number}\n"
                "  dibuka: 2026-01-01\n"
            )

    assert (mini / "sumber.yml").stat().st_size > 200_000
    assert said(mini) == []


def test_a_huge_line_is_refused(mini: Path) -> None:
    with (mini / CAREER).open("a", encoding="utf-8") as file:
        file.write("\n" + "kata " * 2000)

    assert said(mini) == [f"content/{CAREER}:65: baris ini terlalu panjang"]


@pytest.mark.parametrize("name", [CAREER, "kit.yml", "gambar/kotak.svg", "karier"])
def test_links_out_of_the_content_are_refused(name: str, mini: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(mini / name, elsewhere)
    (mini / name).symlink_to(elsewhere)

    assert any("tautan" in line or "bukan berkas biasa" in line for line in said(mini))
    assert loading.examine([mini], TODAY)[0] is None


def test_only_the_link_is_blamed_not_the_pages_that_name_it(mini: Path, tmp_path: Path) -> None:
    for name in (CAREER, "kisah"):
        shutil.move(mini / name, tmp_path / "elsewhere")
        (mini / name).symlink_to(tmp_path / "elsewhere")

        assert said(mini) == [f"content/{name}:1: berkas ini tautan ke tempat lain"]

        (mini / name).unlink()
        shutil.move(tmp_path / "elsewhere", mini / name)


def test_a_file_in_the_place_of_a_folder_is_told(mini: Path) -> None:
    shutil.rmtree(mini / "kisah")
    (mini / "kisah").write_text("Kisah pak Uji", encoding="utf-8")

    assert said(mini) == ["content/kisah:1: ini berkas, padahal di sini tempat sebuah folder"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb.md", "a\ufffdb.md"),
        ("\u202ecba.md", "\ufffdcba.md"),
        ("\udcff.md", "\ufffd.md"),
        ("\x1b[31m.md", "\ufffd[31m.md"),
    ],
    ids=["line-end", "right-to-left", "no-utf-8", "terminal-colour"],
)
def test_a_file_name_never_breaks_the_report(name: str, shown: str, mini: Path) -> None:
    shutil.copy(mini / CAREER, mini / "karier" / name)

    report = problems.report(loading.examine([mini], TODAY)[1])

    assert f'content/karier/{shown}:1: nama berkas "{shown}" tidak bisa dipakai' in report
    assert all(letter.isprintable() or letter == "\n" for letter in report)
    report.encode("utf-8")


def test_a_link_to_nowhere_is_refused(mini: Path) -> None:
    (mini / "panduan" / "hilang.md").symlink_to("/nowhere/at-all.md")

    assert said(mini) == ["content/panduan/hilang.md:1: berkas ini tautan ke tempat lain"]


def test_a_folder_with_the_name_of_a_page_is_refused(mini: Path) -> None:
    (mini / "panduan" / "folder.md").mkdir()
    (mini / "gambar" / "layang.svg").mkdir()

    assert said(mini) == [
        "content/gambar/layang.svg:1: gambar ini belum dicatat di gambar.yml",
        "content/panduan/folder.md:1: berkas ini tidak dikenal di sini",
    ]


def png(width: int, height: int) -> bytes:
    """A small file that says it is a large picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 100_000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("side", "reason"),
    [
        (4_001, "4001 x 4001 titik, terlalu besar"),
        (12_000, "bukan gambar PNG yang bisa dibaca"),
        (60_000, "bukan gambar PNG yang bisa dibaca"),
    ],
)
def test_a_picture_that_unpacks_into_a_flood_is_refused(side: int, reason: str, mini: Path) -> None:
    add_picture(mini, "layang.png").write_bytes(png(side, side))

    assert said(mini) == [f'content/gambar.yml:2: "gambar/layang.png" {reason}']


def test_a_picture_file_too_heavy_for_a_slow_line_is_refused(mini: Path) -> None:
    add_picture(mini, "layang.png").write_bytes(b"\0" * 300_000)

    assert said(mini) == ['content/gambar.yml:2: "gambar/layang.png" 292 KB, terlalu besar']


def test_a_picture_of_another_kind_than_its_name_is_refused(mini: Path) -> None:
    Image.new("RGB", (20, 20)).save(add_picture(mini, "layang.png"), format="GIF")

    assert said(mini) == [
        'content/gambar.yml:2: "gambar/layang.png" bukan gambar PNG yang bisa dibaca'
    ]


def test_a_photograph_that_tells_where_it_was_taken_is_refused(mini: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "S"
    Image.new("RGB", (20, 20)).save(add_picture(mini, "layang.jpg"), exif=exif)

    assert said(mini) == [
        'content/gambar.yml:2: "gambar/layang.jpg" menyimpan letak pengambilan foto'
    ]


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_ordinary_pictures_pass(suffix: str, mini: Path) -> None:
    Image.new("RGB", (300, 200)).save(add_picture(mini, f"layang.{suffix}"))

    assert said(mini) == []


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
DANGEROUS = {
    "script": "<script>alert(1)</script>",
    "script of another language": '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>',
    "handler": '<rect onmouseover="alert(1)"/>',
    "link": '<a href="https://contoh.org"><rect/></a>',
    "use of another file": '<use href="lain.svg#a"/>',
    "use of another site": '<use xlink:href="//contoh.org/a.svg#a"/>',
    "link that runs": '<use href="javascript:alert(1)"/>',
    "style element": "<style>@import 'https://contoh.org/a.css'</style>",
    "style": '<rect style="fill:url(https://contoh.org/a)"/>',
    "style in disguise": r'<rect style="fill:u\72l(https:/contoh.org)"/>',
    "style with a set of pictures": "<rect style=\"background:image-set('a.png' 1x)\"/>",
    "page": "<foreignObject><p>x</p></foreignObject>",
    "photograph": '<image href="data:image/png;base64,AA"/>',
    "movement": '<rect><set attributeName="href" to="x"/></rect>',
    "circle of uses": '<g id="a"><use href="#a"/></g>',
}


@pytest.mark.parametrize("inside", DANGEROUS.values(), ids=DANGEROUS.keys())
def test_a_drawing_that_could_run_or_reach_out_is_refused(inside: str) -> None:
    assert svg.danger(SVG.format(inside).encode())


def test_a_drawing_that_repeats_itself_like_a_chain_letter_is_refused() -> None:
    levels = "".join(
        f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12)
    )
    start = time.monotonic()

    assert svg.danger(SVG.format('<g id="a0"><rect/></g>' + levels).encode())
    assert time.monotonic() - start < 1


@pytest.mark.parametrize(
    "data",
    [
        SVG.format("").encode("utf-16"),
        b'<?xml version="1.0" encoding="utf-7"?>' + SVG.format("").encode(),
        b'<?xml-stylesheet href="https://contoh.org/a.css"?>' + SVG.format("").encode(),
        b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;").encode(),
        b'<svg viewBox="0 0 1 1"/>',
        b"",
        b"<svg",
    ],
)
def test_a_drawing_with_a_strange_prologue_is_refused(data: bytes) -> None:
    assert svg.danger(data)


@pytest.mark.parametrize("empty", [True, False])
def test_no_content_is_one_clear_message(empty: bool, tmp_path: Path) -> None:
    root = tmp_path / "content"
    if empty:
        root.mkdir()
        (root / ".gitkeep").touch()
    word = "kosong" if empty else "tidak ada"

    with pytest.raises(ContentError) as refused:
        loading.load([root], TODAY)

    assert str(refused.value) == (
        f"content:1: folder isi ini {word} [JC101]\n"
        "    Saran: jalankan perintah ini dari folder kit yang berisi folder content.\n"
        "1 masalah di 1 berkas."
    )


def test_a_broken_list_makes_no_other_page_wrong(mini: Path) -> None:
    for name in ("sumber.yml", "fakta.yml", "gambar.yml", "istilah.yml", "kata.yml"):
        (mini / name).write_text("- [", encoding="utf-8")

    assert [line.partition(":")[0] for line in said(mini)] == [
        "content/fakta.yml",
        "content/gambar.yml",
        "content/istilah.yml",
        "content/kata.yml",
        "content/sumber.yml",
    ]


def test_withdrawn_consent_takes_the_person_out_of_the_library(mini: Path) -> None:
    story = mini / "kisah" / "pak-uji.md"
    text = story.read_text(encoding="utf-8")
    story.write_text(
        text.replace("{dasar: tokoh-publik}", "{dasar: tokoh-publik, dicabut: 2026-11-20}"),
        encoding="utf-8",
    )

    library = loading.load([mini], TODAY)

    assert "pak-uji" not in library.stories
    assert "pembuat-layang" in library.careers


def test_a_draft_is_checked_but_not_shown(mini: Path) -> None:
    guide = mini / "panduan" / "untuk-pendamping.md"
    text = guide.read_text(encoding="utf-8").replace("status: terbit", "status: draf")
    guide.write_text(text, encoding="utf-8")

    assert not loading.load([mini], TODAY).guides
    guide.write_text(text.replace("../karier/pembuat-layang", "../karier/tidak-ada"))
    assert len(said(mini)) == 1


def test_a_second_root_adds_and_replaces(mini: Path, tmp_path: Path) -> None:
    village = tmp_path / "desa"
    (village / "karier").mkdir(parents=True)
    text = (mini / CAREER).read_text(encoding="utf-8")
    (village / CAREER).write_text(text.replace("judul: Pembuat layang-layang", "judul: Pak Angin"))

    library = loading.load([mini, village], TODAY)

    assert library.careers["pembuat-layang"].title == "Pak Angin"
    assert library.careers["pembuat-layang"].source.path == "desa/karier/pembuat-layang.md"
    assert len(library.careers) == 4


def many_careers(root: Path, count: int) -> None:
    text = (root / "karier" / "penghitung-bintang.md").read_text(encoding="utf-8")
    for number in range(count):
        (root / "karier" / f"penghitung-bintang-{number}.md").write_text(text, encoding="utf-8")


def seconds(root: Path) -> float:
    start = time.process_time()
    assert loading.examine([root], TODAY)[0] is not None
    return time.process_time() - start


def test_the_time_for_many_careers_grows_no_faster_than_their_number(mini: Path) -> None:
    many_careers(mini, 50)
    few = seconds(mini)
    many_careers(mini, 200)

    assert seconds(mini) < 4 * few * 2.5


def test_letters_nobody_sees_are_found_wherever_unicode_hides_them() -> None:
    for letter in "\u200b\u200d\u202e\u2066\ufeff\u00ad\u2028\u3164\u2800\ue000\U000e0041\x07\x85":
        text, problems = source_file._without_hidden(f"a\nb{letter}c\n", "x.md")
        assert text == "a\nbc\n"
        assert [problem.line for problem in problems] == [2]


HOSTILE = {
    "brackets": "[" * 4900,
    "open links": "](" * 2450,
    "open links in a row": "[](" * 1600,
    "digits": "0" * 4900,
    "letters and dots": "a." * 2450,
    "no mail address": "a" * 4899 + "@",
    "underscores": "_" * 4900,
    "angles": "< " * 2450,
    "braces": "{{fakta:" * 600,
    "list marks": "1. " * 1600,
    "quotes": "> " * 2450,
    "slashes": "/// " * 1200,
}


@pytest.mark.parametrize("row", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_page_made_to_keep_the_checker_busy_is_answered_soon(row: str, mini: Path) -> None:
    with (mini / "panduan" / "untuk-pendamping.md").open("a", encoding="utf-8") as file:
        file.write("\n" + f"{row}\n" * 30)
    start = time.process_time()

    loading.examine([mini], TODAY)

    assert time.process_time() - start < 2
