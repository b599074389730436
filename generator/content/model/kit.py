"""What a kit says of itself: `kit.yml`."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len
from pydantic import StringConstraints

from generator.content.model.fields import Day, Item, Line, key
from generator.content.model.reference import HttpAddress
from generator.language import BASE
from generator.papers import PAPERS, USUAL

PageName = Annotated[
    str,
    StringConstraints(
        pattern=r"^(karier|kisah|lembar-kerja|sesi|panduan|buklet|permainan)/[a-z0-9]+(-[a-z0-9]+)*$"
    ),
]
SiteAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"'?#]+/$", max_length=60)]
NewFileAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https://[^\s<>\"']+\{berkas\}[^\s<>\"']+\{isi\}$", max_length=400),
]
PaperName = Annotated[str, StringConstraints(pattern=f"^({'|'.join(PAPERS)})$")]


class Kit(Item):
    """`kit.yml`: what this kit is called, where it is used, which edition it is."""

    name: Annotated[str, Len(2, 40)] = key("nama", "Nama kit", "Jelajah Cita")
    tagline: Line = key("semboyan", "Kalimat pertama di beranda", "Ayo lihat orang bekerja.")
    welcome: Line = key("sapaan", "Kalimat kedua di beranda", "Kamu tidak perlu memilih sekarang.")
    community: Annotated[str, Len(2, 60)] = key("desa", "Untuk siapa", "Hadipolo, Kudus")
    edition: Annotated[str, StringConstraints(pattern=r"^\d{4}\.\d{2}$")] = key(
        "edisi", "Edisi: tahun dan bulan", '"2026.11"'
    )
    released: Day = key("tanggal", "Tanggal edisi", "2026-11-24")
    address: Annotated[str, Len(2, 60)] = key("alamat", "Alamat di kaki lembar", "jelajah-cita")
    site_url: SiteAddress | None = key(
        "alamat_situs",
        "Alamat situs di internet, bila ada; lembar cetak lalu memuat kode QR",
        "https://example.org/jelajah-cita/",
        None,
    )
    edit_url: HttpAddress | None = key(
        "alamat_sunting", "Alamat sunting, bila ada", "https://example.org/sunting/", None
    )
    measured_by: Annotated[str, StringConstraints(pattern=r"^L\d{2}$")] | None = key(
        "lembar_ukur", "Lembar wajah yang dijawab sebelum dan sesudah", "L29", None
    )
    withheld: Annotated[tuple[PageName, ...], Len(0, 200)] = key(
        "tidak_ikut", "Halaman inti yang tidak dipakai di sini", "[karier/nelayan]", ()
    )
    new_file_url: NewFileAddress | None = key(
        "alamat_berkas_baru",
        "Alamat berkas baru di tempat kode, dengan {berkas} dan {isi}",
        "https://example.org/baru?filename={berkas}&value={isi}",
        None,
    )

    papers: Annotated[tuple[PaperName, ...], Len(1, 2)] = key(
        "kertas", "Kertas yang dipakai di sini, yang pendek dulu", "[A4, F4]", USUAL
    )

    written_in: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] = key(
        "bahasa", "Bahasa yang dipakai menulis isi kit ini", "id", BASE
    )

    def withheld_from(self, folder: str) -> frozenset[str]:
        """The slugs of this kind ("karier") that are not shown anywhere in this kit."""
        names = (name.split("/") for name in self.withheld)
        return frozenset(slug for kind, slug in names if kind == folder)
