"""Pictures: inside the repository, small, harmless, with creator and licence."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

from generator.content.checks import svg
from generator.content.model import Picture
from generator.content.problems import Problem
from generator.content.reading import Place, Reading, shown
from generator.content.rulebook import pictures as rules

MAX_BYTES = 200 * 1024  # content guide, section 2.5
MAX_SIDE = 4000  # pixels
_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".webp": "WEBP"}
_GPS = 0x8825  # the EXIF directory that says where a photograph was taken
_REDRAW = 'simpan ulang sebagai "SVG biasa" tanpa skrip, tautan, atau gambar di dalamnya.'
_RESAVE = "buka gambarnya, lalu simpan ulang sebagai PNG atau JPG biasa yang lebih kecil."


def check(reading: Reading) -> Iterator[Problem]:
    if "gambar.yml" in reading.unread:
        return
    pictures = reading.records.get("gambar.yml", {})
    for name, place in reading.places["gambar.yml"].items():
        if isinstance(picture := pictures.get(name), Picture) and _asked(reading, place, picture):
            yield from _check_record(reading, place, picture)
    yield from _check_strangers(reading)


def _asked(reading: Reading, place: Place, picture: Picture) -> bool:
    """Whether this run is about the list, or about a file of this picture."""
    folder = place.path.removesuffix("gambar.yml")
    files = (picture.file, picture.lines or picture.file)
    return reading.judges(place.path) or any(reading.judges(folder + file) for file in files)


def _check_record(reading: Reading, place: Place, picture: Picture) -> Iterator[Problem]:
    if picture.people == "dewasa-berizin" and not picture.consent_archive:
        yield Problem(
            place.path,
            place.line("orang_tampak"),
            f'gambar "{picture.id}" butuh kode izin',
            "tambahkan izin_arsip, misalnya izin_arsip: KSA-07",
            rules.CONSENT,
        )
    if Path(picture.file).stem != picture.id:
        yield Problem(
            place.path,
            place.line("berkas"),
            f'nama berkas "{picture.file}" berbeda dengan id "{picture.id}"',
            f"samakan, misalnya berkas: gambar/{picture.id}{Path(picture.file).suffix}",
            rules.NAME,
        )
    for key, file in (("berkas", picture.file), ("garis", picture.lines)):
        if file:
            yield from _check_file(reading, place.path, place.line(key), file)


def _check_file(reading: Reading, path: str, line: int, name: str) -> Iterator[Problem]:
    root = next((r for r in reversed(reading.roots) if (r / name).exists()), None)
    if root is None:
        hint = "periksa ejaan nama berkas di folder gambar."
        yield Problem(path, line, f'berkas "{name}" tidak ada', hint, rules.FILE)
        return
    file = root / name
    if file.is_symlink() or not file.resolve().is_relative_to(root.resolve()):
        yield Problem(
            path, line, f'"{name}" tautan ke tempat lain', "salin gambarnya ke sini.", rules.LINKED
        )
    elif not file.is_file():
        yield Problem(
            path, line, f'"{name}" bukan berkas', "simpan gambarnya dengan nama itu.", rules.FILE
        )
    elif file.stat().st_size > MAX_BYTES:
        size = file.stat().st_size // 1024
        yield Problem(
            path, line, f'"{name}" {size} KB, terlalu besar', "perkecil sampai 200 KB.", rules.HEAVY
        )
    elif file.suffix == ".svg":
        if reason := svg.danger(file.read_bytes()):
            yield Problem(path, line, f'"{name}" {reason}', _REDRAW, rules.DRAWING)
    elif reason := _raster_danger(file):
        yield Problem(path, line, f'"{name}" {reason}', _RESAVE, rules.RASTER)


def _raster_danger(file: Path) -> str | None:
    from PIL import Image  # reached late: most kits have only SVG

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow only warns of a picture that unpacks too big
            with Image.open(file, formats=[_FORMATS[file.suffix]]) as image:
                if max(image.size) > MAX_SIDE:
                    return f"{image.size[0]} x {image.size[1]} titik, terlalu besar"
                image.verify()  # leaves the file closed
            with Image.open(file, formats=[_FORMATS[file.suffix]]) as image:
                if image.getexif().get_ifd(_GPS):
                    return "menyimpan letak pengambilan foto"
    except (OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError):
        return f"bukan gambar {_FORMATS[file.suffix]} yang bisa dibaca"
    return None


def _check_strangers(reading: Reading) -> Iterator[Problem]:
    """Every file in the folder has a record, even one that must be mended first."""
    known = set()
    for place in reading.places["gambar.yml"].values():
        fields = place.source.marked.value
        record = fields[place.index] if isinstance(fields, list) else None
        known |= set(map(str, record.values())) if isinstance(record, dict) else set()
    for root in reading.roots:
        folder = root / "gambar"
        for file in sorted(folder.iterdir()) if folder.is_dir() else []:
            if f"gambar/{file.name}" not in known and not file.name.startswith("."):
                yield Problem(
                    f"{reading.label(root)}/gambar/{shown(file.name)}",
                    1,
                    "gambar ini belum dicatat di gambar.yml",
                    "tambahkan id, berkas, alt, pencipta, lisensi, asal, dan orang_tampak.",
                    rules.UNLISTED,
                )
