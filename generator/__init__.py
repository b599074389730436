"""Jelajah Cita: career materials for children, from Markdown to a website and printable PDFs."""
