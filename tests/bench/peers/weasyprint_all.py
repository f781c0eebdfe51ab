"""WeasyPrint, once for all documents of a folder: weasyprint_all.py SOURCES OUTPUT"""

import pathlib
import sys

import weasyprint

sources, output = map(pathlib.Path, sys.argv[1:])
fonts = weasyprint.text.fonts.FontConfiguration()
for source in sorted(sources.glob("*.html")):
    weasyprint.HTML(filename=source).write_pdf(output / f"{source.stem}.pdf", font_config=fonts, pdf_variant="pdf/ua-1")
