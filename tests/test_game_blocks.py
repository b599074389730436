"""Game blocks: what an author writes, what the child gets, what the key shows of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from weasyprint import CSS, HTML

from generator import outputs, printables
from generator.content.library import Library
from generator.content.model import Career
from generator.games.letters import Fence
from generator.games.shelf import Shelf
from generator.games.trouble import GameTrouble
from generator.markup import convert, games
from generator.markup.convert import Places
from generator.markup.game_block import Play

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("Penanam", "Penenun", "Peramu", "Pelukis", "Perakit", "Pemandu", "Penata", "Pencatat")


def shelf_of(library: Library) -> Shelf:
    """Forty-eight invented careers, eight of each interest group, each with a tool of its own."""
    first = next(iter(library.careers.values()))
    careers: dict[str, Career] = {}
    for number in range(48):
        letter = "RIASEC"[number % 6]
        name = f"{NAMES[number // 6]} {'abcdef'[number % 6] * 3}"
        careers[f"kerja-{number}"] = first.model_copy(
            update={
                "title": name,
                "interests": letter + ("S" if letter == "R" else "R"),
                "group": ("lokal", "sekitar-kita", "luas")[number % 3],
                "summary": f"{name} bekerja dengan benda nomor {number}.",
                "tasks": (f"Menata benda {number}", f"Mengukur benda {number}", "Mencatat hasil"),
                "tools": ("tali", f"alat {number}"),
            }
        )
    return Shelf(
        careers=careers,
        interests=library.interests,
        pictures={"kotak": "Sebuah kotak"} | {f"alat-alat-{n}": f"Alat {n}" for n in range(48)},
        fence=Fence.around(["asu"]),
        edition="2026.11",
        glossary={entry.word: entry.meaning for entry in library.vocabulary.glossary},
    )


def html(body: str, library: Library, *, reveal: bool = False, slug: str = "a") -> str:
    return convert.to_html(
        body,
        facts=library.facts,
        interests=library.interests,
        reveal=reveal,
        play=Play(shelf_of(library), slug, ("8-10",)),
    )


def letters(made: str) -> list[str]:
    return re.findall(r">([A-Z])</text>", made)


def test_the_word_search_and_its_key_are_the_same_grid(library: Library) -> None:
    body = "/// cari-kata\n    jumlah: 6\n///"
    sheet, key = html(body, library), html(body, library, reveal=True)

    assert letters(sheet) == letters(key) and len(letters(sheet)) > 36
    assert sheet.count("<li>") == 6 and 'class="kotak-centang"' in sheet
    assert "<li>" not in key and key.count("<path") == 12  # a ring is two lines
    assert html(body, library, slug="b") != sheet, "another page, another puzzle"
    assert html("/// cari-kata\n    jumlah: 6\n    acak: 2\n///", library) != sheet
    assert html(body, library) == sheet


def test_words_of_an_author_are_hidden_as_they_are_written(library: Library) -> None:
    sheet = html("/// cari-kata\n    petak: 9\n\n- Pandai besi\n- palu\n///", library)

    assert re.findall(r'class="kata">([^<]+)<', sheet) == ["palu", "Pandai besi"]


def test_a_crossword_asks_with_what_careers_do(library: Library) -> None:
    body = "/// silang\n    jumlah: 4\n///"
    assert html(body, library).count("Bekerja dengan benda nomor") == 4
    with pytest.raises(GameTrouble) as refused:
        html("/// silang\n    karier: kerja-0, kerja-47\n///", library)
    assert "Pencatat fff: namanya lebih dari 10 huruf" in refused.value.message
    typed = "/// silang\n- palu = Memukul paku\n- paku = Dipukul palu.\n///"
    sheet, key = html(typed, library), html(typed, library, reveal=True)
    assert "Memukul paku (4 huruf)" in sheet and "Dipukul palu (4 huruf)" in sheet
    assert letters(sheet) == [] and set(letters(key)) == set("PALUPAKU") and len(letters(key)) == 7
    assert "Teka-teki silang dengan 2 kata" in sheet
    assert body in games.keyed(f"Teks.\n\n{body}\n\nTeks.")


def test_a_word_of_the_glossary_brings_its_own_clue(library: Library) -> None:
    sheet = html("/// silang\n- magang\n- palu = Memukul paku\n///", library)

    assert "Belajar sambil membantu orang bekerja (6 huruf)" in sheet


def test_the_maze_leads_from_the_worker_to_the_tool(library: Library) -> None:
    sheet = html("/// labirin\n    karier: kerja-3\n///", library)
    key = html("/// labirin\n    karier: kerja-3\n///", library, reveal=True)

    assert "Mulai: penanam ddd" in sheet and "Sampai: alat 3" in sheet
    assert 'src="gambar:kotak"' in sheet and 'src="gambar:alat-alat-3"' in sheet
    assert "stroke-dasharray" not in sheet and "stroke-dasharray" in key
    assert re.findall(r'd="(M[^"]+)"', sheet)[0] != re.findall(r'd="(M[^"]+)"', key)[0]  # smaller


def test_two_mazes_of_one_sheet_have_different_ways(library: Library) -> None:
    first, second = (
        re.findall(r'd="(M[^"]+)"', html(f"/// labirin\n    karier: {name}\n///", library))[0]
        for name in ("kerja-3", "kerja-5")
    )
    assert first != second


def test_all_careers_that_are_named_stand_in_the_letter_square(library: Library) -> None:
    named = ", ".join(f"kerja-{number}" for number in range(0, 45, 5))
    listed = html(f"/// cari-kata\n    karier: {named}\n///", library)
    assert len(re.findall('class="kotak-centang"', listed)) == 9


def test_riddles_keep_the_answer_for_the_key(library: Library) -> None:
    body = "/// siapa-aku\n    jumlah: 3\n///"
    sheet, key = html(body, library), html(body, library, reveal=True)

    names = re.findall(r'<span class="kata">([^<]+)', sheet)
    answers = re.findall(r'<span class="isian-label">([^<]+)', key)
    assert len(names) == 3 and sorted(names) == sorted(answers)
    assert "Aku menata benda" in sheet and "Alatku tali dan alat" in sheet


def test_every_bingo_card_is_another_and_the_caller_has_a_list(library: Library) -> None:
    body = "/// bingo\n    kartu: 4\n    jumlah: 14\n///"
    sheet, key = html(body, library), html(body, library, reveal=True)

    cards = re.split("Bingo, kartu ", sheet)[1:]
    held = [frozenset(re.findall(r'class="kata">([^<]+)', card)) for card in cards]
    assert len(set(held)) == 4 and {len(card) for card in held} == {9}
    called = re.findall(r"<td>(Pe[^<]+)</td>", key)
    assert len(called) == 14 and set().union(*held) <= set(called)
    assert key.count('scope="col"') == 3


def test_memory_pairs_have_a_tool_that_nobody_else_there_uses(library: Library) -> None:
    sheet = html("/// kartu-ingatan\n    jumlah: 6\n///", library)

    names = re.findall(r'class="kartu-nama">([^<]+)', sheet)
    assert len(names) == len(set(names)) == 12 and "tali" not in names
    assert sheet.count("kartu-lembar depan") == sheet.count("kartu-lembar belakang") == 1


def test_a_quartet_is_four_of_one_group(library: Library) -> None:
    sheet = html("/// kuartet\n///", library)

    assert sheet.count('class="kartu-kelompok"') == 24
    for group in library.interests.groups:
        cards = re.findall(rf">{group.name}</span>.*?</ul>", sheet, re.DOTALL)
        assert len(cards) == 4
        lists = {frozenset(re.findall(r"<(?:strong|span)>(Pe[^<]+)<", card)) for card in cards}
        assert len(lists) == 1 and len(lists.pop()) == 4


def test_the_board_holds_what_the_author_wrote(library: Library) -> None:
    sheet = html("/// ular-tangga\n- naik = Kamu bertanya\n- turun = Hujan deras\n///", library)

    assert sheet.count("papan-kotak naik") == sheet.count("papan-kotak turun") == 1
    up = re.search(
        r'papan-kotak naik">\s*<p class="papan-angka"><strong>(\d+)</strong> Kamu bertanya',
        sheet,
        re.DOTALL,
    )
    told = re.search(r"tangga naik dari (\d+) ke (\d+)", sheet)
    assert up and told and up[1] == told[1] and int(told[2]) > int(told[1])
    assert len(re.findall(r"<strong>\d+</strong>", sheet)) == 42


def test_pictures_to_colour_and_a_poster_have_words(library: Library) -> None:
    pages = html("/// mewarnai\n    karier: kerja-0, kerja-1\n///", library)
    poster = html("/// poster | Banyak = cara\n///", library)

    assert pages.count('alt="Sebuah kotak"') == 2
    assert re.findall(r"Lembar (\d): ([a-z ]+)", poster)[-1] == ("6", "bawah kanan")
    assert poster.count('alt="Sebuah kotak"') == 24
    for group in library.interests.groups:
        assert group.name in poster


def test_game_blocks_are_empty_where_no_game_can_be_made(library: Library) -> None:
    for name in ("cari-kata", "silang", "bingo", "kuartet"):
        made = convert.to_html(f"/// {name}\n///", facts=library.facts)
        assert re.fullmatch(r'<div class="[a-z-]+"></div>', made)


def test_nobody_can_smuggle_a_drawing_in(library: Library) -> None:
    made = html("![x](gubahan:7) ![y](gubahan:0) <svg onload=alert(1)>", library)

    assert "gubahan" not in made and "<svg" not in made


def test_only_blocks_with_answers_reach_the_key() -> None:
    body = "Ayo.\n\n/// cari-kata\n- palu\n///\n\n/// garis | Aku\n///\n\n/// mewarnai\n///"

    assert games.keyed(body) == "/// cari-kata\n- palu\n///"
    assert games.answers(body) == games.keyed(body)
    assert games.answers(body + "\n\n/// pasang | a = b\n- c = d\n///").startswith("Ayo.")


def test_backs_of_cards_lie_behind_their_fronts_on_paper(library: Library) -> None:
    """Measured in the layout, in mm from the left and from the right edge of the sheet."""
    places = Places(picture=lambda _: "", art=lambda _: "", page=lambda _: None)
    body = convert.place(html("/// kartu-ingatan\n    jumlah: 11\n///", library), places)
    body = re.sub(r"<img [^>]*>", '<span class="hias"></span>', body)
    text = (
        '<body class="lembaran abu dua-sisi"><article><div class="kop"></div><h1>Kartu</h1>'
        f'<div class="kerja">{body}</div></article></body>'
    )
    styles = [
        CSS(string=re.sub(r"@font-face \{.*?\}|url\([^)]*\)", "", file.read_text(), flags=re.S))
        for file in (
            ROOT / "templates/print" / n for n in ("sheet.css", "worksheet.css", "games.css")
        )
    ]
    size = CSS(string="@page { size: 210mm 297mm }")
    sheets = [_cards(page) for page in HTML(string=text).render(stylesheets=[*styles, size]).pages]

    assert [len(sheet) for sheet in sheets] == [12, 12, 10, 10]
    for front, back in ((sheets[0], sheets[1]), (sheets[2], sheets[3])):
        mirrored = sorted((round(210 - x - width, 1), y) for x, y, width in back)
        assert sorted((round(x, 1), y) for x, y, _ in front) == mirrored
    assert {y for _, y, _ in sheets[0]} >= {y for _, y, _ in sheets[2]}


def _cards(page: object) -> list[tuple[float, float, float]]:
    """(left, top, width) of every card, in mm."""
    mm = 25.4 / 96
    found = []
    for box in page._page_box.descendants():  # type: ignore[attr-defined]
        if box.element is not None and box.element.get("class") == "kartu-main":
            width = box.border_width()
            found.append((box.border_box_x() * mm, round(box.border_box_y() * mm, 1), width * mm))
    return found


def test_a_game_that_cannot_be_made_keeps_nothing_else_from_being_made(mini: Path) -> None:
    from datetime import date

    from generator.content import loading

    file = mini / "permainan" / "kata-desa.md"
    whole = loading.load([mini], date(2026, 11, 24))
    file.write_text(file.read_text(encoding="utf-8").replace("- bintang", "- kasur"), "utf-8")
    without, problems = loading.examine([mini], date(2026, 11, 24))

    assert without is not None and list(without.games) == []
    assert [p.path for p in without.left_out] == ["content/permainan/kata-desa.md"]
    assert problems == list(without.left_out)
    lost = {p.path for p in printables.all_of(whole)} - {p.path for p in printables.all_of(without)}
    assert lost and all(path.startswith("permainan") for path in lost)


def test_the_last_good_sheets_of_such_a_game_stay(tmp_path: Path) -> None:
    old, new = tmp_path / "lama", tmp_path / "baru"
    for name in (
        "permainan/permainan-a-A4-abu.pdf",
        "permainan-kunci/permainan-kunci-a-F4-abu.pdf",
    ):
        (old / name).parent.mkdir(parents=True)
        (old / name).write_bytes(b"yang lama")
    (old / "permainan" / "permainan-a-b-A4-abu.pdf").write_bytes(b"permainan lain")
    new.mkdir()

    outputs.keep(old, new, "permainan*/permainan*-a-?4-*.pdf")

    assert sorted(file.name for file in new.rglob("*.pdf")) == [
        "permainan-a-A4-abu.pdf",
        "permainan-kunci-a-F4-abu.pdf",
    ]
