"""An English edition of the mini library: the frame whole, a career and a guide, no more."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

CAREER = f"""---
judul: Kite maker
alias: [kite builder]
kata_dasar: [care, plan, carry]
ringkas: A kite maker works for the people of Desa Uji.
sekolah_membantu: School helps you count and keep notes of your work.
jalur:
  - {{langkah: Watch people at work}}
  - {{langkah: "Learn at school, then practise"}}
jalur_lain: You can also try a course at the village hall.
tugas:
  - Lay out the tools on the table
  - Make what the villagers ordered
  - Write down what was done today
alat: [scissors, string, notebook]
sehari:
  - {{kegiatan: Lay out the tools on the table}}
  - {{kegiatan: Eat and rest at noon}}
  - {{kegiatan: Write down what was done}}
keahlian: [patient, careful, friendly]
senang:
  - Seeing other people smile
  - Working together with many friends
berat:
  - Strong wind makes you tired
  - Sometimes the work must be done again
menolong: The people of the village are helped every day.
siapa_bisa: Women and men can learn this work.
langkah_kecil:
  8-10: Find three things with strings at home
  11-12: Draw the tools and name their parts
  13-15: Write three questions for somebody at work
keselamatan: {{catatan: Watch from a safe distance.}}
diperiksa: {date.today()}
---

## Untuk usia 8-10

This is the story of a kite maker. Her hands are quick.

## Untuk usia 11-12

You can see this work in Desa Uji. You may watch it from close by.

## Untuk usia 13-15

There are many ways to learn it. You can ask your teacher. The help is {{{{fakta:bantuan-uji}}}}.

Bamboo is split thin with a small knife. Paper is glued on slowly with rice paste. The string is
tied at two points that keep the balance. A long tail makes the kite calm. Sizes are worked out with
a ruler and a pencil. Colours are chosen so that you see them from far away. The wind of the late
afternoon is the best one for a try. A torn kite can be mended. You may make your own shape, like a
fish. A friend may hold the long string. Empty rice fields are safe from power lines.
"""
GUIDE = f"""---
judul: For mentors in the village
ringkas: How to use this kit in Desa Uji.
diperiksa: {date.today()}
---

## Start

Print [the sheet of the kite maker](../karier/pembuat-layang.md). Help at school:
{{{{fakta:bantuan-uji}}}}.

![](../gambar/kotak.svg)

| Day | What to do |
| --- | --- |
| Monday | Print |
"""
WORDS = ("One", "Two", "Three", "Four", "Five", "Six")  # the interest groups


def translate(content: Path) -> Path:
    """Lay the English files into a copy of the mini content; the same folder comes back."""
    (content / "karier" / "pembuat-layang.en.md").write_text(CAREER, encoding="utf-8")
    (content / "panduan" / "untuk-pendamping.en.md").write_text(GUIDE, encoding="utf-8")
    fact = {"id": "bantuan-uji", "pernyataan": "Help in Desa Uji", "nilai": "3 books a year"}
    _write(content / "fakta.en.yml", [fact])
    _write(content / "kit.en.yml", {"semboyan": "Come and see.", "sapaan": "No need to choose."})
    terms = yaml.safe_load((content / "istilah.yml").read_text(encoding="utf-8"))["kosakata"]
    said = {
        name: {word: f"Word {number}" for number, word in enumerate(words)}
        for name, words in terms.items()
    }
    _write(content / "istilah.en.yml", {"kosakata": said})
    interests = yaml.safe_load((content / "minat.yml").read_text(encoding="utf-8"))
    _write(
        content / "minat.en.yml",
        {
            "kelompok": [{"nama": word, "kalimat": f"Likes to be {word}"} for word in WORDS],
            "butir": [
                {"kalimat": f"Do thing number {number + 1} today"}
                for number in range(len(interests["butir"]))
            ],
            "pesan": {name: f"What the game says: {name[0]}." for name in interests["pesan"]},
        },
    )
    return content


def _write(file: Path, fields: object) -> None:
    text = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=200)
    file.write_text(text, encoding="utf-8")
