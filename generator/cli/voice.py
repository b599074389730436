"""What every verb shares: the project's folder, one way to speak, friendly ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from generator.villages import Home

ROOT = Path(__file__).resolve().parent.parent.parent
Village = Annotated[
    str, typer.Option("--desa", help="Nama atau folder desa; tanpa ini: isi inti saja.")
]
Language = Annotated[
    str, typer.Option("--bahasa", help="Bahasa hasilnya, misalnya en; tanpa ini: Indonesia.")
]
Paper = Annotated[
    str, typer.Option(help="Kertas: A4, F4, Letter, atau Legal; tanpa ini: yang utama di kit.")
]


def say(text: str) -> None:
    typer.echo(text)
    sys.stdout.flush()


@contextmanager
def friendly() -> Iterator[None]:
    """Known troubles become a message and exit status 1, never a traceback."""
    from generator.content.problems import ContentError
    from generator.errors import KitError

    try:
        yield
    except ContentError as error:
        typer.echo(f"{error}\n{error.aftermath}", err=True)
        raise typer.Exit(1) from None
    except KitError as error:
        typer.echo(f"Gagal: {error}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        typer.echo("Dihentikan. Hasil yang lama tetap ada.", err=True)
        raise typer.Exit(130) from None


@contextmanager
def at_home(village: str, language: str = "id") -> Iterator[Home]:
    """The kit that a verb is about; everything inside speaks its language."""
    from generator import villages
    from generator.language import speaking

    home = villages.find(ROOT, village, language)
    with speaking(home.tongue):
        yield home


def known_paper(paper: str) -> str:
    from generator.errors import KitError
    from generator.papers import PAPERS, known

    if (name := known(paper)) is None:
        raise KitError(f'kertas "{paper}" tidak dikenal; pilih {" atau ".join(PAPERS)}.')
    return name
