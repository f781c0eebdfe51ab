#include "build/site_templates.h"

#include "project/load_source.h"

namespace praktijkboek {

namespace {

constexpr std::string_view page_folder = "templates/";
constexpr std::string_view partial_folder = "templates/partials/";
constexpr std::string_view ending = ".mustache";

/// 'page' for 'templates/page.mustache'; empty for what lies deeper or is no template.
std::string template_name(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder) || !path.ends_with(ending)) return {};
  path.remove_prefix(folder.size());
  path.remove_suffix(ending.size());
  return path.find('/') == std::string_view::npos ? std::string(path) : std::string{};
}

} // namespace

SiteTemplates load_site_templates(const FileSystem& files, Diagnostics& diagnostics) {
  std::map<std::string, std::string> pages, partials;
  for (const std::string& path : files.files_below("templates")) {
    const std::string page = template_name(path, page_folder);
    const std::string partial = template_name(path, partial_folder);
    if (page.empty() && partial.empty()) continue;
    const SourcePointer source = load_source(files, path, {}, diagnostics);
    if (source) (page.empty() ? partials : pages).emplace(page.empty() ? partial : page, source->text);
  }
  SiteTemplates templates;
  for (const auto& [name, text] : pages) {
    try {
      templates.emplace(name, Template(name, text, partials));
    } catch (const TemplateFailure& failure) {
      diagnostics.error("templates/" + name + ".mustache", {"the template cannot be used: {}", failure.what()});
    }
  }
  return templates;
}

} // namespace praktijkboek
