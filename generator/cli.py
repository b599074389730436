"""The verbs of `./cita`; each is a few lines that hand over to the room that does the work."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Jelajah Cita.")
ROOT = Path(__file__).resolve().parent.parent


@app.command()
def check() -> None:
    """Periksa semua isi: semua masalah sekaligus, dengan berkas dan barisnya."""
    from generator.content import loading, problems

    library, found = loading.examine([ROOT / "content"], date.today())
    if found:
        typer.echo(problems.report(found), err=library is None)
    if library is None:
        raise typer.Exit(1)
    typer.echo("Isi siap dipakai.")


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
