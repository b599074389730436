"""The children who appear again and again in the thirty pictures of the interest game."""

from generator.drawing.figures import Look
from generator.drawing.heads import Head
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    DAUN,
    DAUN_DARK,
    HAIR,
    HAIR_BROWN,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    WHITE,
    Shade,
)

BROWN_SHORTS = Shade("#6B5340", "#DCDCDC")

SARI = Look(Head(1, "ponytail"), KUNYIT, "trousers", NILA, short_sleeves=True, child=True)
DEWI = Look(Head(0, "jilbab", LAUT), MORI, "skirt", LAUT_DARK, child=True)
AYU = Look(Head(3, "plaits"), DAUN, "skirt", NILA, short_sleeves=True, stripes=True, child=True)
RINA = Look(Head(2, "long"), BATA, "trousers", DAUN_DARK, short_sleeves=True, child=True)
NUR = Look(Head(1, "jilbab", MANGGIS), KUNYIT, "skirt", MANGGIS_DARK, child=True)
LALA = Look(Head(0, "bun"), MANGGIS, "trousers", NILA, short_sleeves=True, child=True)

BAYU = Look(Head(0, "short"), NILA_PALE, "shorts", BATA_DARK, short_sleeves=True, child=True)
RAFI = Look(Head(2, "curly"), MORI, "shorts", NILA, short_sleeves=True, child=True)
TONO = Look(Head(1, "fringe", HAIR), LAUT, "shorts", BROWN_SHORTS, short_sleeves=True, child=True)
DIMAS = Look(
    Head(3, "short", HAIR_BROWN, glasses=True),
    BATA,
    "trousers",
    NILA,
    short_sleeves=True,
    child=True,
)
ARIF = Look(
    Head(1, "short", hearing_aid=True),
    KUNYIT,
    "shorts",
    LAUT_DARK,
    short_sleeves=True,
    stripes=True,
    child=True,
)

SCHOOL_GIRL = Look(Head(1, "ponytail"), WHITE, "skirt", BATA_DARK, short_sleeves=True, child=True)
SCHOOL_BOY = Look(Head(0, "short"), WHITE, "shorts", BATA_DARK, short_sleeves=True, child=True)
LITTLE = Look(Head(0, "fringe"), DAUN, "shorts", BATA, short_sleeves=True, child=True)
