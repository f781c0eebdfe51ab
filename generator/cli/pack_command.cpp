#include "cli/pack_command.h"

#include "build/print_packs.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>

namespace praktijkboek {

namespace {

std::string sentence(const Message& message) { return in_user_language(message); }

/// '2/8': the second of eight parts.
std::optional<Shard> parse_shard(const std::string& text) {
  std::size_t number = 0, count = 0;
  const char* const end = text.data() + text.size();
  const auto [slash, first] = std::from_chars(text.data(), end, number);
  if (first != std::errc{} || slash == end || *slash != '/') return std::nullopt;
  const auto [last, second] = std::from_chars(slash + 1, end, count);
  if (second != std::errc{} || last != end || number < 1 || number > count) return std::nullopt;
  return Shard{number - 1, count};
}

} // namespace

void add_pack_command(CLI::App& program, const BuildSettings& settings, ExitStatus& status) {
  const auto pack = std::make_shared<PackSettings>();
  pack->project.resources = settings.resources;
  pack->project.jobs = settings.jobs;
  CLI::App* command = program.add_subcommand("pack", sentence("print course packs"));
  command->add_option("names", pack->names, sentence("names of packs; without them all packs"));
  command->add_option("--audience", pack->audiences, sentence("for whom; without it those that the pack names"));
  command->add_option("--organisation", pack->organisations, sentence("file of an organisation, or a folder of them"));
  command->add_option("-o,--output", pack->output, sentence("the PDF, or the folder of the PDFs"));
  command->add_flag_callback(
      "--black-and-white", [pack] { pack->ink = Ink::black_and_white; },
      sentence("in greys, for a printer without colours"));
  command->add_flag_callback(
      "--booklet", [pack] { pack->binding = Binding::booklet; },
      sentence("two pages beside each other on A4, in the order for folding"));
  const auto check_date = [](const std::string& text) {
    return parse_iso_date(text) ? std::string{} : sentence({"'{}' is not a date: write it as 2027-01-31", text});
  };
  command
      ->add_option_function<std::vector<std::string>>(
          "--date",
          [pack](const std::vector<std::string>& dates) {
            for (const std::string& text : dates) pack->dates.push_back(parse_iso_date(text).value_or(Date{}));
          },
          sentence("when a day of the programme is, as 2027-01-31; once for each day"))
      ->check(CLI::Validator(check_date, "DATE"));
  command->add_option("--page-cost", pack->page_cost, sentence("what printing one side costs, in cents"))
      ->check(CLI::Range(1, 1000));
  const auto check_shard = [](const std::string& text) {
    return parse_shard(text) ? std::string{} : sentence({"'{}' is not a part of the work: write it as 2/8", text});
  };
  command
      ->add_option_function<std::string>(
          "--shard", [pack](const std::string& text) { pack->shard = parse_shard(text).value_or(Shard{}); },
          sentence("only this part of the packs, as 2/8: the second of eight"))
      ->check(CLI::Validator(check_shard, "i/n"));
  command->add_option("--project", pack->project.project, sentence("folder that holds content/"))
      ->capture_default_str();
  command->add_option("--jobs", pack->project.jobs, sentence("number of threads"))
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
  command->callback([pack, &status] { status = report(print_packs(*pack)); });
}

} // namespace praktijkboek
