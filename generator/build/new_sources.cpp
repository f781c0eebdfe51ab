#include "build/new_sources.h"

#include "base/text.h"
#include "build/write_file.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

/// A starter of one file: its template in templates/new/ by name and ending, and the folder that the file belongs in.
struct OneFile {
  const char* name;
  const char* ending;
  const char* folder;
};

OneFile file_of(Starter starter) {
  switch (starter) {
  case Starter::project: break;
  case Starter::chapter: return {"chapter", ".md", "content/chapters"};
  case Starter::appendix: return {"appendix", ".md", "content/appendices"};
  case Starter::sheet: return {"sheet", ".yaml", "content/sheets"};
  case Starter::deck: return {"deck", ".md", "content/training/decks"};
  case Starter::pack: return {"pack", ".yaml", "content/packs"};
  }
  return {"", "", ""};
}

constexpr std::string_view starters = "templates/new/";
constexpr std::string_view project_starter = "templates/new/project/";

void replace_all(std::string& text, std::string_view mark, std::string_view value) {
  for (std::size_t place = text.find(mark); place != std::string::npos; place = text.find(mark, place + value.size()))
    text.replace(place, mark.size(), value);
}

/// Titles stand between single quotes, where YAML doubles them.
std::string in_yaml_quotes(std::string title) {
  replace_all(title, "'", "''");
  return title;
}

} // namespace

std::vector<NewSource> start_sources(const FileSystem& resources, Starter starter, const std::string& title,
                                     const Date& today) {
  const std::string name = slug(title);
  if (name.empty()) return {};
  const std::string quoted = in_yaml_quotes(title);
  const auto filled = [&](const std::string& path) {
    Result<std::string> text = resources.read(path);
    if (!text) throw std::runtime_error(fmt::format("{}: {}", path, text.failure().reason));
    replace_all(text.value(), "{{title}}", quoted);
    replace_all(text.value(), "{{slug}}", name);
    replace_all(text.value(), "{{date}}", to_iso(today));
    return std::move(text.value());
  };
  std::vector<NewSource> sources;
  if (starter == Starter::project) {
    for (const std::string& path : resources.files_below(project_starter.substr(0, project_starter.size() - 1)))
      sources.push_back({path.substr(project_starter.size()), filled(path)});
    // A book begins with a chapter and a worksheet.
    for (const auto& [part, first] :
         {std::pair{Starter::chapter, "Om te beginnen"}, {Starter::sheet, "Eerste werkblad"}})
      for (NewSource& source : start_sources(resources, part, first, today)) sources.push_back(std::move(source));
    return sources;
  }
  const OneFile file = file_of(starter);
  sources.push_back({fmt::format("{}/{}{}", file.folder, name, file.ending),
                     filled(fmt::format("{}{}{}", starters, file.name, file.ending))});
  return sources;
}

std::optional<Message> place_in_book(Starter starter, const std::string& title) {
  const std::string name = slug(title);
  switch (starter) {
  case Starter::project:
  case Starter::pack: return std::nullopt;
  case Starter::chapter:
    return Message{"put this in content/book.yaml, below the 'chapters' of a part: {}",
                   fmt::format("- chapters/{}.md", name)};
  case Starter::appendix:
    return Message{"put this in content/book.yaml, below 'appendices': {}",
                   fmt::format("- {{number: …, document: appendices/{}.md}}", name)};
  case Starter::sheet:
    return Message{"put this in content/book.yaml, below 'appendices': {}",
                   fmt::format("- {{number: …, sheet: {}}}", name)};
  case Starter::deck:
    return Message{"put this in content/book.yaml, below the 'decks' of 'training': {}", fmt::format("- {}", name)};
  }
  return std::nullopt;
}

std::optional<std::filesystem::path> existing(const std::filesystem::path& project,
                                              const std::vector<NewSource>& sources) {
  for (const NewSource& source : sources)
    if (std::filesystem::exists(project / source.path)) return project / source.path;
  return std::nullopt;
}

Result<Done> write_new_sources(const std::filesystem::path& project, const std::vector<NewSource>& sources) {
  for (const NewSource& source : sources)
    if (const Result<Done> written = write_file(project / source.path, source.text); !written) return written.failure();
  return Done{};
}

} // namespace praktijkboek
