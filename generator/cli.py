"""The verbs of `./cita`; each is a few lines that hand over to the room that does the work."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Jelajah Cita: dari berkas Markdown menjadi situs dan lembar cetak.",
)
ROOT = Path(__file__).resolve().parent.parent
Hands = Annotated[
    int, typer.Option("--hands", help="Banyak pekerja yang menata lembar; 0: sebanyak inti.", min=0)
]


def say(text: str) -> None:
    typer.echo(text)
    sys.stdout.flush()


@contextmanager
def friendly() -> Iterator[None]:
    """Known troubles become a message and exit status 1, never a traceback."""
    from generator.content.problems import ContentError
    from generator.errors import KitError

    try:
        yield
    except ContentError as error:
        typer.echo(f"{error}\nHasil yang lama di site/ dan printables/ tetap ada.", err=True)
        raise typer.Exit(1) from None
    except KitError as error:
        typer.echo(f"Gagal: {error}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        typer.echo("Dihentikan. Hasil yang lama tetap ada.", err=True)
        raise typer.Exit(130) from None


def _make(hands: int, *, site: bool, paper: bool) -> None:
    from generator import build

    start = time.monotonic()
    with friendly():
        build.make(ROOT, date.today(), hands or os.cpu_count() or 1, say, site=site, paper=paper)
    say(f"Selesai dalam {time.monotonic() - start:.1f} detik.")
    if site:
        say(f"Situs: {ROOT / build.SITE / 'index.html'}")
    if paper:
        say(f"Lembar cetak: {ROOT / build.PRINTABLES}")


@app.command(name="build")
def build_(hands: Hands = 0) -> None:
    """Buat situs dan semua lembar cetak."""
    _make(hands, site=True, paper=True)


@app.command()
def site() -> None:
    """Buat situs saja (tidak butuh Pango)."""
    _make(1, site=True, paper=False)


@app.command(name="print")
def print_(hands: Hands = 0) -> None:
    """Buat lembar cetak saja."""
    _make(hands, site=False, paper=True)


def _edition(paper: str, folded: bool, single_sided: bool, colour: bool) -> str:
    words = [paper.upper()]
    words += ["lipat"] if folded or single_sided else []
    words += ["terpisah"] if single_sided else []
    return "-".join([*words, "warna" if colour else "abu"])


Paper = Annotated[str, typer.Option(help="Kertas: A4 atau F4.")]
ORDERS = ROOT / "printables" / "pesanan"


@app.command()
def booklet(
    careers: Annotated[str, typer.Option(help="Nama karier, dipisah koma.")],
    title: Annotated[str, typer.Option(help="Judul di sampul.")] = "Buku Pekerjaan Kami",
    paper: Paper = "A4",
    folded: Annotated[bool, typer.Option("--folded", help="Buku lipat.")] = False,
    single_sided: Annotated[
        bool, typer.Option("--single-sided", help="Buku lipat untuk printer satu sisi.")
    ] = False,
    colour: Annotated[bool, typer.Option("--colour", help="Berwarna.")] = False,
) -> None:
    """Buat buklet sendiri: --careers pandai-besi,perawat --title "..." --paper F4 --folded."""
    from generator import build
    from generator.printing import orders

    slugs = [slug.strip() for slug in careers.split(",") if slug.strip()]
    with friendly():
        edition = _edition(_known_paper(paper), folded, single_sided, colour)
        library = build.load(ROOT, date.today())
        for file in orders.booklet(ROOT, library, slugs, title, [edition], ORDERS, say):
            say(f"Buklet: {file}")


@app.command(name="pack-session")
def pack_session(
    session: Annotated[str, typer.Argument(help="Nomor sesi, misalnya S3.")],
    children: Annotated[int, typer.Option(help="Banyak anak.")] = 20,
    paper: Paper = "A4",
    band: Annotated[list[str] | None, typer.Option(help="Usia; boleh lebih dari satu.")] = None,
) -> None:
    """Paket cetak satu sesi untuk sekian anak: pack-session S3 --children 24 --paper F4."""
    from generator import build
    from generator.printing import orders

    with friendly():
        edition = f"{_known_paper(paper)}-abu"
        library = build.load(ROOT, date.today())
        made = orders.pack(ROOT, library, session, band or [], children, edition, ORDERS, say)
    for file in made:
        say(f"Paket: {file}")


def _known_paper(paper: str) -> str:
    from generator.errors import KitError
    from generator.printing.paper import PAPERS

    if paper.upper() not in PAPERS:
        raise KitError(f'kertas "{paper}" tidak dikenal; pilih {" atau ".join(PAPERS)}.')
    return paper.upper()


@app.command()
def check() -> None:
    """Periksa semua isi: semua masalah sekaligus, dengan berkas dan barisnya."""
    from generator.content import loading, problems

    library, found = loading.examine([ROOT / "content"], date.today())
    if found:
        typer.echo(problems.report(found), err=library is None)
    if library is None:
        raise typer.Exit(1)
    say("Isi siap dipakai.")


@app.command()
def gambar() -> None:
    """Gambar ulang semua gambar buatan sendiri."""
    from generator.drawing import album

    changed = album.write(ROOT / "content" / "gambar")
    changed += album.write_art(ROOT / "templates" / "parts" / "art")
    say(f"{len(changed)} gambar berubah.")


@app.command()
def pack(
    folder: Annotated[Path, typer.Argument(help="Folder tempat paketnya.")] = ROOT,
) -> None:
    """Bungkus situs dan lembar cetak menjadi satu zip untuk flashdisk."""
    from generator import build
    from generator import pack as packing

    with friendly(), build.alone(ROOT):
        edition = build.load(ROOT, date.today()).kit.edition
        target = folder / f"jelajah-cita-{edition}.zip"
        size = packing.pack(ROOT, target)
    say(f"{target}: {size / 1e6:.1f} MB. Buka zipnya, lalu klik dua kali {packing.START}.")


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


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
    add_help_option=False,
)
def test(context: typer.Context) -> None:
    """Jalankan semua uji (ruff, mypy, pytest)."""
    from generator import quality

    raise typer.Exit(quality.run_tests(context.args))


def main() -> None:
    app()
