"""The rule book: every rule the checker knows, declared once, found by its number.

Reports, `./cita explain` and the table in CONTRIBUTING.md all read it from here.
"""

from __future__ import annotations

from generator.content.rulebook import (
    fields,
    files,
    freshness,
    graph,
    language,
    people,
    pictures,
    recordings,
    sheets,
)
from generator.content.rulebook.rule import ERROR, HINT, NAMES, WARNING, Rule

__all__ = ["AREAS", "ERROR", "HINT", "NAMES", "RULES", "WARNING", "Rule"]

AREAS = {
    "Berkas dan tulisan isian": files,
    "Isian": fields,
    "Tautan dan susunan": graph,
    "Bahasa": language,
    "Orang dan keamanan": people,
    "Gambar": pictures,
    "Tanggal dan fakta": freshness,
    "Lembar kerja, sesi, dan kertas": sheets,
    "Suara": recordings,
}
RULES: tuple[Rule, ...] = tuple(
    sorted(
        rule for area in AREAS.values() for rule in vars(area).values() if isinstance(rule, Rule)
    )
)
