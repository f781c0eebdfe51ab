#include "html/json_writer.h"

namespace praktijkboek {

JsonWriter& JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out_ += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out_ += c;
    }
  }
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::value(std::span<const std::string_view> texts) {
  begin_list();
  for (const std::string_view text : texts) value(text);
  return end_list();
}

JsonWriter& JsonWriter::optional(std::string_view name, std::string_view text) {
  return text.empty() ? *this : key(name).value(text);
}

JsonWriter& JsonWriter::optional(std::string_view name, std::span<const std::string_view> texts) {
  return texts.empty() ? *this : key(name).value(texts);
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view text) {
  separate();
  out_ += text;
  return *this;
}

/// What follows a value needs a comma; what follows a bracket that opens or a key does not.
void JsonWriter::separate() {
  if (!out_.empty() && std::string_view("{[:").find(out_.back()) == std::string_view::npos) out_ += ',';
}

} // namespace praktijkboek
