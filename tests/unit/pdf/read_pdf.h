#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek::sample {

/// Just enough of a reader for what write_pdf makes: numbered objects in a row, a table of them at the end.
class ReadPdf {
public:
  explicit ReadPdf(std::string bytes);

  const std::string& bytes() const { return bytes_; }
  /// What stands between '<<' and '>>' of an object, and its stream as it is in the file.
  std::string entries(std::size_t number) const;
  std::string stream(std::size_t number) const;
  /// The value of a key, up to the next key on the same level: 'Kids' -> '[3 0 R 4 0 R]'.
  static std::string value(std::string_view entries, std::string_view key);
  /// The entries of the object that a value refers to: '12 0 R'.
  std::string follow(std::string_view reference) const;
  std::string inflated(std::string_view reference) const;
  /// Entries of every object that has this text in them.
  std::vector<std::string> objects_with(std::string_view text) const;
  std::string catalog() const;
  /// Of the page with this index in the file.
  std::string page(std::size_t index) const;
  std::string content(std::size_t page_index) const;
  std::size_t object_count() const { return offsets_.size(); }

private:
  std::string_view object(std::size_t number) const;

  std::string bytes_;
  std::vector<std::size_t> offsets_; // by object number
};

/// How often `part` stands in `text`.
std::size_t count_of(std::string_view text, std::string_view part);

} // namespace praktijkboek::sample
