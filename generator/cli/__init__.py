"""The verbs of `./cita`; each is a few lines that hand over to the room that does the work."""

from __future__ import annotations

import gc
import sys

import typer

from generator.cli import checking, contributing, handing, helping, making, ordering
from generator.cli.voice import friendly

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


# Objects made between two looks for garbage: a build holds what it reads until it ends, and looking
# through thousands of pages again and again costs a twentieth.
SELDOM = 50_000


def main() -> None:
    """Run what was typed, with all help in the language that the tool speaks."""
    gc.set_threshold(SELDOM)
    try:
        with friendly():
            command = typer.main.get_command(app)
            helping.say(command)
            command()
    except typer.Exit as end:  # the language itself could not be spoken
        sys.exit(end.exit_code)
    finally:
        gc.freeze()  # all of it goes now; nothing is looked through once more
