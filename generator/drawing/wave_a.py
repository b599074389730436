"""The first wave of further career scenes, by slug."""

from collections.abc import Callable

from generator.drawing import wave_a_cloth, wave_a_duty, wave_a_home
from generator.drawing.pen import Pen

SCENES: dict[str, Callable[[Pen], str]] = {
    "nakhoda": wave_a_duty.captain,
    "operator-garmen": wave_a_cloth.garment_worker,
    "pekerja-rumah-tangga": wave_a_home.home_worker,
    "pemadam-kebakaran": wave_a_duty.firefighter,
    "pembuat-jenang": wave_a_home.jenang_maker,
    "penjahit": wave_a_cloth.tailor,
    "penyulam-bordir": wave_a_cloth.embroiderer,
    "polisi": wave_a_duty.police,
}
