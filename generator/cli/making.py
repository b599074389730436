"""Verbs that make the whole: build, site, print; and the pictures."""

from __future__ import annotations

import os
import time
from datetime import date
from typing import Annotated

import typer

from generator.cli.voice import ROOT, Village, friendly, say

app = typer.Typer()
Hands = Annotated[
    int, typer.Option("--hands", help="Banyak pekerja yang menata lembar; 0: sebanyak inti.", min=0)
]


def _make(hands: int, village: str, *, site: bool, paper: bool) -> None:
    from generator import build, villages

    start = time.monotonic()
    with friendly():
        home = villages.find(ROOT, village)
        build.make(home, date.today(), hands or os.cpu_count() or 1, say, site=site, paper=paper)
    names = [name for name, asked in ((build.SITE, site), (build.PRINTABLES, paper)) if asked]
    for line in build.closing(home, names, time.monotonic() - start):
        say(line)


@app.command(name="build")
def build_(hands: Hands = 0, village: Village = "") -> None:
    """Buat situs dan semua lembar cetak."""
    _make(hands, village, site=True, paper=True)


@app.command()
def site(village: Village = "") -> None:
    """Buat situs saja (tidak butuh Pango)."""
    _make(1, village, site=True, paper=False)


@app.command(name="print")
def print_(hands: Hands = 0, village: Village = "") -> None:
    """Buat lembar cetak saja."""
    _make(hands, village, site=False, paper=True)


@app.command()
def gambar() -> None:
    """Gambar ulang semua gambar buatan sendiri."""
    from generator.drawing import album

    changed = album.write(ROOT / "content" / "gambar")
    changed += album.write_art(ROOT / "templates" / "parts" / "art")
    say(f"{len(changed)} gambar berubah.")
