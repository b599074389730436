"""Which game blocks a body holds: those with a key, and those printed on both sides."""

from __future__ import annotations

import re

from generator.markup.blocks import GAMES, HOLD_ANSWERS, KEYED
from generator.markup.card_blocks import CardBlock

_CARDS = "|".join(str(game.NAME) for game in GAMES if issubclass(game, CardBlock))
_KEYED = re.compile(rf"^/// (?:{'|'.join(KEYED)})(?![\w-]).*?^/// *$", re.MULTILINE | re.DOTALL)
_OTHERS = "|".join(name for name in HOLD_ANSWERS if name not in KEYED)
_TYPED = re.compile(rf"^/// (?:{_OTHERS})(?![\w-])", re.MULTILINE)
_BOTH_SIDES = re.compile(rf"^/// (?:{_CARDS})\b", re.MULTILINE)


def keyed(body: str) -> str:
    """Only the game blocks that have answers, as their author wrote them; empty without any."""
    return "\n\n".join(_KEYED.findall(body))


def answers(body: str) -> str:
    """What the key of a worksheet shows of its body: the games; all where a typed answer is."""
    return body if _TYPED.search(body) else keyed(body) or body


def both_sides(body: str) -> bool:
    """Whether the body has cards whose backs lie on the other side of the sheet."""
    return _BOTH_SIDES.search(body) is not None
