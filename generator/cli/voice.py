"""What every verb shares: the project's folder, one way to speak, friendly ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.language import Tongue, _, either, speaking

if TYPE_CHECKING:
    from generator.villages import Home

VARIABLE = "CITA_BAHASA"  # in the environment: the language that the tool speaks
ROOT = Path(__file__).resolve().parent.parent.parent
Village = Annotated[
    str, typer.Option("--desa", help="Nama atau folder desa; tanpa ini: isi inti saja.")
]
Language = Annotated[
    str, typer.Option("--bahasa", help="Bahasa hasilnya, misalnya en; tanpa ini: bahasa kit.")
]
Paper = Annotated[
    str, typer.Option(help="Kertas: A4, F4, Letter, atau Legal; tanpa ini: yang utama di kit.")
]


def say(text: str) -> None:
    typer.echo(text)
    sys.stdout.flush()


def tongue(language: str = "") -> Tongue:
    """What the tool speaks: CITA_BAHASA's language, else the outputs', else the kit's own.

    Raises KitError for a language that is not there or cannot be used. A kit's own language that
    must be mended first is passed over: the checker names what is wrong with it.
    """
    from generator.language import BASE, kits, shelf
    from generator.language.fault import BrokenLanguage

    if chosen := os.environ.get(VARIABLE, "").strip() or language:
        return shelf.find(chosen)
    try:
        return shelf.find(kits.known(ROOT / "content"))
    except BrokenLanguage:
        return shelf.find(BASE)


@contextmanager
def friendly(language: str = "") -> Iterator[None]:
    """Known troubles become a message and exit status 1, never a traceback.

    The block, and the message, speak as a verb with outputs in `language` does.
    """
    from generator.content.problems import ContentError
    from generator.errors import KitError

    with ExitStack() as stack:
        try:
            stack.enter_context(speaking(tongue(language)))
            yield
        except ContentError as error:
            typer.echo(f"{error}\n{_(error.aftermath)}", err=True)
            raise typer.Exit(1) from None
        except KitError as error:
            typer.echo(_("Gagal: {sebab}", sebab=error), err=True)
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            typer.echo(_("Dihentikan. Hasil yang lama tetap ada."), err=True)
            raise typer.Exit(130) from None


def at_home(village: str, language: str = "") -> Home:
    """The kit that a verb is about, with outputs in `language` or in the kit's own."""
    from generator import villages

    return villages.find(ROOT, village, language)


def known_paper(paper: str) -> str:
    from generator.errors import KitError
    from generator.papers import PAPERS, known

    if (name := known(paper)) is None:
        choice = either(PAPERS)
        raise KitError(
            _('kertas "{nama}" tidak dikenal; pilih {pilihan}.', nama=paper, pilihan=choice)
        )
    return name
