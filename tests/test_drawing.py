"""The drawn pictures: the files are what the album draws, harmless, grey where they must be."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from generator.drawing import album

ROOT = Path(__file__).parents[1]
PICTURES = dict(album.drawn())
ART = dict(album.drawn_art())
ALL = {**{f"art/{name}": text for name, text in ART.items()}, **PICTURES}
LINES = {
    name: text
    for name, text in ALL.items()
    if name.endswith(f"{album.LINES}.svg") or album.GREY in name
}

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "g", "path", "ellipse", "circle", "rect", "clipPath"}
ATTRIBUTES = {
    "viewBox", "width", "height", "preserveAspectRatio", "fill", "stroke", "stroke-width",
    "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-opacity", "opacity",
    "transform", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "id", "clip-path",
}  # fmt: skip
COLOUR = re.compile(r"#[0-9A-Fa-f]+")
MAX_BYTES = 30_000


@pytest.mark.parametrize(
    ("folder", "files"),
    [("content/gambar", PICTURES), ("templates/parts/art", ART)],
    ids=["pictures", "art"],
)
def test_files_are_what_the_album_draws(folder: str, files: dict[str, str]) -> None:
    stale = [
        name
        for name, text in files.items()
        if not (ROOT / folder / name).is_file()
        or (ROOT / folder / name).read_bytes() != text.encode()
    ]
    assert not stale, f"draw again with ./cita gambar: {stale}"


def test_write_touches_only_what_changed(tmp_path: Path) -> None:
    first = album.write(tmp_path)
    assert {path.name for path in first} == set(PICTURES)
    (tmp_path / "kurir.svg").write_text("old")
    assert album.write(tmp_path) == [tmp_path / "kurir.svg"]


@pytest.mark.parametrize("name", ALL)
def test_svg_holds_shapes_and_nothing_else(name: str) -> None:
    text = ALL[name]
    assert len(text.encode()) <= MAX_BYTES
    root = ElementTree.fromstring(text)
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES
        assert not (element.text or "").strip()
    known = {element.attrib["id"] for element in root.iter() if "id" in element.attrib}
    assert set(re.findall(r"url\(#([^)]+)\)", text)) == known
    assert text.count("url(") == len(known)


def test_ids_are_unique_across_files() -> None:
    ids = Counter(found for text in ALL.values() for found in re.findall(r' id="([^"]+)"', text))
    assert ids
    assert [name for name, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("name", LINES)
def test_lines_have_no_colour_but_greys(name: str) -> None:
    for colour in COLOUR.findall(LINES[name]):
        digits = colour[1:]
        size = len(digits) // 3
        assert len({digits[i : i + size] for i in range(0, len(digits), size)}) == 1, colour


def test_every_picture_has_its_entry() -> None:
    entries = yaml.safe_load((ROOT / "content/gambar.yml").read_text(encoding="utf-8"))
    by_id = {entry["id"]: entry for entry in entries}
    assert len(by_id) == len(entries)
    for stem in album.PICTURES:
        entry = by_id[stem]
        assert entry["berkas"] == f"gambar/{stem}.svg"
        assert entry["garis"] == f"gambar/{stem}{album.LINES}.svg"
        assert 4 <= len(entry["alt"].split()) <= 20
        assert not entry["alt"].lower().startswith("gambar")
