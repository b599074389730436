"""A village's own folder: it adds, replaces, withholds and withdraws; the core never notices."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import build, pack, villages
from generator.cli import app
from generator.content import loading
from generator.content.problems import ContentError
from generator.errors import KitError
from generator.villages import Home

from .mini_project import project

TODAY = date.today()
STORY = """---
skema: 1
judul: Bu Sarinten dan cerita sore
ringkas: Bu Sarinten bercerita di balai setiap sore.
jenis: nyata
nama_tampil: Sarinten
keadaan: hidup
usia_saat_terbit: dewasa
peran_publik: warga
asal: Desa Uji
mirip: [desa]
karier: [pencerita-keliling]
gambar: kotak
peristiwa:
  - {waktu: 1990, teks: Sarinten belajar bercerita dari neneknya, sumber: balai-uji}
  - {waktu: 1995, teks: Ia lupa ceritanya di depan orang, sumber: balai-uji}
  - {waktu: 1996, teks: Temannya mengajaknya berlatih lagi, sumber: kabar-uji}
  - {waktu: 2005, teks: Ia bercerita di balai desa, sumber: kabar-uji}
rintangan: Sarinten lupa ceritanya di depan orang.
penolong: Temannya mengajaknya berlatih lagi setiap sore.
cara: Ia berlatih satu kalimat setiap sore.
izin: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}
tanya:
  - Kapan kamu merasa malu berbicara?
  - Siapa yang mau mendengarkan ceritamu?
  - Kalimat apa yang mau kamu latih?
sumber: [balai-uji, kabar-uji]
level: C
diperiksa: 2026-11-01
penulis: [Tim Uji]
peninjau: []
status: terbit
---

## Sore di balai

Sarinten duduk di lantai. Anak duduk melingkar.
""" + "\n".join(
    f"\nAnak ke-{number} bertanya tentang burung di pohon. "
    "Jawabannya datang pelan seperti angin sore. "
    "Semua orang menunggu kalimat yang berikutnya. Lampu balai menyala ketika cerita selesai."
    for number in range(1, 9)
)
SOURCES = """
- {id: balai-uji, judul: Sore di balai, penerbit: Balai Uji,
   url: "https://balai.example/sore", dibuka: 2026-11-01}
- {id: kabar-uji, judul: Pencerita kita, penerbit: Kabar Uji,
   url: "https://kabar.example/cerita", dibuka: 2026-11-01}
"""
VENUES = f"""
- id: taman-angin
  nama: Taman Baca Angin
  jenis: perpustakaan
  untuk: Membaca dan bertanya tentang buku.
  cara_bertanya: Datang sore, temui penjaga di meja depan.
  diperiksa: {TODAY}
"""


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return project(tmp_path / "kit")


@pytest.fixture
def village(kit: Path, repository: Path) -> Home:
    """A new village with a story of its own, two sources and a place."""
    made = villages.create(repository, "Kampung Angin", TODAY, kit / "desa" / "kampung-angin")
    content = made.folder / "content"
    (content / "kisah").mkdir()
    (content / "kisah" / "bu-sarinten.md").write_text(STORY, encoding="utf-8")
    (content / "sumber.yml").write_text(SOURCES, encoding="utf-8")
    (content / "tempat.yml").write_text(VENUES, encoding="utf-8")
    return Home(kit, made.folder)


@pytest.fixture
def repository() -> Path:
    return Path(__file__).parent.parent


def _told(home: Home) -> list[str]:
    with pytest.raises(ContentError) as refused:
        build.load(home, TODAY)
    return [f"{p.path}:{p.line} {p.message}" for p in refused.value.problems]


def test_a_new_village_passes_the_checker_as_it_is(kit: Path, repository: Path) -> None:
    title = "Désa Mekar: dusun #2!"
    home = villages.create(repository, title, TODAY, kit / "desa" / "desa-mekar")
    library, problems = loading.examine((kit / "content", home.folder / "content"), TODAY)
    assert problems == [] and library is not None
    assert library.kit.community == title
    assert library.kit.name == "Kit Uji"


def test_new_desa_says_where_it_is_and_what_comes_next(tmp_path: Path) -> None:
    folder = tmp_path / "kampung mekar"
    answer = CliRunner().invoke(app, ["new", "desa", "Kampung Mekar", "--di", str(folder)])
    assert answer.exit_code == 0 and "--desa" in answer.output
    assert (folder / "content" / "kit.yml").is_file()
    again = CliRunner().invoke(app, ["new", "desa", "Kampung Mekar", "--di", str(folder)])
    assert again.exit_code == 1 and "sudah berisi" in again.output


def test_a_folder_of_its_own_is_only_for_a_village(tmp_path: Path) -> None:
    answer = CliRunner().invoke(app, ["new", "karier", "Juru Uji", "--di", str(tmp_path / "x")])
    assert answer.exit_code == 1 and "hanya untuk desa" in answer.output
    assert not (tmp_path / "x").exists()


def test_a_village_folder_is_never_written_over(kit: Path, repository: Path) -> None:
    (kit / "desa" / "lama").mkdir(parents=True)
    (kit / "desa" / "lama" / "catatan.txt").write_text("punya kami")
    with pytest.raises(KitError, match="sudah berisi"):
        villages.create(repository, "Lama", TODAY, kit / "desa" / "lama")
    assert [f.name for f in (kit / "desa" / "lama").iterdir()] == ["catatan.txt"]


@pytest.mark.parametrize("title", ["!?", 'Desa "Mekar"', "x" * 61, "Desa\nMekar"])
def test_a_title_that_makes_no_folder_is_refused(kit: Path, repository: Path, title: str) -> None:
    with pytest.raises(KitError, match="tidak bisa dipakai"):
        villages.create(repository, title, TODAY, kit / "desa" / "baru")
    assert not (kit / "desa").exists()


def test_a_village_that_cannot_be_written_is_told(repository: Path) -> None:
    """Root may write nearly everywhere; /proc takes a folder from nobody."""
    with pytest.raises(KitError, match="tidak bisa ditulis"):
        villages.create(repository, "Desa Mekar", TODAY, Path("/proc/self/desa-mekar"))


def test_what_a_village_adds_stands_beside_the_core(village: Home) -> None:
    library = build.load(village, TODAY)
    assert library.kit.community == "Kampung Angin"
    assert set(library.venues) == {"taman-angin"}
    assert "bu-sarinten" in library.careers["pencerita-keliling"].role_models
    assert library.stories["bu-sarinten"].source.path == (
        "kampung-angin/content/kisah/bu-sarinten.md"
    )


def test_the_core_never_notices_its_villages(village: Home) -> None:
    library = build.load(villages.core(village.root), TODAY)
    assert "bu-sarinten" not in library.stories and not library.venues
    assert library.kit.community == "Desa Uji"


def test_two_villages_do_not_see_each_other(village: Home, repository: Path) -> None:
    other = villages.create(repository, "Desa Lain", TODAY, village.root / "desa" / "desa-lain")
    library = build.load(Home(village.root, other.folder), TODAY)
    assert "bu-sarinten" not in library.stories and not library.venues
    assert library.kit.community == "Desa Lain"


def test_a_village_adds_how_its_children_talk(village: Home) -> None:
    words = "ucapan:\n  pengisi: [awak]\n  padanan:\n    angin: [semilir]\n"
    (village.folder / "content" / "istilah.yml").write_text(words, encoding="utf-8")
    speech = build.load(village, TODAY).vocabulary.speech
    core = build.load(villages.core(village.root), TODAY).vocabulary.speech
    assert speech.fillers == ("awak", *core.fillers)
    assert speech.meanings == {**core.meanings, "angin": ("semilir", *core.meanings["angin"])}


def test_what_a_village_withholds_is_shown_nowhere(village: Home) -> None:
    settings = village.folder / "content" / "kit.yml"
    settings.write_text("desa: Kampung Angin\ntidak_ikut: [karier/penjaga-mercusuar]\n")
    library = build.load(village, TODAY)
    assert "penjaga-mercusuar" not in library.careers
    assert "penjaga-mercusuar" in build.load(villages.core(village.root), TODAY).careers


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        (
            "kit.yml",
            "desa: Kampung Angin\ntidak_ikut: [karier/penjaga-menara]\n",
            'kampung-angin/content/kit.yml:2 halaman "karier/penjaga-menara" tidak ada',
        ),
        (
            "kit.yml",
            "desa: Kampung Angin\ntidak_ikut: [lembar-kerja/pasang-benda]\n",
            "kampung-angin/content/kit.yml:2 lembar L01 dipakai sesi S1, yang masih ikut",
        ),
        (
            "kisah/bu-sarinten.md",
            STORY.replace("[pencerita-keliling]", "[penari-awan]"),
            'kampung-angin/content/kisah/bu-sarinten.md:12 karier "penari-awan" tidak ada',
        ),
        (
            "kisah/bu-sarinten.md",
            STORY.replace("KSA-07}", "KSA-07, berlaku_sampai: 2026-10-31}"),
            "kampung-angin/content/kisah/bu-sarinten.md:22 izin orang ini habis pada 2026-10-31",
        ),
        (
            "karier/penjaga-mercusuar.md",
            "---\njudul: [\n---\n",
            "kampung-angin/content/karier/penjaga-mercusuar.md:",
        ),
        ("kit.yml", "desa: [a, b]\n", 'kampung-angin/content/kit.yml:1 "desa": harus berupa teks'),
    ],
)
def test_a_slip_in_a_village_is_told_at_its_line(
    village: Home, file: str, text: str, told: str
) -> None:
    target = village.folder / "content" / file
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    assert any(line.startswith(told) for line in _told(village)), _told(village)
    assert build.load(villages.core(village.root), TODAY)


def test_half_a_village_is_one_problem(village: Home) -> None:
    for file in sorted((village.folder / "content").rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    assert len(_told(village)) == 1


def test_an_unknown_village_is_told_with_the_likely_name(village: Home) -> None:
    assert villages.find(village.root, "kampung-angin") == village
    with pytest.raises(KitError, match="kampung-angin"):
        villages.find(village.root, "kampung-angn")


RECIPE = """skema: 1
judul: Kisah dari Angin
subjudul: Orang yang bekerja di sini
untuk: anak
isi:
  - {bagian: Kisah, kisah: [bu-sarinten]}
edisi: [A4-abu]
"""


def _text(file: Path) -> bytes:
    """What somebody who looks for a name would find in this file."""
    if file.suffix != ".pdf":
        return file.read_bytes()
    read = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout
    outline = subprocess.run(
        ["qpdf", "--json", "--json-key=outlines", file], capture_output=True, check=True
    ).stdout
    return read + outline


def _holding(folder: Path, name: bytes) -> list[str]:
    files = (f for f in folder.rglob("*") if f.is_file())
    return [f.name for f in files if name.lower() in _text(f).lower()]


def test_who_withdraws_is_gone_from_every_byte(village: Home, repository: Path) -> None:
    for room in ("templates", "generator"):
        (village.root / room).symlink_to(repository / room)
    build.make(village, TODAY, 2, lambda _: None)
    outputs = [village.folder / name for name in ("site", "printables")]
    assert all(_holding(folder, b"Sarinten") for folder in outputs)
    assert all(_holding(folder, b"Taman Baca Angin") for folder in outputs)
    assert not (village.root / "site").exists()

    # A print that is kept as it is must not keep the name: an order, a booklet gone wrong since.
    order = village.folder / "printables" / "pesanan" / "buklet-pesanan.pdf"
    order.parent.mkdir()
    shutil.copyfile(max((village.folder / "printables").rglob("kisah-bu-sarinten-*.pdf")), order)
    recipe = village.folder / "content" / "buklet" / "kisah-angin.yml"
    recipe.parent.mkdir(exist_ok=True)
    recipe.write_text(RECIPE, encoding="utf-8")
    build.make(village, TODAY, 2, lambda _: None)
    assert any(name.startswith("buklet-kisah-angin") for name in _holding(outputs[1], b"Sarinten"))
    assert order.exists()
    recipe.write_text(RECIPE.replace("A4-abu", "A9-abu"), encoding="utf-8")

    story = village.folder / "content" / "kisah" / "bu-sarinten.md"
    withdrawn = STORY.replace("KSA-07}", f"KSA-07, dicabut: {TODAY}}}")
    story.write_text(withdrawn, encoding="utf-8")
    with pytest.raises(ContentError, match="A9-abu"):
        build.make(village, TODAY, 2, lambda _: None)
    assert [_holding(folder, b"Sarinten") for folder in outputs] == [[], []]
    zipped = village.folder / "kit.zip"
    pack.pack(village.folder, zipped)
    with zipfile.ZipFile(zipped) as archive:
        assert not [n for n in archive.namelist() if b"arinten" in archive.read(n)]
        assert not [n for n in archive.namelist() if "sarinten" in n]
