#pragma once

#include <map>
#include <string>
#include <string_view>

namespace praktijkboek {

/// The words of the interface in one language ('figuur', 'Druk af'), from templates/words/<language>.yaml.
class Words {
public:
  Words() = default;
  explicit Words(std::map<std::string, std::string, std::less<>> words) : words_(std::move(words)) {}

  /// The key itself when there is no such word, so that a gap is seen; a test keeps the files complete.
  std::string_view operator()(std::string_view key) const {
    const auto found = words_.find(key);
    return found == words_.end() ? key : std::string_view(found->second);
  }

  /// Of one part of the interface, whose keys begin alike: what is said in a browser, say.
  std::map<std::string_view, std::string_view> with_prefix(std::string_view prefix) const {
    std::map<std::string_view, std::string_view> found;
    for (auto word = words_.lower_bound(prefix); word != words_.end() && word->first.starts_with(prefix); ++word)
      found.emplace(word->first, word->second);
    return found;
  }

private:
  std::map<std::string, std::string, std::less<>> words_;
};

} // namespace praktijkboek
