"""A page as the host gets it: light, with what the search is told, to be put into its frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.site import ballast, searching
from generator.site.pages import WebPage

PLACE = "<!-- isi -->"  # where the frame holds the page


@dataclass(frozen=True, slots=True)
class HandedOver:
    """`meta` and `html` as of a WebPage, `heard` what the search over all pages reads."""

    name: str
    meta: Mapping[str, Any]
    html: str
    heard: str

    def within(self, frame: str) -> str:
        """The whole page; raises ValueError for a frame without a place for it."""
        before, after = ballast.page(frame).split(PLACE)
        return f"{before}{self.html}{after}"


def of(page: WebPage) -> HandedOver:
    html = ballast.page(searching.unmarked(page.html))
    return HandedOver(page.name, page.meta, html, searching.paragraphs(page.html))
