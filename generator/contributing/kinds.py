"""The kinds of content a contributor can start: what each is called, where it is kept, its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator import printables
from generator.content import prose
from generator.content.checks import extent
from generator.content.folders import LISTS, PAGES, RECIPES
from generator.content.model import BANDS, Record
from generator.content.model.fields import PARTS
from generator.content.prose import ADULT, CHILD, OLDER
from generator.language import _, marked, spoken

ORDERS = "perintah"  # a part that says what to do, step by step


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the text below the fields; `reader` says who it is written for."""

    meaning: str
    reader: str = CHILD
    band: str = ""

    @property
    def heading(self) -> str:
        """The line that begins it in a file, the same in every language; empty for one part."""
        return next((name for name, band in PARTS.items() if band == self.band), "")

    @property
    def title(self) -> str:
        """The same for people."""
        return _("Untuk usia {usia}", usia=self.band) if self.band else ""

    @property
    def purpose(self) -> str:
        """What belongs there."""
        return _(self.meaning, usia=self.band) if self.band else _(self.meaning)

    @property
    def most_words(self) -> int:
        """Words that one sentence may have in the language spoken now."""
        rules = spoken().rules
        if self.reader == ORDERS:
            return extent.most_order(rules)
        return prose.most_words(rules, self.reader)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind; `listed` ones share a file, all others have a file for each item."""

    name: str
    called: str
    model: type[Record]
    parts: tuple[Part, ...] = ()

    @property
    def noun(self) -> str:
        """What people call it."""
        return _(self.called)

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
    "karier": marked("profil karier"),
    "kisah": marked("kisah tokoh"),
    "lembar-kerja": marked("lembar kerja"),
    "sesi": marked("rencana sesi"),
    "panduan": marked("halaman panduan"),
    "permainan": marked("permainan"),
    "buklet": marked("resep buklet"),
    "fakta": marked("fakta"),
    "sumber": marked("sumber"),
    "gambar": marked("gambar"),
    "tempat": marked("tempat bertanya"),
    "suara": marked("rekaman suara"),
}
_PARTS = {
    "karier": tuple(
        Part(
            marked("Cerita untuk usia {usia}: orangnya, tempatnya, satu hal yang mengejutkan"),
            OLDER if band == BANDS[-1] else CHILD,
            band,
        )
        for band in BANDS
    ),
    "kisah": (Part(marked("Kisahnya, dengan judul bagian seperti ## Jatuh dan ## Bangun")),),
    "lembar-kerja": (
        Part(
            marked(
                "Petunjuk singkat dan balok seperti /// garis | Aku suka, ditutup ///; semua balok "
                "dan pilihannya ada di CONTRIBUTING.md"
            ),
            ORDERS,
        ),
    ),
    "sesi": (Part(marked("Persiapan dan kalimat yang dibacakan, dengan judul ##"), ADULT),),
    "panduan": (Part(marked("Isi halaman, dengan judul bagian ##"), ADULT),),
    "permainan": (
        Part(
            marked(
                "Satu balok, misalnya baris /// cari-kata lalu baris ///; pilihannya, menjorok "
                "empat spasi di antaranya, ada di CONTRIBUTING.md"
            )
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
