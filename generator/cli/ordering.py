"""Verbs for what a mentor orders by hand: a booklet of one's own, a pack for one session."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.voice import Language, Paper, Village, at_home, friendly, known_paper, say
from generator.language import _, marked, speaking

app = typer.Typer()
TITLE = marked("Buku Pekerjaan Kami")
ORDERS = Path("printables", "pesanan")


def _edition(paper: str, folded: bool, single_sided: bool, colour: bool) -> str:
    words = [paper]
    words += ["lipat"] if folded or single_sided else []
    words += ["terpisah"] if single_sided else []
    return "-".join([*words, "warna" if colour else "abu"])


@app.command()
def booklet(
    careers: Annotated[str, typer.Option(help="Nama karier, dipisah koma.")],
    title: Annotated[str, typer.Option(help="Judul di sampul.")] = TITLE,
    paper: Paper = "",
    folded: Annotated[bool, typer.Option("--folded", help="Buku lipat.")] = False,
    single_sided: Annotated[
        bool, typer.Option("--single-sided", help="Buku lipat untuk printer satu sisi.")
    ] = False,
    colour: Annotated[bool, typer.Option("--colour", help="Berwarna.")] = False,
    village: Village = "",
    language: Language = "",
) -> None:
    """Buat buklet sendiri: --careers pandai-besi,perawat --title "..." --paper F4 --folded."""
    from generator import build
    from generator.printing import orders

    slugs = [slug.strip() for slug in careers.split(",") if slug.strip()]
    with friendly(language):
        home = at_home(village, language)
        library = build.load(home, date.today())
        size = known_paper(paper or library.kit.papers[0])
        edition = _edition(size, folded, single_sided, colour)
        target = home.folder / ORDERS
        with speaking(home.tongue):
            name = _(TITLE) if title == TITLE else title
            made = orders.booklet(home, library, slugs, name, [edition], target, say)
        for file in made:
            say(_("Buklet: {berkas}", berkas=file))


@app.command(name="pack-session")
def pack_session(
    session: Annotated[str, typer.Argument(help="Nomor sesi, misalnya S3.")],
    children: Annotated[int, typer.Option(help="Banyak anak.")] = 20,
    paper: Paper = "",
    band: Annotated[list[str] | None, typer.Option(help="Usia; boleh lebih dari satu.")] = None,
    village: Village = "",
    language: Language = "",
) -> None:
    """Paket cetak satu sesi untuk sekian anak: pack-session S3 --children 24 --paper F4."""
    from generator import build
    from generator.printing import orders

    with friendly(language):
        home = at_home(village, language)
        library = build.load(home, date.today())
        edition = f"{known_paper(paper or library.kit.papers[0])}-abu"
        target = home.folder / ORDERS
        with speaking(home.tongue):
            made = orders.pack(home, library, session, band or [], children, edition, target, say)
        for file in made:
            say(_("Paket: {berkas}", berkas=file))
