"""The foot of a sheet and its code: a loose photocopy says what it is and where it lives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from generator import moments
from generator.content.model import Kit, Page
from generator.language import _
from generator.printing import codes

LINE = 88  # letters of 10 pt on 154 mm; ours take 1.66 mm on average, 1.71 at most
LICENCE = "CC BY-SA 4.0"


def text(
    kit: Kit,
    kind: str,
    slug: str,
    words: str = "",
    after: str = "",
    materials: Sequence[str] = (),
) -> str:
    """Two lines for every page of an item: what it is; where it lives, `after`, the licence.

    Materials stand on the second line as far as it has room; a sheet's head names them all.
    """
    version = _("{nama}, versi {edisi}.", nama=kit.name, edisi=kit.edition)
    lead = " ".join(filter(None, (version, words)))
    # the address begins a line of its own: broken at a hyphen it could not be typed
    start = " ".join(filter(None, (f"{kit.address}/{_site_page(kind, slug)}.", after)))
    told = _materials(materials, LINE - len(f"{start}  {LICENCE}"))
    return "\n".join((lead, " ".join(filter(None, (start, told, LICENCE)))))


def _materials(materials: Sequence[str], room: int) -> str:
    """As many as `room` letters hold; empty when not even one does."""
    for count in range(len(materials), 0, -1):
        some = ", ".join(materials[:count])
        told = (
            _("Bahan: {bahan}, dll.", bahan=some)
            if count < len(materials)
            else _("Bahan: {bahan}.", bahan=some)
        )
        if len(told) <= room:
            return told
    return ""


def sentence(title: str) -> str:
    """A title with its own mark at the end, or a full stop."""
    return title if title.endswith((".", "?", "!")) else f"{title}."


def level(name: str) -> str:
    """The reading level of what stands here."""
    return _("Jenjang {jenjang}.", jenjang=name)


def ages(bands: Iterable[str]) -> str:
    """The age bands something is made for."""
    return _("Usia {usia}.", usia=", ".join(bands))


def minutes(count: int) -> str:
    """How long it takes."""
    return _("{n} menit.", n=count)


def checked(item: Page) -> str:
    """When somebody last looked whether it is still true."""
    return _("Diperiksa {bulan}.", bulan=moments.month(item.checked))


def code(kit: Kit, kind: str, slug: str) -> Markup | None:
    """A QR code to the page of an item; None where the kit has no site to lead to."""
    return codes.svg(f"{kit.site_url}{_site_page(kind, slug)}.html") if kit.site_url else None


def _site_page(kind: str, slug: str) -> str:
    """The page of the site that an item belongs to; keys and packs have none of their own."""
    if kind == "petunjuk":
        return "pendamping/index"
    owners = {"kunci": "lembar-kerja", "permainan-kunci": "permainan", "paket": "sesi"}
    return f"{owners.get(kind, kind)}/{slug}"
