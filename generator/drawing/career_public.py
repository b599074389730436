"""Career scenes of those who serve the public: judge, journalist."""

from generator.drawing.career_stage import listener
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.household import paper
from generator.drawing.landscape import house
from generator.drawing.nature import cloud, palm
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SOGAN,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene

ROBE = Shade("#33363F", "#BDBDBD")
RED = Shade("#B5382B", "#EEEEEE")


def balance(pen: Pen) -> str:
    """Scales of justice, its foot at (0, 0), 58 high."""
    art = pen.line("M0,0 V-50 M-14,0 H14 M-30,-46 Q0,-56 30,-46", 4)
    art += pen.line("M-30,-46 L-40,-22 M-30,-46 L-20,-22 M30,-46 L20,-22 M30,-46 L40,-22", 2)
    for x in (-30, 30):
        art += pen.path(
            f"M{x - 12},-22 H{x + 12} Q{x + 8},-12 {x},-12 Q{x - 8},-12 {x - 12},-22Z", KUNYIT, 2.6
        )
    return art + pen.oval(0, -53, 4, 4, KUNYIT, 2.6)


def flag(pen: Pen) -> str:
    """The red and white flag on a pole, its foot at (0, 0)."""
    art = pen.line("M0,0 V-196 M-14,0 H14", 5) + pen.oval(0, -199, 4.5, 4.5, KUNYIT, 2.6)
    art += pen.path("M3,-190 Q22,-182 42,-190 L42,-164 Q22,-156 3,-164Z", RED, 2.6)
    return art + pen.path("M3,-164 Q22,-156 42,-164 L42,-138 Q22,-130 3,-138Z", WHITE, 2.6)


def gavel(pen: Pen) -> str:
    """Held at (0, 0), its head at the upper left."""
    art = pen.tube([(6, 4), (-26, -14)], WOOD, 5, 5)
    return art + placed(pen.box(-10, -15, 20, 30, WOOD_DARK, 3, 4), -30, -16, 1, -60)


def judge(pen: Pen) -> str:
    """A woman judge with her gavel listens to two people before her bench."""
    art = placed(flag(pen), 346, 236)
    art += pen.path("M166,176 V58 Q166,38 210,36 Q254,38 254,58 V176Z", BATA_DARK)
    art += pen.path("M176,170 V62 Q176,48 210,46 Q244,48 244,62 V170", None, 2, WOOD_PALE)
    look = Look(Head(0, "bob", glasses=True), ROBE, "skirt", ROBE)
    robe = pen.path("M-12,-53 L-20,-52 L-14,6 L14,6 L20,-52 L12,-53 L0,-30Z", RED, 2.6)
    robe += pen.path("M-7,-50 L7,-50 L10,-16 Q0,-10 -10,-16Z", WHITE, 2.6) + pen.line(
        "M-1,-44 V-18 M5,-46 V-20", 1.8
    )
    act = Acting(
        Arm(1, (46, -14), (30, -2)),
        Arm(-1, (-54, -26), (-48, -40)),
        gaze=(0.2, 0.2),
        mood="calm",
        held=robe + placed(gavel(pen), -48, -40, 1, 20),
    )
    art += placed(half(pen, look, act), 210, 158, 1.2)
    art += pen.path("M78,152 H342 V240 H78Z", WOOD) + pen.box(66, 144, 288, 13, WOOD_PALE, 3, 4)
    art += pen.line("M94,170 H156 V228 H94Z M264,170 H326 V228 H264Z", 2.2)
    art += pen.box(172, 166, 76, 68, CREAM, 2.6, 3) + placed(balance(pen), 210, 228)
    art += pen.oval(122, 141, 20, 6, WOOD_DARK, 2.6)
    for i, fill in enumerate((MANGGIS, KUNYIT, LAUT)):
        art += pen.box(278 + i, 136 - i * 9, 48, 8, fill, 2.4, 2)
    art += placed(listener(pen, NILA_PALE, Head(2, "short", HAIR)), 92, 250, 0.76)
    art += placed(listener(pen, BATA, Head(1, "jilbab", DAUN)), 330, 250, 0.76)
    return career_scene(pen, "E", art)


def stall(pen: Pen) -> str:
    """A market stall with fruit, its foot at (0, 0), 130 wide."""
    art = pen.line("M-56,-112 V0 M56,-112 V0", 6)
    art += pen.path("M-70,-112 L-58,-142 H58 L70,-112Z", LAUT) + pen.line(
        "M-20,-142 L-24,-112 M20,-142 L24,-112", 2.4
    )
    for x, fill in ((-42, BATA), (-22, KUNYIT), (-2, DAUN), (18, BATA), (38, KUNYIT)):
        art += pen.oval(x, -54, 11, 10, fill, 2.6)
    return art + pen.box(-60, -50, 120, 50, WOOD_PALE, 3, 3) + pen.line("M-60,-34 H60", 2)


def journalist(pen: Pen) -> str:
    """A woman interviews a farmer with her recorder and notebook."""
    art = placed(cloud(pen), 216, 58) + placed(house(pen, BATA, CREAM), 72, 234, 0.8)
    art += placed(palm(pen), 46, 236, 0.62) + placed(stall(pen), 334, 240, 0.96)
    look = Look(Head(3, "jilbab", NILA_PALE), MORI, "trousers", NILA, vest=BATA)
    strap = pen.line("M20,-95 Q-8,-70 -22,-40", 4.4, CHARCOAL)
    camera = pen.box(-38, -46, 30, 21, CHARCOAL, 2.6, 3) + pen.oval(-23, -36, 7, 7, STEEL_PALE, 2.6)
    recorder = pen.line("M72,-80 L78,-98", 10) + pen.line("M72,-80 L78,-98", 4.6, STEEL)
    recorder += pen.oval(80, -104, 5.5, 6.5, STEEL_DARK, 2.6)
    book = placed(paper(pen, 26, 32), 6, -66, 1, -10) + pen.line("M-4,-80 l4,2 M4,-82 l4,2", 2)
    act = Acting(
        Arm(1, (48, -72), (72, -80)),
        Arm(-1, (-40, -66), (-6, -58)),
        gaze=(0.8, 0),
        held=strap + camera + recorder + book,
    )
    art += placed(standing(pen, look, act), 126, 254, 1.2)
    farmer = Look(
        Head(1, "caping", HAIR_GREY, moustache=True), DAUN, "sarong", LAUT_DARK, shoes=SOGAN
    )
    telling = Acting(
        Arm(-1, (-36, -70), (-32, -48)),
        Arm(1, (50, -66), (42, -92)),
        gaze=(-0.7, 0),
        mood="talk",
    )
    return career_scene(pen, "E", art + placed(standing(pen, farmer, telling), 264, 254, 1.18))
