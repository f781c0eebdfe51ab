#include "build/read_sheets.h"

#include "build/use_sheet_press.h"
#include "build/write_file.h"
#include "forms/data_text.h"
#include "forms/filled_form.h"
#include "model/carry_over.h"
#include "project/load_source.h"

#include <fmt/format.h>

namespace praktijkboek {

namespace {

struct ReadSheet {
  const Document* sheet = nullptr;
  std::string edition;
  SheetData data;
};

std::optional<ReadSheet> read_sheet_pdf(const SheetProject& project, const std::string& pdf, Diagnostics& diagnostics) {
  const auto bytes = load_bytes(DiskFileSystem("."), pdf, {}, diagnostics);
  if (!bytes) return std::nullopt;
  const auto form = read_filled_form(pdf, *bytes, diagnostics);
  if (!form) return std::nullopt;
  const auto& sheets = project.book().index.sheets;
  const auto position = sheets.find(form->sheet);
  if (position == sheets.end()) {
    diagnostics.error(pdf, "this PDF is no worksheet of this handbook",
                      form->sheet.empty() ? Message{} : Message{"it says that it is '{}'", form->sheet});
    return std::nullopt;
  }
  ReadSheet read{&project.document(position->second), form->edition, {}};
  std::vector<FormProblem> problems;
  read.data = sheet_data(*read.sheet, form->values, problems);
  const std::string& edition = project.book().project.book.edition;
  for (FormProblem& problem : problems) {
    if (problem.hint.empty() && form->edition != edition)
      problem.hint = {"the PDF is of edition '{}', this handbook of edition '{}'", form->edition, edition};
    diagnostics.error(pdf, std::move(problem.message), std::move(problem.hint));
  }
  return problems.empty() ? std::optional(std::move(read)) : std::nullopt;
}

std::string text_of(const ReadSheet& read, DataFormat format) {
  switch (format) {
  case DataFormat::yaml:
    return fmt::format("# {}, {}\n", read.sheet->slug, read.edition) + write_yaml(*read.sheet, read.data);
  case DataFormat::json: return write_json(*read.sheet, read.data);
  case DataFormat::xfdf: return write_xfdf(form_values(*read.sheet, read.data));
  }
  return {};
}

void write(const std::filesystem::path& path, std::string_view bytes, SheetOutcome& outcome) {
  const Result<Done> written = write_file(path, bytes);
  if (written)
    outcome.written.push_back(path);
  else
    outcome.failure = written.failure();
}

} // namespace

SheetOutcome read_filled_sheet(const SheetSettings& settings, const std::string& pdf, DataFormat format,
                               const std::optional<std::filesystem::path>& output) {
  SheetOutcome outcome;
  SheetProject project(settings);
  if (!project.open(outcome.diagnostics)) return outcome;
  const auto read = read_sheet_pdf(project, pdf, outcome.diagnostics);
  if (!read) return outcome;
  if (output)
    write(*output, text_of(*read, format), outcome);
  else
    outcome.text = text_of(*read, format);
  return outcome;
}

SheetOutcome print_next_sheet(const SheetSettings& settings, const std::vector<std::string>& pdfs,
                              const std::string& name, const std::optional<std::filesystem::path>& output) {
  SheetOutcome outcome;
  SheetProject project(settings);
  if (!project.open(outcome.diagnostics)) return outcome;
  const auto position = find_sheet(project.book().index, name, outcome.diagnostics);
  SharedAnswers shared;
  for (const std::string& pdf : pdfs)
    if (const auto read = read_sheet_pdf(project, pdf, outcome.diagnostics)) shared.collect(*read->sheet, read->data);
  const std::filesystem::path path =
      output.value_or(std::filesystem::path(pdfs.back()).parent_path() / (name + ".pdf"));
  std::error_code error;
  if (!output && std::filesystem::exists(path, error))
    outcome.diagnostics.error(path.string(), "this file is there already, and may be filled in",
                              "name the new one with -o");
  if (outcome.diagnostics.has_errors()) return outcome;
  const SheetData data = shared.prefill(project.document(*position));
  with_sheet_press(project, *position, outcome.diagnostics,
                   [&](SheetPress& press) { write(path, press.print(data), outcome); });
  return outcome;
}

} // namespace praktijkboek
