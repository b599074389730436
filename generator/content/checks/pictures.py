"""Pictures: inside the repository, small, harmless, with creator and licence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from generator.content.model import Picture
from generator.content.problems import Problem
from generator.content.reader import Reading

MAX_BYTES = 200 * 1024  # content guide, section 2.5
MAX_SIDE = 4000  # pixels
_SVG_SPACE = "{http://www.w3.org/2000/svg}"
_SVG_TAGS = frozenset(
    {
        "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title",
        "desc", "defs", "clipPath", "pattern", "use", "mask", "linearGradient", "radialGradient",
        "stop", "symbol", "text", "tspan",
    }
)  # fmt: skip
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(", re.IGNORECASE)
_REDRAW = 'simpan ulang sebagai "SVG biasa" tanpa skrip, tautan, atau gambar di dalamnya.'


def check(reading: Reading) -> Iterator[Problem]:
    pictures = reading.records.get("gambar.yml", {})
    known = set()
    for name, picture in pictures.items():
        path, line = reading.places[("gambar.yml", name)]
        if not isinstance(picture, Picture):
            continue
        if picture.people == "dewasa-berizin" and not picture.consent_archive:
            yield Problem(
                path, line, f'gambar "{name}" butuh kode izin', "isi izin_arsip, misalnya KSA-07"
            )
        for file in filter(None, (picture.file, picture.lines)):
            known.add(file)
            yield from _check_file(reading, file, path, line)
    yield from _check_strangers(reading, known)


def _check_file(reading: Reading, name: str, path: str, line: int) -> Iterator[Problem]:
    file = next((root / name for root in reversed(reading.roots) if (root / name).exists()), None)
    if file is None:
        yield Problem(
            path, line, f'berkas "{name}" tidak ada', "periksa ejaan nama berkas di folder gambar."
        )
        return
    if file.is_symlink():
        yield Problem(path, line, f'"{name}" tautan ke tempat lain', "salin gambarnya ke sini.")
        return
    if file.stat().st_size > MAX_BYTES:
        size = file.stat().st_size // 1024
        yield Problem(path, line, f'"{name}" {size} KB, terlalu besar', "perkecil sampai 200 KB.")
        return
    reason = svg_danger(file.read_bytes()) if file.suffix == ".svg" else _raster_danger(file)
    if reason:
        yield Problem(path, line, f'"{name}": {reason}', _REDRAW)


def svg_danger(data: bytes) -> str | None:
    """Why this SVG must not be shown, or None. Nothing outside the file may be named in it."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return "berisi deklarasi yang bisa membengkak"
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return "bukan SVG yang bisa dibaca"
    for element in root.iter():
        tag = str(element.tag).removeprefix(_SVG_SPACE)
        if tag not in _SVG_TAGS:
            return f"berisi <{tag.rpartition('}')[2]}>"
        for name, value in element.attrib.items():
            plain = name.rpartition("}")[2].lower()
            if plain.startswith("on"):
                return f"berisi perintah {plain}"
            if plain == "href" and not value.startswith("#"):
                return "berisi tautan ke luar"
            if _OUTSIDE.search(value):
                return "memakai berkas lain"
    return None


def _raster_danger(file: Path) -> str | None:
    from PIL import Image  # reached late: most kits have only SVG

    try:
        with Image.open(file) as image:
            if max(image.size) > MAX_SIDE:
                return f"{image.size[0]} x {image.size[1]} titik, terlalu besar"
            image.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return "bukan gambar yang bisa dibaca"
    return None


def _check_strangers(reading: Reading, known: set[str]) -> Iterator[Problem]:
    for root in reading.roots:
        folder = root / "gambar"
        for file in sorted(folder.iterdir()) if folder.is_dir() else []:
            name = f"gambar/{file.name}"
            if name not in known and not file.name.startswith("."):
                yield Problem(
                    f"{root.name}/{name}",
                    1,
                    "gambar ini belum dicatat di gambar.yml",
                    "tambahkan id, berkas, alt, pencipta, lisensi, asal, dan orang_tampak.",
                )
