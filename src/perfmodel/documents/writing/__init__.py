"""Writing: the sheets that staff fill in, and the forms that a department files."""
