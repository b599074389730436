"""What the frame around the pages says: head, foot, the lost page, the theme's search.

The theme builds under hosts that know nothing of our catalogues, so it gets its words as settings.
"""

from __future__ import annotations

from generator.language import _


def words() -> dict[str, str]:
    """The words by the names the theme asks for: `config.extra.kata.daftarku`."""
    return {
        "langsung": _("Langsung ke isi"),
        "menu": _("Menu utama"),
        "pekerjaan": _("Pekerjaan"),
        "permainan": _("Permainan"),
        "kisah": _("Kisah"),
        "lembar": _("Lembar"),
        "cari": _("Cari"),
        "cari_semua": _("Cari di semua halaman"),
        "daftarku": _("Daftarku"),
        "pendamping": _("Ruang pendamping"),
        "arti_kata": _("Arti kata"),
        "pembuat_gambar": _("Pembuat gambar"),
        "tidak_disimpan": _("Tidak ada yang disimpan di komputer ini."),
        "lisensi": _("Isi: CC BY-SA 4.0."),
        "perbaiki": _("Perbaiki halaman ini"),
        "hilang": _("Halaman tidak ada"),
        "hilang_judul": _("Halaman ini tidak ada"),
        "hilang_ajakan": _("Mungkin alamatnya salah ketik. Ayo mulai dari sini."),
        "ke_awal": _("Ke awal"),
        "lihat_pekerjaan": _("Lihat pekerjaan"),
        "ketik": _("Ketik satu kata."),
        "belum_cocok": _("Belum ada yang cocok. Coba kata lain."),
        "satu_halaman": _("Ada 1 halaman."),
        "banyak_halaman": _("Ada # halaman."),
        "satu_bagian": _("1 bagian lagi"),
        "banyak_bagian": _("# bagian lagi"),
        "tidak_ada": _("Tidak ada"),
    }
