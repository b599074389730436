"""`./cita pack`: one zip for a USB stick, the same bytes from the same outputs."""

from __future__ import annotations

import os
import posixpath
import re
import tempfile
import zipfile
from pathlib import Path

from generator import start_page
from generator.build import PRINTABLES, SITE
from generator.errors import KitError, reason
from generator.language import _

START = "BUKA-INI.html"
FIXED = (1980, 1, 1, 0, 0, 0)  # the first moment a zip knows; when it was packed tells nothing
READABLE = 0o100644 << 16
_PDF = re.compile(r'href="((?:\.\./)+printables/[^"]+\.pdf)"')


class PackError(KitError):
    """The zip could not be written; the text says why and what to do."""


def pack(root: Path, target: Path) -> int:
    """Write site/, printables/ and the start file into `target`; its size in bytes."""
    for name, first in ((SITE, "index.html"), (PRINTABLES, "")):
        if not (root / name / first).exists() or not any((root / name).glob("[!.]*")):
            raise PackError(_("{nama}/ belum ada. Jalankan ./cita build dulu.", nama=name))
    _check_promises(root)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{target.name}-baru-", dir=target.parent)
    except OSError as error:
        raise _explained(error, target) from error
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w") as archive:
            _add(archive, START, start_page.html().encode())
            for name in (PRINTABLES, SITE):
                for source in sorted((root / name).rglob("*"), key=lambda f: f.as_posix()):
                    inside = source.relative_to(root)
                    hidden = any(part.startswith(".") for part in inside.parts)
                    if source.is_file() and not hidden:
                        _add(archive, inside.as_posix(), source.read_bytes())
        Path(beside).chmod(0o644)
        Path(beside).replace(target)
    except OSError as error:
        raise _explained(error, target) from error
    finally:
        Path(beside).unlink(missing_ok=True)
    return target.stat().st_size


def promised(site: Path) -> dict[str, str]:
    """The PDFs the pages link, as seen from beside `site`, and the first page that links each."""
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        inside = page.relative_to(site).as_posix()
        for link in _PDF.findall(page.read_text(encoding="utf-8")):
            path = posixpath.normpath(posixpath.join(SITE, posixpath.dirname(inside), link))
            found.setdefault(path, inside)
    return found


def _check_promises(root: Path) -> None:
    """A link that leads nowhere disappoints a mentor far from here: better no pack."""
    absent = [
        (path, page) for path, page in promised(root / SITE).items() if not (root / path).is_file()
    ]
    if absent:
        path, page = absent[0]
        raise PackError(
            _(
                "{n} lembar cetak yang ditautkan situs belum ada, misalnya {berkas} (di "
                "halaman {halaman}). Jalankan ./cita build, lalu ulangi.",
                n=len(absent),
                berkas=path,
                halaman=page,
            )
        )


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Time, mode and system are fixed; only what is not packed yet is packed."""
    entry = zipfile.ZipInfo(name, FIXED)
    entry.create_system = 3
    entry.external_attr = READABLE
    entry.compress_type = (
        zipfile.ZIP_STORED
        if name.endswith((".woff2", ".png", ".jpg", ".mp3", ".ogg"))
        else zipfile.ZIP_DEFLATED
    )
    archive.writestr(entry, data)


def _explained(error: OSError, target: Path) -> PackError:
    return PackError(
        _(
            "{berkas} tidak bisa ditulis: {sebab}. Paket yang lama tetap ada.",
            berkas=target,
            sebab=reason(error),
        )
    )
