"""Pictograms of tools for stage, music, sport and camera, in the 48 box; the key is the slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WATER,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)

LACE = Shade("#F7E6C6", "#111111")
ROPE = Shade("#8B5A33", "#111111")

STAGE: dict[str, tuple[Stroke, ...]] = {
    "raket": (
        Stroke("M29,19 L8,43", None, 4.4),
        Stroke("M15,35 L7,44", None, 7.4),
        Stroke("M15,35 L7,44", None, 2.6, WOOD),
        Stroke("M24,17 C22,6 33,0 40,5 C48,11 43,23 32,23 Q26,22 24,17Z", WHITE),
        Stroke("M27,9 L41,20 M32,4 L44,14 M39,4 L27,19 M44,9 L33,22", None, 1.6),
    ),
    "kok": (
        Stroke("M17,30 L8,9 Q24,1 40,9 L31,30Z", WHITE),
        Stroke("M20,30 L16,6 M28,30 L32,6 M12,18 Q24,13 36,18", None, 2.2),
        Stroke("M15,30 H33 Q34,43 24,44 Q14,43 15,30Z", BATA),
    ),
    "sepatu-olahraga": (
        Stroke("M4,14 Q9,18 16,13 L32,27 Q44,27 45,36 H4Z", NILA_PALE),
        Stroke("M3,36 H45 V42 H3Z", WHITE),
        Stroke("M20,17 l-5,5 M25,21 l-5,5 M30,26 l-5,4", None, 2.4),
    ),
    "botol-minum": (
        Stroke("M15,15 H33 Q36,18 35,25 V41 Q35,45 31,45 H17 Q13,45 13,41 V25 Q12,18 15,15Z", LAUT),
        Stroke("M17,8 H31 V15 H17Z", WHITE, 2.6),
        Stroke("M20,8 V3 H28 V8", KUNYIT, 2.6),
        Stroke("M13,26 H35 M13,36 H35", None, 2.4),
    ),
    "tali-lompat": (
        Stroke("M12,16 C2,46 24,48 24,34 C24,48 46,46 36,16", None, 3.4, ROPE),
        Stroke("M8,4 H16 V18 H8Z M32,4 H40 V18 H32Z", BATA),
        Stroke("M8,11 h8 M32,11 h8", None, 2.2),
    ),
    "mikrofon": (
        Stroke("M23,26 L8,43", None, 9),
        Stroke("M23,26 L8,43", None, 4, CHARCOAL),
        Stroke(ring(31, 16, 12), STEEL_PALE),
        Stroke("M24,10 L37,24 M30,5 L42,18 M22,17 L30,26 M38,8 L24,22 M42,15 L31,27", None, 1.6),
    ),
    "gitar": (
        Stroke("M25,23 L40,8", None, 7),
        Stroke("M25,23 L40,8", None, 2.6, WOOD_DARK),
        Stroke("M37,6 L42,1 L47,6 L42,11Z", WOOD_DARK, 2.6),
        Stroke(
            "M20,19 Q29,19 29,28 Q24,30 25,36 Q22,46 12,44 Q2,42 4,33 Q6,26 14,26 Q19,24 20,19Z",
            WOOD,
        ),
        Stroke(ring(19, 29, 3.6), CHARCOAL, 2),
        Stroke("M9,33 l6,6", None, 3),
    ),
    "kendang": (
        Stroke("M12,38 L7,45 M36,38 L41,45", None, 3.4),
        Stroke("M7,11 Q24,3 41,13 V35 Q24,45 7,37Z", BATA_DARK),
        Stroke("M9,12 L18,41 L26,7 L34,40 L40,14 M9,36 L18,8 L26,42 L34,9 L40,34", None, 1.6, LACE),
        Stroke("M7,10 Q3,24 7,38 Q12,24 7,10Z M41,13 Q45,24 41,35 Q38,24 41,13Z", CREAM, 2.6),
    ),
    "rebana": (
        Stroke(ring(24, 24, 20), WOOD),
        Stroke(ring(24, 24, 15), CREAM, 2.6),
        Stroke(ring(24, 24, 5), None, 2),
        Stroke("M24,5 h.01 M43,24 h.01 M24,43 h.01 M5,24 h.01", None, 7),
        Stroke("M24,5 h.01 M43,24 h.01 M24,43 h.01 M5,24 h.01", None, 3, KUNYIT),
    ),
    "musik-pengiring": (
        Stroke("M17,36 V9 L39,5 V32", None, 3.4),
        Stroke("M17,15 L39,11", None, 3.4),
        Stroke("M17,36 Q17,42 11,42 Q5,41 6,36 Q8,31 17,34Z", BATA),
        Stroke("M39,32 Q39,38 33,38 Q27,37 28,32 Q30,27 39,30Z", BATA),
    ),
    "buku-lagu": (
        Stroke("M9,5 H40 V43 H9Z", MANGGIS),
        Stroke("M15,5 V43", None, 2.6),
        Stroke("M25,31 V15 L34,13 V28", None, 2.6),
        Stroke("M22,31 h.01 M31,28 h.01", None, 6.4),
    ),
    "wayang": (
        Stroke("M24,34 V47", None, 4),
        Stroke("M24,2 Q36,15 39,25 Q40,36 31,40 H17 Q8,36 9,25 Q12,15 24,2Z", KUNYIT),
        Stroke("M18,40 V33 H30 V40Z", BATA, 2.4),
        Stroke(
            "M24,33 V14 M24,27 Q16,27 15,20 M24,27 Q32,27 33,20 M24,19 l-4,-4 M24,19 l4,-4",
            None,
            2.4,
        ),
    ),
    "kelir": (
        Stroke("M5,6 H43 V36 H5Z", WHITE),
        Stroke("M5,6 H43 V11 H5Z M5,32 H43 V37 H5Z", BATA, 2.4),
        Stroke("M9,37 V45 M39,37 V45", None, 3.4),
        Stroke("M24,29 V20 Q18,20 20,15 Q24,12 28,15 L31,18 L26,20", None, 2.4),
    ),
    "naskah": (
        Stroke("M12,4 H42 V38 H12Z", WHITE),
        Stroke("M6,10 H36 V44 H6Z", MORI),
        Stroke("M11,18 H20 M11,25 H31 M11,32 H28 M11,38 H22", None, 2.4),
        Stroke("M24,18 H31", None, 3.4, Shade("#9A3B22", "#111111")),
    ),
    "kostum": (
        Stroke("M15,5 Q24,12 33,5 L44,15 L38,23 L34,20 L41,44 H7 L14,20 L10,23 L4,15Z", MANGGIS),
        Stroke("M15,21 H33", None, 4, Shade("#F2B531", "#111111")),
        Stroke("M10,36 q3.5,-5 7,0 t7,0 t7,0 t7,0", None, 2.4),
        Stroke("M20,13 h.01 M28,13 h.01 M24,16 h.01", None, 3.4),
    ),
    "cempala": (
        Stroke("M17,45 Q11,38 17,30 L19,20 L29,20 L31,30 Q37,38 31,45Z", WOOD),
        Stroke(ring(24, 12, 9), WOOD_DARK),
        Stroke("M18,27 H30 M17,33 H31", None, 2.4),
    ),
    "selendang": (
        Stroke("M6,8 Q18,2 24,14 Q30,26 42,18 L44,28 Q28,38 20,24 Q15,16 8,19Z", BATA),
        Stroke("M8,19 L13,40 L26,38 L20,24", KUNYIT),
        Stroke("M14,40 v5 M18,39 v5 M22,39 v5", None, 2.2),
        Stroke("M12,26 h8 M13,32 h9", None, 2),
    ),
    "cermin": (
        Stroke("M24,33 V45", None, 8),
        Stroke("M24,34 V45", None, 3, BATA),
        Stroke("M10,18 Q11,3 24,3 Q37,3 38,18 Q37,33 24,33 Q11,33 10,18Z", BATA),
        Stroke("M15,18 Q16,8 24,8 Q32,8 33,18 Q32,28 24,28 Q16,28 15,18Z", WATER, 2.4),
        Stroke("M19,20 L26,12 M24,23 L29,17", None, 2.2),
    ),
    "cermin-besar": (
        Stroke("M13,3 H35 V39 H13Z", WOOD),
        Stroke("M18,8 H30 V34 H18Z", WATER, 2.4),
        Stroke("M21,20 L27,13 M22,28 L28,21", None, 2.2),
        Stroke("M17,39 L10,46 M31,39 L38,46", None, 3.4),
    ),
    "pengeras-suara": (
        Stroke("M3,18 H11 L31,7 V39 L11,29 H3Z", KUNYIT),
        Stroke("M31,7 Q38,23 31,39", WHITE),
        Stroke("M8,29 L12,43 H19 L16,32", STEEL_PALE),
        Stroke("M39,15 L44,11 M40,23 H45 M39,31 L44,35", None, 2.6),
    ),
    "perekam-suara": (
        Stroke("M15,3 H33 Q36,3 36,6 V42 Q36,45 33,45 H15 Q12,45 12,42 V6 Q12,3 15,3Z", STEEL),
        Stroke("M17,9 H31 V21 H17Z", WHITE, 2.4),
        Stroke("M20,15 v.01 M24,12 v6 M28,14 v2", None, 2.4),
        Stroke(ring(24, 33, 6), BATA, 2.6),
    ),
    "lensa": (
        Stroke("M8,12 H34 V36 H8Z", CHARCOAL),
        Stroke("M34,9 H42 V39 H34Z", STEEL),
        Stroke("M14,12 V36 M20,12 V36", None, 2, Shade("#C9D2DC", "#FFFFFF")),
        Stroke("M4,16 H8 V32 H4Z", STEEL_PALE, 2.6),
        Stroke("M42,14 Q47,24 42,34", WATER, 2.6),
    ),
    "kartu-memori": (
        Stroke("M10,12 L18,4 H38 V44 H10Z", NILA_PALE),
        Stroke("M20,10 V17 M26,10 V17 M32,10 V17", None, 3),
        Stroke("M15,24 H33 V38 H15Z", WHITE, 2.4),
    ),
    "lampu": (
        Stroke("M24,26 V38 M14,45 L24,37 L34,45", None, 3.4),
        Stroke("M8,4 H40 L34,26 H14Z", CHARCOAL),
        Stroke("M12,8 H36 L32,22 H16Z", KUNYIT, 2.4),
        Stroke("M4,10 l-3,2 M44,10 l3,2", None, 2.4),
    ),
    "kaki-tiga": (
        Stroke("M24,20 L10,45 M24,20 V45 M24,20 L38,45", None, 3.8),
        Stroke("M18,14 H30 V21 H18Z", STEEL_DARK, 2.6),
        Stroke("M12,5 H36 V14 H12Z", STEEL_PALE, 2.6),
        Stroke("M17,33 H31", None, 2.4),
    ),
    "baju-gelap": (
        Stroke("M16,5 Q24,13 32,5 L45,14 L39,25 L35,22 V44 H13 V22 L9,25 L3,14Z", NILA),
        Stroke("M16,5 Q24,16 32,5", None, 2.6),
    ),
    "mainan": (
        Stroke("M4,30 L9,20 H15 L20,12 H33 L38,21 L45,23 V35 H4Z", BATA),
        Stroke("M18,20 L22,15 H30 L33,20Z", WHITE, 2.4),
        Stroke(ring(14, 36, 6.5), KUNYIT),
        Stroke(ring(35, 36, 6.5), KUNYIT),
    ),
    "kartu-gambar": (
        Stroke("M5,13 L23,8 L31,36 L13,41Z", DAUN),
        Stroke("M22,9 H43 V41 H22Z", WHITE),
        Stroke("M27,33 V25 L32.5,18 L38,25 V33Z", KUNYIT, 2.4),
    ),
    "balok-hitung": (
        Stroke("M5,26 H23 V44 H5Z", BATA),
        Stroke("M25,26 H43 V44 H25Z", NILA_PALE),
        Stroke("M15,6 H33 V24 H15Z", KUNYIT),
        Stroke(
            "M24,15 h.01 M11,35 h.01 M17,35 h.01 M30,38 h.01 M34,35 h.01 M38,32 h.01", None, 4.4
        ),
    ),
}
