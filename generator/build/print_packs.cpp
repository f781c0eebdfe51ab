#include "build/print_packs.h"

#include "base/text.h"
#include "build/collect_images.h"
#include "build/write_file.h"
#include "layout/image/read_image.h"
#include "project/load_source.h"
#include "resolve/site_map.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

namespace praktijkboek {

namespace {

/// An organisation with its logo.
struct ReadOrganisation {
  std::string name; // of its file
  Organisation organisation;
  std::shared_ptr<const ImageData> logo;
};

/// One PDF.
struct PackTask {
  const Pack* pack = nullptr;
  std::string audience;
  const ReadOrganisation* organisation = nullptr;
  std::filesystem::path path;
  std::optional<PrintedPack> printed{};
};

/// Everything that is needed to print for one audience.
struct AudienceBook {
  std::unique_ptr<const LinkedBook> book;
  ImageFiles images;
  SiteMap map;
};

std::vector<std::string> files_of(const std::vector<std::filesystem::path>& paths) {
  std::vector<std::string> files;
  for (const std::filesystem::path& path : paths) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
      files.push_back(path.string());
      continue;
    }
    std::vector<std::string> inside;
    for (const auto& entry : std::filesystem::directory_iterator(path, error))
      if (entry.path().extension() == ".yaml") inside.push_back(entry.path().string());
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

ReadOrganisation load_organisation(const std::string& path, const Theme& theme, Diagnostics& diagnostics) {
  ReadOrganisation read;
  read.name = std::filesystem::path(path).stem().string();
  const DiskFileSystem files(".");
  const SourcePointer source = load_source(files, path, {}, diagnostics);
  if (!source) return read;
  read.organisation = read_organisation(*source, theme, diagnostics);
  const std::string& logo = read.organisation.logo;
  if (logo.empty()) return read;
  const std::string beside = (std::filesystem::path(path).parent_path() / logo).string();
  const auto bytes = load_bytes(files, beside, {source, read.organisation.logo_span}, diagnostics);
  if (!bytes) return read;
  ReadImage image = read_image(beside, *bytes);
  read.logo = std::move(image.data);
  if (!read.logo) diagnostics.error(*source, read.organisation.logo_span, image.problem, image.hint);
  return read;
}

class PackJob {
public:
  PackJob(const PackSettings& settings, SheetOutcome& outcome)
      : settings_(settings), outcome_(outcome), workers_(settings.project.jobs),
        files_(settings.project.project, settings.project.resources) {}

  void run() {
    std::optional<Project> project = read_project(files_, workers_, outcome_.diagnostics);
    if (!project || failed()) return;
    packs_ = read_packs(files_, project->book, outcome_.diagnostics);
    for (const std::string& path : files_of(settings_.organisations))
      organisations_.push_back(load_organisation(path, project->theme, outcome_.diagnostics));
    collect_tasks(project->book);
    if (failed()) return;
    const DiskFileSystem machine("/");
    const std::unique_ptr<const FontLibrary> fonts = load_fonts(machine, *project, outcome_.diagnostics);
    const auto resources = load_print_resources(files_, machine, *project, outcome_.diagnostics);
    if (!fonts || !resources) return;
    for (const PackTask& task : tasks_) open_book(task.audience);
    if (failed()) return;
    print_all(*fonts, *resources);
    if (!failed()) write_all();
  }

private:
  bool failed() const { return outcome_.diagnostics.has_errors() || outcome_.failure; }

  void collect_tasks(const Book& book) {
    std::vector<std::string> names;
    for (const Pack& pack : packs_) names.push_back(pack.name);
    for (const std::string& wanted : settings_.names) {
      if (std::find(names.begin(), names.end(), wanted) != names.end()) continue;
      const auto near = closest(wanted, names);
      outcome_.diagnostics.error("content/packs", {"there is no pack '{}'", wanted},
                                 near ? Message{"did you mean '{}'?", *near} : Message{"write it in content/packs/"});
    }
    for (const std::string& audience : settings_.audiences)
      if (std::find(book.audiences.begin(), book.audiences.end(), audience) == book.audiences.end()) {
        const auto near = closest(audience, book.audiences);
        outcome_.diagnostics.error("content/book.yaml", {"the book has no audience '{}'", audience},
                                   near ? Message{"did you mean '{}'?", *near}
                                        : Message{"declare it in book.yaml under 'audiences'"});
      }
    std::size_t number = 0;
    for (const Pack& pack : packs_) {
      const bool wanted = settings_.names.empty() ||
                          std::find(settings_.names.begin(), settings_.names.end(), pack.name) != settings_.names.end();
      if (!wanted) continue;
      for (const std::string& audience : settings_.audiences.empty() ? pack.audiences : settings_.audiences)
        for (std::size_t i = 0; i < std::max<std::size_t>(organisations_.size(), 1); ++i)
          if (number++ % settings_.shard.count == settings_.shard.index)
            tasks_.push_back({&pack, audience, organisations_.empty() ? nullptr : &organisations_[i], {}, {}});
    }
    for (PackTask& task : tasks_) task.path = path_of(task, number == 1);
  }

  std::filesystem::path path_of(const PackTask& task, bool only_one) const {
    std::string name = fmt::format("{}-{}", task.pack->name, task.audience);
    if (task.organisation != nullptr) name += "-" + task.organisation->name;
    if (settings_.binding == Binding::booklet) name += "-boekje";
    const std::filesystem::path output = settings_.output.value_or(".");
    if (only_one && output.extension() == ".pdf") return output;
    return output / (name + ".pdf");
  }

  void open_book(const std::string& audience) {
    if (books_.contains(audience)) return;
    AudienceBook& opened = books_[audience];
    std::optional<Project> project = read_project(files_, workers_, outcome_.diagnostics, audience);
    if (!project) return;
    opened.book = link_project(std::move(*project), workers_, outcome_.diagnostics);
    if (failed()) return;
    opened.images = collect_images(files_, opened.book->project, workers_, outcome_.diagnostics);
    opened.map = map_site(opened.book->index);
  }

  /// One pack is made with all threads; of many each is made by one.
  void print_all(const FontLibrary& fonts, const PrintResources& resources) {
    std::vector<Diagnostics> found(tasks_.size());
    const auto print = [&](std::size_t i, Workers& workers) {
      PackTask& task = tasks_[i];
      const AudienceBook& opened = books_.at(task.audience);
      const Project& project = opened.book->project;
      const PrintContext context{
          project.theme, fonts, resources.hyphenator, resources.masters, opened.images.decoded, project.site.address};
      PackRequest request{*task.pack, task.audience};
      request.ink = settings_.ink;
      request.binding = settings_.binding;
      request.dates = settings_.dates;
      if (task.organisation != nullptr) {
        request.organisation = &task.organisation->organisation;
        request.logo = task.organisation->logo;
      }
      task.printed = print_pack(*opened.book, request, context, opened.map.pages, workers, found[i]);
    };
    if (tasks_.size() == 1) {
      print(0, workers_);
    } else {
      workers_.for_each_index(tasks_.size(), [&](std::size_t i) {
        OneWorker alone;
        print(i, alone);
      });
    }
    for (Diagnostics& part : found) outcome_.diagnostics.merge(std::move(part));
  }

  void write_all() {
    std::size_t sides = 0, sheets = 0;
    for (const PackTask& task : tasks_) {
      const PrintedPack& printed = *task.printed;
      if (!write(task.path, printed.bytes)) return;
      if (!printed.calendar.empty() &&
          !write(std::filesystem::path(task.path).replace_extension(".ics"), printed.calendar))
        return;
      const std::size_t paper = (printed.sides + 1) / 2;
      outcome_.text += fmt::format("{}\t{}\t{}\n", task.path.string(), printed.pages, paper);
      sides += printed.sides;
      sheets += paper;
    }
    if (tasks_.size() > 1)
      outcome_.summary.push_back({"{} packs, {} printed sides, {} sheets of paper", tasks_.size(), sides, sheets});
    else
      outcome_.summary.push_back({"{} printed sides, {} sheets of paper", sides, sheets});
    if (!settings_.page_cost) return;
    const std::size_t cents = sides * static_cast<std::size_t>(*settings_.page_cost);
    outcome_.summary.push_back({"printing costs € {},{}, at {} cents a side", cents / 100,
                                fmt::format("{:02}", cents % 100), *settings_.page_cost});
  }

  bool write(const std::filesystem::path& path, const std::string& bytes) {
    const Result<Done> written = write_file(path, bytes);
    if (written)
      outcome_.written.push_back(path);
    else
      outcome_.failure = written.failure();
    return !outcome_.failure;
  }

  const PackSettings& settings_;
  SheetOutcome& outcome_;
  Threads workers_;
  ProjectFiles files_;
  std::vector<Pack> packs_;
  std::vector<ReadOrganisation> organisations_;
  std::vector<PackTask> tasks_;
  std::map<std::string, AudienceBook, std::less<>> books_;
};

} // namespace

SheetOutcome print_packs(const PackSettings& settings) {
  SheetOutcome outcome;
  PackJob(settings, outcome).run();
  outcome.diagnostics.sort();
  return outcome;
}

} // namespace praktijkboek
