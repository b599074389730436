"""Pictograms of tools for counters, studios and pharmacies, in the 48 box; the key is the slug."""

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
    STEEL_DARK,
    STEEL_PALE,
    WATER,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.tools_desk import DESK
from generator.drawing.tools_field import FIELD
from generator.drawing.tools_lab import LAB
from generator.drawing.tools_office import OFFICE, book
from generator.drawing.tools_wood import WOODWORK

RED = Shade("#9A3B22", "#111111")
PURPLE = Shade("#7D2A63", "#D2D2D2")

SERVICE: dict[str, tuple[Stroke, ...]] = {
    "mortar-dan-alu": LAB["lumpang"],
    "radio-genggam": FIELD["radio"],
    "layar-radar": LAB["radar"],
    "map-bukti": OFFICE["map"],
    "kitab-hukum": OFFICE["buku-undang-undang"],
    "jubah-toga": OFFICE["toga"],
    "stempel": OFFICE["cap-kantor"],
    "cap-desa": OFFICE["cap-kantor"],
    "papan-catatan": OFFICE["daftar-periksa"],
    "peta-desa": OFFICE["peta-wilayah"],
    "denah": WOODWORK["gambar-kerja"],
    "stabilo": DESK["spidol"],
    "kertas-puyer": (
        Stroke("M6,14 L24,6 L42,14 L24,22Z", WHITE),
        Stroke("M6,14 V34 L24,43 V22Z", WHITE),
        Stroke("M42,14 V34 L24,43 V22Z", MORI),
        Stroke("M6,14 L24,34 L42,14", None, 2.4),
    ),
    "cangkang-kapsul": (
        Stroke("M26,12 L30,8 Q36,3 42,8 Q46,14 41,19 L36,24Z", BATA),
        Stroke("M24,14 L34,25 L20,39 Q13,45 7,39 Q3,33 9,27Z", WHITE),
        Stroke("M35,36 h.01 M42,32 h.01 M41,41 h.01", None, 5),
        Stroke("M13,31 L19,25", None, 2.4),
    ),
    "kartu-stok": (
        Stroke("M8,4 H40 V44 H8Z", WHITE),
        Stroke("M8,4 H40 V13 H8Z", LAUT),
        Stroke("M8,21 H40 M8,29 H40 M8,37 H40 M19,13 V44 M30,13 V44", None, 2.2),
    ),
    "mesin-kasir": (
        Stroke("M18,14 V4 H32 V14", WHITE),
        Stroke("M10,14 H40 L43,32 H5Z", STEEL),
        Stroke("M14,18 H26 V24 H14Z", WHITE, 2.4),
        Stroke("M32,19 h.01 M37,19 h.01 M33,26 h.01 M38,26 h.01", None, 4),
        Stroke("M4,32 H44 V44 H4Z", STEEL_DARK),
        Stroke("M20,38 H28", None, 3, Shade("#FFFFFF", "#111111")),
    ),
    "pemindai": (
        Stroke("M10,4 H38 L34,17 H14Z", STEEL_DARK),
        Stroke("M18,10 H30", None, 3, Shade("#FFFFFF", "#111111")),
        Stroke("M16,20 L9,27 M24,20 V27 M32,20 L39,27", None, 2.4, RED),
        Stroke("M5,30 H43 V45 H5Z", WHITE),
        Stroke("M11,34 V41 M16,34 V41 M20,34 V41 M26,34 V41 M30,34 V41 M37,34 V41", None, 2.6),
    ),
    "laci-uang": (
        Stroke("M4,10 H44 V28 H4Z", STEEL),
        Stroke("M2,28 H46 L43,42 H5Z", WOOD_PALE),
        Stroke("M8,28 H20 V21 H8Z M22,28 H34 V21 H22Z", DAUN, 2.4),
        Stroke(ring(39, 24, 3), KUNYIT, 2.2),
        Stroke("M20,36 H28", None, 3.4),
    ),
    "kantong-belanja": (
        Stroke("M8,16 H40 L43,44 H5Z", KUNYIT),
        Stroke("M16,22 V12 Q16,4 24,4 Q32,4 32,12 V22", None, 3.4),
        Stroke("M14,33 Q24,41 34,33", None, 2.6),
    ),
    "mesin-hitung-uang": (
        Stroke("M13,18 V5 H35 V18", DAUN),
        Stroke(ring(24, 11, 3), WHITE, 2.2),
        Stroke("M6,18 H42 V38 H6Z", STEEL),
        Stroke("M11,23 H25 V31 H11Z", WHITE, 2.4),
        Stroke("M32,27 h.01 M37,27 h.01", None, 4.4),
        Stroke("M12,38 L9,45 H39 L36,38", STEEL_PALE),
    ),
    "lampu-ungu": (
        Stroke("M5,5 H43 V17 H5Z", STEEL_DARK),
        Stroke("M10,17 H38 L43,32 H5Z", MANGGIS),
        Stroke("M10,34 H38 V45 H10Z", WHITE),
        Stroke(ring(24, 39.5, 3), PURPLE, 2.2),
    ),
    "jam": (Stroke(ring(24, 24, 19), WHITE), Stroke("M24,12 V24 L33,29", None, 3.4)),
    "jangka-sorong": (
        Stroke("M3,10 H46 V18 H3Z", STEEL_PALE),
        Stroke("M3,10 H10 V42 L3,32Z", STEEL_PALE),
        Stroke("M18,7 H34 V22 H26 L18,40Z", STEEL),
        Stroke("M37,10 v4 M42,10 v4 M13,10 v4", None, 2),
        Stroke("M22,14 H30", None, 2.4),
    ),
    "stiker-panah": (
        Stroke(ring(24, 24, 20), KUNYIT),
        Stroke("M11,20 H25 V12 L38,24 L25,36 V28 H11Z", BATA, 2.6),
    ),
    "meja-suara": (
        Stroke("M4,10 H44 V40 H4Z", STEEL_DARK),
        Stroke(
            "M12,16 V34 M20,16 V34 M28,16 V34 M36,16 V34", None, 2.2, Shade("#C9D2DC", "#111111")
        ),
        Stroke("M9,20 h6 M17,28 h6 M25,22 h6 M33,30 h6", None, 5, Shade("#F2B531", "#FFFFFF")),
    ),
    "air-putih": (
        Stroke("M10,5 H38 L34,44 H14Z", WHITE),
        Stroke("M11.5,18 Q18,14 24,18 Q30,22 36.5,18 L34,44 H14Z", WATER, 2.4),
    ),
    "buku-tamu": (
        Stroke("M24,14 Q14,8 4,11 V39 Q14,36 24,42 Q34,36 44,39 V11 Q34,8 24,14Z", WHITE),
        Stroke("M24,14 V42 M9,20 L19,21 M9,28 L19,29 M29,21 L34,20", None, 2.4),
        Stroke("M43,3 L47,7 L35,23 L30,26 L32,20Z", KUNYIT, 2.6),
    ),
    "papan-pengumuman": (
        Stroke("M4,6 H44 V36 H4Z", WOOD),
        Stroke(
            "M9,11 H22 V24 H9Z M26,11 H39 V19 H26Z M26,23 H39 V31 H26Z M9,27 H22 V31 H9Z", MORI, 2.2
        ),
        Stroke("M11,36 V46 M37,36 V46", None, 3.6),
    ),
    "pemindai-kertas": (
        Stroke("M12,24 V5 H36 V24", WHITE),
        Stroke("M17,11 H31 M17,17 H31", None, 2.4),
        Stroke("M4,24 H44 V42 H4Z", STEEL),
        Stroke("M10,31 H38", None, 3.4, Shade("#C3D8A4", "#FFFFFF")),
        Stroke("M36,37 h.01", None, 4),
    ),
    "map-berwarna": (
        Stroke("M12,5 H24 L27,9 H44 V30 H12Z", LAUT),
        Stroke("M8,12 H20 L23,16 H40 V37 H8Z", KUNYIT),
        Stroke("M4,19 H16 L19,23 H36 V44 H4Z", BATA),
    ),
    "kartu-pelacak": (
        Stroke("M10,6 H38 V44 H10Z", CREAM),
        Stroke("M18,6 Q18,2 24,2 Q30,2 30,6", None, 2.8),
        Stroke("M16,15 H32", None, 3.4, RED),
        Stroke("M16,23 H26 M16,30 H26 M16,37 H26", None, 2.4),
        Stroke("M32,23 h.01 M32,30 h.01 M32,37 h.01", None, 4),
    ),
    "buku-kode": book(
        MANGGIS,
        Stroke("M20,11 V20 M24,11 V20 M27,11 V20 M31,11 V20 M35,11 V20", None, 2.4),
        Stroke("M21,28 H34 M21,35 H30", None, 2.4),
    ),
    "papan-klep": (
        Stroke("M5,20 H43 V44 H5Z", CHARCOAL),
        Stroke("M5,20 L3,12 L40,3 L43,11 L9,20", WHITE),
        Stroke("M13,10 L18,17 M23,8 L28,15 M33,5 L38,12", None, 3.4),
        Stroke("M11,29 H37 M11,36 H26", None, 2.6, Shade("#FFFFFF", "#FFFFFF")),
    ),
    "layar-pantau": (
        Stroke("M4,8 H44 V35 H4Z", CHARCOAL),
        Stroke("M9,13 H39 V30 H9Z", NILA_PALE, 2.2),
        Stroke("M20,17 L29,21.5 L20,26Z", WHITE, 2.4),
        Stroke("M24,35 V44 M14,45 H34", None, 3.4),
    ),
}
