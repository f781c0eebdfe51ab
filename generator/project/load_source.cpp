#include "project/load_source.h"

#include "base/text.h"

#include <algorithm>

namespace praktijkboek {

namespace {

constexpr const char* content_folder = "content/";
constexpr std::size_t largest_source = 64U << 20U; // bytes

void report(const std::string& path, const Mention& mention, Diagnostics& diagnostics, Message message, Message hint) {
  if (mention.source)
    diagnostics.error(*mention.source, mention.span, std::move(message), std::move(hint));
  else
    diagnostics.error(path, std::move(message), std::move(hint));
}

/// The file in the same project whose name is nearest: a misspelt name is the usual reason.
Message nearest_file(const FileSystem& files, const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? std::string{} : path.substr(0, slash);
  if (const auto near = closest(path, files.files_below(folder))) return {"did you mean '{}'?", *near};
  return {};
}

} // namespace

std::optional<std::string> load_bytes(const FileSystem& files, const std::string& path, const Mention& mention,
                                      Diagnostics& diagnostics) {
  Result<std::string> bytes = files.read(path);
  if (bytes) return std::move(bytes.value());
  switch (files.kind(path)) {
  case EntryKind::missing:
    report(path, mention, diagnostics, {"there is no file '{}'", path}, nearest_file(files, path));
    return std::nullopt;
  case EntryKind::folder:
    report(path, mention, diagnostics, {"'{}' is a folder, a file is needed here", path}, {});
    return std::nullopt;
  case EntryKind::other:
    report(path, mention, diagnostics, {"'{}' is no ordinary file", path}, {});
    return std::nullopt;
  case EntryKind::file: break;
  }
  report(path, mention, diagnostics, {"'{}' cannot be read: {}", path, bytes.failure().reason},
         "check the permissions of the file");
  return std::nullopt;
}

LoadData data_loader(const FileSystem& files, SourcePointer document) {
  return [&files, document = std::move(document)](std::string_view path, Span mention, Diagnostics& diagnostics) {
    return load_source(files, content_folder + std::string(path), {document, mention}, diagnostics);
  };
}

bool are_same(const std::vector<DataFile>& data, const FileSystem& files) {
  return std::all_of(data.begin(), data.end(), [&](const DataFile& file) {
    Diagnostics known; // what is wrong with it is told when it is read again
    return file.source && load_source(files, content_folder + file.path, {}, known, file.source) == file.source;
  });
}

SourcePointer load_source(const FileSystem& files, const std::string& path, const Mention& mention,
                          Diagnostics& diagnostics, const SourcePointer& before) {
  auto bytes = load_bytes(files, path, mention, diagnostics);
  if (!bytes) return nullptr;
  if (before != nullptr && before->path == path && before->text == *bytes) return before;
  if (bytes->size() > largest_source) {
    report(path, mention, diagnostics, {"'{}' is larger than 64 MiB", path}, "split it into several files");
    return nullptr;
  }
  auto source = std::make_shared<const Source>(Source{path, std::move(*bytes)});
  const auto invalid = find_invalid_utf8(source->text);
  if (!invalid) return source;
  const auto offset = static_cast<std::uint32_t>(*invalid);
  diagnostics.error(*source, {offset, offset + 1}, "this byte is not UTF-8",
                    "save the file with the encoding UTF-8 in your editor");
  return nullptr;
}

} // namespace praktijkboek
