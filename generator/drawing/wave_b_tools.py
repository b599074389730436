"""Pictograms of tools for helping, teaching and selling, in the 48 box; the key is the slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA_PALE,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.tools_office import book

RED = Shade("#9A3B22", "#111111")
ORANGE = Shade("#E8833A", "#EEEEEE")

TOOLS: dict[str, tuple[Stroke, ...]] = {
    "corong-pendengar": (
        Stroke(
            "M8,6 H40 Q36,16 27,18 L27,32 Q34,34 36,43 H12 Q14,34 21,32 L21,18 Q12,16 8,6Z",
            WOOD_PALE,
        ),
        Stroke("M13,11 H35 M18,37 H30", None, 2.4),
    ),
    "tas-darurat": (
        Stroke("M17,14 V8 Q17,4 21,4 H27 Q31,4 31,8 V14", None, 3.4),
        Stroke("M4,14 H44 V42 H4Z", LAUT),
        Stroke("M24,20 V36 M16,28 H32", None, 9),
        Stroke("M24,20 V36 M16,28 H32", None, 4, Shade("#FFFFFF", "#FFFFFF")),
    ),
    "balok-kayu": (
        Stroke("M4,26 H22 V44 H4Z", KUNYIT),
        Stroke("M26,26 H44 V44 H26Z", NILA_PALE),
        Stroke("M8,22 Q8,8 24,8 Q40,8 40,22 H31 Q31,16 24,16 Q17,16 17,22Z", BATA),
    ),
    "boneka-jari": (
        Stroke("M14,44 V18 Q14,6 24,6 Q34,6 34,18 V44Z", KUNYIT),
        Stroke("M15,11 Q8,2 7,10 Q8,16 14,17Z M33,11 Q40,2 41,10 Q40,16 34,17Z", BATA),
        Stroke("M20,17 h.01 M28,17 h.01", None, 4.4),
        Stroke("M20,23 Q24,27 28,23 M14,33 H34", None, 2.6),
    ),
    "buku-bergambar": (
        Stroke("M24,12 Q14,6 4,10 V39 Q14,35 24,41 Q34,35 44,39 V10 Q34,6 24,12Z", WHITE),
        Stroke("M24,12 V41", None, 2.6),
        Stroke(ring(14, 19, 4.5), KUNYIT, 2.4),
        Stroke("M8,33 Q13,24 20,34", DAUN, 2.4),
        Stroke("M29,31 V22 L35,16 L41,22 V31Z", BATA, 2.4),
    ),
    "tikar": (
        Stroke("M8,14 H40 V40 H8Z", WOOD_PALE),
        Stroke("M8,22 H40 M8,31 H40 M18,14 V40 M30,14 V40", None, 2.2),
        Stroke("M5,8 H43 Q46,11 43,14 H5 Q2,11 5,8Z", WOOD),
        Stroke("M12,40 v4 M20,40 v4 M28,40 v4 M36,40 v4", None, 2.2),
    ),
    "gitar-kecil": (
        Stroke("M27,21 L40,8", None, 8),
        Stroke("M27,21 L40,8", None, 3.4, WOOD),
        Stroke("M37,4 L44,11", None, 5),
        Stroke("M30,24 Q34,32 26,36 Q24,44 14,44 Q4,43 4,33 Q4,24 12,22 Q16,14 24,18Z", KUNYIT),
        Stroke(ring(21, 27, 4), CHARCOAL, 2),
        Stroke("M10,33 L15,38", None, 3),
    ),
    "kursi-nyaman": (
        Stroke("M12,28 V12 Q12,5 24,5 Q36,5 36,12 V28", MANGGIS),
        Stroke("M12,28 H36 V38 H12Z", MANGGIS),
        Stroke(
            "M5,22 Q5,18 9,18 Q13,18 13,22 V40 H5Z M35,22 Q35,18 39,18 Q43,18 43,22 V40 H35Z",
            MANGGIS,
        ),
        Stroke("M9,40 V45 M39,40 V45", None, 4),
    ),
    "lemari-berkunci": (
        Stroke("M7,4 H41 V42 H7Z", WOOD_PALE),
        Stroke("M24,4 V42 M12,42 V46 M36,42 V46", None, 3),
        Stroke("M18,24 H30 V34 H18Z", KUNYIT, 2.6),
        Stroke("M20,24 V20 Q24,15 28,20 V24", None, 2.6),
        Stroke("M24,28 V30", None, 2.6),
    ),
    "kartu-minat": (
        Stroke("M20,6 L43,10 L38,40 L15,36Z", LAUT),
        Stroke("M5,9 H29 V42 H5Z", WHITE),
        Stroke("M17,34 Q7,26 10,20 Q14,16 17,22 Q20,16 24,20 Q27,26 17,34Z", BATA, 2.4),
    ),
    "kotak-surat": (
        Stroke("M16,4 H34 V20 H16Z", WHITE),
        Stroke("M21,9 H29 M21,14 H27", None, 2.2),
        Stroke("M6,17 H42 V44 H6Z", NILA_PALE),
        Stroke("M13,24 H35", None, 4.4),
        Stroke("M24,36 h.01", None, 5),
    ),
    "anak-timbangan": (
        Stroke("M4,18 H22 V44 H4Z", STEEL),
        Stroke("M8,18 Q8,8 13,8 Q18,8 18,18", STEEL_PALE, 2.8),
        Stroke("M26,30 H40 V44 H26Z", KUNYIT),
        Stroke("M29,30 Q29,22 33,22 Q37,22 37,30", KUNYIT, 2.8),
        Stroke("M2,44 H46", None, 3.4),
    ),
    "kantong": (
        Stroke("M12,14 Q5,30 9,43 H39 Q43,30 36,14Z", WHITE),
        Stroke("M12,14 Q10,5 16,5 Q20,6 19,14 M29,14 Q28,6 32,5 Q38,5 36,14", None, 2.8),
        Stroke("M17,24 Q24,29 31,24 M15,34 Q24,39 33,34", None, 2.2),
    ),
    "celemek-bersaku": (
        Stroke("M15,10 Q16,3 24,3 Q32,3 33,10", None, 2.6),
        Stroke("M14,9 H34 L36,20 L44,24 L40,44 H8 L4,24 L12,20Z", DAUN),
        Stroke("M12,27 H23 V37 H12Z M25,27 H36 V37 H25Z", MORI, 2.4),
    ),
    "kerucut": (
        Stroke("M20,5 H28 L38,38 H10Z", ORANGE),
        Stroke("M17,16 H31 L33.5,25 H14.5Z", WHITE, 2.4),
        Stroke("M4,38 H44 V44 H4Z", ORANGE),
    ),
    "jam-henti": (
        Stroke("M20,3 H28 V9 H20Z", STEEL, 2.6),
        Stroke("M37,11 L41,15", None, 4.4),
        Stroke(ring(24, 27, 17), WHITE),
        Stroke("M24,27 V16 A11,11 0 0 1 34,23Z", KUNYIT, 2.4),
        Stroke("M24,13 v2 M24,39 v2 M10,27 h2 M36,27 h2", None, 2.4),
    ),
    "papan-taktik": (
        Stroke("M5,6 H43 V42 H5Z", DAUN),
        Stroke("M24,6 V42", None, 2.2),
        Stroke(ring(24, 24, 6), None, 2.2),
        Stroke("M10,12 l6,6 M16,12 l-6,6", None, 3),
        Stroke("M14,32 Q24,36 34,18 M29,20 L34,17 L36,23", None, 2.8),
        Stroke(ring(36, 34, 3.4), WHITE, 2.4),
    ),
    "kotak-obat": (
        Stroke("M4,12 H44 V42 H4Z", WHITE),
        Stroke("M4,20 H44 M17,12 V6 H31 V12", None, 3),
        Stroke("M24,24 V38 M17,31 H31", None, 6, Shade("#3F7A45", "#111111")),
    ),
    "bendera-kecil": (
        Stroke("M11,45 V4", None, 4.4),
        Stroke("M12,6 Q22,1 30,7 Q36,11 43,8 V26 Q35,30 28,25 Q20,21 12,25Z", KUNYIT),
        Stroke("M20,12 Q27,14 34,17", None, 2.4),
    ),
    "peta": (
        Stroke("M4,10 L17,5 L31,10 L44,5 V38 L31,43 L17,38 L4,43Z", CREAM),
        Stroke("M17,5 V38 M31,10 V43", None, 2.4),
        Stroke("M9,33 Q16,24 24,28 Q30,31 33,22", None, 2.6, RED),
        Stroke("M37,21 Q31,14 34,10 Q37,7 40,10 Q43,14 37,21Z", BATA, 2.2),
    ),
    "sepatu-jalan": (
        Stroke("M8,8 H22 V20 Q30,26 40,28 Q45,30 44,38 H6 Q9,24 8,8Z", WOOD),
        Stroke("M5,38 H45 V44 H5Z", CHARCOAL),
        Stroke("M16,14 H24 M17,20 H25 M22,25 L28,22", None, 2.6),
    ),
    "rak": (
        Stroke("M6,4 V45 M42,4 V45", None, 4.4),
        Stroke("M10,8 H18 V16 H10Z M21,6 H27 V16 H21Z", BATA, 2.4),
        Stroke("M30,9 H38 V16 H30Z M11,21 H21 V29 H11Z", KUNYIT, 2.4),
        Stroke("M26,20 H31 V29 H26Z M33,20 H38 V29 H33Z", LAUT, 2.4),
        Stroke("M6,17 H42 M6,30 H42 M6,43 H42", None, 4),
        Stroke("M12,34 H24 V42 H12Z", MORI, 2.4),
    ),
    "buku-kas": book(
        DAUN,
        Stroke("M20,10 H36 V22 H20Z", WHITE, 2.4),
        Stroke(ring(28, 32, 5.5), KUNYIT, 2.4),
        Stroke("M28,29.5 v5", None, 2.2),
    ),
    "kuas-rias": (
        Stroke("M22,24 L7,39", None, 9),
        Stroke("M22,24 L7,39", None, 4, WOOD),
        Stroke("M19,19 L29,29 L24,33 L15,24Z", STEEL, 2.6),
        Stroke("M20,19 Q24,4 42,6 Q44,24 29,29Z", BATA),
        Stroke("M28,20 L37,11", None, 2.2),
    ),
    "bedak": (
        Stroke("M6,26 H42 V38 Q24,46 6,38Z", NILA_PALE),
        Stroke("M6,26 Q24,34 42,26 Q24,18 6,26Z", CREAM, 2.6),
        Stroke("M14,22 Q12,6 24,6 Q36,6 34,22 Q24,28 14,22Z", MANGGIS),
        Stroke("M20,8 Q24,13 28,8", None, 2.4),
    ),
    "pidih": (
        Stroke("M6,26 H32 V38 Q19,45 6,38Z", WHITE),
        Stroke("M6,26 Q19,33 32,26 Q19,19 6,26Z", CHARCOAL, 2.6),
        Stroke("M22,24 L40,6", None, 6),
        Stroke("M25,21 L40,6", None, 2.4, KUNYIT),
    ),
    "sisir": (
        Stroke("M4,12 Q24,4 44,12 V22 H4Z", WOOD),
        Stroke("M8,22 V40 M14,22 V40 M20,22 V40 M26,22 V40 M32,22 V40 M38,22 V40", None, 3.4),
    ),
    "melati": (
        Stroke("M24,24 Q15,15 19,8 Q24,3 29,8 Q33,15 24,24Z", WHITE, 2.6),
        Stroke("M24,24 Q35,18 41,23 Q44,29 38,33 Q31,35 24,24Z", WHITE, 2.6),
        Stroke("M24,24 Q29,36 24,42 Q18,44 15,38 Q14,30 24,24Z", WHITE, 2.6),
        Stroke("M24,24 Q12,30 7,25 Q4,18 10,15 Q17,14 24,24Z", WHITE, 2.6),
        Stroke(ring(24, 24, 4), KUNYIT, 2.4),
        Stroke("M34,42 Q36,34 44,36 Q44,44 34,42Z", DAUN, 2.4),
    ),
    "kursi-roda": (
        Stroke("M12,5 H16 L19,24 H34 L40,40", None, 4.4),
        Stroke(ring(19, 32, 12), WHITE, 3.4),
        Stroke(ring(19, 32, 3), KUNYIT, 2.4),
        Stroke(ring(40, 41, 3), STEEL, 2.6),
        Stroke("M19,15 H31", None, 4),
    ),
    "tongkat-jalan": (
        Stroke("M26,44 V14 Q26,5 18,5 Q10,5 10,13", None, 8),
        Stroke("M26,44 V14 Q26,5 18,5 Q10,5 10,13", None, 3.6, WOOD),
        Stroke("M22,40 H30 V45 H22Z", CHARCOAL, 2.4),
    ),
    "handuk-hangat": (
        Stroke("M6,24 H38 Q44,24 44,30 Q44,36 38,36 H6Z", LAUT),
        Stroke("M6,36 H38 V44 H6Z", WHITE),
        Stroke("M6,30 H34 M12,36 V44", None, 2.4),
        Stroke(
            "M14,18 Q10,13 14,9 Q18,6 14,3 M24,18 Q20,13 24,9 Q28,6 24,3 M34,18 Q30,13 34,9",
            None,
            2.6,
        ),
    ),
    "jadwal-obat": (
        Stroke("M5,7 H43 V44 H5Z", WHITE),
        Stroke("M5,7 H43 V16 H5Z", DAUN),
        Stroke("M17,16 V44 M31,16 V44 M5,30 H43", None, 2.2),
        Stroke("M9,23 h4 M22,23 h4 M36,37 h3", None, 5.4),
        Stroke("M22,37 h4", None, 5.4, BATA),
        Stroke("M14,3 V10 M34,3 V10", None, 3.4),
    ),
    "kitab-suci": (
        Stroke("M10,5 H40 V38 H14 Q9,38 9,43 Q6,42 6,38 V10 Q6,5 10,5Z", MANGGIS),
        Stroke("M9,41 Q9,38 14,38 H40 V45 H14 Q9,45 9,41Z", WHITE, 2.6),
        Stroke("M14,10 H35 V32 H14Z", None, 2.4),
        Stroke("M30,38 V46 L27,43", None, 3, RED),
    ),
    "kendaraan": (
        Stroke("M3,34 V24 L12,22 L18,11 H34 L40,22 Q45,23 45,27 V34Z", KUNYIT),
        Stroke("M17,21 L21,15 H26 V21Z M30,15 H33 L36,21 H30Z", WHITE, 2.4),
        Stroke(ring(13, 35, 6), CHARCOAL),
        Stroke(ring(35, 35, 6), CHARCOAL),
        Stroke("M13,35 h.01 M35,35 h.01", None, 4, WHITE),
    ),
    "dadu": (
        Stroke("M24,4 L42,13 L24,22 L6,13Z", WHITE),
        Stroke("M6,13 V35 L24,45 V22Z", BATA),
        Stroke("M42,13 V35 L24,45 V22Z", MORI),
        Stroke(
            "M24,13 h.01 M12,24 h.01 M18,35 h.01 M30,28 h.01 M36,25 h.01 M30,36 h.01 M36,33 h.01",
            None,
            4.6,
        ),
    ),
}
