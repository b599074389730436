"""Six steps of one knife, for the sheet that asks for their order: 280 x 220 each.

The same woman is seen in all six, so that a child follows the knife and not the people.
"""

from dataclasses import replace

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import table
from generator.drawing.heads import Head
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CREAM,
    DAUN,
    GLOW,
    GROUPS,
    HAIR,
    KUNYIT,
    LAUT,
    NILA,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WATER,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import GROUNDS, document, patch
from generator.drawing.things import anvil, bricks, fire, hammer, sparks

SIZE = (280.0, 220.0)
GROUND = 204
SMITH = Look(
    Head(2, "ponytail", HAIR, glasses=True), LAUT, "trousers", NILA, apron=WOOD_DARK,
    short_sleeves=True,
)  # fmt: skip
GLOVED = replace(SMITH, gloves=KUNYIT)
BUYER = Look(Head(0, "short", moustache=True), DAUN, "trousers", NILA)


def _step(pen: Pen, art: str) -> str:
    ground = patch(pen, Shade(GROUPS["R"].tint), GROUNDS["R"], SIZE, 184)
    return document(pen, ground + art, (0, 0, *SIZE))


def blade(pen: Pen, fill: Shade = STEEL_PALE) -> str:
    """A bare knife blade with its tang at the left; the tang begins at (0, 0)."""
    art = pen.path("M-4,-4 H26 V5 H-4Z", fill, 2.6)
    return art + pen.path("M24,-8 H86 Q100,-4 104,10 L24,11Z", fill, 2.8)


def handle(pen: Pen) -> str:
    """The wooden handle of a knife; it ends at (0, 0), where the blade begins."""
    return (
        pen.path("M0,-10 L-42,-8 Q-52,-1 -44,10 L0,12Z", WOOD, 2.8)
        + pen.dot(-14, 1)
        + pen.dot(-32, 1)
    )


def knife(pen: Pen) -> str:
    """A finished knife, about 150 long, its middle near (26, 0)."""
    return pen.path("M0,-9 H62 Q76,-5 80,11 L0,12Z", STEEL_PALE, 2.8) + handle(pen)


def heating(pen: Pen) -> str:
    """The iron lies in the furnace; its tip glows."""
    art = pen.path("M34,64 L42,18 L88,18 L96,64Z", BATA) + pen.line("M38,40 H92 M64,18 V40", 2)
    art += bricks(pen, (16, 64), (104, 142), 6, 3)
    art += pen.path("M36,176 V132 Q68,98 100,132 V176Z", Shade("#3A2420", "#555555"))
    art += placed(fire(pen), 66, 176, 0.8)
    act = Acting(
        Arm(-1, (-44, -66), (-40, -52)),
        Arm(1, (10, -50), (-26, -50)),
        gaze=(-0.8, 0.3),
    )
    art += placed(standing(pen, GLOVED, act), 212, GROUND, 1.16)
    art += pen.line("M184,145 L132,148 M184,152 L132,155", 3.4)
    art += pen.path("M146,147 H84 V156 H146Z", STEEL_DARK, 2.6)
    art += pen.path("M104,146 H82 Q72,151 82,157 H104Z", GLOW, 2.6)
    hands = pen.oval(166, 146, 8.5, 8.5, KUNYIT) + pen.oval(186, 147, 8.5, 8.5, KUNYIT)
    return _step(pen, art + hands)


def forging(pen: Pen) -> str:
    """The red iron on the anvil, the hammer high."""
    art = placed(anvil(pen), 96, 170, 0.8)
    art += pen.path("M152,122 H84 V131 H152Z", STEEL_DARK, 2.6)
    art += pen.path("M112,121 H70 Q58,126 70,132 H112Z", GLOW, 2.6)
    act = Acting(
        Arm(1, (30, -58), (-20, -60)),
        Arm(-1, (-58, -100), (-46, -138)),
        gaze=(-0.7, 0.4),
        held=placed(hammer(pen), -46, -152, 0.92, -28),
    )
    art += placed(standing(pen, GLOVED, act), 190, GROUND, 1.14)
    return _step(pen, art + sparks(pen, 88, 112))


def _at_bench(pen: Pen, act: Acting, on_bench: str) -> str:
    """The smith behind a bench; what lies on it is drawn for a top at y = 134."""
    art = placed(half(pen, SMITH, act), 140, 138, 1.15)
    art += placed(table(pen, 240, 58, WOOD, True), 140, GROUND)
    return _step(pen, art + placed(on_bench, 0, 12))


def filing(pen: Pen) -> str:
    """A file over the edge of a blade that a vice holds."""
    act = Acting(Arm(-1, (-48, -34), (-40, -31)), Arm(1, (52, -34), (57, -43)), gaze=(0.1, 0.8))
    vice = pen.path("M122,134 L126,112 H160 L164,134Z", STEEL_DARK, 3)
    vice += pen.box(118, 100, 50, 14, STEEL, 2.8, 2) + pen.line("M168,108 h16 M184,100 v16", 3.4)
    art = placed(blade(pen), 92, 98, 0.96) + vice
    art += pen.path("M84,84 L188,74 L190,84 L86,94Z", STEEL, 2.8)
    art += pen.line("M104,82 l5,9 M118,81 l5,9 M132,80 l5,9 M146,78 l5,9 M160,77 l5,9", 1.8)
    art += pen.path("M188,72 L222,67 Q230,73 222,79 L190,86Z", WOOD_PALE, 2.8)
    art += pen.oval(94, 90, 9, 9, SMITH.skin) + pen.oval(206, 76, 9, 9, SMITH.skin)
    return _at_bench(pen, act, art + pen.line("M100,118 l-4,7 M88,114 l-6,6 M108,122 l-1,6", 2.2))


def sharpening(pen: Pen) -> str:
    """A blade drawn over a wet stone, a bowl of water beside it."""
    act = Acting(Arm(-1, (-48, -26), (-31, -19)), Arm(1, (50, -28), (33, -23)), gaze=(0.1, 0.8))
    art = pen.box(92, 116, 96, 18, Shade("#B9B2A6", "#D5D5D5"), 3, 3)
    art += placed(blade(pen), 84, 106, 1.08, -4)
    art += pen.path("M204,114 H252 L244,134 H212Z", STEEL_PALE) + pen.oval(228, 114, 24, 5, WATER)
    art += pen.oval(104, 104, 9, 9, SMITH.skin) + pen.oval(178, 100, 9, 9, SMITH.skin)
    drops = "M118,88 q-5,8 0,9 q5,-1 0,-9Z M146,84 q-5,8 0,9 q5,-1 0,-9Z"
    art += pen.path(drops, WATER, 2.2)
    return _at_bench(pen, act, art + pen.line("M66,96 q-10,8 -2,16 M58,90 q-14,14 -3,27", 2.4))


def fitting(pen: Pen) -> str:
    """A wooden handle is driven on to the blade with a mallet."""
    act = Acting(
        Arm(-1, (-48, -26), (-40, -12)),
        Arm(1, (54, -46), (43, -70)),
        gaze=(0.3, 0.7),
    )
    art = pen.path("M66,122 H96 V112 H66Z", WOOD_DARK, 2.6)
    art += placed(blade(pen), 170, 116, 0.98, 180) + placed(handle(pen), 170, 114, 1.04, 180)
    art += pen.oval(94, 112, 9, 9, SMITH.skin)
    mallet = pen.tube([(188, 44), (214, 84)], WOOD_PALE, 5)
    mallet += placed(pen.box(-22, -13, 44, 26, WOOD, 3, 4), 218, 90, 1, 57)
    art += mallet + pen.oval(190, 46, 9, 9, SMITH.skin)
    return _at_bench(pen, act, art + pen.line("M236,122 l9,5 M240,110 l10,-1", 2.6))


def selling(pen: Pen) -> str:
    """Finished knives on a stall; one goes to a buyer, wrapped in cardboard."""
    art = pen.tube([(18, 34), (18, 150)], WOOD, 4) + pen.tube([(160, 34), (160, 150)], WOOD, 4)
    art += pen.path("M6,44 L18,14 H160 L172,44Z", KUNYIT)
    art += pen.path("M54,44 L60,14 H88 L86,44Z M120,44 L118,14 H140 L146,44Z", BATA_DARK, 2.4)
    give = Acting(Arm(-1, (-40, -22), (-22, -14)), Arm(1, (46, -34), (70, -34)), gaze=(0.9, 0.1))
    art += placed(half(pen, SMITH, give), 84, 138, 1.06)
    take = Acting(Arm(-1, (-42, -78), (-48, -84)), Arm(1, (32, -72), (27, -46)), gaze=(-0.9, 0.1))
    art += placed(standing(pen, BUYER, take), 236, GROUND, 1.06)
    art += placed(table(pen, 168, 58, WOOD, True), 92, GROUND)
    for index in range(2):
        art += placed(knife(pen), 44 + index * 70, 138, 0.5)
    wrapped = handle(pen) + pen.path("M-4,-11 H58 Q70,-6 72,14 L-4,14Z", CREAM, 2.8)
    art += placed(wrapped + pen.line("M14,-11 V14 M40,-11 V14", 2.2), 162, 104, 0.7)
    art += pen.oval(158, 103, 8, 8, SMITH.skin) + pen.oval(189, 116, 8, 8, BUYER.skin)
    return _step(pen, art)


STEPS = {
    "besi-memanaskan": heating,
    "besi-menempa": forging,
    "besi-mengikir": filing,
    "besi-mengasah": sharpening,
    "besi-memasang-gagang": fitting,
    "besi-menjual": selling,
}
