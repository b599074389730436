"""Heads: faces that look at their work or at us, hair, head scarves and hats."""

from dataclasses import dataclass
from typing import Literal

from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    HAIR,
    KUNYIT,
    NILA,
    SKINS,
    STEEL_PALE,
    STRAW,
    WHITE,
    Shade,
)
from generator.drawing.pen import Pen, num

Hair = Literal[
    "short", "curly", "fringe", "ponytail", "plaits", "long", "bun", "bald",
    "jilbab", "jilbab-helmet", "jilbab-caping", "bandana", "caping", "sun-hat", "peci", "cap",
    "helmet", "bob", "toque", "cap-tail", "pilot-cap",
]  # fmt: skip
Mood = Literal["smile", "talk", "calm", "sad", "closed"]

HAIRLINE = {
    "short", "fringe", "ponytail", "plaits", "long", "bun",
    "caping", "sun-hat", "peci", "cap", "helmet", "bob", "toque", "cap-tail", "pilot-cap",
}  # fmt: skip
"""Kinds whose hair shows over the brow."""


@dataclass(frozen=True)
class Head:
    """What makes a face this person's face."""

    skin: int = 0
    hair: Hair = "short"
    hair_shade: Shade = HAIR
    glasses: bool = False
    hearing_aid: bool = False
    moustache: bool = False


def _behind(pen: Pen, head: Head) -> str:
    shade = head.hair_shade
    match head.hair:
        case "ponytail" | "cap-tail" | "pilot-cap":
            return pen.path("M-16,-8 C-44,-14 -40,16 -30,22 C-28,10 -24,4 -16,2Z", shade)
        case "long":
            return "".join(
                pen.path(
                    f"M{s * 12},-14 C{s * 34},-8 {s * 27},18 {s * 29},30 Q{s * 20},37 {s * 12},31"
                    f" Q{s * 16},16 {s * 10},4Z",
                    shade,
                )
                for s in (-1, 1)
            )
        case "bob":
            return pen.path(
                "M-19,-10 C-29,0 -28,12 -25,18 Q-18,23 -10,19"
                " L10,19 Q18,23 25,18 C28,12 29,0 19,-10Z",
                shade,
            )
        case "plaits":
            return "".join(
                pen.path(
                    f"M{s * 17},2 C{s * 30},4 {s * 27},14 {s * 31},18 C{s * 25},20 {s * 33},28"
                    f" {s * 26},32 C{s * 20},28 {s * 22},20 {s * 18},16Z",
                    shade,
                )
                for s in (-1, 1)
            )
        case "curly":
            return "".join(
                pen.oval(x, y, 9, 9, shade)
                for x, y in ((-17, -10), (-10, -20), (1, -24), (12, -20), (18, -9))
            )
        case "bun":
            return pen.oval(0, -27, 10, 8, shade)
    return ""


def _over(pen: Pen, head: Head) -> str:
    """Hair and hats that lie over the brow."""
    shade = head.hair_shade
    art = ""
    if head.hair in HAIRLINE:
        fringe = (
            "C15,-4 8,-6 0,-6 C-8,-6 -15,-4 -20,-1Z"
            if head.hair == "fringe"
            else "C15,-10 6,-14 -3,-13 C-10,-12 -16,-8 -20,-1Z"
        )
        art += pen.path(f"M-20,-1 C-23,-30 23,-30 20,-1 {fringe}", shade)
    match head.hair:
        case "curly":
            art += pen.path(
                "M-19,-3 C-20,-27 20,-27 19,-3 Q15,-12 9,-8 Q4,-15 -2,-9"
                " Q-9,-14 -12,-6 Q-17,-8 -19,-3Z",
                shade,
            )
        case "bandana":
            art += pen.path("M-20,-3 C-22,-30 22,-30 20,-3 Q0,-15 -20,-3Z", shade)
            art += pen.path("M19,-6 L32,-14 L30,2Z", shade)
        case "caping":
            art += caping(pen)
        case "peci":
            art += pen.path("M-20,-11 L-17,-29 Q0,-32 17,-29 L20,-11 Q0,-17 -20,-11Z", CHARCOAL)
        case "toque":
            art += pen.path(
                "M-17,-12 L-18,-24 C-32,-30 -24,-46 -12,-42 C-8,-52 10,-52 13,-42 C26,-46 31,-29"
                " 18,-24 L17,-12 Q0,-18 -17,-12Z",
                WHITE,
            )
            art += pen.line("M-17,-22 Q0,-28 17,-22 M-6,-32 v6 M7,-32 v6", 2)
        case "pilot-cap":
            art += pen.path("M-27,-24 Q-26,-36 0,-36 Q26,-36 27,-24 L19,-14 Q0,-21 -19,-14Z", NILA)
            art += pen.path("M-18,-15 Q0,-22 18,-15 Q12,-7 0,-8 Q-12,-7 -18,-15Z", CHARCOAL)
            art += pen.oval(0, -25, 5, 4, KUNYIT, 2.2)
        case "cap" | "cap-tail":
            art += pen.path("M-20,-7 C-22,-31 22,-31 20,-7 Q0,-14 -20,-7Z", NILA)
            art += pen.path("M-2,-12 Q20,-14 34,-4 Q18,-5 2,-7Z", NILA)
        case "helmet":
            art += helmet(pen)
        case "sun-hat":
            art += pen.path("M-17,-12 C-18,-34 18,-34 17,-12Z", STRAW)
            art += pen.path("M-36,-8 Q-30,-16 0,-16 Q30,-16 36,-8 Q0,-2 -36,-8Z", STRAW)
            art += pen.line("M-17,-17 Q0,-20 17,-17", 2.4)
        case "bald":
            art += pen.line("M-11,-14 Q-5,-17 1,-16", 1.8)
    return art


def caping(pen: Pen) -> str:
    art = pen.path("M-38,-9 Q0,-22 38,-9 L0,-40Z", STRAW)
    return art + pen.line("M0,-38 L-16,-15 M0,-38 L16,-15 M0,-38 L0,-17", 1.6)


def helmet(pen: Pen) -> str:
    art = pen.path("M-25,3 C-29,-36 29,-36 25,3 L17,2 C17,-10 -17,-10 -17,2Z", KUNYIT)
    return art + pen.line("M-24,-10 Q0,-21 24,-10", 2.4)


def _mouth(pen: Pen, mood: Mood, x: float, y: float) -> str:
    match mood:
        case "talk":
            return pen.path(
                f"M{num(x - 6)},{num(y + 9)} Q{num(x)},{num(y + 11)} {num(x + 6)},{num(y + 9)}"
                f" Q{num(x + 5)},{num(y + 16)} {num(x)},{num(y + 16)}"
                f" Q{num(x - 5)},{num(y + 16)} {num(x - 6)},{num(y + 9)}Z",
                BATA if not pen.lines else WHITE,
                2.2,
            )
        case "calm":
            return pen.line(f"M{num(x - 4.5)},{num(y + 11)} q4.5,2 9,0", 2.4)
        case "sad":
            return pen.line(f"M{num(x - 4.5)},{num(y + 13)} q4.5,-3 9,0", 2.4)
    return pen.line(f"M{num(x - 5.5)},{num(y + 10)} q5.5,4.5 11,0", 2.4)


def face(
    pen: Pen, gaze: tuple[float, float] = (0, 0), mood: Mood = "smile", glasses: bool = False
) -> str:
    """Eyes and mouth; gaze runs from -1 to 1 to the right and down."""
    x, y = gaze[0] * 5, 2 + gaze[1] * 3
    if mood == "closed":
        art = pen.line(f"M{num(x - 10)},{num(y)} q3.5,3 7,0 M{num(x + 3)},{num(y)} q3.5,3 7,0", 2.2)
    else:
        art = pen.dot(x - 6.5, y, 2.4) + pen.dot(x + 6.5, y, 2.4)
    if glasses:
        art += pen.oval(x - 7.5, y, 6.5, 6.5, None, 2) + pen.oval(x + 7.5, y, 6.5, 6.5, None, 2)
    return art + _mouth(pen, mood, x * 0.9, y - 2)


def _nothing(_: Pen) -> str:
    return ""


def head(pen: Pen, look: Head, gaze: tuple[float, float] = (0, 0), mood: Mood = "smile") -> str:
    """A head around its own middle (0, 0), about 40 wide and 45 high."""
    skin = SKINS[look.skin]
    features = face(pen, gaze, mood, look.glasses)
    if look.hair.startswith("jilbab"):
        scarf = pen.path(
            "M-25,2 C-28,-36 28,-36 25,2 C24,16 34,34 20,40 Q0,48 -20,40 C-34,34 -24,16 -25,2Z",
            look.hair_shade,
        )
        fold = pen.line("M-14,26 Q2,34 20,27", 1.8)
        cover = {"jilbab-helmet": helmet, "jilbab-caping": caping}.get(look.hair, _nothing)(pen)
        return scarf + fold + pen.oval(gaze[0] * 2, 1, 16, 18, skin, 2.5) + features + cover
    art = _behind(pen, look)
    art += pen.oval(-19, 3, 4, 5, skin, 2.5) + pen.oval(19, 3, 4, 5, skin, 2.5)
    art += pen.oval(0, 0, 19, 21, skin) + _over(pen, look)
    if look.hearing_aid:
        side = -1 if gaze[0] > 0 else 1
        art += pen.path(
            f"M{side * 19},-6 q{side * 9},0 {side * 8},10 q0,7 {-side * 6},6 q{-side * 3},-2 0,-8Z",
            STEEL_PALE,
            2.2,
        )
    if look.moustache:
        x, y = gaze[0] * 4.5, gaze[1] * 3 + 8.5
        features += pen.path(
            f"M{num(x)},{num(y - 2)} q6,-3 10,3 q-6,2 -10,0 q-4,2 -10,0 q4,-6 10,-3Z",
            look.hair_shade,
            1.4,
        )
    return art + features
