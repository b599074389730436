"""What a form knows of the library, so that it holds its answers against each other as we do.

The rules themselves stand in assets/js/kecocokan.js; a test asks both the same questions.
"""

from __future__ import annotations

import json

from generator.content import prose
from generator.content.checks import stories
from generator.content.library import Library
from generator.contributing import declaration
from generator.contributing.declaration import Field
from generator.contributing.kinds import Kind
from generator.language import spoken
from generator.markup.blocks import HOLD_ANSWERS, NAMES


def known(library: Library, sheet: Kind, fields: tuple[Field, ...]) -> str:
    """What the form of this kind has to know, as JSON with the keys its script reads."""
    kind, rules = sheet.name, spoken().rules
    facts: dict[str, object] = {
        "gambar": sorted(library.pictures),
        "kalimat": {
            ".".join(at): prose.most_words(rules, level)
            for at in declaration.leaves(fields)
            if (level := prose.level_at(sheet.model, at))
        },
    }
    if kind == "lembar-kerja":
        facts |= {
            "nomor": sorted(sheet.id for sheet in library.worksheets.values()),
            "balok": NAMES,
            "berjawaban": HOLD_ANSWERS,
        }
    else:
        facts |= _sources(library) | {
            "karier": {
                slug: [career.interests, *career.role_models]
                for slug, career in library.careers.items()
            },
            "kisah": {slug: list(story.careers) for slug, story in library.stories.items()},
        }
    if kind == "kisah":
        facts |= {
            "desa": library.kit.community.partition(",")[0],
            "kalimat_d": rules.older,
            "kecil": stories.SMALL_PLACE.pattern,
        }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def _sources(library: Library) -> dict[str, object]:
    """Each source with the numbers of its site and its publisher: names would weigh much more."""
    sites: dict[str, int] = {}
    publishers: dict[str, int] = {}
    numbered = {
        slug: (
            sites.setdefault(stories.site(source.url), len(sites)),
            publishers.setdefault(source.publisher.casefold(), len(publishers)),
        )
        for slug, source in library.sources.items()
    }
    return {
        "sumber": numbered,
        "situs": list(sites),
        "penerbit": list(publishers),
        "bersama": sorted(stories.SHARED),
        "umum": sorted(stories.PLATFORMS),
    }
