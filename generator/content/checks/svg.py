"""Why a drawing must not be shown: nothing outside the file may be named in it, nothing may run."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from generator.language import _, marked
from generator.memory import remember

Reason = tuple[str, *tuple[tuple[str, str], ...]]  # a marked text, then what is put into it
MOST_DRAWN = 20_000  # elements, counting each <use> as all it repeats
_SPACE = "{http://www.w3.org/2000/svg}"
_TAGS = frozenset(
    {
        "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title",
        "desc", "defs", "clipPath", "pattern", "use", "mask", "linearGradient", "radialGradient",
        "stop", "symbol", "text", "tspan",
    }
)  # fmt: skip
_OUTSIDE = re.compile(
    r"url\(\s*['\"]?(?![#'\"\s])|//|\\|@import|\b(?:image-set|src|expression|data|javascript)\s*[:(]",
    re.IGNORECASE,
)
_PROLOGUE = re.compile(rb"<\?(?!xml\s)|<!DOCTYPE|<!ENTITY|encoding=(?!.utf-8.)", re.IGNORECASE)


def danger(data: bytes) -> str | None:
    """Why this SVG must not be shown, in words that go on after its name, or None."""
    found = _danger(data)
    return _(found[0], **dict(found[1:])) if found else None


@remember
def _danger(data: bytes) -> Reason | None:
    if _PROLOGUE.search(data) or b"\0" in data:
        return (marked("berisi deklarasi yang bisa membengkak atau memanggil berkas lain"),)
    try:
        data.decode("utf-8")
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, UnicodeDecodeError):
        return (marked("bukan SVG yang bisa dibaca"),)
    if root.tag != f"{_SPACE}svg":
        return (
            marked('bukan SVG: elemen pertamanya harus <svg xmlns="http://www.w3.org/2000/svg">'),
        )
    for element in root.iter():
        if reason := _danger_in(element):
            return reason
    return (marked("terlalu banyak bentuk yang diulang"),) if _drawn(root) > MOST_DRAWN else None


def _danger_in(element: Element) -> Reason | None:
    tag = str(element.tag).removeprefix(_SPACE)
    if tag not in _TAGS:
        return marked("berisi <{nama}>"), ("nama", tag.rpartition("}")[2])
    for name, value in element.attrib.items():
        plain = name.rpartition("}")[2].lower()
        if plain.startswith("on"):
            return marked("berisi perintah {nama}"), ("nama", plain)
        if plain == "href" and not value.startswith("#"):
            return (marked("berisi tautan ke luar"),)
        if _OUTSIDE.search(value):
            return (marked("memakai berkas lain"),)
    return None


def _drawn(root: Element) -> int:
    """How many elements a reader must draw; <use> of <use> grows like a chain letter."""
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    costs: dict[int, int] = {}

    def cost(element: Element, depth: int) -> int:
        if depth > 100:  # a circle, or deeper than anybody draws
            return MOST_DRAWN + 1
        if id(element) in costs:
            return costs[id(element)]
        total = 1 + sum(cost(child, depth + 1) for child in element)
        for name, value in element.attrib.items():
            target = named.get(value[1:]) if name.rpartition("}")[2] == "href" else None
            if target is not None:
                total += cost(target, depth + 1)
        costs[id(element)] = min(total, MOST_DRAWN + 1)
        return costs[id(element)]

    return cost(root, 0)
