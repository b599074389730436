"""Verbs for who writes and who reviews: check."""

from __future__ import annotations

from datetime import date

import typer

from generator.cli.voice import ROOT, say

app = typer.Typer()


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
