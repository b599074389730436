"""Career scenes in the open air: tour guide, companion of the old, counsellors of faith."""

from collections.abc import Callable

from generator.drawing.career_people import mat
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.hands import sign
from generator.drawing.heads import Head
from generator.drawing.household import tumbler
from generator.drawing.landscape import house
from generator.drawing.nature import cloud, flower, tree
from generator.drawing.palette import (
    BATA,
    BRICK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKINS,
    SOGAN,
    STEEL,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import cross_legged, seated
from generator.drawing.sheet import career_scene
from generator.drawing.things import bricks
from generator.drawing.vehicles import wheelchair_back, wheelchair_front

TEA = Shade("#C98A3A")


def brick_gate(pen: Pen) -> str:
    """A plain old gate of brick with a wooden door, on (0, 0), 150 wide and 190 high."""
    art = pen.box(-30, -112, 60, 112, WOOD_DARK, 3, 2)
    art += pen.line("M0,-112 V0 M-20,-96 V-12 M20,-96 V-12", 2)
    art += bricks(pen, (-72, -116), (42, 116), 9, 2) + bricks(pen, (30, -116), (42, 116), 9, 2)
    art += bricks(pen, (-84, -134), (168, 20), 2, 8) + bricks(pen, (-66, -152), (132, 18), 2, 6)
    art += bricks(pen, (-46, -168), (92, 16), 1, 5) + bricks(pen, (-26, -184), (52, 16), 1, 3)
    art += pen.path("M-10,-184 L0,-198 L10,-184Z", BRICK, 2.6)
    for x in (-84, 30):
        art += pen.box(x, -10, 54, 12, BRICK, 3, 2)
    return art


def camera(pen: Pen) -> str:
    """A small camera on a strap, its middle at (0, 0)."""
    art = pen.box(-13, -8, 26, 18, CHARCOAL, 2.6, 3) + pen.oval(0, 1, 6, 6, STEEL_PALE, 2.4)
    return art + pen.box(-8, -12, 9, 5, CHARCOAL, 2.2, 1)


def tour_guide(pen: Pen) -> str:
    """A man shows an old brick gate to two visitors, one in a wheelchair."""
    art = placed(cloud(pen), 330, 52, 0.9)
    art += bricks(pen, (16, 166), (56, 72), 6, 3) + bricks(pen, (210, 166), (64, 72), 6, 3)
    art += placed(brick_gate(pen), 132, 242, 1.02)
    look = Look(Head(1, "cap"), MORI, "trousers", TROUSERS, vest=DAUN, shoes=CHARCOAL)
    badge = pen.line("M-9,-96 L0,-72 L9,-96", 2.4) + pen.box(-7, -73, 14, 17, KUNYIT, 2.4, 2)
    act = Acting(
        Arm(-1, (-52, -92), (-62, -120)),
        Arm(1, (40, -68), (38, -48)),
        gaze=(0.4, 0),
        mood="talk",
        held=badge,
        front=sign(pen, SKINS[1], -63, -122, -40, mirror=True),
    )
    art += placed(standing(pen, look, act), 210, 254, 1.18)
    man = Look(Head(3, "short", glasses=True), NILA_PALE, "trousers", NILA, stripes=True)
    sit = Acting(Arm(-1, (-32, -64), (14, -58)), Arm(1, (34, -68), (26, -58)), gaze=(0.6, -0.3))
    art += placed(wheelchair_back(pen), 302, 258, 0.9, 0, True)
    art += placed(seated(pen, man, sit, 46), 304, 254, 1, 0, True)
    art += placed(wheelchair_front(pen), 302, 258, 0.9, 0, True)
    woman = Look(Head(0, "sun-hat"), BATA, "trousers", LAUT_DARK, shoes=WHITE)
    strap = pen.line("M-16,-96 L-2,-70 M16,-96 L4,-70", 2.6) + placed(camera(pen), 0, -62)
    photo = Acting(
        Arm(-1, (-38, -64), (-12, -58)),
        Arm(1, (38, -64), (14, -56)),
        gaze=(-0.8, -0.2),
        held=strap,
    )
    art += placed(standing(pen, woman, photo), 372, 254, 1.1)
    return career_scene(pen, "S", art)


def walking_stick(pen: Pen) -> str:
    """Held at (0, 0), its foot at (2, 50)."""
    return pen.tube([(0, 0), (2, 46)], WOOD, 4, 5) + pen.line("M0,0 q-2,-8 -12,-6", 6)


def companion(pen: Pen) -> str:
    """A man walks arm in arm with an old woman along a garden path."""
    art = placed(house(pen, BATA, CREAM), 84, 236, 1.3) + placed(cloud(pen), 306, 54)
    art += placed(tree(pen), 352, 238, 0.94)
    art += pen.path("M9,250 Q210,236 411,250 L410,264 Q210,277 9,265Z", WOOD_PALE, 0)
    art += pen.line("M9,250 Q210,236 411,250", 2.4)
    for x, y, fill in ((24, 248, BATA), (46, 244, MANGGIS), (330, 244, KUNYIT), (386, 247, BATA)):
        art += pen.line(f"M{x},{y} v-8", 2.6) + placed(flower(pen, fill), x, y - 14, 0.56)
    woman = Look(Head(3, "bun", HAIR_GREY, glasses=True), MANGGIS, "sarong", SOGAN)
    walk = Acting(
        Arm(-1, (-32, -66), (-20, -52)),
        Arm(1, (38, -66), (46, -52)),
        gaze=(0.5, 0.1),
        held=placed(walking_stick(pen), 46, -50),
    )
    look = Look(Head(2, "short"), LAUT, "trousers", NILA, short_sleeves=True, shoes=WHITE)
    act = Acting(
        Arm(-1, (-38, -70), (-34, -46)),
        Arm(1, (34, -70), (48, -62)),
        gaze=(0.7, 0.2),
    )
    art += placed(standing(pen, woman, walk), 242, 256, 1.1)
    art += placed(standing(pen, look, act), 172, 258, 1.22)
    return career_scene(pen, "S", art)


def pavilion(pen: Pen) -> str:
    """An open hall: roof and four posts, from (20, 34) to (400, 236)."""
    art = pen.path("M20,84 L110,34 H310 L400,84Z", BATA)
    art += pen.line("M118,36 L84,82 M164,36 L148,82 M210,36 V82 M256,36 L272,82 M302,36 L336,82", 2)
    art += pen.box(30, 84, 360, 11, WOOD, 3, 2)
    for x in (46, 362):
        art += pen.box(x, 95, 13, 136, WOOD, 3, 2)
    return art


def faith_counsellors(pen: Pen) -> str:
    """A woman and a man of different dress talk with villagers in an open hall."""
    art = pavilion(pen) + mat(pen)
    old = Look(Head(3, "bun", HAIR_GREY), LAUT, "sarong", SOGAN)
    lad = Look(Head(2, "curly", hearing_aid=True), DAUN, "trousers", TROUSERS)
    woman = Look(Head(1, "jilbab", KUNYIT), MANGGIS, "skirt", MANGGIS_DARK)
    man = Look(Head(0, "short", glasses=True), BATA, "trousers", NILA)
    motif = "".join(
        pen.path(f"M{x},{y} l5,-6 l5,6 l-5,6Z", MORI, 1.8)
        for x, y in ((-18, -38), (8, -38), (-18, -18), (8, -18))
    )
    lap = (Arm(-1, (-40, -34), (-14, -26)), Arm(1, (40, -34), (14, -24)))
    art += placed(cross_legged(pen, old, Acting(*lap, gaze=(-0.6, 0.1))), 282, 232, 1.12)
    art += placed(
        cross_legged(
            pen,
            man,
            Acting(
                Arm(-1, (-40, -34), (-14, -26)),
                Arm(1, (40, -34), (14, -24)),
                (0.6, 0.1),
                held=motif,
            ),
        ),
        172,
        230,
        1.14,
    )
    art += placed(
        cross_legged(
            pen,
            woman,
            Acting(
                Arm(-1, (-40, -34), (-16, -26)),
                Arm(1, (44, -34), (48, -44)),
                (0.8, 0),
                "talk",
                front=sign(pen, SKINS[1], 50, -46, 30, mirror=True),
            ),
        ),
        78,
        258,
        1.2,
    )
    art += placed(cross_legged(pen, lad, Acting(*lap, gaze=(-0.7, 0))), 344, 260, 1.18)
    art += pen.path("M184,258 L244,258 L238,267 L190,267Z", STEEL)
    for x in (200, 226):
        art += placed(tumbler(pen, TEA, 0.7), x, 258, 0.7)
    return career_scene(pen, "S", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "pemandu-wisata": tour_guide,
    "pengasuh-lansia": companion,
    "penyuluh-agama": faith_counsellors,
}
