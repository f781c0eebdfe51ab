#include "read/markdown/markdown.h"
#include "read/names.h"
#include "read/read.h"
#include "read/sheet/check_twins.h"
#include "read/sheet/field_reader.h"
#include "read/sheet/standard_fields.h"
#include "read/yaml_texts.h"
#include "yaml/parse_yaml.h"

#include <algorithm>
#include <array>

namespace praktijkboek {

namespace {

constexpr std::array<Choice<SheetHeader>, 2> headers{{{"client", SheetHeader::client}, {"none", SheetHeader::none}}};

/// Whether a field stands for a source of a computed one: 'lichaam', or 'onderwerpen.minuten' for a column of rows.
bool is_source(const Field& field, std::string_view source) {
  const std::size_t dot = source.find('.');
  if (field.key != source.substr(0, dot)) return false;
  const auto* rows = std::get_if<RowsField>(&field.kind);
  if (dot == std::string_view::npos) return rows == nullptr;
  return rows != nullptr && std::any_of(rows->columns.begin(), rows->columns.end(),
                                        [&](const RowsColumn& column) { return column.key == source.substr(dot + 1); });
}

bool has_answers(Blocks blocks, std::string_view source) {
  return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    return group != nullptr && std::any_of(group->fields.begin(), group->fields.end(),
                                           [&](const Field& field) { return is_source(field, source); });
  });
}

/// Reads a sheet from top to bottom; its blocks grow on the stack of the reading.
class SheetReader {
public:
  SheetReader(Reading& reading, MapReader& map) : reading_(reading), map_(map) {}

  FrontMatter read_front_matter();
  Blocks read_blocks(const SheetFrontMatter& sheet);

private:
  void add(Blocks blocks) { stack().insert(stack().end(), blocks.begin(), blocks.end()); }
  std::vector<Block>& stack() { return reading_.block_stack; }

  void read_section(const YamlValue& value);
  void add_heading(std::string_view title, Span span);
  void read_fields(MapReader& section);
  void add_note(MapReader& note);
  void close_group(NodeId id, std::vector<Field>& fields);
  void check_computed_fields(std::size_t begin);

  Reading& reading_;
  MapReader& map_;
  UniqueKeys keys_;
};

FrontMatter SheetReader::read_front_matter() {
  FrontMatter front_matter;
  SheetFrontMatter sheet;
  front_matter.title = map_.required_text("title");
  sheet.purpose = map_.required_text("purpose");
  sheet.filled_by = map_.required_text("filled_by");
  front_matter.description = sheet.purpose;
  front_matter.audience = read_audience(map_, "audience", reading_.book().audiences);
  sheet.header = map_.choice<SheetHeader>("header", headers).value_or(SheetHeader::client);
  sheet.copies = map_.boolean("copies").value_or(true) ? CopyList::shown : CopyList::none;
  front_matter.sheet = std::make_shared<SheetFrontMatter>(std::move(sheet));
  return front_matter;
}

Blocks SheetReader::read_blocks(const SheetFrontMatter& sheet) {
  const std::size_t begin = stack().size();
  if (sheet.header == SheetHeader::client) {
    const Span span = map_.span_of("header");
    const NodeId id = reading_.number(span);
    std::vector<Field> fields = client_header_fields(reading_, span);
    for (const Field& field : fields) keys_.take(field.key);
    close_group(id, fields);
  }
  if (sheet.copies == CopyList::shown)
    for (const std::string_view key : copy_list_keys) keys_.take(key);
  add(read_markdown_blocks(reading_, map_, "introduction"));
  map_.required_value("sections");
  for (const YamlValue& section : map_.list("sections")) read_section(section);
  if (sheet.copies == CopyList::shown) {
    const Span span = map_.span_of("copies");
    add_heading(copy_list_title(reading_.book()), span);
    const NodeId id = reading_.number(span);
    std::vector<Field> fields = copy_list_fields(reading_, span);
    close_group(id, fields);
  }
  map_.finish();
  check_computed_fields(begin);
  check_twins(std::span<const Block>(stack()).subspan(begin), reading_);
  return reading_.take(stack(), begin);
}

/// What is computed must be there to compute with.
void SheetReader::check_computed_fields(std::size_t begin) {
  const Blocks blocks = std::span<const Block>(stack()).subspan(begin);
  for (const Block& block : blocks) {
    const auto* group = std::get_if<FieldGroup>(&block.kind);
    if (group == nullptr) continue;
    for (const Field& field : group->fields) {
      const auto* computed = std::get_if<ComputedField>(&field.kind);
      if (computed == nullptr) continue;
      for (const std::string_view source : computed->of)
        if (!has_answers(blocks, source))
          reading_.error(reading_.span_of(field.id),
                         {"'{}' is computed of '{}', which the sheet does not have", field.key, source},
                         {"write the key of a field, or 'rows.column' for a column of rows"});
    }
  }
}

void SheetReader::read_section(const YamlValue& value) {
  MapReader section(map_.context(), value, "a section");
  if (!section.is_map()) return;
  const std::string_view title = keep_required_text(reading_, section, "title");
  add_heading(title, section.span_of("title"));
  add(read_markdown_blocks(reading_, section, "text"));
  read_fields(section);
  section.finish();
}

void SheetReader::add_heading(std::string_view title, Span span) {
  const NodeId id = reading_.number(span);
  const std::vector<Inline> words{{Text{title}, reading_.number(span)}};
  stack().push_back({reading_.store(Heading{2, {}, reading_.store_all(words)}), id});
}

/// Fields that follow each other stand in one group; a note ends it.
void SheetReader::read_fields(MapReader& section) {
  NodeId group = 0;
  std::vector<Field> fields;
  for (const YamlValue& value : section.list("fields")) {
    MapReader map(section.context(), value, "a field");
    if (!map.is_map()) continue;
    if (map.value("type") != nullptr && map.is_text("type", "note")) {
      close_group(group, fields);
      add_note(map);
      continue;
    }
    if (fields.empty()) group = reading_.number(map.span());
    if (auto field = read_field(reading_, map, keys_)) fields.push_back(*field);
  }
  close_group(group, fields);
}

void SheetReader::add_note(MapReader& note) {
  if (note.value("key") != nullptr) keys_.read(reading_, note);
  note.required_value("text");
  add(read_markdown_blocks(reading_, note, "text"));
  note.finish();
}

void SheetReader::close_group(NodeId id, std::vector<Field>& fields) {
  if (fields.empty()) return;
  stack().push_back({FieldGroup{reading_.store_all(fields)}, id});
  fields.clear();
}

} // namespace

std::unique_ptr<Document> read_sheet(SourcePointer source, const Book& book, Diagnostics& diagnostics,
                                     const LoadData& load_data) {
  auto document = std::make_unique<Document>();
  document->source = std::move(source);
  document->kind = DocumentKind::sheet;
  const Source& file = *document->source;
  document->slug = file_slug(file, diagnostics);
  document->front_matter.label = document->slug;
  document->front_matter.sheet = std::make_shared<SheetFrontMatter>();
  const auto yaml = parse_yaml(file, whole_text(file), diagnostics);
  if (!yaml) return document;

  Reading reading(*document, book, diagnostics, load_data);
  MapReader map({file, *yaml, diagnostics}, yaml->root, "a sheet");
  if (!map.is_map()) return document;
  SheetReader reader(reading, map);
  document->front_matter = reader.read_front_matter();
  document->front_matter.label = document->slug;
  document->content = reader.read_blocks(*document->front_matter.sheet);
  return document;
}

} // namespace praktijkboek
