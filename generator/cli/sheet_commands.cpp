#include "cli/sheet_commands.h"

#include "build/read_sheets.h"
#include "cli/choice.h"

#include <memory>

namespace praktijkboek {

namespace {

/// What is written on the command line after `sheet`.
struct SheetArguments {
  SheetSettings settings;
  std::string name;
  std::filesystem::path data;
  std::vector<std::string> pdfs;
  DataFormat format = DataFormat::yaml;
  std::optional<std::filesystem::path> output;
};

std::string sentence(const Message& message) { return in_user_language(message); }

void add_settings(CLI::App& command, SheetSettings& settings) {
  command.add_option("--project", settings.project, sentence("folder that holds content/"))->capture_default_str();
  command.add_option("--jobs", settings.jobs, sentence("number of threads"))
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
}

using Arguments = std::shared_ptr<SheetArguments>;

void add_list_command(CLI::App& sheet, const Arguments& arguments, ExitStatus& status) {
  CLI::App* command = sheet.add_subcommand("list", sentence("name all worksheets"));
  add_settings(*command, arguments->settings);
  command->callback([arguments, &status] { status = report(list_sheets(arguments->settings)); });
}

void add_fill_command(CLI::App& sheet, const Arguments& arguments, ExitStatus& status) {
  CLI::App* command = sheet.add_subcommand("fill", sentence("fill in a worksheet, or one for each file of a folder"));
  command->add_option("name", arguments->name, sentence("name of the worksheet"))->required();
  command->add_option("data", arguments->data, sentence("answers in YAML or JSON, or a folder of them"))->required();
  command->add_option("-o,--output", arguments->output, sentence("the PDF, or the folder of the PDFs"));
  add_settings(*command, arguments->settings);
  command->callback([arguments, &status] {
    status = report(fill_sheets(arguments->settings, arguments->name, arguments->data, arguments->output));
  });
}

void add_read_command(CLI::App& sheet, const Arguments& arguments, ExitStatus& status) {
  CLI::App* command = sheet.add_subcommand("read", sentence("read what was filled in on a worksheet"));
  command->add_option("pdf", arguments->pdfs, sentence("a filled-in PDF"))->required()->expected(1);
  const std::map<std::string, DataFormat> formats{
      {"yaml", DataFormat::yaml}, {"json", DataFormat::json}, {"xfdf", DataFormat::xfdf}};
  command->add_option("--format", arguments->format, sentence("form of the answers"))->transform(choice(formats));
  command->add_option("-o,--output", arguments->output, sentence("file to write to; standard output without it"));
  add_settings(*command, arguments->settings);
  command->callback([arguments, &status] {
    status =
        report(read_filled_sheet(arguments->settings, arguments->pdfs.front(), arguments->format, arguments->output));
  });
}

void add_next_command(CLI::App& sheet, const Arguments& arguments, ExitStatus& status) {
  CLI::App* command =
      sheet.add_subcommand("next", sentence("begin a worksheet with what filled-in ones share with it"));
  command->add_option("pdf", arguments->pdfs, sentence("filled-in PDFs, and the name of the next worksheet"))
      ->required()
      ->expected(2, 100);
  command->add_option("-o,--output", arguments->output, sentence("the PDF"));
  add_settings(*command, arguments->settings);
  command->callback([arguments, &status] {
    arguments->name = arguments->pdfs.back();
    arguments->pdfs.pop_back();
    status = report(print_next_sheet(arguments->settings, arguments->pdfs, arguments->name, arguments->output));
  });
}

} // namespace

void add_sheet_commands(CLI::App& program, const BuildSettings& settings, ExitStatus& status) {
  CLI::App* sheet = program.add_subcommand("sheet", sentence("work with filled-in worksheets"));
  sheet->require_subcommand(1);
  const auto arguments = std::make_shared<SheetArguments>();
  arguments->settings.resources = settings.resources;
  arguments->settings.jobs = settings.jobs;
  add_list_command(*sheet, arguments, status);
  add_fill_command(*sheet, arguments, status);
  add_read_command(*sheet, arguments, status);
  add_next_command(*sheet, arguments, status);
}

} // namespace praktijkboek
