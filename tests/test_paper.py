"""What a mentor would notice if it broke: sizes, order, tags, fonts, grey, numbers, folding."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops

from generator import printables, rasters
from generator.content import loading
from generator.content.library import Library
from generator.content.problems import ContentError
from generator.printing import feet, jobs
from generator.printing.cache import Cache

ROOT = Path(__file__).resolve().parent.parent
MINI = Path(__file__).with_name("mini") / "content"
TODAY = date(2026, 11, 24)
MM = 72 / 25.4
_COLOUR = re.compile(rb"(?m)^(?:\S+ ){3}(?:rg|RG)$|^(?:\S+ ){4}[kK]$|/Device(?:RGB|CMYK) cs")


def _open(paper: tuple[Library, Path, Path], path: str) -> pikepdf.Pdf:
    return pikepdf.open(paper[1] / path)


def _streams(pdf: pikepdf.Pdf) -> list[bytes]:
    return [
        item.read_bytes()
        for item in pdf.objects
        if isinstance(item, pikepdf.Stream) and "/Length1" not in item and "/Type" not in item
    ]


def _outline(pdf: pikepdf.Pdf) -> list[tuple[str, list[str]]]:
    with pdf.open_outline() as outline:
        return [(item.title, [child.title for child in item.children]) for item in outline.root]


def _text(pdf: pikepdf.Pdf, number: int) -> str:
    """What a page says, read back through the fonts' own Unicode maps."""
    page = pdf.pages[number]
    page.contents_coalesce()
    return _read(page.Resources, page.Contents.read_bytes())


def _read(resources: pikepdf.Object, content: bytes) -> str:
    maps: dict[str, dict[str, str]] = {}
    for name, font in resources.get("/Font", {}).items():
        rows = font.ToUnicode.read_bytes().decode("latin1").split("endcodespacerange")[1]
        maps[name] = dict(re.findall(r"<([0-9a-f]{4})>\s*<([0-9a-f]+)>", rows.lower()))
    shown, font = "", ""
    for token in re.findall(rb"/(\S+) [\d.]+ Tf|<([0-9a-fA-F]+)>", content):
        if token[0]:
            font = "/" + token[0].decode()
            shown += " "
            continue
        codes = token[1].decode().lower()
        for at in range(0, len(codes), 4):
            text = maps.get(font, {}).get(codes[at : at + 4], "")
            shown += bytes.fromhex(text).decode("utf-16-be") if text else ""
    return shown


def test_every_promised_pdf_is_there_and_no_other(paper: tuple[Library, Path, Path]) -> None:
    library, folder, _ = paper
    found = {file.relative_to(folder).as_posix() for file in folder.rglob("*.pdf")}
    assert found == {printable.path for printable in printables.all_of(library)}


def test_no_colour_operator_reaches_grey_paper(paper: tuple[Library, Path, Path]) -> None:
    library, folder, _ = paper
    for printable in printables.all_of(library):
        with pikepdf.open(folder / printable.path) as pdf:
            coloured = [stream for stream in _streams(pdf) if _COLOUR.search(stream)]
            assert bool(coloured) == printable.edition.endswith("warna"), printable.path


def test_a_career_sheet_has_at_most_two_sides(paper: tuple[Library, Path, Path]) -> None:
    for slug in paper[0].careers:
        with _open(paper, f"karier/karier-{slug}-A4-abu.pdf") as pdf:
            assert len(pdf.pages) <= 2


def test_a_loose_photocopy_says_what_it_is(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "lembar-kerja/lembar-kerja-aku-dan-angin-A4-abu.pdf") as pdf:
        last = " ".join(_text(pdf, 1).split())  # wherever the foot breaks its lines
    assert "lembar 2 dari 2" in last
    assert "versi 2026.11" in last
    assert "L02" in last and "20 menit" in last and "kit-uji/lembar-kerja/aku-dan-angin" in last
    assert "Usia 11-12, 13-15" in last and "Bahan: pensil, kertas" in last
    assert "CC BY-SA 4.0" in last


def test_the_foot_names_materials_as_far_as_its_line_has_room(library: Library) -> None:
    def last(*materials: str, slug: str = "aku-dan-angin") -> str:
        foot = feet.text(library.kit, "lembar-kerja", slug, after="20 menit.", materials=materials)
        assert len(foot.split("\n")) == 2
        return foot.split("\n")[1]

    assert "Bahan: pensil, kertas. CC" in last("pensil", "kertas")
    assert "Bahan: pensil, dll. CC" in last("pensil", "kertas besar atau kalender bekas")
    assert "Bahan" not in last("pensil warna", slug="x" * 40) and "Bahan" not in last()


def test_answers_are_in_the_mentors_key_and_not_on_the_childs_sheet(
    paper: tuple[Library, Path, Path],
) -> None:
    with _open(paper, "lembar-kerja/lembar-kerja-pasang-benda-A4-abu.pdf") as pdf:
        sheet = " ".join(_text(pdf, number) for number in range(len(pdf.pages)))
    with _open(paper, "kunci/kunci-pasang-benda-A4-abu.pdf") as pdf:
        answers = " ".join(_text(pdf, number) for number in range(len(pdf.pages)))
    assert "PENDAMPING" not in sheet and "Bacakan petunjuk" not in sheet
    assert "PENDAMPING" in answers and "Bacakan petunjuk" in answers
    order = [answers.index(word) for word in ("bambu", "buku", "lampu")]
    assert order == sorted(order)


def test_facts_on_paper_say_their_source_and_date(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "karier/karier-pembuat-layang-A4-abu.pdf") as pdf:
        text = " ".join(" ".join(_text(pdf, n) for n in range(len(pdf.pages))).split())
    assert "3 buku per tahun" in text
    assert "Penerbit Satu" in text and "diperiksa November 2026" in text
    assert "Belum ditinjau guru atau warga" in text


def test_table_heads_say_which_way_they_point(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "sesi/sesi-s1-angin-A4-abu.pdf") as pdf:
        heads = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH"
        ]
        assert heads
        assert {str(head.A.Scope) for head in heads} == {"/Column", "/Row"}


def test_figures_have_words(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "karier/karier-pembuat-layang-A4-abu.pdf") as pdf:
        figures = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
        words = [str(figure.Alt) for figure in figures]
    assert words == ["Sebuah kotak di atas meja", "Jam 07.30", "Jam 12.00", "Jam 15.15"]


def test_a_game_and_its_key_are_drawn_with_words(paper: tuple[Library, Path, Path]) -> None:
    for kind in ("permainan", "permainan-kunci"):
        with _open(paper, f"{kind}/{kind}-kata-desa-A4-abu.pdf") as pdf:
            figures = [
                str(item.Alt)
                for item in pdf.objects
                if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
            ]
            text = " ".join(_text(pdf, number) for number in range(len(pdf.pages)))
        assert figures[0].startswith("Kotak huruf 7 kali 7, berisi 3 kata")
        assert figures[1] == "Teka-teki silang dengan 3 kata"
        assert ("Lingkari kata" in text) == (kind == "permainan")
        assert ("Bacakan kata-katanya" in text) == (kind == "permainan-kunci")


def test_the_booklet_numbers_what_its_contents_page_promises(
    paper: tuple[Library, Path, Path],
) -> None:
    library = paper[0]
    with _open(paper, "buklet/buklet-semua-kerja-A4-abu.pdf") as pdf:
        contents = " ".join(_text(pdf, 1).split())
        for slug in ("pembuat-layang", "penjaga-mercusuar", "pencerita-keliling"):
            title = library.careers[slug].title
            promised = re.search(rf"{title} (\d+)", contents)
            assert promised, contents
            page = int(promised[1])
            assert title in " ".join(_text(pdf, page - 1).split())
            assert _text(pdf, page - 1).split()[-1] == str(page)  # the stamped number
        assert not _text(pdf, 0).split()[-1].isdigit()  # none on the cover


def test_the_booklet_keeps_outline_links_and_one_tree(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "buklet/buklet-semua-kerja-A4-abu.pdf") as pdf:
        outline = _outline(pdf)
        assert ("Membuat", ["Pembuat layang-layang"]) in outline
        targets = [
            str(note.Dest) for note in pdf.pages[1].obj.get("/Annots", []) if "/Dest" in note
        ]
        names = {str(n) for n in list(pdf.Root.Names.Dests.Names)[::2]}
        assert len(targets) == 6 and set(targets) <= names
        parts = [str(k.S) for k in pdf.Root.StructTreeRoot.K[0].K]
        assert parts.count("/Part") == 7  # six items and the closing page
        keys = [int(key) for key in list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert keys == sorted(set(keys))


def test_the_booklet_shows_its_sheets_as_they_are(paper: tuple[Library, Path, Path]) -> None:
    """Shared letters and drawings leave every page as it was, but for the number at its foot.

    Widths of letters are whole thousandths of an em, so a letter may move by a hair.
    """
    book = list(rasters.draw((paper[1] / "buklet/buklet-semua-kerja-A4-abu.pdf").read_bytes(), 72))
    for slug in ("pembuat-layang", "penjaga-mercusuar", "pencerita-keliling"):
        file = paper[1] / f"karier/karier-{slug}-A4-abu.pdf"
        for page in rasters.draw(file.read_bytes(), 72):
            assert min(_apart(page, other) for other in book) < 0.0005, slug


def _apart(page: Image.Image, other: Image.Image) -> float:
    """The share of dots above the foot that differ visibly."""
    above = (0, 0, page.width, page.height - 60)
    counts = ImageChops.difference(page.crop(above), other.crop(above)).histogram()
    return sum(counts[64:]) / sum(counts)


def test_a_booklet_holds_each_drawing_once(paper: tuple[Library, Path, Path]) -> None:
    """Every sheet brings its own head and icons; eighty times the same would fill a USB stick."""
    with _open(paper, "buklet/buklet-semua-kerja-A4-abu.pdf") as pdf:
        shown = [x for page in pdf.pages for x in page.obj.Resources.XObject.values()]
        objects = {item.objgen for item in shown}
        looks = {(item.read_bytes(), item.BBox.unparse()) for item in shown}
    assert len(objects) == len(looks) < len(shown) / 2


def test_the_folded_booklet_reads_in_order_when_folded(paper: tuple[Library, Path, Path]) -> None:
    with _open(paper, "buklet/buklet-semua-kerja-A4-lipat-abu.pdf") as pdf:
        sides = [[_half(page, name) for name in ("/Kiri", "/Kanan")] for page in pdf.pages]
    pages = _fold(sides)
    assert len(pages) % 4 == 0
    numbers = [text.split()[-1] for text in pages]
    assert numbers[1:-1] == [str(number) for number in range(2, len(pages))]
    assert "Semua kerja di Desa Uji" in " ".join(pages[0].split())
    assert "Tentang buku ini" in " ".join(pages[-1].split())
    blank = [number for number, text in enumerate(pages) if len(text.split()) < 2]
    assert blank == []  # empty leaves are pages for notes


def test_fronts_and_backs_apart_are_the_same_sides_the_backs_in_reverse(
    paper: tuple[Library, Path, Path],
) -> None:
    def sides(edition: str) -> list[list[str]]:
        with _open(paper, f"buklet/buklet-semua-kerja-{edition}.pdf") as pdf:
            return [[_half(page, name) for name in ("/Kiri", "/Kanan")] for page in pdf.pages]

    both = sides("A4-lipat-abu")
    assert sides("A4-lipat-depan-abu") == both[::2]
    assert sides("A4-lipat-belakang-abu") == both[1::2][::-1]


def test_f4_keeps_clear_of_what_a_210_mm_printer_cuts_off(
    paper: tuple[Library, Path, Path],
) -> None:
    """Users call 210, 215 and 216 mm wide paper F4: everything stays inside 210 x 330."""
    with _open(paper, "karier/karier-pembuat-layang-F4-abu.pdf") as pdf:
        left = [
            (float(row[4]) * 0.75 - float(page.mediabox[0])) / MM
            for page in pdf.pages
            for row in re.findall(
                rb"([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) [\d.-]+ Tm",
                page.Contents.read_bytes(),
            )
        ]
    assert left and min(left) >= 2.5 + 12


def _half(page: pikepdf.Page, name: str) -> str:
    form = page.Resources.XObject[name]
    return _read(form.Resources, form.read_bytes())


def _fold(sides: list[list[str]]) -> list[str]:
    """Stack the sheets, turn over the short edge, fold in the middle, and read."""
    first, last = [], []
    for number, (left, right) in enumerate(sides):
        front = number % 2 == 0
        first.append(right if front else left)
        last.append(left if front else right)
    return first + last[::-1]


def test_an_unchanged_library_prints_nothing_anew_and_the_same_bytes(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    library, folder, store = paper
    assert jobs.build(ROOT, library, tmp_path, Cache(store), 1, lambda _: None).new == 0
    for file in folder.rglob("*.pdf"):
        assert file.read_bytes() == (tmp_path / file.relative_to(folder)).read_bytes()


def test_one_worker_or_two_and_any_folder_give_the_same_bytes(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    library, folder, _ = paper
    again, store = tmp_path / "folder lain", tmp_path / "baru"
    told: list[str] = []
    made = jobs.build(
        ROOT,
        library,
        again,
        Cache(store),
        1,
        lambda _: None,
        lambda name, _n, _all: told.append(name),
    )
    assert made.new == len(list(store.rglob("*.pdf")))
    packs = {name for name in told if name.startswith("paket/s")}
    assert packs  # each: its own leaves are laid out, and it is bound once for A4 and F4
    assert {name: told.count(name) for name in packs} == dict.fromkeys(packs, 2)
    for file in folder.rglob("*.pdf"):
        assert file.read_bytes() == (again / file.relative_to(folder)).read_bytes(), file.name


def test_a_cut_or_altered_cache_entry_is_made_again(
    paper: tuple[Library, Path, Path], tmp_path: Path
) -> None:
    library, folder, store = paper
    entry = sorted(store.rglob("*.pdf"))[0]
    entry.write_bytes(entry.read_bytes()[:-100])
    assert jobs.build(ROOT, library, tmp_path, Cache(store), 1, lambda _: None).new >= 1
    for file in folder.rglob("*.pdf"):
        assert file.read_bytes() == (tmp_path / file.relative_to(folder)).read_bytes()


def test_a_sheet_that_grew_is_named_with_its_line(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(MINI, tmp_path / "content")
    sheet = tmp_path / "content" / "lembar-kerja" / "pasang-benda.md"
    tall = "\n/// kotak-gambar\n    tinggi: 200\n///\n"
    sheet.write_text(sheet.read_text(encoding="utf-8") + tall, encoding="utf-8")
    library = loading.load([tmp_path / "content"], TODAY)
    with pytest.raises(ContentError) as refused:
        jobs.build(ROOT, library, tmp_path / "o", Cache(tmp_path / "c"), 2, lambda _: None)
    (problem,) = refused.value.problems
    line = sheet.read_text(encoding="utf-8").split("\n").index("halaman: 1") + 1
    assert (problem.path, problem.line) == ("content/lembar-kerja/pasang-benda.md", line)
    assert problem.message.startswith("tertulis 1 halaman, di A4 dan F4 menjadi 2: lebih ")
    assert problem.rule.number == "JC841"


@pytest.mark.parametrize("kind", sorted(printables.FORMS))
def test_the_form_on_paper_is_one_sheet(paper: tuple[Library, Path, Path], kind: str) -> None:
    for size in ("A4", "F4"):
        assert len(_open(paper, f"formulir/formulir-{kind}-{size}-abu.pdf").pages) <= 2
