#include "build/collect_images.h"

#include "base/hash.h"
#include "project/mentioned_images.h"

namespace praktijkboek {

namespace {

using Mentions = std::map<std::string, Mention>; // path -> its first mention

Mentions mentioned_images(const Project& project) {
  Mentions mentions;
  for (const auto& document : project.documents)
    for_each_image(*document, [&](NodeId node, std::string_view path) {
      mentions.try_emplace(std::string(path), Mention{document->source, document->span_of(node)});
    });
  return mentions;
}

} // namespace

ImageFiles collect_images(const FileSystem& files, const Project& project, Workers& workers, Diagnostics& diagnostics) {
  KeptImages nothing;
  return collect_images(files, project, workers, diagnostics, nothing);
}

ImageFiles collect_images(const FileSystem& files, const Project& project, Workers& workers, Diagnostics& diagnostics,
                          KeptImages& kept) {
  const Mentions mentions = mentioned_images(project);
  std::vector<const Mentions::value_type*> wanted;
  for (const auto& mention : mentions) wanted.push_back(&mention);

  std::vector<std::optional<std::string>> bytes(wanted.size());
  std::vector<KeptImage> read(wanted.size());
  std::vector<Diagnostics> found(wanted.size());
  workers.for_each_index(wanted.size(), [&](std::size_t i) {
    const auto& [path, mention] = *wanted[i];
    bytes[i] = load_bytes(files, "content/" + path, mention, found[i]);
    if (!bytes[i]) return;
    std::string hash = content_hash(*bytes[i]);
    const auto before = kept.find(path);
    const bool same = before != kept.end() && before->second.hash == hash;
    read[i] = {std::move(hash), same ? before->second.image : read_image(path, *bytes[i])};
    const ReadImage& image = read[i].image;
    if (!image.data) found[i].error(*mention.source, mention.span, image.problem, image.hint);
  });

  ImageFiles images;
  kept.clear();
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    diagnostics.merge(std::move(found[i]));
    if (!bytes[i]) continue;
    if (read[i].image.data) {
      images.bytes.emplace(wanted[i]->first, std::move(*bytes[i]));
      images.decoded.emplace(wanted[i]->first, read[i].image.data);
    }
    kept.emplace(wanted[i]->first, std::move(read[i]));
  }
  return images;
}

} // namespace praktijkboek
