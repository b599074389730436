"""Verbs for who writes and who reviews: check, explain."""

from __future__ import annotations

from datetime import date
from typing import Annotated

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


@app.command()
def explain(
    about: Annotated[str, typer.Argument(help="Nomor aturan (JC204) atau folder (karier).")] = "",
    write: Annotated[bool, typer.Option(help="Perbarui tabel di CONTRIBUTING.md.")] = False,
) -> None:
    """Jelaskan satu aturan, isian satu jenis berkas, atau semua aturan."""
    from generator.content import explaining
    from generator.content.problems import suggest
    from generator.content.rulebook import RULES

    if write:
        guide = ROOT / "CONTRIBUTING.md"
        guide.write_text(explaining.renewed(guide.read_text(encoding="utf-8")), encoding="utf-8")
        say("Tabel aturan di CONTRIBUTING.md sudah baru.")
        return
    told = explaining.explain(about) if about else explaining.overview()
    if told is None:
        known = [*(rule.number for rule in RULES), *explaining.KINDS]
        hint = suggest(about, known, "ketik ./cita explain untuk melihat semuanya.")
        typer.echo(f'"{about}" tidak dikenal. Saran: {hint}', err=True)
        raise typer.Exit(1)
    say(told)
