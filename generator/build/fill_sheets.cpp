#include "build/fill_sheets.h"

#include "build/use_sheet_press.h"
#include "build/write_file.h"
#include "project/load_source.h"
#include "read/read.h"

#include <fmt/format.h>

#include <map>
#include <mutex>

namespace praktijkboek {

namespace {

/// A file of answers and the PDF that it becomes.
struct FillTask {
  std::string data;
  std::filesystem::path pdf;
  SheetData answers;
};

bool is_data_file(const std::filesystem::path& path) {
  const std::string extension = path.extension().string();
  return extension == ".yaml" || extension == ".yml" || extension == ".json";
}

std::filesystem::path with_pdf_name(std::filesystem::path path) { return path.replace_extension(".pdf"); }

std::vector<FillTask> tasks_of_folder(const std::filesystem::path& folder, const std::filesystem::path& output,
                                      Diagnostics& diagnostics) {
  std::map<std::filesystem::path, std::string> data_of; // by PDF
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (is_data_file(entry.path())) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  std::vector<FillTask> tasks;
  for (const std::string& file : files) {
    const std::filesystem::path pdf = output / with_pdf_name(std::filesystem::path(file).filename());
    if (const auto [other, is_new] = data_of.emplace(pdf, file); !is_new)
      diagnostics.error(file, {"'{}' would become the same PDF", other->second}, "give one of them another name");
    else
      tasks.push_back({file, pdf, {}});
  }
  if (files.empty())
    diagnostics.error(folder.string(), "there are no answers in this folder",
                      "answers are in files that end in .yaml or .json");
  return tasks;
}

std::vector<FillTask> tasks_of(const std::filesystem::path& data, const std::optional<std::filesystem::path>& output,
                               Diagnostics& diagnostics) {
  std::error_code error;
  if (std::filesystem::is_directory(data, error)) return tasks_of_folder(data, output.value_or(data), diagnostics);
  return {FillTask{data.string(), output.value_or(with_pdf_name(data)), {}}};
}

void read_answers(std::vector<FillTask>& tasks, const Document& sheet, Workers& workers, Diagnostics& diagnostics) {
  const DiskFileSystem files(".");
  std::vector<Diagnostics> found(tasks.size());
  workers.for_each_index(tasks.size(), [&](std::size_t i) {
    const SourcePointer source = load_source(files, tasks[i].data, {}, found[i]);
    if (source) tasks[i].answers = read_sheet_data(*source, sheet, found[i]);
  });
  for (Diagnostics& part : found) diagnostics.merge(std::move(part));
  diagnostics.sort();
}

void print_all(const std::vector<FillTask>& tasks, SheetPress& press, Workers& workers, SheetOutcome& outcome) {
  std::mutex mutex;
  workers.for_each_index(tasks.size(), [&](std::size_t i) {
    const Result<Done> written = write_file(tasks[i].pdf, press.print(tasks[i].answers));
    const std::lock_guard lock(mutex);
    if (!written && !outcome.failure) outcome.failure = written.failure();
  });
  if (outcome.failure) return;
  for (const FillTask& task : tasks) outcome.written.push_back(task.pdf);
}

} // namespace

SheetOutcome fill_sheets(const SheetSettings& settings, const std::string& name, const std::filesystem::path& data,
                         const std::optional<std::filesystem::path>& output) {
  SheetOutcome outcome;
  SheetProject project(settings);
  if (!project.open(outcome.diagnostics)) return outcome;
  const auto position = find_sheet(project.book().index, name, outcome.diagnostics);
  if (!position) return outcome;
  std::vector<FillTask> tasks = tasks_of(data, output, outcome.diagnostics);
  read_answers(tasks, project.document(*position), project.workers(), outcome.diagnostics);
  if (outcome.diagnostics.has_errors()) return outcome;
  with_sheet_press(project, *position, outcome.diagnostics,
                   [&](SheetPress& press) { print_all(tasks, press, project.workers(), outcome); });
  return outcome;
}

SheetOutcome list_sheets(const SheetSettings& settings) {
  SheetOutcome outcome;
  SheetProject project(settings);
  if (!project.open(outcome.diagnostics)) return outcome;
  for (std::size_t i = 0; i < project.book().index.documents.size(); ++i) {
    const IndexedDocument& document = project.book().index.documents[i];
    if (document.index.kind == DocumentKind::sheet)
      outcome.text += fmt::format("{:>3}  {:24} {}\n", document.number, document.index.slug, document.index.title);
  }
  return outcome;
}

} // namespace praktijkboek
