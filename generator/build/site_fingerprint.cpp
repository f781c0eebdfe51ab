#include "build/site_fingerprint.h"

#include "base/hash.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

constexpr std::string_view engine_folder = "engine/";

} // namespace

void Fingerprint::add(std::string_view text) {
  parts_ += fmt::format("{} ", text.size());
  parts_ += text;
}

void Fingerprint::add(std::size_t number) { parts_ += fmt::format("{};", number); }

void Fingerprint::add(const SourcePointer& source) {
  if (source == nullptr) return add("none");
  add(source->path);
  add(source->text);
}

std::string Fingerprint::hash() const { return content_hash(parts_); }

void add_frame(const KeptSources& sources, Fingerprint& out) {
  for (const SourcePointer& source : {sources.book.source(), sources.site.source(), sources.words.source(),
                                      sources.theme.source(), sources.literature.source(), sources.glossary.source()})
    out.add(source);
}

// The parts of a structure are named below as a whole, so that a new one fails to compile until it is added here:
// a page that depends on what is not in its fingerprint would stay as it was.

void add_outline(const BookIndex& index, Fingerprint& out) {
  for (const IndexedDocument& document : index.documents) {
    const auto& [its, number, number_name, part, target_numbers, mentions] = document;
    const auto& [kind, slug, title, description, label, minutes, targets, texts] = its;
    out.add(static_cast<std::size_t>(kind));
    for (const std::string* text : {&slug, &title, &description, &label, &number, &number_name}) out.add(*text);
    out.add(static_cast<std::size_t>(minutes));
    out.add(part ? *part + 1 : 0);
    out.add(targets.size());
    for (const auto& [target_kind, node, level, target_label, anchor, target_title] : targets) {
      out.add(static_cast<std::size_t>(target_kind)); // its node is for its own document
      out.add(static_cast<std::size_t>(level));
      for (const std::string_view text : {target_label, anchor, target_title}) out.add(text);
    }
    out.add(target_numbers.size());
    for (const std::string_view text : target_numbers) out.add(text);
  }
  out.add(index.left_out.size());
  for (const std::string& label : index.left_out) out.add(label);
}

void add_map(const SiteMap& map, Fingerprint& out) {
  // How large the engine is stands on the page of the pack builder only, which is made each time.
  const auto& [pages, documents, other_prints, packs, pack_builder, pack_engine_bytes, books, assets, image_sizes,
               light_paper, dark_paper] = map;
  out.add(pack_builder);
  for (const std::vector<std::string>* paths : {&pages, &documents, &books}) {
    out.add(paths->size());
    for (const std::string& path : *paths) out.add(path);
  }
  for (const std::vector<OtherPrint>& prints : other_prints) {
    out.add(prints.size());
    for (const auto& [form, slides, word, path] : prints) {
      out.add(static_cast<std::size_t>(form));
      out.add(static_cast<std::size_t>(slides));
      out.add(word);
      out.add(path);
    }
  }
  for (const auto& [title, description, label, audience, path] : packs)
    for (const std::string* text : {&title, &description, &label, &audience, &path}) out.add(*text);
  for (const auto& [name, address] : assets) {
    if (name.starts_with(engine_folder)) continue;
    out.add(name);
    out.add(address);
  }
  for (const auto& [path, size] : image_sizes) {
    out.add(path);
    out.add(static_cast<std::size_t>(size.width));
    out.add(static_cast<std::size_t>(size.height));
  }
  out.add(light_paper);
  out.add(dark_paper);
}

void add_engine(const SiteMap& map, Fingerprint& out) {
  for (auto asset = map.assets.lower_bound(engine_folder);
       asset != map.assets.end() && asset->first.starts_with(engine_folder); ++asset)
    out.add(asset->second);
}

void add_subjects(const BookIndex& index, Fingerprint& out) {
  for (const auto& [title, note, term, places] : index.subjects) {
    for (const std::string* text : {&title, &note, &term}) out.add(*text);
    out.add(places.size());
    for (const auto& [document, target] : places) {
      out.add(document);
      out.add(target ? *target + 1 : 0);
    }
  }
}

} // namespace praktijkboek
