#include "project/external_links.h"

#include "model/walk.h"

#include <algorithm>
#include <tuple>

namespace praktijkboek {

namespace {

bool is_on_the_web(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

class LinkCollector {
public:
  void add(std::string_view address, const SourcePointer& source, Span span) {
    if (is_on_the_web(address)) links_.push_back({std::string(address), source, span});
  }

  void add_document(const Document& document) {
    const auto add_link = [&](const Inline& node) {
      if (const auto* const* link = std::get_if<const Link*>(&node.kind))
        add((*link)->destination, document.source, document.span_of(node.id));
    };
    for_each_inline(document.content, add_link);
    for_each_block(document.content, [&](const Block& block) {
      if (const auto* const* resource = std::get_if<const WebResource*>(&block.kind))
        add((*resource)->address, document.source, document.span_of(block.id));
    });
    for (const Footnote& note : document.footnotes) for_each_inline(note.content, add_link);
    for (const GlossaryEntry& entry : document.glossary) for_each_inline(entry.definition, add_link);
  }

  void add_works(const Literature& literature, const SourcePointer& source) {
    for (const auto& [key, work] : literature) {
      const std::string& written = work.doi.empty() ? work.url : work.doi; // as the list of works shows it
      const std::size_t place = source->text.find(written, work.span.end);
      const auto begin = static_cast<std::uint32_t>(place);
      const bool is_found = place != std::string::npos;
      const Span span = is_found ? Span{begin, begin + static_cast<std::uint32_t>(written.size())} : work.span;
      add(work.doi.empty() ? work.url : "https://doi.org/" + work.doi, source, span);
    }
  }

  void add_site(const SiteSettings& site) {
    for (const Redirect& redirect : site.redirects) add(redirect.to, site.source, redirect.to_span);
  }

  std::vector<ExternalLink> take() {
    std::sort(links_.begin(), links_.end(), [](const ExternalLink& a, const ExternalLink& b) {
      return std::tie(a.source->path, a.span.begin, a.address) < std::tie(b.source->path, b.span.begin, b.address);
    });
    return std::move(links_);
  }

private:
  std::vector<ExternalLink> links_;
};

} // namespace

std::vector<ExternalLink> external_links(const Project& project, const SourcePointer& literature) {
  LinkCollector collector;
  for (const auto& document : project.documents) collector.add_document(*document);
  if (literature) collector.add_works(project.literature, literature);
  collector.add_site(project.site);
  return collector.take();
}

} // namespace praktijkboek
