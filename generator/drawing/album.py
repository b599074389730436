"""The album: every picture by its file stem, and the two folders that hold the drawn files.

`PICTURES` are content (`content/gambar/<stem>.svg` and `<stem>-garis.svg`); `ART` belongs to the
templates (`templates/parts/art/<stem>.svg`). Files are written only where bytes change.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from generator.drawing import (
    batik,
    career_care,
    career_craft,
    career_field,
    career_food,
    career_office,
    career_open_air,
    career_people,
    career_public,
    career_research,
    career_screen,
    career_stage,
    career_studio,
    career_trade,
    career_workshop,
    icons,
    landscape,
    play_caring,
    play_creating,
    play_leading,
    play_making,
    play_ordering,
    play_wondering,
    shapes,
    sheet_tree,
    smith_steps,
    stories,
    tools_care,
    tools_cloth,
    tools_desk,
    tools_field,
    tools_lab,
    tools_office,
    tools_service,
    tools_stage,
    tools_wood,
    tools_workshop,
    wave_a,
    wave_b,
    wheel,
)
from generator.drawing.palette import GROUPS
from generator.drawing.pen import Pen

Picture = Callable[[Pen], str]
"""Draws one whole SVG document with the pen it is given."""

LINES = "-garis"
GREY = "-abu"

CAREERS: dict[str, Picture] = {
    "pandai-besi": career_workshop.smith,
    "montir-motor": career_workshop.mechanic,
    "dokter": career_care.doctor,
    "arkeolog": career_field.archaeologist,
    "pembatik": career_craft.batik_maker,
    "animator": career_craft.animator,
    "perawat": career_care.nurse,
    "guru-sd": career_care.teacher,
    "pedagang-keliling": career_trade.vendor,
    "pengelola-bank-sampah": career_trade.waste_bank,
    "pustakawan": career_field.librarian,
    "kurir": career_trade.courier,
    "atlet": career_open_air.athlete,
    "koki": career_food.cook,
    "petani-tebu": career_open_air.cane_farmer,
    "pilot": career_open_air.pilot,
    "ahli-lingkungan": career_research.environment_expert,
    "insinyur-energi": career_research.energy_engineer,
    "peneliti-penyakit": career_research.disease_researcher,
    "programmer": career_screen.programmer,
    "musisi": career_stage.musicians,
    "pengukir-kayu": career_studio.wood_carver,
    "penulis": career_studio.writer,
    "perancang-busana": career_studio.fashion_designer,
    "guru-slb": career_people.special_teacher,
    "juru-bahasa-isyarat": career_stage.sign_interpreter,
    "kader-kesehatan": career_people.health_cadre,
    "pekerja-sosial": career_people.social_worker,
    "hakim": career_public.judge,
    "jurnalis": career_public.journalist,
    "pengusaha-kuliner": career_food.soto_seller,
    "penjual-daring": career_office.online_seller,
    "akuntan": career_office.accountant,
    "pembuat-situs-web": career_screen.web_maker,
    "staf-administrasi": career_office.administrator,
    "teknisi-jaringan": career_screen.network_technician,
    **wave_b.SCENES,
    **wave_a.SCENES,
}

STORIES: dict[str, Picture] = {
    "lie-dharmawan": stories.floating_hospital,
    "rini-sugianto": stories.drawing_desk,
    "bambang-suwerda": stories.village_waste_bank,
    "wulan-di-bengkel-besi": stories.wulan,
    **wave_b.STORIES,
}

GAME: tuple[Picture, ...] = (
    play_making.chain,
    play_wondering.rusty_nail,
    play_creating.leaf_pattern,
    play_caring.reading_together,
    play_leading.clean_field,
    play_ordering.cash_book,
    play_making.plant,
    play_wondering.ants,
    play_creating.bucket_band,
    play_caring.company,
    play_leading.speaking,
    play_ordering.order_books,
    play_making.bamboo_toy,
    play_wondering.number_puzzle,
    play_creating.story,
    play_caring.drink_for_the_sick,
    play_leading.bazaar,
    play_ordering.duty_rota,
    play_making.egg,
    play_wondering.stars,
    play_creating.stage,
    play_caring.listening,
    play_leading.planning,
    play_ordering.sort_caps,
    play_making.water_pipe,
    play_wondering.salt_water,
    play_creating.garland,
    play_caring.welcome,
    play_leading.contest,
    play_ordering.check_list,
)
"""The thirty pictures of the interest game, in its own order."""

TOOLS = {
    **tools_workshop.WORKSHOP,
    **tools_care.CARE,
    **tools_desk.DESK,
    **tools_lab.LAB,
    **tools_stage.STAGE,
    **tools_office.OFFICE,
    **tools_cloth.CLOTH,
    **tools_field.FIELD,
    **tools_wood.WOODWORK,
    **tools_service.SERVICE,
    **wave_b.TOOLS,
}

PICTURES: dict[str, Picture] = {
    **CAREERS,
    **STORIES,
    **{f"minat-{number:02}": picture for number, picture in enumerate(GAME, start=1)},
    "pohon": sheet_tree.tree,
    **smith_steps.STEPS,
    "belum-ada": play_wondering.searching,  # for a page whose own picture nobody has drawn yet
    **{f"alat-{slug}": partial(icons.pictogram, strokes=TOOLS[slug]) for slug in TOOLS},
}

BOTH: dict[str, Picture] = {
    "ceplok": batik.ceplok,
    "bata": batik.bricks_tile,
    "beranda": landscape.home,
    "sampul": landscape.cover,
    "roda-minat": wheel.wheel,
    "belum-ada": play_wondering.searching,
    "tangga-anak": landscape.first_step,
    "tangga-pekerja": landscape.last_step,
    **{
        f"wajah-{mood}": partial(batik.mood_face, mood=mood) for mood in ("suka", "biasa", "kurang")
    },
    **{f"ikon-{name}": partial(icons.icon, name=name) for name in icons.ICONS},
    **{f"minat-{group.stem}": partial(shapes.shape_file, letter=k) for k, group in GROUPS.items()},
}
"""Template art that stands on screen and on grey paper."""

ART: dict[str, Picture] = {
    "kawung-nila": batik.kawung_tile,
    "kawung-abu": batik.kawung_tile,
    "kawung-pita-abu": batik.kawung_strip,
    "beranda-sempit": partial(landscape.home, narrow=True),
    **BOTH,
    **{f"{stem}{GREY}": picture for stem, picture in BOTH.items()},
    **{
        f"minat-{group.stem}{GREY}-kecil": partial(shapes.shape_file, letter=letter, coarse=True)
        for letter, group in GROUPS.items()
    },
}
"""Every file of the template art; a stem with `-abu` is drawn in lines."""


def drawn() -> Iterator[tuple[str, str]]:
    """File name and text of every content picture."""
    for stem, picture in PICTURES.items():
        yield f"{stem}.svg", picture(Pen(stem))
        yield f"{stem}{LINES}.svg", picture(Pen(stem + LINES, lines=True))


def drawn_art() -> Iterator[tuple[str, str]]:
    """File name and text of every piece of template art."""
    for stem, picture in ART.items():
        yield f"{stem}.svg", picture(Pen(stem, lines=GREY in stem))


def write(folder: Path) -> list[Path]:
    """Write the content pictures; the answer names the files that changed."""
    return _write(folder, drawn())


def write_art(folder: Path) -> list[Path]:
    """Write the template art; the answer names the files that changed."""
    return _write(folder, drawn_art())


def _write(folder: Path, files: Iterator[tuple[str, str]]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    changed: list[Path] = []
    for name, text in files:
        path = folder / name
        data = text.encode()
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
            changed.append(path)
    return changed
