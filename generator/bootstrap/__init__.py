"""Makes the surroundings that the program needs, before the program starts.

`cita` runs `python -m generator.bootstrap` with any Python >= 3.11, so this room uses the
standard library only and imports nothing of the others. On a machine that is ready it
costs some hundredths of a second; otherwise it installs what the verb needs and no more.
"""
