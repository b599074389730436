"""`./cita shots`: a picture of every kind of page, as a screen, a phone and the printer see it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.bootstrap.machine import find_chromium
from generator.errors import KitError

EAGER = "document.querySelectorAll('img').forEach(i => { i.loading = 'eager' })"
SIZES = {"layar": (1024, 768), "hp": (360, 640)}


class ShotsError(KitError):
    """No pictures could be made; the text says what is missing."""


def kinds(site: Path) -> list[str]:
    """One page of each kind: every room, and the first page of every shelf."""
    found: dict[str, str] = {}
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        folder = name.split("/")[0] if "/" in name else name
        alone = folder in ("rujukan", "pendamping") or name.endswith("index.html")
        found.setdefault(name if alone else folder, name)
    return list(found.values())


def take(site: Path, folder: Path, say: Callable[[str], None]) -> int:
    """Write <page>-<size>.png and <page>-cetak.pdf for each kind of page; how many files."""
    if not (site / "index.html").is_file():
        raise ShotsError("belum ada situs. Jalankan ./cita site dulu.")
    browser_file = find_chromium()
    if not browser_file:
        raise ShotsError("Chromium belum ada. Jalankan ./cita test sekali, lalu ulangi.")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        message = "alat ujinya belum dipasang. Jalankan ./cita test sekali, lalu ulangi."
        raise ShotsError(message) from error

    made = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ShotsError(f"{folder} tidak bisa ditulis: {error.strerror}.") from error
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_file, args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
            page = context.new_page()
            for name in kinds(site):
                page.goto((site / name).as_uri())
                page.evaluate(EAGER)
                page.wait_for_load_state("networkidle")
                stem = name.removesuffix(".html").replace("/", "-")
                page.screenshot(path=folder / f"{stem}-{size}.png", full_page=True)
                made += 1
                if size == "layar":
                    page.pdf(path=folder / f"{stem}-cetak.pdf", format="A4", print_background=False)
                    made += 1
            context.close()
        browser.close()
    say(f"{made} gambar di {folder}")
    return made
