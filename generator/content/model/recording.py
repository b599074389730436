"""Voices beside a career: somebody who does the work tells of it, in the child's own language."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len
from pydantic import StringConstraints

from generator.content.model.fields import Day, Record, Slug, Term, Words, key


class Recording(Record):
    """One sound file of `content/suara/`, with who speaks and the consent to publish it.

    The consent is on paper and stays with the village; here stands only its code, as for pictures
    of people (content guide, 2.5). An entry that is taken out is gone from the next build.
    """

    id: Slug = key("id", "Nama karier yang diceritakan", "pandai-besi")
    file: Annotated[str, StringConstraints(pattern=r"^suara/[a-z0-9-]+\.(mp3|ogg)$")] = key(
        "berkas", "Letak di dalam content", "suara/pandai-besi.mp3"
    )
    speaker: Annotated[str, Len(2, 60)] = key(
        "pembicara", "Siapa yang bicara, orang dewasa", "Pak Budi, pandai besi"
    )
    words: Annotated[str, Words(5, 300)] = key(
        "yang_dikatakan", "Isinya, untuk anak yang tidak mendengar", "Saya menempa besi sejak pagi."
    )
    licence: Annotated[str, Term("lisensi")] = key("lisensi", "Lisensi", "CC-BY-SA-4.0")
    consent_archive: Annotated[str, Len(2, 20)] = key(
        "izin_arsip", "Kode surat izin menyiarkan", "KSA-07"
    )
    consent_day: Day = key("izin_tanggal", "Tanggal surat izinnya", "2026-11-24")
