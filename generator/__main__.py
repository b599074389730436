"""`python -m generator` is the same program as `./cita`."""

from generator.cli import main

main()
