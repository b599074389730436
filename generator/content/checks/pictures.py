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
from generator.language import _, marked

MAX_BYTES = 200 * 1024  # content guide, section 2.5
MAX_SIDE = 4000  # pixels
_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".webp": "WEBP"}
_GPS = 0x8825  # the EXIF directory that says where a photograph was taken
_REDRAW = marked('simpan ulang sebagai "SVG biasa" tanpa skrip, tautan, atau gambar di dalamnya.')
_RESAVE = marked("buka gambarnya, lalu simpan ulang sebagai PNG atau JPG biasa yang lebih kecil.")


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
            _('gambar "{id}" butuh kode izin', id=picture.id),
            _("tambahkan izin_arsip, misalnya izin_arsip: KSA-07"),
            rules.CONSENT,
        )
    if Path(picture.file).stem != picture.id:
        yield Problem(
            place.path,
            place.line("berkas"),
            _(
                'nama berkas "{berkas}" berbeda dengan id "{id}"',
                berkas=picture.file,
                id=picture.id,
            ),
            _(
                "samakan, misalnya berkas: gambar/{id}{akhiran}",
                id=picture.id,
                akhiran=Path(picture.file).suffix,
            ),
            rules.NAME,
        )
    for key, file in (("berkas", picture.file), ("garis", picture.lines)):
        if file:
            yield from _check_file(reading, place.path, place.line(key), file)


def _check_file(reading: Reading, path: str, line: int, name: str) -> Iterator[Problem]:
    root = next((r for r in reversed(reading.roots) if (r / name).exists()), None)
    if root is None:
        hint = _("periksa ejaan nama berkas di folder gambar.")
        yield Problem(path, line, _('berkas "{nama}" tidak ada', nama=name), hint, rules.FILE)
        return
    file = root / name
    if file.is_symlink() or not file.resolve().is_relative_to(root.resolve()):
        yield Problem(
            path,
            line,
            _('"{nama}" tautan ke tempat lain', nama=name),
            _("salin gambarnya ke sini."),
            rules.LINKED,
        )
    elif not file.is_file():
        yield Problem(
            path,
            line,
            _('"{nama}" bukan berkas', nama=name),
            _("simpan gambarnya dengan nama itu."),
            rules.FILE,
        )
    elif file.stat().st_size > MAX_BYTES:
        size = file.stat().st_size // 1024
        yield Problem(
            path,
            line,
            _('"{nama}" {kb} KB, terlalu besar', nama=name, kb=size),
            _("perkecil sampai 200 KB."),
            rules.HEAVY,
        )
    elif file.suffix == ".svg":
        if reason := svg.danger(file.read_bytes()):
            yield Problem(path, line, f'"{name}" {reason}', _(_REDRAW), rules.DRAWING)
    elif reason := _raster_danger(file):
        yield Problem(path, line, f'"{name}" {reason}', _(_RESAVE), rules.RASTER)


def _raster_danger(file: Path) -> str | None:
    from PIL import Image  # reached late: most kits have only SVG

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow only warns of a picture that unpacks too big
            with Image.open(file, formats=[_FORMATS[file.suffix]]) as image:
                if max(image.size) > MAX_SIDE:
                    return _(
                        "{lebar} x {tinggi} titik, terlalu besar",
                        lebar=image.size[0],
                        tinggi=image.size[1],
                    )
                image.verify()  # leaves the file closed
            with Image.open(file, formats=[_FORMATS[file.suffix]]) as image:
                if image.getexif().get_ifd(_GPS):
                    return _("menyimpan letak pengambilan foto")
    except (OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError):
        return _("bukan gambar {jenis} yang bisa dibaca", jenis=_FORMATS[file.suffix])
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
                    _("gambar ini belum dicatat di gambar.yml"),
                    _("tambahkan id, berkas, alt, pencipta, lisensi, asal, dan orang_tampak."),
                    rules.UNLISTED,
                )
