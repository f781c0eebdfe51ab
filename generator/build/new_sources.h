#pragma once

#include "base/date.h"
#include "base/file_system.h"
#include "base/message.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace praktijkboek {

/// What an author can begin with.
enum class Starter { project, chapter, appendix, sheet, deck, pack };

struct NewSource {
  std::string path; // in the project
  std::string text;
};

/// The files to begin with, from templates/new/, with the title and what follows from it filled in. None when no
/// address can be made of the title: it has no letter or digit.
/// @param today the date of a new book
std::vector<NewSource> start_sources(const FileSystem& resources, Starter starter, const std::string& title,
                                     const Date& today);

/// What is left for the author to do, so that the book has it; nothing when it has it by itself.
std::optional<Message> place_in_book(Starter starter, const std::string& title);

/// A file that is there already, of those that would be written.
std::optional<std::filesystem::path> existing(const std::filesystem::path& project,
                                              const std::vector<NewSource>& sources);

/// None of them may be there.
Result<Done> write_new_sources(const std::filesystem::path& project, const std::vector<NewSource>& sources);

} // namespace praktijkboek
