"""The kinds of content a contributor can start: what each is called, where it is kept, its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import printables
from generator.content.checks import extent
from generator.content.folders import LISTS, PAGES, RECIPES
from generator.content.model import BANDS, Record
from generator.language import BASE, shelf


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text below the fields; `most_words` counts the words of one sentence."""

    heading: str
    purpose: str
    most_words: int


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind; `listed` ones share a file, all others have a file for each item."""

    name: str
    noun: str
    model: type[Record]
    parts: tuple[Part, ...] = ()

    @property
    def text_words(self) -> tuple[int, int] | None:
        """How many words the whole text below the fields may have; None: as many as it needs."""
        return extent.BODIES.get(self.model)

    @property
    def listed(self) -> bool:
        return f"{self.name}.yml" in LISTS

    def path(self, slug: str) -> str:
        """Where the item lies inside a content root: karier/perawat.md, sumber.yml."""
        if self.listed:
            return f"{self.name}.yml"
        return f"{self.name}/{slug}.{'yml' if self.name in RECIPES else 'md'}"


_NOUNS = {
    "karier": "profil karier",
    "kisah": "kisah tokoh",
    "lembar-kerja": "lembar kerja",
    "sesi": "rencana sesi",
    "panduan": "halaman panduan",
    "permainan": "permainan",
    "buklet": "resep buklet",
    "fakta": "fakta",
    "sumber": "sumber",
    "gambar": "gambar",
    "tempat": "tempat bertanya",
    "suara": "rekaman suara",
}
_LIMITS = shelf.find(BASE).rules
_CHILD, _OLDER, _ADULT = _LIMITS.child, _LIMITS.older, _LIMITS.adult
_PARTS = {
    "karier": tuple(
        Part(
            f"Untuk usia {band}",
            f"Cerita untuk usia {band}: orangnya, tempatnya, satu hal yang mengejutkan",
            _OLDER if band == BANDS[-1] else _CHILD,
        )
        for band in BANDS
    ),
    "kisah": (Part("", "Kisahnya, dengan judul bagian seperti ## Jatuh dan ## Bangun", _CHILD),),
    "lembar-kerja": (
        Part(
            "",
            "Petunjuk singkat dan balok seperti /// garis | Aku suka, ditutup ///; semua balok "
            "dan pilihannya ada di CONTRIBUTING.md",
            _CHILD,
        ),
    ),
    "sesi": (Part("", "Persiapan dan kalimat yang dibacakan, dengan judul ##", _ADULT),),
    "panduan": (Part("", "Isi halaman, dengan judul bagian ##", _ADULT),),
    "permainan": (
        Part(
            "",
            "Satu balok, misalnya baris /// cari-kata lalu baris ///; pilihannya, menjorok "
            "empat spasi di antaranya, ada di CONTRIBUTING.md",
            _CHILD,
        ),
    ),
}
_MODELS: dict[str, type[Record]] = {
    **PAGES,
    **RECIPES,
    **{name.removesuffix(".yml"): model for name, model in LISTS.items()},
}
KINDS: Mapping[str, Kind] = MappingProxyType(
    {name: Kind(name, _NOUNS[name], model, _PARTS.get(name, ())) for name, model in _MODELS.items()}
)
FORMS = tuple(printables.FORMS)  # those with a form on screen and on paper
