#!/usr/bin/python3
"""Fills in a PDF as Poppler (Evince, Okular) does.

    poppler-fill.py PDF VALUES.json FILLED.pdf

VALUES is a list of {name, kind, value} by the full names of fields; the value of a radio group is the place of its button.
"""
import json
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

pdf, values, filled = (pathlib.Path(name).resolve() for name in sys.argv[1:])
wanted = {entry["name"]: entry for entry in json.loads(values.read_text())}
document = Poppler.Document.new_from_file(pdf.as_uri(), None)
met = {}  # buttons of each group so far

for number in range(document.get_n_pages()):
    # Poppler gives the last field of a page first.
    for mapping in reversed(document.get_page(number).get_form_field_mapping()):
        field = mapping.field
        entry = wanted.get(field.get_name())
        place = met.get(field.get_name(), 0)
        met[field.get_name()] = place + 1
        if entry is None:
            continue
        if entry["kind"] == "text":
            field.text_set_text(entry["value"])
        elif entry["kind"] == "check":
            field.button_set_state(True)
        elif entry["kind"] == "radio" and place == entry["value"]:
            field.button_set_state(True)
        elif entry["kind"] == "choice":
            items = [field.choice_get_item(index) for index in range(field.choice_get_n_items())]
            field.choice_select_item(items.index(entry["value"]))

if not document.save(filled.as_uri()):
    sys.exit("Poppler does not save")
