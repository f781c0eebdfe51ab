#include "unit/html/sample.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace praktijkboek;
namespace filesystem = std::filesystem;

namespace {

using Keys = std::set<std::string>;

Keys keys_of(const std::string& language) {
  Keys keys;
  for (const auto& [key, text] : sample::read_words(language)) {
    keys.insert(key);
    CHECK_FALSE(text.empty());
  }
  return keys;
}

std::string read_file(const filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// What a pattern finds in every file below a folder, with the file that it was found in.
std::map<std::string, std::string> find_all(const std::string& folder, const std::string& extension,
                                            const std::regex& pattern) {
  std::map<std::string, std::string> found;
  for (const auto& entry : filesystem::recursive_directory_iterator(filesystem::path(PROJECT_ROOT) / folder)) {
    if (entry.path().extension() != extension) continue;
    const std::string text = read_file(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
      found.emplace((*match)[1], entry.path().string());
  }
  return found;
}

std::string first_part(const std::string& key) { return key.substr(0, key.find('.')); }

} // namespace

TEST_CASE("the interface languages have the same words") {
  const Keys dutch = keys_of("nl"), english = keys_of("en");
  CHECK(dutch == english);
  CHECK(dutch.size() > 50);
}

TEST_CASE("every word that the program asks for exists") {
  const Keys keys = keys_of("nl");
  Keys groups;
  for (const std::string& key : keys) groups.insert(first_part(key));

  const auto asked =
      find_all("generator", ".cpp", std::regex(R"re(\bwords_?(?:\(\))?\("([a-z0-9_]+\.[a-z0-9_.]+)")re"));
  CHECK(asked.size() > 3);
  for (const auto& [key, file] : asked) {
    INFO(file);
    CHECK((keys.contains(key) ? key : "missing: " + key) == key);
  }
  // Keys also travel as arguments: whatever looks like one of a group that we have.
  for (const auto& [key, file] :
       find_all("generator", ".cpp", std::regex(R"re("([a-z_]+\.[a-z0-9_.]*[a-z0-9_])")re"))) {
    if (!groups.contains(first_part(key))) continue;
    INFO(file);
    CHECK((keys.contains(key) ? key : "missing: " + key) == key);
  }
}

TEST_CASE("every word that a template asks for exists") {
  const Keys keys = keys_of("nl");
  const auto asked = find_all("templates", ".mustache", std::regex(R"re(\{\{words\.([a-z0-9_.]+)\}\})re"));
  CHECK(asked.size() > 10);
  for (const auto& [key, file] : asked) {
    INFO(file);
    CHECK((keys.contains(key) ? key : "missing: " + key) == key);
  }
}
