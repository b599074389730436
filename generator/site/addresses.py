"""Addresses inside the site: every link is relative, so the folder works wherever it lies."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from generator.content.model import Picture
from generator.content.naming import tool_picture
from generator.markup.convert import Places
from generator.printables import Printable

ART = "assets/seni"
PRINTABLES = "../printables"


def address(name: str) -> str:
    """The file of a page: "karier/perawat" is karier/perawat.html."""
    return f"{name}.html"


@lru_cache(4096)  # the same tabs, icons and neighbours on every page of a folder
def relative(target: str, folder: str) -> str:
    """How a page in `folder` names the file at `target`, both seen from the site's root."""
    return posixpath.relpath(target, folder or ".")


@dataclass(frozen=True, slots=True)
class Here:
    """What one page reaches from where it stands.

    `printables` is where the PDFs lie: a folder seen from the site's root, or a full address.
    """

    page: str
    known: frozenset[str]
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    printables: str = PRINTABLES

    def to(self, target: str) -> str:
        return relative(target, posixpath.dirname(self.page))

    def link(self, name: str) -> str:
        """The page `name` ("karier/perawat"); a page nobody made is a mistake of ours."""
        if name not in self.known:
            raise KeyError(f"no such page: {name}")
        return self.to(address(name))

    def body_link(self, name: str) -> str | None:
        """The same for a link in a contributor's text: None if that page is not published."""
        return self.link(name) if name in self.known else None

    def picture(self, name: str) -> str:
        return self.to(self.pictures[name].file)

    def alt(self, name: str) -> str:
        return self.pictures[name].alt

    def tool(self, name: str) -> str | None:
        """The picture of a tool, if one was drawn."""
        picture = tool_picture(name, self.pictures)
        return self.picture(picture) if picture else None

    def art(self, name: str) -> str:
        return self.to(f"{ART}/{name}.svg")

    def asset(self, name: str) -> str:
        return self.to(f"assets/{name}")

    def printable(self, item: Printable) -> str:
        if "://" in self.printables:
            return f"{self.printables.rstrip('/')}/{item.path}"
        return self.to(posixpath.join(self.printables, item.path))

    def places(self) -> Places:
        """The same for the HTML of a contributor's text."""
        return Places(picture=self.picture, art=self.art, page=self.body_link)
