// The floor of the benchmark: what cmark-gfm alone takes to read, parse, render and write the same pages. No numbers,
// links, templates or navigation: a generator cannot be faster than this, only come near.
//
//   bench_floor CHAPTERS_DIR OUTPUT_DIR THREADS

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(fs::file_size(path), '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  return text;
}

std::string_view without_front_matter(std::string_view text) {
  constexpr std::string_view fence = "\n---\n";
  const auto end = text.starts_with("---\n") ? text.find(fence, 3) : std::string_view::npos;
  return end == std::string_view::npos ? text : text.substr(end + fence.size());
}

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using CString = std::unique_ptr<char, decltype(&std::free)>;

// Table and task list only: the inline extensions of this version are not safe on two threads.
CString render(std::string_view markdown) {
  const Parser parser(cmark_parser_new(CMARK_OPT_FOOTNOTES), cmark_parser_free);
  for (const char* name : {"table", "tasklist"})
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const Node document(cmark_parser_finish(parser.get()), cmark_node_free);
  auto* extensions = cmark_parser_get_syntax_extensions(parser.get());
  return {cmark_render_html(document.get(), CMARK_OPT_FOOTNOTES, extensions), std::free};
}

void convert(const fs::path& source, const fs::path& output) {
  const std::string text = read_file(source);
  const CString html = render(without_front_matter(text));
  const fs::path folder = output / source.stem();
  fs::create_directories(folder);
  std::ofstream(folder / "index.html", std::ios::binary) << html.get();
}

} // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4) {
    std::cerr << "usage: bench_floor CHAPTERS_DIR OUTPUT_DIR THREADS\n";
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  std::vector<fs::path> sources;
  for (const auto& entry : fs::directory_iterator(arguments[1])) sources.push_back(entry.path());

  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (auto i = next++; i < sources.size(); i = next++) convert(sources[i], arguments[2]);
  };
  std::vector<std::jthread> helpers;
  for (int i = 1; i < std::atoi(arguments[3]); ++i) helpers.emplace_back(work);
  work();
}
