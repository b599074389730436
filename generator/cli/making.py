"""Verbs that make the whole: build, site, print, serve; and the pictures."""

from __future__ import annotations

import os
import time
from datetime import date
from typing import Annotated

import typer

from generator.cli.voice import ROOT, Language, Village, at_home, friendly, say
from generator.language import _

app = typer.Typer()
Hands = Annotated[
    int, typer.Option("--hands", help="Banyak pekerja yang menata lembar; 0: sebanyak inti.", min=0)
]


Machine = Annotated[
    bool, typer.Option("--json", help="Satu objek JSON di akhir; kalimat untuk orang ke stderr.")
]


def _make(
    verb: str, hands: int, kit: tuple[str, str], machine: bool, *, site: bool, paper: bool
) -> None:
    """`kit`: the village and the language."""
    from generator import build
    from generator.cli import telling

    start, report = time.monotonic(), telling.Report(verb)
    try:
        with (
            friendly(kit[1]),
            telling.telling(telling.target(machine)) as (tell, tick),
            report.watching(),
        ):
            home = at_home(*kit)
            day, workers = date.today(), hands or os.cpu_count() or 1
            done = build.make(
                home, day, workers, tell, site=site, paper=paper, tick=tick, note=report.note
            )
            names = [one.name for one in done]
            for line in build.closing(home, names, time.monotonic() - start):
                tell(line)
    finally:
        if machine:
            say(report.text())


@app.command(name="build")
def build_(
    hands: Hands = 0, village: Village = "", language: Language = "", machine: Machine = False
) -> None:
    """Buat situs dan semua lembar cetak."""
    _make("build", hands, (village, language), machine, site=True, paper=True)


@app.command()
def site(village: Village = "", language: Language = "", machine: Machine = False) -> None:
    """Buat situs saja (tidak butuh Pango)."""
    _make("site", 1, (village, language), machine, site=True, paper=False)


@app.command(name="print")
def print_(
    hands: Hands = 0, village: Village = "", language: Language = "", machine: Machine = False
) -> None:
    """Buat lembar cetak saja."""
    _make("print", hands, (village, language), machine, site=False, paper=True)


@app.command()
def serve(
    port: Annotated[int, typer.Option(help="Nomor di alamatnya.", min=1, max=65535)] = 8000,
    hands: Hands = 0,
    village: Village = "",
    language: Language = "",
) -> None:
    """Tampilkan situs selagi menulis; lembar cetak yang berubah dibuat di belakangnya."""
    from generator import serving

    with friendly(language):
        serving.serve(at_home(village, language), port, hands or os.cpu_count() or 1, say)


@app.command()
def gambar() -> None:
    """Gambar ulang semua gambar buatan sendiri."""
    from generator.drawing import album

    changed = album.write(ROOT / "content" / "gambar")
    changed += album.write_art(ROOT / "templates" / "parts" / "art")
    say(_("{n} gambar berubah.", n=len(changed)))
