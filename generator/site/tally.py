"""What the before-and-after page asks: the sixteen sentences of sheet L29, two for each trait."""

from __future__ import annotations

SMALLEST_GROUP = 5  # fewer answers could point to a child

SENTENCES = (
    ("Rasa ingin tahu", "Aku suka bertanya tentang pekerjaan."),
    ("Rasa ingin tahu", "Aku pernah melihat orang bekerja dari dekat."),
    ("Pengetahuan", "Aku tahu tugas paling sedikit lima pekerjaan."),
    ("Pengetahuan", "Aku tahu sekolah apa untuk satu pekerjaan."),
    ("Orang yang ditiru", "Ada orang dewasa yang ingin kutiru."),
    ("Orang yang ditiru", "Ada orang yang bisa kutanya tentang cita-cita."),
    ("Minat", "Aku tahu hal yang kusuka."),
    ("Minat", "Aku pernah mencoba hal baru bulan ini."),
    ("Usaha", "Usahaku bisa mengubah hari esokku."),
    ("Usaha", "Kalau gagal, aku mencoba cara lain."),
    ("Hari esok", "Aku pernah membayangkan diriku saat besar."),
    ("Hari esok", "Yang kupelajari hari ini berguna nanti."),
    ("Diri sendiri", "Aku tahu hal yang bisa kulakukan dengan baik."),
    ("Diri sendiri", "Aku anak yang berharga."),
    ("Rencana", "Aku punya satu langkah minggu ini."),
    ("Rencana", "Aku tahu jalan lain kalau satu jalan tertutup."),
)
