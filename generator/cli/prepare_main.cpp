#include "build/disk.h"
#include "build/prepare_theme.h"
#include "build/threads.h"
#include "cli/commands.h"

#include <iostream>
#include <set>
#include <thread>

using namespace praktijkboek;

/// praktijkboek-prepare FOLDER: makes what the themes in FOLDER give to every website, in FOLDER/build/prepared/. A
/// part of compiling the program. A font that is missing here is no fault: a build tells about it.
int main(int argument_count, char** arguments) {
  if (argument_count != 2) return 2;
  const std::filesystem::path folder = arguments[1];
  const DiskFileSystem files(folder);
  Threads workers(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
  std::set<std::string> themes;
  for (const std::string& path : files.files_below("themes"))
    if (path.ends_with("/theme.yaml")) themes.insert(path.substr(7, path.rfind('/') - 7));
  for (const std::string& theme : themes) {
    Diagnostics diagnostics;
    prepare_theme(files, theme, Cache(folder / prepared_folder), workers, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.all()) std::cerr << to_text(diagnostic, in_user_language);
  }
  return 0;
}
