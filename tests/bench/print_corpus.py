"""Writes the same book for praktijkboek (Markdown), Typst and WeasyPrint (HTML): the same words, headings, lists,
numbered lists, tables with captions, and footnotes. The same numbers give the same bytes, on any machine."""

import html
import pathlib
import re
import sys

from corpus import Writer, write_files

# A block is its kind and its texts; texts have *emphasis*, **strength** and at most one footnote behind '^^'.
Block = tuple[str, list[str]]


def section(write: Writer, number: int) -> list[Block]:
    blocks: list[Block] = [("heading 2", [write.title()]),
                           ("paragraph", [f"{write.paragraph()}^^{write.sentence()}"]),
                           ("paragraph", [write.paragraph()])]
    if number % 4 == 1:
        blocks += [("list", [write.sentence() for _ in range(5)]), ("numbers", [write.sentence() for _ in range(4)])]
    if number % 4 == 2:
        rows = [f"{write.words(1, 2)}|{write.words(4, 8)}|{write.random.randint(1, 30)}" for _ in range(6)]
        blocks += [("table", [write.title(), "Wie|Wat|Wanneer", *rows])]
    if number % 4 == 3:
        blocks += [("heading 3", [write.title()])]
    return [*blocks, ("paragraph", [write.paragraph()]), ("paragraph", [write.paragraph()])]


def chapter(number: int, section_count: int) -> tuple[str, list[Block]]:
    write = Writer(1, number)
    title = f"{write.title()} {number}"
    return title, [block for part in range(section_count) for block in section(write, part)]


def split_note(text: str) -> tuple[str, str]:
    body, _, note = text.partition("^^")
    return body, note


class Markdown:
    def __init__(self) -> None:
        self.notes = 0

    def text(self, text: str) -> tuple[str, str]:
        body, note = split_note(text)
        if not note:
            return body, ""
        self.notes += 1
        return f"{body}[^{self.notes}]", f"\n[^{self.notes}]: {note}\n"

    def block(self, kind: str, texts: list[str]) -> str:
        if kind.startswith("heading"):
            return f"{'#' * int(kind[-1])} {texts[0]}\n"
        if kind == "list":
            return "".join(f"- {text}\n" for text in texts)
        if kind == "numbers":
            return "".join(f"{number}. {text}\n" for number, text in enumerate(texts, 1))
        if kind == "table":
            caption, head, *rows = texts
            lines = [head, ":--|:--|--:", *rows]
            return "".join(f"|{line}|\n" for line in lines) + f"\nTabel: {caption}\n"
        body, note = self.text(texts[0])
        return f"{body}\n{note}"

    def chapter(self, title: str, blocks: list[Block]) -> str:
        self.notes = 0
        front = f"---\ntitle: {title}\ndescription: Om mee te meten.\n---\n\n"
        return front + "\n".join(self.block(*block) for block in blocks)


class Typst:
    # The page, faces and sizes of themes/ring and templates/print/chapter.yaml.
    PREAMBLE = """#set document(title: "Proefboek", author: "Werkgroep", date: none)
#set text(lang: "nl", font: "Vollkorn", size: 10.5pt, hyphenate: true)
#set par(justify: true, leading: 7pt, spacing: 7pt)
#set page(paper: "a4", margin: (top: 28mm, bottom: 30.8mm, left: 25mm, right: 66mm), numbering: "1")
#set heading(numbering: "1.1")
#show heading: set text(font: "Lato")
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#set table(stroke: none)
"""

    @staticmethod
    def text(text: str) -> str:
        body, note = split_note(text)
        body = re.sub(r"\*\*(.+?)\*\*", r"#strong[\1]", body)
        body = re.sub(r"(?<!\*)\*([^*]+)\*", r"#emph[\1]", body)
        return body + (f"#footnote[{Typst.text(note)}]" if note else "")

    def block(self, kind: str, texts: list[str]) -> str:
        if kind.startswith("heading"):
            return f"{'=' * int(kind[-1])} {texts[0]}\n"
        if kind in ("list", "numbers"):
            return "".join(f"{'-' if kind == 'list' else '+'} {self.text(text)}\n" for text in texts)
        if kind == "table":
            caption, head, *rows = texts
            cells = "".join(f"[{cell}], " for row in rows for cell in row.split("|"))
            header = "".join(f"[{cell}], " for cell in head.split("|"))
            return (f"#figure(kind: table, caption: [{caption}], table(columns: (auto, 1fr, auto), "
                    f"align: (left, left, right), table.header({header}), {cells}))\n")
        return f"{self.text(texts[0])}\n"

    def chapter(self, title: str, blocks: list[Block]) -> str:
        return f"= {title}\n\n" + "\n".join(self.block(*block) for block in blocks)


class Html:
    PREAMBLE = """<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Proefboek</title>
<style>
@page { size: A4; margin: 28mm 66mm 30.8mm 25mm; @bottom-left { content: counter(page) } }
body { font: 10.5pt/15pt Vollkorn; counter-reset: chapter }
p { margin: 0 0 7pt; text-align: justify; hyphens: auto }
h1, h2, h3 { font-family: Lato }
h1 { break-before: page; counter-increment: chapter; counter-reset: section }
h1::before { content: counter(chapter) "  " }
h2 { counter-increment: section }
h2::before { content: counter(chapter) "." counter(section) "  " }
.note { float: footnote; font-size: 8.5pt }
table { width: 100% } thead { display: table-header-group }
td:last-child, th:last-child { text-align: right }
</style></head>
<body>
"""

    @staticmethod
    def text(text: str) -> str:
        body, note = split_note(text)
        body = html.escape(body)
        body = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", body)
        body = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", body)
        return body + (f'<span class="note">{Html.text(note)}</span>' if note else "")

    def block(self, kind: str, texts: list[str]) -> str:
        if kind.startswith("heading"):
            return f"<h{kind[-1]}>{texts[0]}</h{kind[-1]}>\n"
        if kind in ("list", "numbers"):
            tag = "ul" if kind == "list" else "ol"
            return f"<{tag}>{''.join(f'<li>{self.text(text)}</li>' for text in texts)}</{tag}>\n"
        if kind == "table":
            caption, head, *rows = texts
            header = "".join(f'<th scope="col">{cell}</th>' for cell in head.split("|"))
            body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>\n" for row in rows)
            return (f"<table><caption>{caption}</caption><thead><tr>{header}</tr></thead>\n"
                    f"<tbody>{body}</tbody></table>\n")
        return f"<p>{self.text(texts[0])}</p>\n"

    def chapter(self, title: str, blocks: list[Block]) -> str:
        return f"<h1>{title}</h1>\n" + "".join(self.block(*block) for block in blocks)


def name(number: int) -> str:
    return f"hoofdstuk-{number:04}"


def write_ours(folder: pathlib.Path, chapters: list[tuple[str, list[Block]]], whole: bool) -> None:
    """A PDF of each chapter, and when `whole` the book beside them. folder/content: the other folders of a project (templates, themes, site) are added by the benchmark."""
    book = ["title: Proefboek", "authors: [Werkgroep]", "language: nl", 'edition: "1"', "date: 2026-01-01",
            "description: Een boek om mee te meten.", "home: index.md", "parts:", "  - title: Deel", "    label: deel",
            "    chapters:", *(f"      - chapters/{name(number)}.md" for number in range(len(chapters))),
            "appendices: []", "audiences: [client, naaste]", "boxes:", "  tip: {label: Tip, icon: lamp}",
            *([] if whole else ["print: {masters: []}"]), ""]
    write_files(folder / "content", {
        "book.yaml": "\n".join(book),
        "index.md": "---\ntitle: Proefboek\ndescription: Een boek om mee te meten.\n---\n\nWelkom.\n",
        "glossary.yaml": "naaste:\n  term: naaste\n  definition: iemand die dichtbij staat\n",
        "literature.yaml": "voorbeeld2020:\n  type: book\n  authors: [{family: Voorbeeld, given: V.}]\n  year: 2020\n"
                           "  title: Een voorbeeld\n  publisher: Uitgever\n",
        **{f"chapters/{name(number)}.md": Markdown().chapter(*its) for number, its in enumerate(chapters)},
    })


def write_peers(folder: pathlib.Path, chapters: list[tuple[str, list[Block]]], whole: bool) -> None:
    """One file with all chapters, or one for each."""
    for suffix, writer in ((".typ", Typst()), (".html", Html())):
        bodies = [writer.chapter(*its) for its in chapters]
        texts = {"boek": "\n".join(bodies)} if whole else {name(number): body for number, body in enumerate(bodies)}
        write_files(folder, {stem + suffix: writer.PREAMBLE + text for stem, text in texts.items()})


def main() -> None:
    if len(sys.argv) != 5 or sys.argv[3] not in ("book", "documents"):
        sys.exit("usage: print_corpus.py CHAPTERS SECTIONS book|documents FOLDER")
    chapters = [chapter(number, int(sys.argv[2])) for number in range(int(sys.argv[1]))]
    folder = pathlib.Path(sys.argv[4])
    whole = sys.argv[3] == "book"
    write_ours(folder / "praktijkboek", chapters, whole)
    write_peers(folder / "peers", chapters, whole)


if __name__ == "__main__":
    main()
