"""The files that go along with the pages: styles, scripts, letters, drawings, voices."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from generator.content.library import Library
from generator.language import _, spoken
from generator.site import ballast
from generator.site.addresses import ART
from generator.site.pages import ROOT

STYLE = "assets/css/gaya.css"  # the one every page links
# In the order of the cascade; one file, so that two hundred pages do not each name nine.
# fmt: off
_STYLES = [
    "dasar", "kerangka", "halaman", "katalog", "permainan",
    "lembar", "kertas-main", "pendamping", "formulir", "cetak",
]
# fmt: on
_SAID = re.compile(r'\b_\(("(?:[^"\\]|\\.)*")(?:, ([\w.]+))?\)')
_PICTURE = re.compile(r"gambar/[a-z0-9-]+\.(?:svg|png|webp|jpg)")
# Grey drawings are for paper; the tabs of the head use their own.
_PAPER_ONLY = re.compile(r"-abu(-kecil)?$")
_TABS = {f"ikon-{tab}-abu" for tab in ("pekerjaan", "permainan", "kisah", "lembar")}


def files(library: Library, root: Path = ROOT) -> dict[str, Path]:
    """Where each file goes in the site and comes from, whatever the pages say."""
    own = root / "templates" / "site" / "assets"
    found = {
        f"assets/{f.relative_to(own).as_posix()}": f
        for f in own.rglob("*")
        if f.is_file() and f.suffix not in (".css", ".js")
    }
    parts = root / "templates" / "parts"
    found |= {f"assets/huruf/{f.name}": f for f in (parts / "fonts").iterdir()}
    for drawing in (parts / "art").glob("*.svg"):
        if drawing.stem in _TABS or not _PAPER_ONLY.search(drawing.stem):
            found[f"{ART}/{drawing.name}"] = drawing
    for slug in library.recordings.keys() & library.careers.keys():
        name = library.recordings[slug].file
        found[name] = library.file(name)
    return dict(sorted(found.items()))


def named(page: str) -> set[str]:
    """What looks like a picture of the content in the text of a page."""
    return set(_PICTURE.findall(page))


def pictures(library: Library, names: Iterable[str]) -> dict[str, Path]:
    """Where each of these goes in the site and comes from, as far as they are pictures."""
    known = {picture.file for picture in library.pictures.values()}
    return {name: library.file(name) for name in sorted(known.intersection(names))}


def texts(root: Path = ROOT) -> dict[str, str]:
    """The files that are made instead of copied: the one style sheet, and scripts that speak.

    A script says `_("...")` like everything else; the words are put in here, so that nothing looks
    them up on an old computer. `_("{n} anak", count)` counts: the variable fills {n}, and chooses
    between the two forms where a language has them.
    """
    own = root / "templates" / "site" / "assets"
    parts = [(own / "css" / f"{name}.css").read_text(encoding="utf-8") for name in _STYLES]
    found = {STYLE: ballast.style("".join(parts))}
    for file in sorted(own.rglob("*.js")):
        text = file.read_text(encoding="utf-8")
        said = ballast.script(_SAID.sub(_in_its_words, text))
        found[f"assets/{file.relative_to(own).as_posix()}"] = said
    return found


def _in_its_words(said: re.Match[str]) -> str:
    text, count = json.loads(said[1]), said[2]
    if count is None:
        return _literal(_(text))
    tongue = spoken()
    one, many = tongue.form(text, {"n": 1}), tongue.form(text, {"n": 2})
    chosen = f"({count} === 1 ? {_literal(one)} : {_literal(many)})"
    return f'{_literal(one) if one == many else chosen}.replace("{{n}}", {count})'


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
