"""Game pictures: leading, speaking, offering, planning (items 5, 11, 17, 23, 29)."""

from generator.drawing.cast import (
    ARIF,
    BAYU,
    DEWI,
    DIMAS,
    NUR,
    RAFI,
    RINA,
    SARI,
    SCHOOL_GIRL,
    TONO,
)
from generator.drawing.figures import Acting, Arm, standing
from generator.drawing.furniture import blackboard, cloth_line, table
from generator.drawing.household import broom
from generator.drawing.nature import cloud, flower, leaf, star, tree
from generator.drawing.palette import (
    BATA,
    EARTH,
    HAIR,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA_PALE,
    SKINS,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.play import indoors, outdoors
from generator.drawing.poses import half, seated
from generator.drawing.vehicles import wheelchair_back, wheelchair_front


def fallen_leaves(pen: Pen, spots: tuple[tuple[float, float, float], ...]) -> str:
    return "".join(
        placed(leaf(pen, KUNYIT if i % 2 else BATA), x, y, 0.34, turn)
        for i, (x, y, turn) in enumerate(spots)
    )


def goal(pen: Pen) -> str:
    """The goal at the far end of the field."""
    art = pen.line("M128,178 V104 H226 V178", 5) + pen.line("M128,178 V104 H226 V178", 1.6, WHITE)
    net = " ".join(f"M{x},108 V176" for x in range(140, 226, 13))
    return art + pen.line(f"{net} M132,122 H222 M132,138 H222 M132,154 H222", 1.4, NET)


NET = Shade("#8FA3B5", "#999999")


def clean_field(pen: Pen) -> str:
    """A girl shows the way; two friends sweep the field."""
    art = placed(goal(pen), -24, 0) + placed(cloud(pen), 268, 42, 0.9)
    point = Acting(Arm(-1, (-36, -54), (-24, -38)), Arm(1, (42, -74), (56, -88)), (0.7, 0), "talk")
    art += placed(standing(pen, SARI, point), 52, 206, 1.16)
    for x, look, mirror in ((160, RAFI, False), (246, DEWI, False)):
        sweep = Acting(
            Arm(1, (30, -62), (36, -64)),
            Arm(-1, (4, -46), (28, -42)),
            gaze=(0.5, 0.7),
            held=placed(broom(pen), 46, 2, 0.86, -12),
        )
        art += placed(standing(pen, look, sweep), x, 206, 1.06, 0, mirror)
    leaves = ((108, 206, 30), (214, 212, -50), (222, 204, 80), (304, 206, 20), (116, 198, -70))
    return outdoors(pen, art + fallen_leaves(pen, leaves))


def seen_from_behind(pen: Pen, skin: Shade, hair: str) -> str:
    """A classmate's head and shoulders from behind, chin at (0, 0)."""
    art = pen.path("M-34,40 Q-34,8 -10,6 L10,6 Q34,8 34,40Z", WHITE)
    if hair == "jilbab":
        return art + pen.path(
            "M-23,-20 C-24,-46 24,-46 23,-20 C24,-4 30,8 20,14 Q0,22 -20,14 C-30,8 -24,-4 -23,-20Z",
            MORI,
        )
    art += pen.box(-6, -6, 12, 16, skin, 2.5, 2)
    art += pen.oval(-19, -18, 4, 5, skin, 2.5) + pen.oval(19, -18, 4, 5, skin, 2.5)
    art += pen.path("M-20,-16 C-22,-46 22,-46 20,-16 Q18,2 0,2 Q-18,2 -20,-16Z", HAIR)
    if hair == "ponytail":
        art += pen.path("M-5,-22 Q-14,0 -4,14 Q6,8 6,-22Z", HAIR, 2.6)
    return art


def speaking(pen: Pen) -> str:
    """A girl speaks in front of the class."""
    art = placed(blackboard(pen, 180, 92), 70, 28)
    chalk = Shade("#FFFBF3", "#111111")
    art += pen.line("M104,104 V76 M104,76 q-15,-3 -11,-17 q11,-13 22,0 q4,14 -11,17", 2.4, chalk)
    art += pen.oval(212, 54, 10, 10, None, 2.4, chalk)
    talk = Acting(Arm(-1, (-42, -60), (-48, -78)), Arm(1, (42, -58), (54, -70)), (0, 0.2), "talk")
    art += placed(standing(pen, SCHOOL_GIRL, talk), 160, 196, 1.16)
    for x, skin, hair in (
        (54, 0, "ponytail"),
        (122, 2, "short"),
        (198, 3, "jilbab"),
        (266, 1, "short"),
    ):
        art += placed(seen_from_behind(pen, SKINS[skin], hair), x, 186, 0.94)
    return indoors(pen, art)


def crafts(pen: Pen) -> str:
    """Paper flowers in a pot, a woven bag and a little picture, on a table top at y = 0."""
    art = pen.line("M-78,-30 V-52 M-70,-30 L-62,-56 M-86,-30 L-94,-50", 2.6)
    art += placed(flower(pen, BATA), -78, -56, 0.6) + placed(flower(pen, MANGGIS), -61, -60, 0.6)
    art += placed(flower(pen, NILA_PALE), -95, -54, 0.6)
    art += pen.path("M-94,-32 H-62 L-66,0 H-90Z", EARTH)
    art += pen.path("M52,-30 H92 L88,0 H56Z", LAUT) + pen.line("M60,-30 Q72,-56 84,-30", 3)
    art += pen.line("M54,-20 H90 M55,-10 H89 M66,-30 V0 M78,-30 V0", 1.8)
    art += pen.box(12, -34, 28, 34, WHITE, 3, 2) + placed(star(pen, 0.7), 26, -17)
    return art


def bazaar(pen: Pen) -> str:
    """A girl behind a table with handmade things; another child comes to look."""
    art = placed(cloth_line(pen, 292, (KUNYIT, BATA, NILA_PALE)), 14, 28)
    offer = Acting(
        Arm(-1, (-34, -12), (-26, 0)),
        Arm(1, (38, -22), (42, -30)),
        (0.6, 0.1),
        "talk",
        held=placed(flower(pen, KUNYIT), 44, -46, 0.8) + pen.line("M44,-38 V-22", 3),
    )
    art += placed(half(pen, NUR, offer), 104, 150, 1.24)
    art += placed(table(pen, 216, 58, WOOD, True), 120, 210)
    art += pen.path(
        "M14,160 H226 V176 q-13,12 -26,0 q-13,12 -27,0 q-13,12 -26,0 q-13,12 -27,0"
        " q-13,12 -26,0 q-14,12 -27,0 q-13,12 -26,0 q-14,12 -27,0Z",
        KUNYIT,
        2.6,
    )
    art += placed(crafts(pen), 122, 152)
    come = Acting(Arm(1, (30, -54), (28, -38)), Arm(-1, (-36, -62), (-44, -66)), (-0.8, 0))
    return indoors(pen, art + placed(standing(pen, DIMAS, come), 276, 210, 1.16))


def planning(pen: Pen) -> str:
    """Four children make a plan around a big sheet of paper."""
    left = Acting(Arm(-1, (-34, -10), (-14, 2)), Arm(1, (40, -8), (44, 10)), (0.6, 0.6))
    art = placed(half(pen, ARIF, left), 118, 132, 1.1)
    right = Acting(Arm(1, (34, -10), (14, 2)), Arm(-1, (-40, -8), (-40, 10)), (-0.6, 0.6), "talk")
    art += placed(half(pen, DEWI, right), 202, 132, 1.1)
    art += pen.path("M66,136 H254 L282,196 H38Z", WOOD)
    art += pen.path("M38,196 H282 V207 H38Z", WOOD_DARK, 2.6)
    art += pen.path("M108,142 H214 L230,188 H92Z", WHITE)
    art += pen.path("M126,170 V158 L138,150 L150,158 V170Z", KUNYIT, 2.2)
    art += pen.line("M156,162 q12,-8 24,0 M174,157 l7,5 l-8,4", 2.4)
    art += placed(star(pen, 0.7), 200, 162) + pen.line("M118,180 h40 M170,180 h30", 2.2)
    third = Acting(Arm(1, (42, -16), (58, -6)), Arm(1, (34, -10), (50, 8)), (0.9, 0.5))
    art += placed(half(pen, RINA, third), 38, 170, 1.2)
    fourth = Acting(Arm(1, (42, -16), (56, -6)), Arm(1, (34, -12), (48, 8)), (0.9, 0.5))
    art += placed(half(pen, TONO, fourth), 284, 170, 1.2, 0, True)
    return indoors(pen, art)


def poster(pen: Pen) -> str:
    """Its middle at (0, 0): a cup and a running child, no words."""
    art = pen.box(-36, -42, 72, 84, MORI, 3, 3)
    art += pen.path("M-13,-32 H13 Q13,-10 0,-8 Q-13,-10 -13,-32Z", KUNYIT, 2.6)
    art += pen.line(
        "M-13,-28 q-9,0 -7,8 q2,5 9,5 M13,-28 q9,0 7,8 q-2,5 -9,5 M0,-8 V-1 M-8,0 H8", 2.6
    )
    art += pen.oval(4, 13, 5, 5, BATA, 2.2)
    art += pen.line("M2,19 L-2,27 M-2,27 L8,30 L6,37 M-2,27 L-12,34 M1,21 L12,24 M1,21 L-8,20", 3)
    return art


def contest(pen: Pen) -> str:
    """A boy shows a poster; a girl in a wheelchair and a friend want to join."""
    art = placed(cloud(pen), 40, 44, 0.8) + placed(tree(pen), 226, 182, 0.7)
    show = Acting(
        Arm(-1, (-44, -58), (-29, -75)),
        Arm(1, (44, -58), (29, -75)),
        gaze=(0.5, 0),
        mood="talk",
    )
    art += placed(standing(pen, BAYU, show), 72, 208, 1.2)
    art += placed(poster(pen), 72, 150, 0.92)
    hands = "".join(pen.oval(x, 118, 9, 9, BAYU.skin) for x in (37, 107))
    join = Acting(Arm(1, (30, -54), (28, -38)), Arm(-1, (-40, -84), (-42, -112)), (-0.8, 0))
    art += hands + placed(standing(pen, NUR, join), 170, 206, 1.1)
    wish = Acting(Arm(1, (30, -70), (24, -62)), Arm(-1, (-34, -98), (-30, -122)), (0.7, -0.2))
    art += placed(wheelchair_back(pen), 262, 210, 1, 0, True)
    art += placed(seated(pen, RAFI, wish), 262, 210, 1.06, 0, True)
    return outdoors(pen, art + placed(wheelchair_front(pen), 262, 210, 1, 0, True))
