#include "forms/filled_form.h"

#include "base/text.h"
#include "forms/object_stream_limit.h"
#include "forms/packed_streams.h"
#include "pdf/document_metadata.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <set>

namespace praktijkboek {

namespace {

constexpr std::size_t largest_unpacked = std::size_t{256} * 1024 * 1024;
constexpr std::size_t largest_objects = std::size_t{64} * 1024 * 1024;
constexpr std::size_t most_fields = 50'000;
constexpr std::size_t longest_value = std::size_t{1024} * 1024;
constexpr int deepest_field = 16;
constexpr std::string_view off_state = "/Off";

/// Why a file is not read; caught in this file.
struct UnreadableForm {
  Message message;
  Message hint;
};

/// The text of a string object, as UTF-8.
std::string text_of(QPDFObjectHandle object, const std::string& name) {
  std::string text = object.getUTF8Value();
  if (text.size() > longest_value) throw UnreadableForm{{"'{}' has more text than any worksheet takes", name}, {}};
  if (find_invalid_utf8(text)) throw UnreadableForm{{"'{}' has text that is not Unicode", name}, {}};
  return text;
}

/// Walks the tree of fields (ISO 32000-1 12.7.3). Nothing in it can be trusted: it may be deep, endless or in circles.
class FormReader {
public:
  explicit FormReader(FormValues& values) : values_(values) {}

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

  FormValues& values_;
  std::set<QPDFObjGen> seen_;
  std::size_t count_ = 0;
};

void FormReader::read_field(QPDFObjectHandle field, Inherited above, int depth) {
  if (!field.isDictionary()) return;
  const bool again = field.isIndirect() && !seen_.insert(field.getObjGen()).second;
  if (again || ++count_ > most_fields || depth > deepest_field)
    throw UnreadableForm{"the fields of this PDF are not those of a worksheet", {}};
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

std::string information_of(QPDF& pdf, const char* key) {
  QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
  if (!information.isDictionary()) return {};
  QPDFObjectHandle value = information.getKey(std::string("/") + key);
  return value.isString() ? text_of(value, key) : std::string{};
}

/// Some programs drop entries that they do not know; the names of our fields begin with that of the sheet.
std::string sheet_of_fields(const FormValues& values) {
  return values.empty() ? std::string{} : values.begin()->first.substr(0, values.begin()->first.find('.'));
}

FilledForm read(const std::string& path, const std::string& bytes) {
  if (bytes.size() > largest_pdf || !streams_are_small(bytes, largest_unpacked))
    throw UnreadableForm{"this file is larger than any worksheet", {}};
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.setAttemptRecovery(false); // what is lost in a damaged file must not pass for a field that was left empty
  pdf.processMemoryFile(path.c_str(), bytes.data(), bytes.size());
  if (pdf.isEncrypted()) throw UnreadableForm{"this PDF is encrypted", "save it without a password first"};
  if (!object_streams_are_small(pdf, largest_objects))
    throw UnreadableForm{"this file is larger than any worksheet", {}};

  FilledForm form;
  QPDFObjectHandle interactive = pdf.getRoot().getKey("/AcroForm");
  if (interactive.isDictionary()) FormReader(form.values).read(interactive.getKey("/Fields"));
  form.sheet = information_of(pdf, sheet_key);
  form.edition = information_of(pdf, edition_key);
  if (form.sheet.empty()) form.sheet = sheet_of_fields(form.values);
  if (pdf.anyWarnings()) throw UnreadableForm{"this PDF is damaged", "save it again with the program that made it"};
  return form;
}

} // namespace

std::optional<FilledForm> read_filled_form(const std::string& path, const std::string& bytes,
                                           Diagnostics& diagnostics) {
  try {
    return read(path, bytes);
  } catch (const UnreadableForm& problem) {
    diagnostics.error(path, problem.message, problem.hint);
  } catch (const QPDFExc& problem) {
    if (problem.getErrorCode() == qpdf_e_password)
      diagnostics.error(path, "this PDF is encrypted", "save it without a password first");
    else if (bytes.find("%PDF-") > 1024)
      diagnostics.error(path, "this file is no PDF");
    else
      diagnostics.error(path, "this PDF is damaged", "save it again with the program that made it");
  } catch (const std::exception&) {
    diagnostics.error(path, "this PDF is damaged", "save it again with the program that made it");
  }
  return std::nullopt;
}

} // namespace praktijkboek
