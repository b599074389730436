"""What the forms know of the library, so that they hold answers against each other as we do.

The rules themselves stand in assets/js/kecocokan.js; a test asks both the same questions.
"""

from __future__ import annotations

import json
from collections import defaultdict

from generator.content import prose
from generator.content.checks import stories
from generator.content.library import Library
from generator.contributing import declaration
from generator.contributing.kinds import FORMS, KINDS, Kind
from generator.markup.blocks import HOLD_ANSWERS, NAMES
from generator.site import manuscript

SCRIPT = "menulis/kenal.js"  # the same for all forms: sources alone would be half of each page


def script(library: Library) -> dict[str, str]:
    """The one script all forms load, by its name in the site: `Kenal`, read by kecocokan.js."""
    facts: dict[str, object] = {
        "gambar": " ".join(sorted(library.pictures)),
        "karier": {
            slug: [career.interests, *career.role_models]
            for slug, career in library.careers.items()
        },
        "kisah": {slug: list(story.careers) for slug, story in library.stories.items()},
        "sumber": _sources(library),
        "bersama": sorted(stories.SHARED),
        "umum": sorted(stories.PLATFORMS),
        "desa": library.kit.community.partition(",")[0],
        "kecil": stories.SMALL_PLACE.pattern,
        "nomor": sorted(sheet.id for sheet in library.worksheets.values()),
        "balok": NAMES,
        "berjawaban": HOLD_ANSWERS,
        "tingkat": {name: _levels(library, KINDS[name]) for name in FORMS},
        "naskah": manuscript.facts(library),
    }
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return {SCRIPT: f"var Kenal = {text};\n"}


def _levels(library: Library, kind: Kind) -> dict[str, str]:
    """Who reads each field, by its place; codes and names are left out."""
    fields = declaration.fields_of(kind.model, declaration.choices_of(library))
    return {
        ".".join(at): level
        for at in declaration.leaves(fields)
        if (level := prose.level_at(kind.model, at))
    }


def _sources(library: Library) -> list[list[str]]:
    """Site, publisher and the ids of what they published there: two names serve many sources."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for slug, source in library.sources.items():
        found[stories.site(source.url), source.publisher.casefold()].append(slug)
    return [[*voice, " ".join(slugs)] for voice, slugs in found.items()]
