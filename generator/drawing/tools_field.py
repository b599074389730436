"""Pictograms of tools for field, sea, sky and rescue, in the 48 box; the key is the slug."""

from generator.drawing.icons import Stroke, ring
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    KUNYIT,
    LAUT,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    STRAW,
    WATER,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)

RED = Shade("#D8452B", "#E6E6E6")

FIELD: dict[str, tuple[Stroke, ...]] = {
    "cangkul": (
        Stroke("M22,9 L44,45", None, 7),
        Stroke("M22,9 L44,45", None, 2.6, WOOD),
        Stroke("M17,11 L27,14 L20,44 Q10,44 3,38Z", STEEL),
        Stroke("M14,5 L27,3 L29,14 L16,14Z", STEEL_PALE, 2.6),
    ),
    "arit": (
        Stroke("M18,33 Q42,34 38,8 Q36,5 34,3 Q52,20 39,36 Q30,45 18,41Z", STEEL_PALE),
        Stroke("M4,31 H18 V42 H4Z", WOOD),
    ),
    "caping": (
        Stroke("M3,32 Q24,44 45,32 L24,7Z", STRAW),
        Stroke("M24,8 L13,35 M24,8 V37 M24,8 L35,35 M14,21 Q24,26 34,21", None, 2.2),
        Stroke("M16,38 Q24,48 32,38", None, 2.4),
    ),
    "traktor-tangan": (
        Stroke("M26,20 L12,12 H3", None, 4),
        Stroke("M20,14 H42 V30 H20Z", BATA),
        Stroke("M36,14 V6 H41", None, 3.4),
        Stroke(ring(29, 33, 11), STEEL_DARK),
        Stroke(ring(29, 33, 4), KUNYIT, 2.6),
        Stroke("M16,26 L8,36 L4,36 Q4,44 12,44", None, 3.4),
    ),
    "teropong": (
        Stroke("M12,10 H20 V22 H12Z M28,10 H36 V22 H28Z", STEEL_PALE),
        Stroke("M9,20 H22 V42 H4Z", CHARCOAL),
        Stroke("M26,20 H39 L44,42 H26Z", CHARCOAL),
        Stroke("M20,22 H28 V31 H20Z", STEEL, 2.6),
        Stroke("M8,37 H18 M30,37 H40", None, 2.6, Shade("#C9D2DC", "#FFFFFF")),
    ),
    "radio": (
        Stroke("M17,16 V3", None, 4.4),
        Stroke("M12,14 H36 V45 H12Z", STEEL_DARK),
        Stroke("M17,19 H31 V27 H17Z", WATER, 2.4),
        Stroke("M18,33 H30 M18,37 H30 M18,41 H30", None, 2.2, Shade("#FFFFFF", "#111111")),
        Stroke("M30,14 V9", None, 5),
    ),
    "baju-pelampung": (
        Stroke("M13,4 Q18,14 21,16 V44 H7 V22 Q13,18 13,4Z", BATA),
        Stroke("M35,4 Q30,14 27,16 V44 H41 V22 Q35,18 35,4Z", BATA),
        Stroke("M7,27 H41 M7,37 H41", None, 3.4, Shade("#F2B531", "#111111")),
        Stroke("M21,32 H27", None, 4),
    ),
    "tuas-kemudi": (
        Stroke("M24,38 V20", None, 9),
        Stroke("M24,38 V20", None, 4, STEEL_PALE),
        Stroke("M17,4 H29 Q33,5 32,12 L29,22 H19 L17,12Z", CHARCOAL),
        Stroke("M22,9 h.01", None, 5, Shade("#D9795A", "#FFFFFF")),
        Stroke("M8,36 H40 L44,45 H4Z", STEEL),
        Stroke("M10,22 L5,26 L10,30 M38,22 L43,26 L38,30", None, 2.8),
    ),
    "penyuara-telinga": (
        Stroke("M8,28 Q6,6 24,6 Q42,6 40,28", None, 4.4),
        Stroke("M5,25 H14 V40 H5Z M34,25 H43 V40 H34Z", NILA),
        Stroke("M38,40 Q36,46 26,45", None, 3),
        Stroke("M24,45 h.01", None, 6),
    ),
    "peluit": (
        Stroke("M20,16 H44 V24 H34 Q36,40 22,41 Q7,40 7,27 Q8,17 20,16Z", KUNYIT),
        Stroke(ring(21, 28, 5.5), WHITE, 2.6),
        Stroke("M12,18 Q6,12 10,5", None, 2.8),
        Stroke("M32,11 V6 M38,11 l2,-4", None, 2.6),
    ),
    "mobil-pemadam": (
        Stroke("M2,18 H28 V36 H2Z", RED),
        Stroke("M28,12 H39 L46,24 V36 H28Z", RED),
        Stroke("M32,16 H38 L42,24 H32Z", WATER, 2.4),
        Stroke("M3,13 L27,9 M9,12 v-2 M16,11 v-2", None, 3),
        Stroke(ring(12, 38, 6), WHITE),
        Stroke(ring(36, 38, 6), WHITE),
        Stroke("M30,8 H36", None, 4, Shade("#234A80", "#111111")),
    ),
    "selang": (
        Stroke("M40,10 Q24,6 14,14 Q2,26 14,36 Q28,44 35,33 Q38,22 26,20 Q16,21 18,29", None, 8),
        Stroke(
            "M40,10 Q24,6 14,14 Q2,26 14,36 Q28,44 35,33 Q38,22 26,20 Q16,21 18,29", None, 3, BATA
        ),
        Stroke("M38,5 H46 V15 H38Z", STEEL_PALE, 2.6),
    ),
    "tali": (
        Stroke("M24,3 Q42,4 42,20 Q42,37 24,37 Q6,37 6,20 Q6,4 24,3Z", WOOD_PALE),
        Stroke("M24,9 Q36,10 36,20 Q36,31 24,31 Q12,31 12,20 Q12,10 24,9Z", None, 2.4),
        Stroke("M24,15 Q30,15 30,20 Q30,26 24,26 Q18,26 18,20 Q18,15 24,15Z", WHITE, 2.6),
        Stroke("M19,23 H29 V46 H19Z", WOOD_PALE),
        Stroke("M19,29 l10,-3 M19,35 l10,-3 M19,41 l10,-3", None, 2.2),
    ),
    "tangga": (
        Stroke("M14,3 L9,45 M34,3 L39,45", None, 7.4),
        Stroke("M14,3 L9,45 M34,3 L39,45", None, 2.6, WOOD),
        Stroke("M15,12 H33 M14,21 H34 M13,30 H35 M12,39 H36", None, 4),
    ),
    "tabung-udara": (
        Stroke("M13,18 Q13,10 21,10 Q29,10 29,18 V41 Q29,45 25,45 H17 Q13,45 13,41Z", KUNYIT),
        Stroke("M17,10 V4 H26 V10", STEEL_PALE, 2.6),
        Stroke("M26,6 Q42,4 42,20 V26", None, 3),
        Stroke("M35,26 H47 Q47,36 41,36 Q35,36 35,26Z", NILA_PALE, 2.6),
        Stroke("M13,24 H29", None, 2.4),
    ),
    "helm-pemadam": (
        Stroke("M9,32 Q8,9 24,8 Q40,9 39,32Z", RED),
        Stroke("M20,9 Q24,3 28,9 L28,17 H20Z", KUNYIT, 2.6),
        Stroke("M16,18 H32 V26 Q24,34 16,26Z", WHITE, 2.6),
        Stroke("M2,36 Q6,29 24,29 Q42,29 46,36 Q46,41 41,40 Q24,34 7,40 Q2,41 2,36Z", RED),
    ),
    "helm-proyek": (
        Stroke("M7,33 Q6,11 24,10 Q42,11 41,33Z", KUNYIT),
        Stroke("M19,11 V24 M29,11 V24 M24,8 V24", None, 2.6),
        Stroke("M3,33 H45 V39 H3Z", KUNYIT),
    ),
    "alat-ukur-tanah": (
        Stroke("M24,22 L9,46 M24,22 V46 M24,22 L39,46", None, 3.4),
        Stroke("M14,8 H32 V22 H14Z", LAUT),
        Stroke("M32,11 H41 V19 H32Z", STEEL_PALE, 2.6),
        Stroke("M19,4 H28", None, 3.4),
        Stroke(ring(21, 15, 3), WHITE, 2.2),
    ),
    "rompi": (
        Stroke("M14,4 L22,18 V44 H7 V22 Q12,16 11,6Z", BATA),
        Stroke("M34,4 L26,18 V44 H41 V22 Q36,16 37,6Z", BATA),
        Stroke("M7,30 H22 M26,30 H41 M7,37 H22 M26,37 H41", None, 3.2, Shade("#FCEBC2", "#111111")),
    ),
    "cetok": (
        Stroke("M4,40 L12,18 L26,32Z", STEEL_PALE),
        Stroke("M19,25 L27,19 L27,14", None, 4),
        Stroke("M25,14 L37,3 L44,10 L32,20Z", WOOD),
    ),
    "waterpas": (
        Stroke("M3,16 H45 V32 H3Z", KUNYIT),
        Stroke("M16,19 H32 V28 H16Z", WATER, 2.6),
        Stroke("M21,19 V28 M27,19 V28", None, 2),
        Stroke("M24,23 h.01", None, 5),
        Stroke("M9,24 h.01 M39,24 h.01", None, 6),
    ),
    "selang-ukur": (
        Stroke("M9,4 V28 Q9,42 24,42 Q39,42 39,28 V4", None, 9),
        Stroke("M9,4 V28 Q9,42 24,42 Q39,42 39,28 V4", None, 4.4, Shade("#FFFFFF")),
        Stroke("M9,16 V28 Q9,42 24,42 Q39,42 39,28 V16", None, 4.4, Shade("#7FA4D6", "#AAAAAA")),
        Stroke("M14,16 H34", None, 2.2),
    ),
    "benang": (
        Stroke("M10,5 H38 V12 H10Z M10,36 H38 V43 H10Z", WOOD),
        Stroke("M14,12 H34 V36 H14Z", BATA),
        Stroke("M14,20 L34,15 M14,27 L34,22 M14,34 L34,29", None, 2.2),
        Stroke("M34,33 Q44,36 42,46", None, 2.4),
    ),
}
