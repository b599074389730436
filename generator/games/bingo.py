"""Bingo: cards that are all different, and the order in which the caller reads."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from generator.games.trouble import GameTrouble
from generator.language import _


@dataclass(frozen=True, slots=True)
class Bingo:
    """Cards and calls as numbers of the things that were given, from 0."""

    cards: tuple[tuple[int, ...], ...]
    calls: tuple[int, ...]


def make(things: int, cards: int, squares: int, seed: str) -> Bingo:
    """So many cards of so many squares, no two with the same things on them.

    The same input gives the same cards. Raises GameTrouble when there are too few things.
    """
    if things <= squares or math.comb(things, squares) < cards:
        raise GameTrouble(
            _(
                "{n} karier terlalu sedikit untuk {kartu} kartu berisi {kotak} kotak",
                n=things,
                kartu=cards,
                kotak=squares,
            ),
            _("tambah jumlah kariernya, atau perkecil sisi kartunya."),
            "jumlah",
        )
    rng = random.Random(f"bingo|{seed}|{things}|{cards}|{squares}")
    made: dict[frozenset[int], tuple[int, ...]] = {}
    while len(made) < cards:
        card = tuple(rng.sample(range(things), squares))
        made.setdefault(frozenset(card), card)
    return Bingo(tuple(made.values()), tuple(rng.sample(range(things), things)))
