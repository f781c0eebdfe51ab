#include "forms/filled_form.h"

#include "forms/form_objects.h"
#include "forms/packed_streams.h"
#include "pdf/document_metadata.h"

#include <exception>

namespace praktijkboek {

namespace {

constexpr std::size_t largest_unpacked = std::size_t{256} * 1024 * 1024;
constexpr std::size_t latest_header = 1024; // bytes that may stand before '%PDF-'

/// Some programs drop entries that they do not know; the names of our fields begin with that of the sheet.
std::string sheet_of_fields(const FormValues& values) {
  return values.empty() ? std::string{} : values.begin()->first.substr(0, values.begin()->first.find('.'));
}

FilledForm read(const std::string& path, const std::string& bytes) {
  if (bytes.size() > largest_pdf || !streams_are_small(bytes, largest_unpacked))
    throw UnreadableForm{Unreadable::too_large, {}};
  FormObjects objects = read_form_objects(path, bytes, {sheet_key, edition_key});
  if (objects.sheet.empty()) objects.sheet = sheet_of_fields(objects.values);
  return {std::move(objects.sheet), std::move(objects.edition), std::move(objects.values)};
}

void report(const std::string& path, const UnreadableForm& problem, Diagnostics& diagnostics) {
  switch (problem.reason) {
  case Unreadable::encrypted:
    diagnostics.error(path, "this PDF is encrypted", "save it without a password first");
    break;
  case Unreadable::damaged:
    diagnostics.error(path, "this PDF is damaged", "save it again with the program that made it");
    break;
  case Unreadable::too_large: diagnostics.error(path, "this file is larger than any worksheet"); break;
  case Unreadable::strange_fields:
    diagnostics.error(path, "the fields of this PDF are not those of a worksheet");
    break;
  case Unreadable::too_much_text:
    diagnostics.error(path, {"'{}' has more text than any worksheet takes", problem.field});
    break;
  case Unreadable::not_unicode: diagnostics.error(path, {"'{}' has text that is not Unicode", problem.field}); break;
  }
}

} // namespace

std::optional<FilledForm> read_filled_form(const std::string& path, const std::string& bytes,
                                           Diagnostics& diagnostics) {
  try {
    return read(path, bytes);
  } catch (const UnreadableForm& problem) {
    report(path, problem, diagnostics);
  } catch (const std::exception&) {
    if (bytes.find("%PDF-") > latest_header)
      diagnostics.error(path, "this file is no PDF");
    else
      report(path, {Unreadable::damaged, {}}, diagnostics);
  }
  return std::nullopt;
}

} // namespace praktijkboek
