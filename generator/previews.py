"""`./cita preview`: pictures of the pages and sheets that a change touches, for who reviews it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import Image, ImageChops

from generator import changes, rasters
from generator.bootstrap.machine import find_chromium
from generator.content.library import Library
from generator.errors import KitError
from generator.language import _

MOST = 30  # pages; who reviews more opens the site itself
SIZES = {"layar": (1024, 6000), "hp": (360, 9000)}  # as tall as the longest page; the rest is cut
DOTS = 80  # an inch, of a sheet
_PATIENCE = 120  # s for one picture


class PreviewError(KitError):
    """No pictures could be made; the text says what is missing."""


def take(
    root: Path, library: Library, pages: Sequence[str], folder: Path, say: Callable[[str], None]
) -> list[Path]:
    """Write pictures of these pages and their A4 sheets into `folder`; returns the files.

    Site and printables must be built. Raises PreviewError when a tool is missing.
    """
    browser = find_chromium()
    if not browser:
        raise PreviewError(_("Chromium belum ada. Pasang Chromium atau Chrome, lalu ulangi."))
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for page in pages[:MOST]:
        made += _screens(browser, root / "site" / f"{page}.html", folder, page.replace("/", "-"))
        for sheet in changes.sheets(library, page):
            made += _sheets(root / "printables" / sheet, folder)
    if len(pages) > MOST:
        say(_("Hanya {n} halaman pertama yang digambar, dari {semua}.", n=MOST, semua=len(pages)))
    return made


def _screens(browser: str, page: Path, folder: Path, stem: str) -> Iterator[Path]:
    for size, (width, height) in SIZES.items():
        target = folder / f"{stem}-{size}.png"
        _run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND", f"--window-size={width},{height}",
                f"--screenshot={target}", page.as_uri(),
            ],
            target,
        )  # fmt: skip
        _cut(target)
        yield target


def _sheets(pdf: Path, folder: Path) -> Iterator[Path]:
    try:
        for number, page in enumerate(rasters.draw(pdf.read_bytes(), DOTS, grey=False), 1):
            target = folder / f"{pdf.stem}-{number}.png"
            page.save(target)
            yield target
    except (OSError, ValueError) as error:
        raise PreviewError(_("{berkas} tidak bisa digambar.", berkas=pdf.name)) from error


def _run(command: list[str], target: Path) -> None:
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PreviewError(
            _("{program} tidak selesai menggambar.", program=Path(command[0]).name)
        ) from error
    if done.returncode or not target.is_file():
        raise PreviewError(
            _(
                "{program} gagal menggambar {berkas}.",
                program=Path(command[0]).name,
                berkas=command[-1],
            )
        )


def _cut(file: Path) -> None:
    """Cut the empty rest below the page: rows of one colour, the colour of the last."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    ground = Image.new("RGB", picture.size, picture.getpixel((0, picture.height - 1)))
    box = ImageChops.difference(picture, ground).getbbox()
    bottom = min(box[3] + 16, picture.height) if box else picture.height
    picture.crop((0, 0, picture.width, bottom)).save(file)
