"""What a content root holds: which folder and which file is of which kind."""

from __future__ import annotations

from collections.abc import Mapping

from generator.content import spelling
from generator.content.model import (
    Booklet,
    Career,
    Fact,
    Game,
    Guide,
    Interests,
    Item,
    Kit,
    Picture,
    Record,
    Recording,
    Session,
    Source,
    Story,
    Venue,
    Vocabulary,
    Wording,
    Worksheet,
)

PAGES: Mapping[str, type[Item]] = {
    "karier": Career,
    "kisah": Story,
    "lembar-kerja": Worksheet,
    "sesi": Session,
    "panduan": Guide,
    "permainan": Game,
}
RECIPES: Mapping[str, type[Item]] = {"buklet": Booklet}
SINGLES: Mapping[str, type[Item]] = {
    "istilah.yml": Vocabulary,  # first: the other records are checked against it
    "kit.yml": Kit,
    "kata.yml": Wording,
    "minat.yml": Interests,
}
LISTS: Mapping[str, type[Record]] = {
    "fakta.yml": Fact,
    "sumber.yml": Source,
    "gambar.yml": Picture,
    "tempat.yml": Venue,
    "suara.yml": Recording,
}
REPLACING = {"minat.yml"}  # its lists have a fixed length
OPTIONAL = {"tempat.yml", "suara.yml"}  # a core for every village names none
FOLDERS = (*PAGES, *RECIPES, "gambar", "suara")
NAMES = (*FOLDERS, *SINGLES, *LISTS)
ALSO = {"README.md", "LICENSE", "LICENSE.md", spelling.OWN_WORDS}
