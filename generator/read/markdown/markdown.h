#pragma once

#include "read/reading.h"

#include <span>

namespace praktijkboek {

struct MarkdownBody {
  Blocks content;
  std::span<const Footnote> footnotes; // in order of first reference
};

/// The body of a document: with headings and footnotes.
MarkdownBody read_markdown_body(Reading& reading, const Excerpt& markdown);

/// Markdown inside of something else: a cell, the text of a worksheet. Headings and footnotes are errors there.
Blocks read_markdown_blocks(Reading& reading, const Excerpt& markdown);

/// One line of Markdown: a caption, a definition. What is no paragraph is an error.
Inlines read_markdown_line(Reading& reading, const Excerpt& markdown);

} // namespace praktijkboek
