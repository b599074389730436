"""A game on paper: `permainan/<slug>.md`. What is played stands in the body, as game blocks."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le, Len

from generator.content.model.fields import Page, Term, Words, key


class Game(Page):
    """One game that is printed, for children to play without a screen."""

    title: Annotated[str, Len(3, 40)] = key("judul", "Judul permainan", "Bingo Kerja di Sekitarku")
    summary: Annotated[str, Words(4, 15)] = key(
        "ringkas", "Satu kalimat", "Cari nama pekerjaan di kotak huruf."
    )
    bands: Annotated[tuple[Annotated[str, Term("usia")], ...], Len(1, 3)] = key(
        "usia", "Untuk usia berapa", "[8-10, 11-12]"
    )
    players: Annotated[str, Words(1, 6)] = key("pemain", "Berapa yang bermain", "2 sampai 6 anak")
    minutes: Annotated[int, Ge(5), Le(60)] = key("menit", "Lama bermain", "20")
    materials: Annotated[tuple[Annotated[str, Len(2, 60)], ...], Len(0, 6)] = key(
        "bahan", "Yang perlu disiapkan", "[gunting, 1 dadu]", ()
    )
    steps: Annotated[tuple[Annotated[str, Words(2, 12)], ...], Len(1, 7)] = key(
        "cara_main", "Cara bermain, langkah demi langkah", "- Balik dua kartu."
    )
    mentor_note: Annotated[str, Words(10, 100)] = key(
        "catatan_fasilitator",
        "Catatan untuk pendamping",
        "Tidak ada yang kalah. Anak boleh saling membantu, lalu menceritakan satu pekerjaan.",
    )
