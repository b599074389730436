"""Game pictures: keeping company, teaching, welcoming (items 4, 10, 16, 22, 28)."""

from generator.drawing.cast import ARIF, BAYU, DEWI, LALA, LITTLE, NUR, RAFI, TONO
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import bed, stool, window
from generator.drawing.heads import Head, head
from generator.drawing.household import book_back, tumbler
from generator.drawing.landscape import house
from generator.drawing.nature import bush, cloud, tree
from generator.drawing.palette import (
    BATA,
    CREAM,
    HAIR,
    KUNYIT,
    LAUT,
    NILA,
    NILA_PALE,
    WHITE,
    WOOD,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.play import indoors, outdoors
from generator.drawing.poses import cross_legged, half, seated


def reading_together(pen: Pen) -> str:
    """A boy reads a book with his little brother."""
    art = placed(window(pen, 62, 56), 230, 36) + pen.oval(160, 206, 140, 12, NILA_PALE, 2.6)
    big = Acting(
        Arm(-1, (-36, -34), (2, -26)),
        Arm(1, (34, -38), (22, -32)),
        gaze=(0.7, 0.5),
        mood="talk",
        held=placed(book_back(pen, BATA), 26, -20, 1.1),
    )
    small = Acting(Arm(-1, (-34, -38), (-22, -28)), Arm(1, (32, -34), (16, -22)), (-0.7, 0.5))
    art += placed(cross_legged(pen, LITTLE, small), 206, 200, 1.06)
    return indoors(pen, art + placed(cross_legged(pen, BAYU, big), 126, 202, 1.3))


def bench(pen: Pen) -> str:
    art = pen.box(-80, -40, 160, 10, WOOD, 3, 3)
    return (
        art + pen.tube([(-66, -28), (-66, -2)], WOOD, 7) + pen.tube([(66, -28), (66, -2)], WOOD, 7)
    )


def lap(pen: Pen, look: Look) -> str:
    """Thighs and shins of a child on a bench, seen from the front."""
    art = ""
    for side in (-1, 1):
        bare = look.lower == "shorts"
        shin = look.skin if bare else look.bottom
        art += pen.tube([(side * 9, -34), (side * 10, -6)], shin, 11 if bare else 14)
        art += placed(
            pen.path("M-12,0 Q-12,-10 0,-10 Q9,-10 9,0Z", look.shoes), side * 9, 3, 0.9, 0, side > 0
        )
        art += pen.tube([(side * 9, -44), (side * 10, -30)], look.bottom, 15)
    return art


def on_bench(pen: Pen, look: Look, act: Acting) -> str:
    """A child on a bench whose seat is 40 high, feet at (0, 0)."""
    if look.lower == "skirt":
        shoes = placed(pen.path("M-12,0 Q-12,-10 0,-10 Q9,-10 9,0Z", look.shoes), -9, 3, 0.9)
        shoes += placed(
            pen.path("M-12,0 Q-12,-10 0,-10 Q9,-10 9,0Z", look.shoes), 9, 3, 0.9, 0, True
        )
        skirt = pen.path("M-19,-46 Q-30,-30 -24,-8 Q0,-3 24,-8 Q30,-30 19,-46Z", look.bottom)
        return shoes + skirt + placed(half(pen, look, act), 0, -46)
    return lap(pen, look) + placed(half(pen, look, act), 0, -46)


def company(pen: Pen) -> str:
    """A girl sits beside a sad friend on a bench."""
    art = (
        placed(tree(pen), 250, 190, 0.96)
        + placed(cloud(pen), 60, 46)
        + placed(bench(pen), 138, 206)
    )
    sad = Acting(
        Arm(-1, (-28, -8), (-10, 2)), Arm(1, (28, -8), (10, 2)), (-0.2, 0.9), "sad", nod=(0, 4)
    )
    friend = Acting(Arm(1, (30, -6), (16, 2)), Arm(-1, (-40, -36), (-43, -27)), (-0.7, 0.1), "calm")
    art += placed(on_bench(pen, TONO, sad), 104, 206, 1.2)
    return outdoors(pen, art + placed(on_bench(pen, NUR, friend), 172, 206, 1.2))


def drink_for_the_sick(pen: Pen) -> str:
    """A boy brings a glass of water to somebody who lies in bed."""
    art = placed(window(pen, 60, 54), 214, 34) + placed(bed(pen, 180), 216, 206)
    art += pen.box(128, 140, 44, 30, WHITE, 3, 12)
    sick = Head(1, "bun")
    art += placed(head(pen, sick, (-0.5, 0), "calm"), 154, 138, 1.06, -24)
    art += pen.path("M172,152 Q230,132 302,150 L304,184 H168 Q162,166 172,152Z", KUNYIT)
    art += pen.line("M186,184 Q180,168 190,152 M230,184 V146 M270,184 V147", 2)
    art += pen.oval(186, 156, 8, 8, LITTLE.skin)
    act = Acting(
        Arm(-1, (-32, -52), (-26, -34)),
        Arm(1, (34, -58), (50, -62)),
        gaze=(0.7, 0.1),
        held=placed(tumbler(pen), 52, -62, 0.9),
    )
    return indoors(pen, art + placed(standing(pen, RAFI, act), 62, 208, 1.22))


def listening(pen: Pen) -> str:
    """One child tells a story, the other listens with all attention."""
    art = placed(bush(pen), 160, 180, 1.1) + placed(cloud(pen), 262, 44, 0.9)
    for x in (84, 236):
        art += placed(stool(pen, 42), x, 208, 1.06)
    tell = Acting(Arm(1, (40, -72), (54, -88)), Arm(1, (30, -58), (46, -58)), (0.8, 0), "talk")
    hear = Acting(
        Arm(1, (30, -54), (26, -50)), Arm(1, (40, -64), (22, -96)), (0.8, 0), "calm", lean=6
    )
    art += placed(seated(pen, LALA, tell, 38), 84, 208, 1.24)
    art += placed(seated(pen, ARIF, hear, 38), 236, 208, 1.24, 0, True)
    bubble = pen.path(
        "M140,30 H186 Q194,30 194,40 V58 Q194,66 186,66 H152 L138,80 L142,66 Q132,66"
        " 132,58 V40 Q132,30 140,30Z",
        WHITE,
    )
    bubble += pen.line("M146,50 q5,-7 9,0 t9,0 t9,0 t8,0", 2.6)
    return outdoors(pen, art + bubble)


def school_bag(pen: Pen) -> str:
    """Straps of a bag on the back, seen from the front."""
    return pen.line("M-14,-86 Q-18,-66 -16,-48 M14,-86 Q18,-66 16,-48", 5) + pen.line(
        "M-14,-86 Q-18,-66 -16,-48 M14,-86 Q18,-66 16,-48", 2, BATA
    )


def welcome(pen: Pen) -> str:
    """Two children with a ball wave to a new child with a school bag."""
    art = placed(house(pen, BATA, CREAM), 262, 182, 0.94) + placed(cloud(pen), 160, 44, 0.9)
    ball = pen.oval(0, 0, 15, 15, WHITE) + pen.line("M-14,-3 Q0,4 14,-3 M-3,-14 Q4,0 -3,14", 2)
    hello = Acting(Arm(-1, (-30, -52), (-28, -36)), Arm(1, (42, -82), (50, -112)), (0.7, 0))
    invite = Acting(Arm(-1, (-34, -56), (-16, -44)), Arm(1, (36, -62), (58, -66)), (0.8, 0), "talk")
    art += placed(standing(pen, BAYU, invite), 48, 206, 1.16)
    art += placed(ball, 22, 192)
    art += placed(standing(pen, DEWI, hello), 118, 208, 1.16)
    bag = pen.box(-24, -84, 48, 44, BATA, 3, 10)
    shy = Acting(
        Arm(1, (30, -54), (26, -38)),
        Arm(-1, (-38, -62), (-40, -84)),
        (-0.7, 0.1),
        behind=bag,
    )
    newcomer = Look(Head(3, "ponytail", HAIR), LAUT, "skirt", NILA, child=True)
    art += placed(standing(pen, newcomer, shy) + school_bag(pen), 238, 208, 1.16)
    return outdoors(pen, art)
