"""The dye baths: every colour that a drawing may use, with its grey for paper."""

from typing import NamedTuple


class Shade(NamedTuple):
    """One colour on screen and the grey (white, if nothing is said) that stands for it on paper."""

    colour: str
    grey: str = "#FFFFFF"


class Group(NamedTuple):
    """One interest group: its file name and its three strengths of one dye."""

    stem: str
    dark: str
    fill: str
    tint: str


INK = Shade("#1E2A44", "#111111")
SOFT_INK = Shade("#8A7D66", "#777777")
WHITE = Shade("#FFFFFF")
MORI = Shade("#FFFBF3")
CREAM = Shade("#F7E6C6")
SKY = Shade("#DDE8F1")

NILA = Shade("#234A80", "#CFCFCF")
NILA_PALE = Shade("#7FA4D6", "#EEEEEE")
KUNYIT = Shade("#F2B531")
KUNYIT_PALE = Shade("#FCEBC2")
BATA = Shade("#D9795A", "#E6E6E6")
BATA_DARK = Shade("#9A3B22", "#D2D2D2")
MANGGIS = Shade("#C583B2", "#EAEAEA")
MANGGIS_DARK = Shade("#7D2A63", "#D2D2D2")
DAUN = Shade("#86B884", "#E8E8E8")
DAUN_DARK = Shade("#3F7A45", "#D2D2D2")
DAUN_PALE = Shade("#C3D8A4")
LAUT = Shade("#74B5B8", "#EAEAEA")
LAUT_DARK = Shade("#0E5F68", "#D2D2D2")

BRICK = Shade("#C4694C")
MORTAR = Shade("#7E321C", "#111111")
SOGAN = Shade("#6E4524", "#8C8C8C")
WOOD = Shade("#B98552", "#EDEDED")
WOOD_PALE = Shade("#E2BE8C")
WOOD_DARK = Shade("#8B5A33", "#CCCCCC")
STRAW = Shade("#E5C67F")
STEEL = Shade("#8D97A6", "#CFCFCF")
STEEL_PALE = Shade("#C9D2DC", "#E8E8E8")
STEEL_DARK = Shade("#5B6470", "#BBBBBB")
CHARCOAL = Shade("#33363F", "#333333")
WATER = Shade("#BFDCEC")
EARTH = Shade("#C79A6B", "#E6E6E6")
FLAME = Shade("#E2613A")
FLAME_CORE = Shade("#F9CF5B")
GLOW = Shade("#F07A3C")

HAIR = Shade("#2B2430", "#222222")
HAIR_BROWN = Shade("#4A3020", "#333333")
HAIR_GREY = Shade("#C9C7C4", "#DDDDDD")
TROUSERS = Shade("#39517D", "#DCDCDC")

SKINS = (Shade("#C68A5A"), Shade("#A86F43"), Shade("#8A5632"), Shade("#D9A273"))

GROUPS = {
    "R": Group("membuat", "#9A3B22", "#D9795A", "#F8E1D6"),
    "I": Group("mencari-tahu", "#1F4F93", "#7FA4D6", "#DFE9F6"),
    "A": Group("berkarya", "#7D2A63", "#C583B2", "#F4E0ED"),
    "S": Group("menolong", "#2A6338", "#86B884", "#DFEEDC"),
    "E": Group("mengajak", "#7A4E00", "#F2B531", "#FCEBC2"),
    "C": Group("menata", "#0E5F68", "#74B5B8", "#D8ECEC"),
}
