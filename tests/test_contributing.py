"""Starting something new: files that explain themselves, and one declaration behind them all."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from generator import villages
from generator.cli import app
from generator.content import loading, naming, reader
from generator.contributing import declaration, scaffold, starting
from generator.contributing.declaration import Field
from generator.contributing.kinds import KINDS
from generator.contributing.scaffold import StartError

TODAY = date(2026, 11, 24)


def start(mini: Path, kind: str, title: str, *given: str) -> starting.Start:
    return starting.prepare([mini], kind, title, given, TODAY)


def fields(mini: Path, kind: str) -> tuple[Field, ...]:
    words = declaration.choices(reader.read([mini]).vocabulary, None)
    return declaration.fields_of(KINDS[kind].model, words)


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_item_only_misses_what_its_author_knows(mini: Path, kind: str) -> None:
    file, problems = start(mini, kind, "Penjaga kebun kecil sekali").write()

    assert file.is_file()
    assert problems
    for problem in problems:
        assert problem.path == f"content/{file.relative_to(mini).as_posix()}"
        told = ("masih kosong", "belum ada ceritanya", "terlalu pendek")
        assert any(words in problem.message for words in told)
        assert "masih kosong" not in problem.message or "Contoh: " in problem.hint
    empty = {problem.message.split('"')[1] for problem in problems if '"' in problem.message}
    required = {field.key for field in fields(mini, kind) if field.required}
    assert empty <= required


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if not kind.listed])
def test_the_new_file_explains_every_field(mini: Path, kind: str) -> None:
    file, _ = start(mini, kind, "Penjaga kebun kecil sekali").write()
    text = " ".join(file.read_text(encoding="utf-8").replace("\n# ", " ").split())
    for field in fields(mini, kind):
        assert field.purpose in text, field.key
        for word in field.choices:
            assert word in text, (field.key, word)


def test_answers_are_taken_and_a_complete_file_is_clean(mini: Path) -> None:
    given = [
        "id=kebun-2026",
        "judul=Kebun: sebuah cerita",
        "penerbit=Koran Uji",
        "url=https://example.org/kebun",
    ]
    file, problems = start(mini, "sumber", "Kebun", *given).write()

    assert problems == []
    assert file == mini / "sumber.yml"
    library = loading.load([mini], TODAY)
    assert library.sources["kebun-2026"].title == "Kebun: sebuah cerita"
    assert library.sources["kebun-2026"].opened == TODAY
    assert "contoh-satu" in library.sources


def test_a_game_is_whole_once_its_questions_are_answered(mini: Path) -> None:
    given = [
        "ringkas=Cari nama benda di kotak huruf.",
        "usia=8-10",
        "pemain=1 atau 2 anak",
        "menit=15",
        "cara_main=Lingkari kata yang kamu temukan.",
        "catatan_fasilitator=Bacakan kata-katanya lebih dulu. Anak boleh mencari berdua dan "
        "saling membantu.",
        "penulis=Bu Sri",
    ]
    file, problems = start(mini, "permainan", "Cari Kata Kebun", *given).write()
    assert {problem.path for problem in problems} == {"content/permainan/cari-kata-kebun.md"}
    assert any("belum ada balok permainan" in problem.message for problem in problems)

    block = "\n/// cari-kata\n- lampu\n- bintang\n- layang\n///\n"
    file.write_text(file.read_text(encoding="utf-8") + block, encoding="utf-8")
    library, left = loading.examine([mini], TODAY)
    assert left == [] and library is not None
    assert library.games["cari-kata-kebun"].minutes == 15


def test_a_recording_belongs_to_a_career_that_is_there(mini: Path) -> None:
    given = [
        "berkas=suara/penjaga-mercusuar.ogg",
        "pembicara=Pak Uji",
        "yang_dikatakan=Saya menyalakan lampu sebelum hari gelap.",
        "lisensi=CC-BY-SA-4.0",
        "izin_arsip=KSA-07",
        "izin_tanggal=2026-11-01",
    ]
    (mini / "suara").mkdir()
    (mini / "suara" / "penjaga-mercusuar.ogg").write_bytes(b"OggS")
    assert start(mini, "suara", "Penjaga Mercusuar", *given).write()[1] == []


def test_a_village_misspelt_is_told_like_any_kind(mini: Path) -> None:
    with pytest.raises(StartError, match='mungkin maksudmu "desa"'):
        start(mini, "dessa", "Kampung Mekar")


def test_a_list_may_be_answered_with_commas(mini: Path) -> None:
    given = ["penulis=Bu Sri, Pak Budi", "mapel=[ipa]"]
    file, problems = start(mini, "karier", "Juru kebun", *given).write()
    said = " ".join(problem.message for problem in problems)
    assert "penulis" not in said and "mapel" not in said
    assert "\npenulis: [Bu Sri, Pak Budi]\n" in file.read_text(encoding="utf-8")


def test_numbers_go_on_where_they_stopped(mini: Path) -> None:
    sheet = start(mini, "lembar-kerja", "Kebunku")
    used = {item.id for item in loading.load([mini], TODAY).worksheets.values()}
    assert sheet.values["id"] == "L03"
    assert used == {"L01", "L02"}
    session = start(mini, "sesi", "Ke kebun")
    assert session.write()[0].name == "s2-ke-kebun.md"


def test_nothing_is_ever_overwritten(mini: Path) -> None:
    before = {file: file.read_bytes() for file in mini.rglob("*") if file.is_file()}
    with pytest.raises(StartError, match="sudah ada"):
        start(mini, "karier", "Penjaga Mercusuar").write()
    with pytest.raises(StartError, match="sudah ada"):
        start(mini, "sumber", "Contoh satu")
    with pytest.raises(StartError, match='mungkin maksudmu "karier"'):
        start(mini, "kerier", "Apa saja")
    with pytest.raises(StartError, match='mungkin maksudmu "jenjang"'):
        start(mini, "karier", "Apa saja", "jenjan=sd")
    with pytest.raises(StartError, match="tidak memuat huruf"):
        start(mini, "karier", "!!!").write()
    assert before == {file: file.read_bytes() for file in mini.rglob("*") if file.is_file()}


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Guru SD (kelas 1)", "guru-sd-kelas-1"),
        ("Pembuat kué", "pembuat-kue"),
        ("  Ahli -- data ", "ahli-data"),
        ("kata " * 20, "-".join(["kata"] * 12)),
        ("A" * 80, "a" * 60),
        ("∆", ""),
    ],
)
def test_a_title_becomes_a_name_that_the_reader_takes(title: str, slug: str) -> None:
    assert naming.slug_of(title) == slug


def test_only_what_is_chosen_from_a_short_list_is_asked(mini: Path) -> None:
    asked = [field.key for field in start(mini, "karier", "Juru kebun").open_questions()]
    assert asked == ["riasec", "kelompok", "jenjang", "penulis"]
    given = start(mini, "karier", "Juru kebun", "riasec=RS").open_questions()
    assert "riasec" not in [field.key for field in given]


@pytest.mark.parametrize(
    "text",
    ["Biasa saja", "titik: dua", "# pagar", "- garis", "{a}", "null", 'ku"tip', "1,5", "é (x)"],
)
def test_a_text_is_read_back_as_it_was_typed(mini: Path, text: str) -> None:
    file = mini / "karier" / "penjaga-mercusuar.md"
    whole = file.read_text(encoding="utf-8")
    file.write_text(
        whole.replace("skema: 1\n", f"skema: 1\nzzz: {scaffold.scalar(text)}\n"), "utf-8"
    )
    fields = reader.read([mini]).written["karier/penjaga-mercusuar"].says("zzz")
    assert fields == text


@pytest.mark.parametrize(("kind", "span"), [("karier", "120-300"), ("kisah", "200-400")])
def test_the_new_file_says_how_long_its_story_may_be(mini: Path, kind: str, span: str) -> None:
    file, _ = start(mini, kind, "Penjaga kebun").write()

    assert f"# Seluruh cerita {span} kata." in file.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(
    mini: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = start(mini, "karier", "Penjaga kebun")

    def closed(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", closed)
    with pytest.raises(StartError, match=r"karier/penjaga-kebun\.md tidak bisa ditulis: folder"):
        made.write()
    assert not (mini / "karier" / "penjaga-kebun.md").exists()


def test_a_new_entry_of_a_list_is_named_so_that_a_page_can_name_it(
    mini: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(villages, "find", lambda *_: SimpleNamespace(roots=[mini]))
    said = CliRunner().invoke(app, ["new", "sumber", "Menengok Kebun"])

    assert said.exit_code == 0
    assert "sumber.yml dengan nama: menengok-kebun" in said.output
    assert "Berkas baru" not in said.output
