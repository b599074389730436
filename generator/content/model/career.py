"""A career profile: `karier/<slug>.md`. Fields and limits: content guide, section 2.1."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le, Len
from pydantic import StringConstraints

from generator.content.model.fields import (
    BANDS,
    CareerSlug,
    Clock,
    Interests,
    Native,
    Page,
    Record,
    Slug,
    StorySlug,
    Term,
    Words,
    key,
)

RELATED = 3  # careers to look at next; fewer only while a library holds no more


class Step(Record):
    """One step of the way to a job, with its honest cost."""

    text: Annotated[str, Words(2, 12)] = key("langkah", "Satu langkah", "Belajar di SMK")
    cost: Annotated[str, Term("biaya")] = key("biaya", "Biaya langkah itu", "gratis")


class Hour(Record):
    """One moment of a working day."""

    time: Clock = key("jam", "Jam dengan titik", '"07.30"')
    activity: Annotated[str, Words(3, 12)] = key(
        "kegiatan", "Apa yang dikerjakan", "Menyalakan tungku dan menata alat"
    )


class Safety(Record):
    """From which age the work may be done, and what a child should know until then."""

    working_age: Annotated[int, Ge(15), Le(21)] = key("usia_kerja", "Usia paling muda", "18")
    note: Annotated[str, Words(0, 15)] = key(
        "catatan", "Cara menjaga diri; wajib mulai usia 18", "Lihat dari jarak aman.", ""
    )


class SmallSteps(Record):
    """Something free, safe and possible today, for each age."""

    young: Annotated[str, Words(4, 12)] = key(
        BANDS[0], "Usia 8-10", "Cari lima benda besi di rumah"
    )
    middle: Annotated[str, Words(4, 12)] = key(
        BANDS[1], "Usia 11-12", "Gambar cangkul dan bagiannya"
    )
    older: Annotated[str, Words(4, 12)] = key(
        BANDS[2], "Usia 13-15", "Tulis tiga pertanyaan untuk pekerjanya"
    )

    @property
    def by_band(self) -> tuple[tuple[str, str], ...]:
        return tuple(zip(BANDS, (self.young, self.middle, self.older), strict=True))


class Career(Page):
    """One job, described so that a child can picture doing it."""

    title: Annotated[str, Len(3, 40)] = key("judul", "Nama pekerjaan, untuk siapa saja", "Perawat")
    aliases: Annotated[tuple[Annotated[str, Len(2, 40)], ...], Len(0, 12)] = key(
        "alias", "Sebutan lain, huruf kecil, boleh bahasa Jawa", "[suster, mantri]", ()
    )
    base_verbs: Annotated[tuple[Slug, ...], Len(0, 6), Native()] = key(
        "kata_dasar", "Kata dasar kerjanya, untuk pencarian", "[rawat, tolong]", ()
    )
    summary: Annotated[str, Words(5, 12)] = key(
        "ringkas",
        "Satu kalimat tentang pekerjaan ini",
        "Perawat menolong orang sakit sampai pulih.",
    )
    kbji: Annotated[str, StringConstraints(pattern=r"^\d{4}$")] = key(
        "kbji", "Nomor KBJI 2026; tidak tahu, pakai nomor karier yang mirip", '"2221"'
    )
    isco: Annotated[str, StringConstraints(pattern=r"^\d{4}$")] | None = key(
        "isco", "Nomor ISCO bila berbeda", '"2221"', None
    )
    onet: Annotated[str, StringConstraints(pattern=r"^\d{2}-\d{4}\.\d{2}$")] | None = key(
        "onet", "Nomor O*NET", '"29-1141.00"', None
    )
    interests: Interests = key("riasec", "Dua huruf minat yang berbeda", "SC")
    group: Annotated[str, Term("kelompok")] = key("kelompok", "Sejauh apa dari kampung", "lokal")
    places: Annotated[tuple[Annotated[str, Term("lokasi")], ...], Len(1, 4)] = key(
        "lokasi", "Di mana pekerjaan ini ada", "[desa, kudus]"
    )
    education_level: Annotated[str, Term("jenjang")] = key(
        "jenjang", "Syarat sekolah paling rendah yang biasa", "sma-smk"
    )
    school_adds: Annotated[str, Words(5, 15)] = key(
        "sekolah_membantu",
        "Apa yang tetap ditambah oleh sekolah",
        "Sekolah membantumu menghitung ukuran dan biaya.",
    )
    pathways: Annotated[tuple[Step, ...], Len(2, 6)] = key(
        "jalur", "Langkah menuju ke sana", "- {langkah: Belajar di SMK, biaya: beasiswa}"
    )
    other_pathway: Annotated[str, Words(5, 20)] = key(
        "jalur_lain",
        "Jalan lain: Paket, kursus, magang",
        "Lulus Paket C juga boleh ikut pelatihan.",
    )
    subjects: Annotated[tuple[Annotated[str, Term("mapel")], ...], Len(1, 4)] = key(
        "mapel", "Pelajaran sekolah yang dipakai", "[ipa, matematika]"
    )
    tasks: Annotated[tuple[Annotated[str, Words(3, 12)], ...], Len(3, 5)] = key(
        "tugas", "Yang dikerjakan, diawali kata kerja", "- Menempa besi dengan palu"
    )
    tools: Annotated[tuple[Annotated[str, Words(1, 4)], ...], Len(3, 6)] = key(
        "alat", "Alat yang dipakai", "[palu, landasan, tungku]"
    )
    day: Annotated[tuple[Hour, ...], Len(3, 6)] = key(
        "sehari", "Satu hari kerja", '- {jam: "07.30", kegiatan: Menata alat di meja}'
    )
    skills: Annotated[tuple[Annotated[str, Words(1, 5)], ...], Len(3, 5)] = key(
        "keahlian", "Keahlian yang dipakai", "[sabar, teliti, menghitung]"
    )
    joys: Annotated[tuple[Annotated[str, Words(3, 12)], ...], Len(2, 3)] = key(
        "senang", "Yang menyenangkan", "- Barangmu dipakai orang"
    )
    hardships: Annotated[tuple[Annotated[str, Words(3, 12)], ...], Len(2, 3)] = key(
        "berat", "Yang berat, dengan jujur", "- Tempatnya panas dan bising"
    )
    helps: Annotated[str, Words(4, 12)] = key(
        "menolong", "Siapa yang tertolong", "Orang sakit lebih cepat pulih."
    )
    who_can: Annotated[str, Words(5, 15)] = key(
        "siapa_bisa", "Siapa saja yang bisa", "Perempuan dan laki-laki bisa belajar merawat."
    )
    small_steps: SmallSteps = key(
        "langkah_kecil",
        "Yang bisa dicoba hari ini, tiap usia",
        "{8-10: Cari lima benda besi, 11-12: Gambar cangkul dan bagiannya, "
        "13-15: Tulis tiga pertanyaan untuknya}",
    )
    safety: Safety = key(
        "keselamatan",
        "Usia kerja dan cara menjaga diri",
        "{usia_kerja: 18, catatan: Lihat dari jarak aman.}",
    )
    pay_rhythm: Annotated[str, Term("pola_upah")] | None = key(
        "pola_upah", "Kapan upah diterima; tanpa angka", "bulanan", None
    )
    role_models: Annotated[tuple[StorySlug, ...], Len(0, 3)] = key(
        "tokoh", "Kisah tentang orang di pekerjaan ini", "[lie-dharmawan]", ()
    )
    related: Annotated[tuple[CareerSlug, ...], Len(1, RELATED)] = key(
        "terkait", "Tiga karier lain; satu membuka pintu minat lain", "[dokter, guru-sd, kurir]"
    )
    picture: Slug = key("gambar", "Nama gambar di gambar.yml", "perawat")
    sources: Annotated[tuple[Slug, ...], Len(2, 20)] = key(
        "sumber", "Paling sedikit dua sumber yang sudah dibuka", "[detik-2024-desa, onet-51-4022]"
    )

    @property
    def drawn_tools(self) -> tuple[tuple[str, str], ...]:
        """Each tool with the name its picture is found by: the one of the first language."""
        named = self.original.tools
        named = named if len(named) == len(self.tools) else self.tools
        return tuple(zip(self.tools, named, strict=True))
