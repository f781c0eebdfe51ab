#include "forms/form_objects.h"

#include "base/text.h"
#include "forms/object_stream_limit.h"

#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <set>
#include <string_view>

namespace praktijkboek {

namespace {

using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::size_t largest_objects = std::size_t{64} * 1024 * 1024; // unpacked
constexpr std::size_t most_fields = 50'000;
constexpr std::size_t longest_value = std::size_t{1024} * 1024;
constexpr int deepest_field = 16;
constexpr std::string_view off_state = "/Off";

/// The text of a string object, as UTF-8.
std::string text_of(QPDFObjectHandle object, const std::string& name) {
  std::string text = object.getUTF8Value();
  if (text.size() > longest_value) throw UnreadableForm{Unreadable::too_much_text, name};
  if (find_invalid_utf8(text)) throw UnreadableForm{Unreadable::not_unicode, name};
  return text;
}

/// Walks the tree of fields (ISO 32000-1 12.7.3). Nothing in it can be trusted: it may be deep, endless or in circles.
class FormReader {
public:
  explicit FormReader(Values& values) : values_(values) {}

  void read(QPDFObjectHandle fields) {
    if (!fields.isArray()) return;
    for (int i = 0; i < fields.getArrayNItems(); ++i) read_field(fields.getArrayItem(i), {}, 0);
  }

private:
  /// What fields have from those above them.
  struct Inherited {
    std::string name;
    QPDFObjectHandle type = QPDFObjectHandle::newNull();
    QPDFObjectHandle value = QPDFObjectHandle::newNull();
  };

  void read_field(QPDFObjectHandle field, Inherited above, int depth);
  static std::string value_of(QPDFObjectHandle field, const Inherited& entries);
  static std::string state_of(QPDFObjectHandle field, const Inherited& entries);

  Values& values_;
  std::set<QPDFObjGen> seen_;
  std::size_t count_ = 0;
};

void FormReader::read_field(QPDFObjectHandle field, Inherited above, int depth) {
  if (!field.isDictionary()) return;
  const bool again = field.isIndirect() && !seen_.insert(field.getObjGen()).second;
  if (again || ++count_ > most_fields || depth > deepest_field) throw UnreadableForm{Unreadable::strange_fields, {}};
  QPDFObjectHandle part = field.getKey("/T");
  if (part.isString()) {
    const std::string text = text_of(part, above.name);
    above.name += above.name.empty() ? text : '.' + text;
  }
  if (QPDFObjectHandle type = field.getKey("/FT"); type.isName()) above.type = type;
  if (QPDFObjectHandle value = field.getKey("/V"); !value.isNull()) above.value = value;

  QPDFObjectHandle children = field.getKey("/Kids");
  bool has_fields = false; // among its children; others are the places where it shows
  if (children.isArray()) {
    for (int i = 0; i < children.getArrayNItems(); ++i) {
      QPDFObjectHandle child = children.getArrayItem(i);
      if (!child.isDictionary() || !child.hasKey("/T")) continue;
      has_fields = true;
      read_field(child, above, depth + 1);
    }
  }
  if (has_fields || above.name.empty()) return;
  std::string value = value_of(field, above);
  if (!value.empty()) values_.emplace(above.name, std::move(value));
}

std::string FormReader::value_of(QPDFObjectHandle field, const Inherited& entries) {
  QPDFObjectHandle value = entries.value, type_name = entries.type;
  const std::string type = type_name.isName() ? type_name.getName() : std::string{};
  if (type == "/Btn") return state_of(field, entries);
  if (type != "/Tx" && type != "/Ch") return {};
  if (value.isArray() && value.getArrayNItems() > 0) value = value.getArrayItem(0); // the options that are chosen
  if (value.isString()) return text_of(value, entries.name);
  if (!value.isStream()) return {};
  const auto bytes = value.getStreamData(qpdf_dl_generalized); // a long text (12.7.3.3)
  return text_of(
      QPDFObjectHandle::newString(std::string(reinterpret_cast<char*>(bytes->getBuffer()), bytes->getSize())),
      entries.name);
}

/// The state that is on: of the field, else of the place where it shows.
std::string FormReader::state_of(QPDFObjectHandle field, const Inherited& entries) {
  QPDFObjectHandle value = entries.value;
  if (value.isString()) return text_of(value, entries.name);
  if (!value.isName()) value = field.getKey("/AS");
  if (!value.isName() || value.getName() == off_state) return {};
  return value.getName().substr(1);
}

std::string information_of(QPDF& pdf, const std::string& key) {
  QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
  if (!information.isDictionary()) return {};
  QPDFObjectHandle value = information.getKey('/' + key);
  return value.isString() ? text_of(value, key) : std::string{};
}

FormObjects read_open(QPDF& pdf, const InformationKeys& keys) {
  if (pdf.isEncrypted()) throw UnreadableForm{Unreadable::encrypted, {}};
  if (!object_streams_are_small(pdf, largest_objects)) throw UnreadableForm{Unreadable::too_large, {}};
  FormObjects form;
  QPDFObjectHandle interactive = pdf.getRoot().getKey("/AcroForm");
  if (interactive.isDictionary()) FormReader(form.values).read(interactive.getKey("/Fields"));
  form.sheet = information_of(pdf, keys.sheet);
  form.edition = information_of(pdf, keys.edition);
  if (pdf.anyWarnings()) throw UnreadableForm{Unreadable::damaged, {}};
  return form;
}

} // namespace

FormObjects read_form_objects(const std::string& path, const std::string& bytes, const InformationKeys& keys) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(false); // what is lost in a damaged file must not pass for a field that was left empty
  try {
    pdf.processMemoryFile(path.c_str(), bytes.data(), bytes.size());
  } catch (const QPDFExc& problem) {
    if (problem.getErrorCode() == qpdf_e_password) throw UnreadableForm{Unreadable::encrypted, {}};
    throw;
  }
  return read_open(pdf, keys);
}

} // namespace praktijkboek
