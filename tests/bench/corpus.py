"""Writes a corpus of N pages of about 6 kB: as a praktijkboek project and as the same book for Hugo.

Both have the same words, headings, lists, tables, boxes, code, footnotes and links. Where our dialect has a way of its
own (labels, cross-references, citations, terms, boxes) the twin has what a careful author would type for Hugo, which
leaves Hugo less to do: its links are plain, ours are looked up, checked and numbered.

The same N gives the same bytes, on any machine.
"""

import pathlib
import random
import re
import shutil
import sys

PAGES_PER_PART = 20

WORDS = """aan achter af al alle als andere avond bij binnen buurt daarom dag dan dat de die deel doel doen door drie
een eerst eigen elke en er even familie gaat gaan gesprek goed groep haar had hebben heeft helpen herstel het hij hoe
huis hulp iemand in is jaar je jij kan kiezen klein komen kring kunnen laat leven lid maand maar maken man meer mensen
met mij moeder moment na naar naast naaste nacht niet nieuw nodig nog nu of om omgaan ook op over overleg plan plek
praten samen schrijven steun stap taak tafel tegen terug tijd toen tot tussen uit van vader veel veilig verder vertellen
vier voor vraag vriend waar wanneer wat week weer welke wens wie wij wil woord worden zal ze zelf zich zij zijn zonder
zorg zou één""".split()


class Writer:
    """Sentences, and the two spellings of whatever the tools spell differently."""

    def __init__(self, page_count: int, page: int) -> None:
        self.random = random.Random(page)
        self.page_count = page_count
        self.page = page

    def words(self, least: int, most: int) -> str:
        return " ".join(WORDS[self.random.randrange(len(WORDS))] for _ in range(self.random.randint(least, most)))

    def sentence(self) -> str:
        text = self.words(6, 16)
        if self.random.random() < 0.15:
            text += f", *{self.words(1, 2)}*"
        if self.random.random() < 0.1:
            text += f" en **{self.words(1, 2)}**"
        return text.capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.random.randint(5, 7)))

    def title(self) -> str:
        return self.words(2, 5).capitalize()

    def another_place(self) -> tuple[int, str]:
        """A section of a page nearby or anywhere."""
        near = self.random.random() < 0.7
        page = self.page + self.random.randint(-5, 5) if near else self.random.randrange(self.page_count)
        page = min(max(page, 0), self.page_count - 1)
        return page, f"p{page:05}-{self.random.randint(1, 4)}"


def slug(page: int) -> str:
    return f"hoofdstuk-{page:05}"


def part_of(page: int) -> int:
    return page // PAGES_PER_PART


class Ours:
    @staticmethod
    def cross_reference(page: int, label: str) -> str:
        return f"[](#{label})"

    term = "[naasten](term:naaste)"
    citation = "[@voorbeeld2020, p. 24]"

    @staticmethod
    def box(title: str) -> str:
        return f"> [!TIP] {title}"

    @staticmethod
    def caption(text: str, label: str) -> str:
        return f"Tabel: {text} {{#{label}}}"


class Hugos:
    @staticmethod
    def cross_reference(page: int, label: str) -> str:
        return f"[paragraaf {label[-1]}](/deel-{part_of(page):03}/{slug(page)}/#{label})"

    term = "[naasten](/begrippen/#naaste)"
    citation = "(Voorbeeld, 2020, p. 24)"

    @staticmethod
    def box(title: str) -> str:
        return f"> **Tip: {title}**\n>"

    @staticmethod
    def caption(text: str, label: str) -> str:
        return f"Tabel: {text}"


def page_text(page_count: int, page: int, tool: type[Ours] | type[Hugos]) -> str:
    write = Writer(page_count, page)
    lines = ["---", f"title: {write.title()} {page}", f"description: {write.words(8, 14)}", "---", ""]

    def add(*texts: str) -> None:
        lines.extend([*texts, ""])

    add(f"{write.paragraph()} Zie {tool.cross_reference(*write.another_place())}.[^1]")
    add(f"[^1]: {write.sentence()}")
    for section in range(1, 5):
        add(f"## {write.title()} {{#p{page:05}-{section}}}")
        add(f"{write.paragraph()} Lees ook {tool.cross_reference(*write.another_place())} over {tool.term}.")
        if section == 1:
            add(*(f"- {write.sentence()}" for _ in range(5)))
            add(*(f"{number}. {write.sentence()}" for number in range(1, 5)))
        if section == 2:
            add("| Wie | Wat | Wanneer |", "| --- | :-- | ---: |",
                *(f"| {write.words(1, 2)} | {write.words(4, 8)} | {write.random.randint(1, 30)} |" for _ in range(6)))
            add(tool.caption(write.title(), f"tabel-p{page:05}"))
        if section == 3:
            add(tool.box(write.title()), f"> {write.paragraph()}")
            add("- [ ] " + write.sentence(), "- [x] " + write.sentence())
        if section == 4:
            add("```", *(f"{write.words(1, 1)} = {write.random.randint(1, 99)}" for _ in range(5)), "```")
            add(f"### {write.title()}")
            add(f"{write.paragraph()} {tool.citation}")
        add(write.paragraph())
    return "\n".join(lines)


def write_files(folder: pathlib.Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def write_ours(folder: pathlib.Path, page_count: int) -> None:
    """folder/content: the other folders of a project (templates, themes, site) are added by the benchmark."""
    parts = []
    for first in range(0, page_count, PAGES_PER_PART):
        number = part_of(first)
        chapters = [f"chapters/{slug(page)}.md" for page in range(first, min(first + PAGES_PER_PART, page_count))]
        parts += [f"  - title: Deel {number + 1}", f"    label: deel-{number:03}", "    chapters:",
                  *(f"      - {chapter}" for chapter in chapters)]
    book = ["title: Proefboek", "subtitle: Veel bladzijden", "authors: [Werkgroep]", "language: nl", 'edition: "1"',
            "date: 2026-01-01", "description: Een boek om mee te meten.", "home: index.md", "parts:", *parts,
            "appendices: []", "audiences: [client, naaste]", "boxes:", "  tip: {label: Tip, icon: lamp}", ""]
    write_files(folder / "content", {
        "book.yaml": "\n".join(book),
        "index.md": "---\ntitle: Proefboek\ndescription: Een boek om mee te meten.\n---\n\nWelkom.\n",
        "glossary.yaml": "naaste:\n  term: naaste\n  forms: [naasten]\n  definition: iemand die dichtbij staat\n",
        "literature.yaml": "voorbeeld2020:\n  type: book\n  authors: [{family: Voorbeeld, given: V.}]\n  year: 2020\n"
                           "  title: Een voorbeeld\n  publisher: Uitgever\n",
        **{f"chapters/{slug(page)}.md": page_text(page_count, page, Ours) for page in range(page_count)},
    })


HUGO_CONFIG = """baseURL = "https://voorbeeld.invalid/"
languageCode = "nl"
title = "Proefboek"
disableKinds = ["taxonomy", "term", "RSS"]

[markup.highlight]
codeFences = false
"""

HUGO_BASE = """<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }} - {{ site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a href="#main">Naar de inhoud</a>
<header><a href="/">{{ site.Title }}</a></header>
{{ with .CurrentSection }}<nav aria-label="Hoofdstukken"><h2>{{ .Title }}</h2><ul>
{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>
{{ end }}</ul></nav>{{ end }}
<main id="main">
<h1>{{ .Title }}</h1>
{{ block "main" . }}{{ .Content }}{{ end }}
</main>
</body>
</html>
"""

HUGO_SINGLE = """{{ define "main" }}{{ .TableOfContents }}
{{ .Content }}
<nav aria-label="Verder">
{{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}
{{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}
</nav>{{ end }}
"""

HUGO_HOME = """{{ define "main" }}{{ .Content }}<ul>
{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
"""


def write_hugos(folder: pathlib.Path, page_count: int) -> None:
    sections = {f"content/deel-{number:03}/_index.md": f"---\ntitle: Deel {number + 1}\nweight: {number + 1}\n---\n"
                for number in range(part_of(page_count - 1) + 1)}
    write_files(folder, {
        "config.toml": HUGO_CONFIG,
        "layouts/_default/baseof.html": HUGO_BASE,
        "layouts/_default/single.html": HUGO_SINGLE,
        "layouts/_default/list.html": '{{ define "main" }}{{ .Content }}{{ end }}',
        "layouts/index.html": HUGO_HOME,
        "layouts/404.html": '{{ define "main" }}Niet gevonden{{ end }}',
        "static/style.css": "body { max-width: 40rem; margin: auto }\n",
        "content/_index.md": "---\ntitle: Proefboek\n---\n\nWelkom.\n",
        "content/begrippen.md": "---\ntitle: Begrippen\n---\n\n## naaste {#naaste}\n\niemand die dichtbij staat\n",
        **sections,
        **{f"content/deel-{part_of(page):03}/{slug(page)}.md": page_text(page_count, page, Hugos)
           for page in range(page_count)},
    })


def complete_project(looks: pathlib.Path, folder: pathlib.Path, search: str = "none") -> None:
    """The corpus brings the content; the looks are those of the project at `looks`, without what its own book has."""
    for name in ("templates", "themes", "site"):
        shutil.copytree(looks / name, folder / name)
    settings = folder / "site/site.yaml"
    text = re.sub(r"(?m)^accessibility:.*\n", "", settings.read_text(encoding="utf-8"))
    settings.write_text(re.sub(r"(?m)^search: \w+", f"search: {search}", text), encoding="utf-8")


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit("usage: corpus.py PAGES FOLDER")
    page_count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    write_ours(folder / "praktijkboek", page_count)
    write_hugos(folder / "hugo", page_count)


if __name__ == "__main__":
    main()
