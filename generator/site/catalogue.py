"""What the catalogue knows about each career: its words, its filters, its place in the lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.model import Career, Speech
from generator.language import Rules, shelf, spoken
from generator.site import wordforms

NEAR = 4  # cards on the home page


@dataclass(frozen=True, slots=True)
class Entry:
    """One card and the words that find it, the surest first.

    `names` is the title and the aliases, apart by ";"; `forms` what its verbs become; `about`
    the words that stand on its page.
    """

    career: Career
    names: str
    forms: str
    about: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    entries: tuple[Entry, ...]
    filters: Mapping[str, Mapping[str, str]]  # key in the address -> word -> label
    speech: Speech
    endings: tuple[str, ...] = ()

    @property
    def spoken(self) -> dict[str, str | dict[str, str]]:
        """How people talk, for the search script: words apart by ";".

        A language that names the endings of its verbs hands them over too; the script by itself
        knows those of Indonesian and Javanese.
        """
        meanings = {word: ";".join(said) for word, said in self.speech.meanings.items()}
        said: dict[str, str | dict[str, str]] = {"pengisi": ";".join(self.speech.fillers)}
        said["padanan"] = meanings
        if self.endings:
            said["akhiran"] = ";".join(self.endings)
        return said

    def of_group(self, letter: str) -> list[Career]:
        return [e.career for e in self.entries if e.career.interests[0] == letter]

    def face(self, letter: str) -> Career | None:
        """Who stands at the door of a group: somebody the home page does not show already."""
        near, group = self.near(NEAR), self.of_group(letter)
        return next((career for career in group if career not in near), next(iter(group), None))

    @property
    def letters(self) -> dict[str, list[Career]]:
        """Careers by first letter, A to Z."""
        found: dict[str, list[Career]] = {}
        for career in sorted((e.career for e in self.entries), key=lambda c: c.title.lower()):
            found.setdefault(career.title[0].upper(), []).append(career)
        return found

    def near(self, count: int) -> list[Career]:
        """Careers of this place, from as many groups as possible."""
        local = sorted(
            (entry.career for entry in self.entries),
            key=lambda career: (
                career.language != spoken().code,
                career.group != "lokal",
                "kampung" not in career.places,
            ),
        )
        first: dict[str, Career] = {}
        for career in local:
            first.setdefault(career.interests[0], career)
        chosen = list(first.values())
        return [*chosen, *(career for career in local if career not in chosen)][:count]


def _rules(career: Career) -> Rules:
    """Those of the language the career is written in, whatever the page around it speaks."""
    return shelf.find(career.language).rules


def verb_forms(career: Career) -> tuple[str, ...]:
    endings = _rules(career).endings
    return tuple(form for base in career.base_verbs for form in wordforms.forms(base, endings))


def spoken_forms(career: Career) -> list[str]:
    """The forms and, as people talk, the verb with its nasal alone: nulis, ngajar, nyapu."""
    talked = () if _rules(career).endings else map(wordforms.nasal, career.base_verbs)
    return wordforms.words([*verb_forms(career), *talked])


def build(library: Library) -> Catalogue:
    """The catalogue, groups in turn so that no group stands first; what is translated leads."""
    told = sorted(library.careers.values(), key=lambda career: not library.translated(career))
    lines = [
        [career for career in told if career.interests[0] == group.letter]
        for group in library.interests.groups
    ]
    turns = range(max(map(len, lines), default=0))
    careers = [line[turn] for turn in turns for line in lines if turn < len(line)]
    shown = {
        "tempat": ("lokasi", {place for career in careers for place in career.places}),
        "sekolah": ("jenjang", {career.education_level for career in careers}),
        "pelajaran": ("mapel", {subject for career in careers for subject in career.subjects}),
    }
    filters = {
        key: {word: label for word, label in library.vocabulary.terms[name].items() if word in used}
        for key, (name, used) in shown.items()
    }
    endings = library.language.rules.endings
    return Catalogue(tuple(map(_entry, careers)), filters, library.vocabulary.speech, endings)


def _entry(career: Career) -> Entry:
    names = list(dict.fromkeys(map(wordforms.normal, (career.title, *career.aliases))))
    known = set(wordforms.words(names))
    forms = [word for word in spoken_forms(career) if word not in known]
    known.update(forms)
    about = wordforms.words(
        [career.summary, career.helps, *career.tasks, *career.tools, *career.skills]
    )
    return Entry(
        career,
        ";".join(names),
        " ".join(forms),
        " ".join(word for word in about if word not in known),
    )
