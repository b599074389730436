"""Pictograms in a 48 box: a thick ink line, one accent. Screen and grey paper alike."""

from typing import NamedTuple

from generator.drawing.palette import KUNYIT, WHITE, Shade
from generator.drawing.pen import Pen
from generator.drawing.sheet import document


class Stroke(NamedTuple):
    """One path of a pictogram; `fill` None leaves it open, `ink` None is the usual ink."""

    d: str
    fill: Shade | None = None
    width: float = 3
    ink: Shade | None = None


def ring(x: float, y: float, r: float) -> str:
    """A circle as path data."""
    return f"M{x - r:g},{y:g} a{r:g},{r:g} 0 1 0 {2 * r:g},0 a{r:g},{r:g} 0 1 0 {-2 * r:g},0Z"


A = KUNYIT
P = WHITE

ICONS: dict[str, tuple[Stroke, ...]] = {
    "pekerjaan": (
        Stroke("M6,43 Q6,32 18,31 L30,31 Q42,32 42,43Z", A),
        Stroke("M15,19 Q14,33 24,33 Q34,33 33,19Z", P),
        Stroke("M24,4 L45,19 Q24,24 3,19Z", A),
        Stroke("M24,5 L18,20 M24,5 L30,20", None, 2),
    ),
    "permainan": (
        Stroke("M8,16 Q8,8 16,8 L32,8 Q40,8 40,16 L40,32 Q40,40 32,40 L16,40 Q8,40 8,32Z", A),
        Stroke("M17,20 h.01 M31,20 h.01", None, 5.6),
        Stroke("M15,28 Q24,37 33,28"),
    ),
    "kisah": (
        Stroke("M24,13 Q14,6 5,10 L5,38 Q14,34 24,41 Q34,34 43,38 L43,10 Q34,6 24,13Z", A),
        Stroke("M24,13 V41"),
        Stroke(
            "M11,18 Q15,17 19,19 M11,25 Q15,24 19,26 M29,19 Q33,17 37,18 M29,26 Q33,24 37,25",
            None,
            2.4,
        ),
    ),
    "lembar": (
        Stroke("M9,6 L31,6 L38,13 L38,42 L9,42Z", A),
        Stroke("M31,6 V13 H38"),
        Stroke("M15,20 H31 M15,27 H31 M15,34 H24", None, 2.6),
        Stroke("M44,24 L33,37 L29,40 L30,35 L41,22Z", P, 2.4),
    ),
    "cari": (Stroke(ring(20, 20, 12), P), Stroke("M30,30 L41,41", None, 5)),
    "jejak": (
        Stroke("M17,26 C9,26 8,14 13,9 C19,5 24,13 22,20 Q21,26 17,26Z", A),
        Stroke("M13,31 Q18,29 21,31 Q21,37 17,37 Q13,37 13,31Z", A),
        Stroke("M32,34 C25,33 25,22 30,17 C36,14 40,22 38,28 Q36,34 32,34Z", A),
        Stroke("M28,38 Q33,37 36,39 Q35,45 31,44 Q27,43 28,38Z", A),
    ),
    "palu": (
        Stroke("M21,18 L27,18 L27,43 L21,43Z", A),
        Stroke("M9,6 L37,6 L39,12 L37,18 L9,18Z", P),
    ),
    "landasan": (
        Stroke(
            "M5,12 L32,12 Q42,13 45,19 Q34,20 30,26 L30,30 L37,40 L11,40 L18,30 L18,26 Q7,22 5,12Z",
            A,
        ),
    ),
    "tungku": (
        Stroke("M6,42 L6,20 Q24,14 42,20 L42,42Z", A),
        Stroke("M16,42 V32 Q24,24 32,32 V42", P),
        Stroke("M24,41 Q18,37 24,30 Q30,37 24,41Z", P, 2.2),
        Stroke("M24,16 V5 M15,12 V7 M33,12 V7", None, 2.6),
    ),
    "kikir": (
        Stroke("M6,20 L32,20 L32,29 L6,29Z", A),
        Stroke("M32,22 L43,22 L45,24.5 L43,27 L32,27", P),
        Stroke("M10,20 l6,9 M16,20 l6,9 M22,20 l6,9", None, 2),
    ),
    "senang": (
        Stroke("M24,41 C12,33 6,26 7,17 C8,9 17,7 24,14 C31,7 40,9 41,17 C42,26 36,33 24,41Z", A),
    ),
    "berat": (
        Stroke("M14,20 L34,20 L41,41 L7,41Z", A),
        Stroke("M24,6 C29,6 31,10 30,13 Q29,18 34,20 M24,6 C19,6 17,10 18,13 Q19,18 14,20"),
        Stroke("M18,31 h12", None, 2.6),
    ),
    "siapa": (
        Stroke("M17,20 C12,20 10,16 10,13 C10,8 13,5 17,5 C21,5 24,8 24,13 C24,16 22,20 17,20Z", A),
        Stroke("M5,41 Q5,25 17,25 Q26,25 28,35 L28,41Z", A),
        Stroke(
            "M33,24 C29,24 28,21 28,18 C28,14 30,12 33,12 C36,12 39,14 39,18 C39,21 37,24 33,24Z", P
        ),
        Stroke("M28,41 L44,41 Q44,28 34,28 Q29,28 27,31", P),
    ),
    "jaga": (
        Stroke("M24,5 Q33,11 41,11 Q42,33 24,44 Q6,33 7,11 Q15,11 24,5Z", A),
        Stroke("M16,24 L22,30 L33,17", None, 4),
    ),
    "sekolah": (
        Stroke("M24,14 V3 L33,6 L24,9", A, 2.6),
        Stroke("M9,22 L24,12 L39,22 V42 H9Z", A),
        Stroke("M4,25 L24,12 L44,25"),
        Stroke("M20,42 V31 H28 V42", P),
        Stroke("M13,29 h3 M32,29 h3", None, 2.6),
    ),
    "rumah": (
        Stroke("M10,19 L24,8 L38,19 V41 H10Z", A),
        Stroke("M5,22 L24,7 L43,22"),
        Stroke("M19,41 V28 H29 V41", P),
    ),
    "cetak": (
        Stroke("M13,17 V6 H35 V17", P),
        Stroke("M6,17 H42 V34 H6Z", A),
        Stroke("M13,28 H35 V43 H13Z", P),
        Stroke("M18,34 h12 M18,38 h8", None, 2.4),
    ),
    "pensil": (
        Stroke("M35,6 L43,14 L17,40 L6,43 L9,31Z", A),
        Stroke("M30,11 L38,19 M9,31 L17,40", None, 2.4),
    ),
    "jam": (Stroke(ring(24, 24, 18), P), Stroke("M24,13 V24 L32,29")),
    "panah": (Stroke("M8,24 H38 M27,12 L39,24 L27,36", None, 4.4),),
    "kiri": (Stroke("M40,24 H10 M21,12 L9,24 L21,36", None, 4.4),),
    "silang": (Stroke("M12,12 L36,36 M36,12 L12,36", None, 4.4),),
    "centang": (Stroke("M9,25 L20,36 L40,12", None, 5),),
    "gunting": (
        Stroke(ring(12, 36, 7), A),
        Stroke(ring(36, 36, 7), A),
        Stroke("M16,30 L34,6 M32,30 L14,6", None, 3.6),
        Stroke("M24,19 h.01", None, 4),
    ),
    "lipat": (
        Stroke("M6,10 L24,14 L42,10 L42,38 L24,42 L6,38Z", P),
        Stroke("M24,14 V20 M24,24 V28 M24,32 V42", None, 2.6),
        Stroke("M12,26 H18 M36,26 H30 M15,23 L18,26 L15,29 M33,23 L30,26 L33,29", None, 2.4),
    ),
    "suara": (
        Stroke("M6,18 L14,18 L25,8 L25,40 L14,30 L6,30Z", A),
        Stroke("M31,18 Q35,24 31,30 M37,12 Q45,24 37,36"),
    ),
    "unduh": (
        Stroke("M24,6 V30 M14,21 L24,31 L34,21", None, 4),
        Stroke("M8,32 V42 H40 V32"),
    ),
    "tempat": (
        Stroke("M24,44 C12,30 9,24 9,18 C9,10 15,4 24,4 C33,4 39,10 39,18 C39,24 36,30 24,44Z", A),
        Stroke(ring(24, 18, 6), P),
    ),
    "bicara": (
        Stroke("M6,8 L42,8 L42,32 L24,32 L14,42 L14,32 L6,32Z", A),
        Stroke("M14,17 H34 M14,24 H28", None, 2.6),
    ),
    "ulang": (
        Stroke("M38,16 A16,16 0 1 0 40,28", None, 4.2),
        Stroke("M40,6 L39,17 L28,17", None, 4.2),
    ),
    "bahan": (
        Stroke("M6,20 L42,20 L38,42 L10,42Z", A),
        Stroke("M13,20 L16,6 L22,20 M26,20 L28,5 L34,5 L35,20", P),
        Stroke("M9,28 H39", None, 2.4),
    ),
    "kelompok": (
        Stroke(ring(24, 14, 7), A),
        Stroke("M11,42 Q11,25 24,25 Q37,25 37,42Z", A),
        Stroke(ring(8, 19, 5), P),
        Stroke(ring(40, 19, 5), P),
        Stroke("M2,40 Q2,28 9,28 M46,40 Q46,28 39,28"),
    ),
    "hujan": (
        Stroke(
            "M12,28 Q4,28 4,21 Q4,14 12,14 Q15,5 25,6 Q34,7 35,15 Q44,15 44,22 Q44,28 36,28Z", P
        ),
        Stroke("M14,34 L11,42 M25,34 L22,42 M36,34 L33,42"),
    ),
}


def pictogram(pen: Pen, strokes: tuple[Stroke, ...]) -> str:
    art = "".join(pen.path(stroke.d, stroke.fill, stroke.width, stroke.ink) for stroke in strokes)
    return document(pen, art, (0, 0, 48, 48))


def icon(pen: Pen, name: str) -> str:
    return pictogram(pen, ICONS[name])
