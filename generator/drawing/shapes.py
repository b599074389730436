"""The six interest shapes and their isen-isen, the batik fillings that replace shading."""

from generator.drawing.palette import GROUPS, Shade
from generator.drawing.pen import Pen
from generator.drawing.sheet import document

OUTLINES = {
    "R": "M6.5,7.5 Q20,5.5 33.5,7 Q35,20 33.5,33.5 Q20,35 6.5,33.5 Q5,20 6.5,7.5Z",
    "I": "M20,4 C29.5,4 36,11 36,20 C36,29.5 29,36 20,36 C10.5,36 4,29 4,20 C4,10.5 11,4 20,4Z",
    "A": "M20,3 C27,10 35,17 34,25 C33,32.5 27,36.5 20,36.5 C13,36.5 7,32.5 6,25 C5,17 13,10 20,3Z",
    "S": "M20,35 C9,27.5 3.5,20.5 4.5,13 C5.5,6.5 13,3.5 20,10.5"
    " C27,3.5 34.5,6.5 35.5,13 C36.5,20.5 31,27.5 20,35Z",
    "E": "M20,4 Q21.5,4 22.5,6 L37,31.5 Q38,34.5 34.5,35 Q20,36 5.5,35"
    " Q2,34.5 3,31.5 L17.5,6 Q18.5,4 20,4Z",
    "C": "M20,2.8 Q21.5,3 23,5 Q29,11 36,18 Q38,20 36,22 Q29,29 22.5,35.8"
    " Q20,38 17.5,35.8 Q11,29 4,22 Q2,20 4,18 Q11,11 17,5 Q18.5,3 20,2.8Z",
}

COARSE = {
    "R": "M2,28 L28,2 M12,38 L38,12",
    "I": "M13,13 h0.01 M27,13 h0.01 M20,20 h0.01 M13,27 h0.01 M27,27 h0.01",
    "A": "M4,17 q4,-6 8,0 t8,0 t8,0 t8,0 M4,28 q4,-6 8,0 t8,0 t8,0 t8,0",
    "S": "M6,15 a7,7 0 0 0 14,0 a7,7 0 0 0 14,0 M13,26 a7,6 0 0 0 14,0",
    "E": "M-2,26 l7,-8 l7,8 l8,-8 l8,8 l7,-8 l7,8",
    "C": "M14,0 V40 M26,0 V40 M0,14 H40 M0,26 H40",
}


def isen(letter: str) -> str:
    """The filling of one group as one path over the 40 x 40 box."""
    match letter:
        case "R":  # sawut, slanted lines
            return "".join(f"M{i},40 L{i + 40},0 " for i in range(-40, 42, 6))
        case "I":  # cecek, dots
            return "".join(
                f"M{x + (3 if (y // 6) % 2 else 0)},{y} h0.01 "
                for y in range(4, 40, 6)
                for x in range(2, 42, 6)
            )
        case "A":  # galaran, waves
            return "".join(f"M-2,{y} " + "q2.5,-4 5,0 t5,0 " * 5 for y in range(4, 44, 7))
        case "S":  # sisik, scales
            return "".join(
                f"M{x},{y} a4,4.4 0 0 0 8,0 "
                for y in range(-2, 42, 6)
                for x in range(-8 + (4 if (y // 6) % 2 else 0), 44, 8)
            )
        case "E":  # untu walang, zigzag
            return "".join(f"M-2,{y} " + "l4,-5 l4,5 " * 6 for y in range(6, 50, 7))
    # anyaman, weave
    return "".join(f"M{i},0 V40 M0,{i} H40 " for i in range(2, 41, 6))


def shape(pen: Pen, letter: str, coarse: bool = False) -> str:
    """One shape with its filling: dyed on screen, white with black lines on paper."""
    group = GROUPS[letter]
    dark = Shade(group.dark, "#111111")
    outline = OUTLINES[letter]
    clip = pen.name(f"potong-{letter.lower()}")
    width = 2.6 if letter == "I" and not coarse else 1.5
    if coarse:
        width = {"I": 4.2}.get(letter, 2.4)
    fade = "" if pen.lines else ' stroke-opacity=".55"'
    filling = (COARSE[letter] if coarse else isen(letter)).strip()
    return (
        pen.path(outline, Shade(group.fill), 0)
        + f'<clipPath id="{clip}"><path d="{outline}"/></clipPath>'
        + f'<path clip-path="url(#{clip})" d="{filling}" stroke="{pen.tone(dark)}"'
        + f' stroke-width="{width:g}"{fade}/>'
        + pen.line(outline, 3.2 if coarse else 2.4, dark)
    )


def shape_file(pen: Pen, letter: str, coarse: bool = False) -> str:
    return document(pen, shape(pen, letter, coarse), (0, 0, 40, 40))
