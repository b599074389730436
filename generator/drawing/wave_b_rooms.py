"""Career scenes in quiet rooms: make-up artist, game designer, midwife."""

from collections.abc import Callable

from generator.drawing.career_care import couch
from generator.drawing.career_craft import pencil_cup
from generator.drawing.career_screen import monitor
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair, pot_plant, stool, table, window
from generator.drawing.heads import Head
from generator.drawing.household import crayon
from generator.drawing.nature import cloud, flower
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    DAUN,
    KUNYIT,
    KUNYIT_PALE,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half, seated
from generator.drawing.sheet import career_scene

GLASS = Shade("#EAF3F8")


def lit_mirror(pen: Pen) -> str:
    """A mirror with round lamps on its frame, its foot at (0, 0), 112 high."""
    art = pen.box(-40, -112, 80, 106, WOOD, 3, 10) + pen.box(-28, -100, 56, 82, GLASS, 2.6, 6)
    art += pen.line("M-16,-60 L4,-84 M-10,-44 L14,-72", 2.4, STEEL_PALE)
    for y in (-92, -66, -40):
        art += pen.oval(-34, y, 5, 5, KUNYIT_PALE, 2.2) + pen.oval(34, y, 5, 5, KUNYIT_PALE, 2.2)
    return (
        art
        + pen.oval(-12, -106, 5, 5, KUNYIT_PALE, 2.2)
        + pen.oval(12, -106, 5, 5, KUNYIT_PALE, 2.2)
    )


def bridal_flowers(pen: Pen) -> str:
    """Jasmine over the brow and a hanging string of buds, around a head at (0, 0)."""
    art = "".join(
        pen.oval(x, y, 3.6, 3.6, WHITE, 2)
        for x, y in ((-17, -10), (-11, -14), (-4, -16), (4, -16), (11, -14), (17, -10))
    )
    art += "".join(pen.oval(-21, 6 + 8 * i, 3.4, 4, WHITE, 2) for i in range(5))
    art += pen.oval(-21, 47, 4, 5, BATA, 2)
    return art + placed(flower(pen, BATA), -13, -26, 0.6) + placed(flower(pen, KUNYIT), 9, -29, 0.5)


def make_up_artist(pen: Pen) -> str:
    """A man paints a bride's cheek with a soft brush."""
    art = placed(table(pen, 104, 70, WOOD), 356, 254) + placed(lit_mirror(pen), 364, 184)
    for x, fill in ((312, BATA), (326, MANGGIS)):
        art += pen.box(x - 5, 170, 11, 14, fill, 2.4, 2) + pen.box(x - 4, 161, 9, 9, MORI, 2.2, 2)
    gown = pen.line("M34,50 H112", 4)
    gown += pen.line("M72,50 q-7,-12 3,-13 q7,2 3,8", 2.6)
    gown += pen.path(
        "M50,62 L64,54 Q72,62 82,54 L96,62 L102,92 L90,96 L92,130 H54 L56,96 L44,92Z", KUNYIT
    )
    gown += pen.line("M73,60 V130 M62,74 v6 M84,74 v6 M62,100 v6 M84,100 v6", 2)
    art += gown
    bride = Look(Head(3, "bun"), WHITE, "sarong", BATA_DARK)
    still = Acting(
        Arm(-1, (-34, -66), (14, -60)),
        Arm(1, (38, -72), (22, -58)),
        gaze=(0.5, 0.1),
        mood="closed",
        front=placed(bridal_flowers(pen), 0, -123),
    )
    art += placed(chair(pen, MANGGIS), 258, 254, 1.2, 0, True)
    art += placed(seated(pen, bride, still), 258, 254, 1.2, 0, True)
    look = Look(Head(1, "short", glasses=True), LAUT, "trousers", NILA, apron=MANGGIS_DARK)
    brush = pen.line("M52,-96 L72,-110", 7) + pen.line("M52,-96 L72,-110", 2.8, WOOD)
    brush += pen.path("M70,-105 Q74,-118 84,-116 Q82,-104 73,-102Z", BATA, 2.4)
    palette = pen.path("M-16,-52 Q-22,-70 -2,-72 Q22,-72 20,-56 Q10,-46 -16,-52Z", MORI, 2.6)
    for x, y, fill in ((-6, -64, BATA), (4, -65, MANGGIS), (12, -60, KUNYIT)):
        palette += pen.oval(x, y, 3.6, 3, fill, 2)
    act = Acting(
        Arm(1, (44, -72), (56, -98)),
        Arm(-1, (-40, -66), (-8, -54)),
        gaze=(0.8, 0.1),
        front=brush + pen.oval(56, -98, 7.5, 7.5, look.skin),
        held=palette,
    )
    return career_scene(pen, "A", art + placed(standing(pen, look, act), 142, 254, 1.2))


def hero(pen: Pen) -> str:
    """The small hero of the game, a round cat with a leaf on its head; feet at (0, 0)."""
    art = pen.line("M-6,-2 v4 M6,-2 v4", 4)
    art += pen.path(
        "M-13,-8 L-14,-26 L-6,-21 H6 L14,-26 L13,-8 Q10,0 0,0 Q-10,0 -13,-8Z", BATA, 2.4
    )
    art += pen.dot(-4, -13, 1.8) + pen.dot(6, -13, 1.8)
    return art + pen.path("M0,-22 Q2,-34 12,-34 Q10,-24 0,-22Z", DAUN, 2.2)


def game_level(pen: Pen) -> str:
    """A level with steps, coins and the hero; corner at (0, 0), 112 x 74."""
    art = pen.box(0, 0, 112, 74, SKY, 2.4, 2) + placed(cloud(pen), 28, 18, 0.36)
    art += pen.path("M1,73 V58 H36 V46 H66 V58 H84 V34 H111 V73Z", DAUN, 2.4)
    art += pen.line("M8,65 h8 M44,56 h8 M92,46 h8 M72,65 h8", 2)
    art += "".join(pen.oval(x, y, 4.4, 4.4, KUNYIT, 2.2) for x, y in ((46, 24), (62, 18), (78, 20)))
    art += pen.line("M100,34 V14", 2.4) + pen.path("M100,14 l-12,5 l12,5Z", MANGGIS, 2)
    return art + placed(hero(pen), 20, 56, 0.8)


def joypad(pen: Pen) -> str:
    """A game controller lying on (0, 0), 54 wide."""
    art = pen.path(
        "M-26,0 Q-30,-22 -14,-22 Q0,-17 14,-22 Q30,-22 26,0 Q20,4 12,-6 Q0,-9 -12,-6 Q-20,4 -26,0Z",
        NILA_PALE,
    )
    art += pen.line("M-13,-18 v8 M-17,-14 h8", 2.6)
    return art + pen.dot(11, -12, 2.4) + pen.dot(17, -16, 2.4)


def game_designer(pen: Pen) -> str:
    """A woman draws a game hero on paper; the level stands on her screen."""
    art = ""
    for x, turn in ((34, -2), (88, 3)):
        art += placed(
            pen.box(0, 0, 46, 54, MORI, 2.6, 2) + pen.line("M23,-4 v8", 4, BATA), x, 44, 1, turn
        )
    art += placed(hero(pen), 58, 88, 1.1)
    art += pen.path("M98,90 V72 H110 V80 H122 V64", None, 2.6) + pen.oval(
        110, 62, 4, 4, KUNYIT, 2.2
    )
    look = Look(Head(0, "jilbab", KUNYIT), MANGGIS, "trousers", NILA)
    act = Acting(Arm(1, (46, -26), (34, -4)), Arm(-1, (-46, -22), (-36, 2)), gaze=(-0.1, 0.8))
    art += placed(half(pen, look, act), 172, 176, 1.26)
    art += placed(table(pen, 356, 68, WOOD), 210, 254)
    art += placed(monitor(pen, game_level(pen), 128, 90), 314, 186, 1.06)
    art += pen.path("M116,188 L130,160 H218 L226,188Z", WHITE)
    art += placed(hero(pen), 168, 182, 0.8) + pen.line("M192,180 V172 H204 V166", 2.2)
    art += crayon(pen, 186, 172, BATA) + pen.oval(194, 161, 9.4, 9.4, look.skin)
    art += pen.oval(126, 178, 9.4, 9.4, look.skin)
    art += placed(joypad(pen), 76, 186) + placed(pencil_cup(pen), 386, 186, 0.66)
    return career_scene(pen, "A", art)


def belly(pen: Pen, fill: Shade) -> str:
    """The round belly of a seated woman who will have a baby, before a hip at (0, -50)."""
    art = pen.path("M4,-86 Q50,-84 50,-62 Q48,-46 8,-48Z", fill, 0)
    return art + pen.line("M20,-85 Q50,-82 50,-62 Q48,-47 26,-47")


def midwife(pen: Pen) -> str:
    """A woman listens at the belly of a mother who sits on the couch."""
    art = placed(window(pen, 66, 60), 34, 40) + couch(pen)
    poster = pen.box(0, 0, 66, 60, WHITE, 3, 3) + pen.oval(33, 30, 21, 24, KUNYIT_PALE, 2.4)
    poster += pen.path("M22,40 Q20,28 34,26 Q48,28 44,42 Q34,50 22,40Z", MANGGIS, 2.4)
    art += placed(poster + pen.oval(29, 22, 9, 8.4, BATA, 2.4), 206, 34)
    mother = Look(Head(2, "long"), KUNYIT, "skirt", LAUT_DARK)
    rest = Acting(
        Arm(1, (40, -76), (40, -58)),
        Arm(-1, (-36, -74), (-32, -52)),
        gaze=(0.5, 0.2),
        held=belly(pen, KUNYIT),
    )
    art += placed(seated(pen, mother, rest), 322, 236, 1.18, 0, True)
    look = Look(Head(1, "jilbab", NILA_PALE), MANGGIS, "trousers", TROUSERS, coat=WHITE)
    tube = pen.line("M-12,-108 Q-14,-80 4,-78 Q20,-76 14,-108", 3.6, CHARCOAL)
    tube += pen.line("M3,-78 Q22,-52 52,-62 Q60,-66 74,-72", 3.6, CHARCOAL)
    act = Acting(
        Arm(-1, (-34, -66), (10, -58)),
        Arm(1, (46, -74), (80, -78)),
        gaze=(0.7, 0.3),
        held=tube,
        front=pen.oval(89, -77, 7, 7, STEEL_PALE, 2.6),
    )
    art += placed(stool(pen, 44, WOOD_DARK), 166, 254, 1.16)
    art += placed(seated(pen, look, act), 166, 254, 1.16)
    art += placed(pot_plant(pen), 46, 252, 0.9)
    return career_scene(pen, "S", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "penata-rias": make_up_artist,
    "perancang-gim": game_designer,
    "bidan": midwife,
}
