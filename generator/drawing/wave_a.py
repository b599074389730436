"""The first wave of further career scenes, by slug."""

from collections.abc import Callable

from generator.drawing import (
    wave_a_art,
    wave_a_build,
    wave_a_cloth,
    wave_a_duty,
    wave_a_home,
    wave_a_science,
    wave_a_show,
    wave_a_sky,
)
from generator.drawing.pen import Pen

SCENES: dict[str, Callable[[Pen], str]] = {
    "nakhoda": wave_a_duty.captain,
    "operator-garmen": wave_a_cloth.garment_worker,
    "pekerja-rumah-tangga": wave_a_home.home_worker,
    "pemadam-kebakaran": wave_a_duty.firefighter,
    "pembuat-jenang": wave_a_home.jenang_maker,
    "penjahit": wave_a_cloth.tailor,
    "penyulam-bordir": wave_a_cloth.embroiderer,
    "perajin-sepatu": wave_a_build.shoemaker,
    "polisi": wave_a_duty.police,
    "tukang-bangunan": wave_a_build.bricklayers,
    "tukang-las": wave_a_build.welder,
    "tukang-mebel": wave_a_build.joiner,
    "apoteker": wave_a_science.pharmacist,
    "astronom": wave_a_science.astronomer,
    "dokter-hewan": wave_a_science.veterinarian,
    "insinyur-sipil": wave_a_sky.civil_engineer,
    "peramal-cuaca": wave_a_sky.weather_observer,
    "statistisi": wave_a_sky.statistician,
    "aktor-dalang": wave_a_art.puppet_master,
    "arsitek": wave_a_art.architect,
    "fotografer": wave_a_show.photographer,
    "penari": wave_a_show.dancers,
}
