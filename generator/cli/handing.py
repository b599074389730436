"""Verbs for handing on what was built: the USB pack, pictures of the pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.voice import ROOT, Language, Village, at_home, friendly, say

app = typer.Typer()


@app.command()
def pack(
    folder: Annotated[Path, typer.Argument(help="Folder tempat paketnya.")] = ROOT,
    village: Village = "",
    language: Language = "id",
) -> None:
    """Bungkus situs dan lembar cetak menjadi satu zip untuk flashdisk."""
    from generator import build
    from generator import pack as packing

    with friendly(), at_home(village, language) as home, build.alone(home.folder):
        kit = build.load(home, date.today()).kit
        marks = [home.own.name] if village else []
        marks += [language] if home.folder != home.own else []
        target = folder / f"{'-'.join([kit.address, *marks, kit.edition])}.zip"
        size = packing.pack(home.folder, target)
    say(f"{target}: {size / 1e6:.1f} MB. Buka zipnya, lalu klik dua kali {packing.START}.")


@app.command()
def pages(
    to: Annotated[Path, typer.Option("--to", help="Folder kosong untuk halamannya.")],
    village: Village = "",
    language: Language = "id",
) -> None:
    """Tulis semua halaman sebagai folder biasa, untuk dibangun dengan Zensical atau ProperDocs."""
    from generator import build
    from generator.site import tree

    with friendly(), at_home(village, language) as home:
        count = tree.write(build.load(home, date.today()), home.root, to)
    say(f"{count} halaman di {to}. Bangun dari sana: zensical build")


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Folder kosong untuk kit yang baru.")],
    name: Annotated[str, typer.Option(help="Nama kit.", prompt="Nama kit")],
    community: Annotated[str, typer.Option("--untuk", help="Untuk siapa.", prompt="Untuk desa")],
) -> None:
    """Mulai kit baru untuk desa lain, dengan isi kecil yang langsung bisa dibuat."""
    from generator import founding

    with friendly():
        founding.found(ROOT, folder, name, community, date.today())
    say(f"Kit baru ada di {folder}. Baca README.md di sana, lalu jalankan ./cita build")


@app.command()
def shots(
    folder: Annotated[Path, typer.Argument(help="Folder untuk gambarnya.")] = ROOT
    / ".cache"
    / "shots",
) -> None:
    """Potret setiap jenis halaman: layar, HP, dan cetak (butuh Chromium)."""
    from generator import build
    from generator import shots as camera

    with friendly():
        camera.take(ROOT / build.SITE, folder, say)


@app.command()
def contact(
    folder: Annotated[Path | None, typer.Argument(help="Folder untuk gambarnya.")] = None,
    village: Village = "",
) -> None:
    """Tata semua lembar cetak menjadi gambar kecil per jenis, untuk dilihat sekaligus."""
    from generator import build, villages
    from generator import contact as contact_sheets

    with friendly():
        home = villages.find(ROOT, village)
        place = folder or home.folder / ".cache" / "contact"
        contact_sheets.make(home.folder / build.PRINTABLES, place, say)
