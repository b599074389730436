"""The verbs of `./cita`; each is a few lines that hand over to the room that does the work."""

from __future__ import annotations

import typer

from generator.cli import checking, contributing, handing, making, ordering

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Jelajah Cita: dari berkas Markdown menjadi situs dan lembar cetak.",
)
for verbs in (making, ordering, checking, contributing, handing):
    app.add_typer(verbs.app)


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
