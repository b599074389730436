"""`./cita shots`: a picture of every kind of page and of what a child makes of it.

A screen, a phone and the printer see each page; so do the scenes below: search results, a played
game, a filled list, the mentor's counting. One command, so that somebody looks before a release.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.bootstrap.machine import find_chromium
from generator.errors import KitError, reason
from generator.language import _

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EAGER = "document.querySelectorAll('img').forEach(i => { i.loading = 'eager' })"
SIZES = {"layar": (1024, 768), "hp": (360, 640)}
TALLEST = 12_000  # px of one picture: the long lists of sources would be forty screens
PATIENCE = 120_000  # ms a picture may take on a busy machine

PLAY = """
document.getElementById('main-yuk').click();
const faces = document.querySelectorAll('.wajah button');
for (let n = 0; n < %d; n++) faces[n %% 5 ? n %% 3 : 0].click();
"""
FILL = """
document.querySelectorAll('#%s input[type=number]').forEach((box, n) => { box.value = %s });
document.getElementById('%s').dispatchEvent(new Event('input'));
"""
SHEETS = "window.print = () => {}; document.getElementById('cetak-kartu').click();"


class ShotsError(KitError):
    """No pictures could be made; the text says what is missing."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is photographed: `address` below the site, after `script` has acted on the page."""

    name: str
    address: str
    script: str = ""


def kinds(site: Path) -> list[str]:
    """One page of each kind: every room, and the first page of every shelf."""
    found: dict[str, str] = {}
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        folder = name.split("/")[0] if "/" in name else name
        alone = folder in ("rujukan", "pendamping") or name.endswith("index.html")
        found.setdefault(name if alone else folder, name)
    return list(found.values())


def scenes(site: Path) -> Iterator[Scene]:
    """Every kind of page as it opens, then the pages a child or a mentor has worked on."""
    shown = kinds(site)
    for name in shown:
        yield Scene(name.removesuffix(".html").replace("/", "-"), name)
    yield Scene("karier-index-cari", "karier/index.html#cari=rawat")
    yield Scene("karier-index-kosong", "karier/index.html#cari=zzzz")
    yield Scene("permainan-main", "permainan/index.html", PLAY % 0)
    yield Scene("permainan-hasil", "permainan/index.html", PLAY % 30)
    picked = "+".join(
        f"{kind}.{file.stem}"
        for kind, count in (("karier", 3), ("lembar-kerja", 2))
        for file in sorted((site / kind).glob("*.html"))[:count]
        if file.stem != "index"
    )
    yield Scene("daftar-isi", f"daftar/index.html#daftar={picked}")
    yield Scene("daftar-lembar", f"daftar/index.html#daftar={picked}", SHEETS)
    if session := next((name for name in shown if name.startswith("sesi/s")), ""):
        yield Scene("sesi-hitungan", session, FILL % ("hitungan", "4", "hitungan"))
    if "pendamping/rekap.html" in shown:
        answers = "n < 2 ? 12 : [6, 3, 2][n % 3]"
        yield Scene(
            "rekap-gambar", "pendamping/rekap.html", FILL % ("isian-rekap", answers, "isian-rekap")
        )


def take(site: Path, folder: Path, say: Callable[[str], None]) -> int:
    """Write <scene>-<size>.png and <scene>-cetak.pdf for each scene; how many files."""
    if not (site / "index.html").is_file():
        raise ShotsError(_("belum ada situs. Jalankan ./cita site dulu."))
    browser_file = find_chromium()
    if not browser_file:
        raise ShotsError(_("Chromium belum ada. Jalankan ./cita test sekali, lalu ulangi."))
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        message = _("alat ujinya belum dipasang. Jalankan ./cita test sekali, lalu ulangi.")
        raise ShotsError(message) from error
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ShotsError(
            _("{folder} tidak bisa ditulis: {sebab}.", folder=folder, sebab=reason(error))
        ) from error
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_file, args=["--no-sandbox"])
        made = sum(_photograph(browser, site, folder, size) for size in SIZES)
        browser.close()
    say(_("{n} gambar di {folder}", n=made, folder=folder))
    return made


def _photograph(browser: Browser, site: Path, folder: Path, size: str) -> int:
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, offline=True)
    context.set_default_timeout(PATIENCE)
    page, made = context.new_page(), 0
    for scene in scenes(site):
        _open(page, site, scene)
        tall = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
        page.screenshot(
            path=folder / f"{scene.name}-{size}.png",
            full_page=True,
            clip={"x": 0, "y": 0, "width": width, "height": tall},
        )
        made += 1
        if size == "layar":
            file = folder / f"{scene.name}-cetak.pdf"
            page.pdf(path=file, format="A4", prefer_css_page_size=True, print_background=False)
            made += 1
    context.close()
    return made


def _open(page: Page, site: Path, scene: Scene) -> None:
    """The page with all its pictures, in the state of the scene."""
    page.goto("about:blank")  # another part behind # alone would not open the page anew
    name, mark, state = scene.address.partition("#")
    page.goto(f"{(site / name).as_uri()}{mark}{state}")
    if scene.script:
        page.evaluate(f"() => {{ {scene.script} }}")
    page.evaluate(EAGER)
    page.wait_for_load_state("networkidle")
