"""Verbs for who writes and who reviews: check."""

from __future__ import annotations

from datetime import date

import typer

from generator.cli.voice import ROOT, Village, friendly, say

app = typer.Typer()


@app.command()
def check(village: Village = "") -> None:
    """Periksa semua isi: semua masalah sekaligus, dengan berkas dan barisnya."""
    from generator import villages
    from generator.content import loading, problems

    with friendly():
        roots = villages.find(ROOT, village).roots
    library, found = loading.examine(roots, date.today())
    if found:
        typer.echo(problems.report(found), err=library is None)
    if library is None:
        raise typer.Exit(1)
    say("Isi siap dipakai.")
