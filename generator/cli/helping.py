"""The help of the command line: written where each verb is declared, said when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from generator.language import _

_SAID = ("help", "prompt")  # of a command, an argument or an option


def texts(app: typer.Typer) -> Iterator[str]:
    """Every help and every question of the command line, as it is written."""
    for part in _parts(typer.main.get_command(app)):
        for name in _SAID:
            if text := getattr(part, name, None):
                yield str(text)


def say(command: Any) -> None:
    """Put all help of this command, and of those below it, into the language spoken now."""
    for part in _parts(command):
        for name in _SAID:
            if text := getattr(part, name, None):
                setattr(part, name, _(str(text)))


def _parts(command: Any) -> Iterator[Any]:
    yield command
    yield from command.params
    for inner in getattr(command, "commands", {}).values():
        yield from _parts(inner)
