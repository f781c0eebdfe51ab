#include "base/text.h"
#include "layout/image/svg.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace praktijkboek {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view white = " \t\r\n";

bool same_letters(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

/// 'script' of 'svg:script'.
std::string_view local_name(std::string_view name) { return name.substr(name.find(':') + 1); }

/// References inside the file, and pixels that stand in it.
bool stays_inside(std::string_view address) {
  const std::string_view text = trim(address);
  return text.empty() || text.starts_with('#') || text.starts_with("data:image/png") ||
         text.starts_with("data:image/jpeg");
}

/// url(…) and @import of style sheets, wherever they stand.
std::string_view fault_in_style(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (same_letters(rest.substr(0, 7), "@import")) return "an imported style sheet";
    if (text[i] == '\\') return "a backslash in a style";
    if (!same_letters(rest.substr(0, 4), "url(")) continue;
    constexpr std::size_t enough = 64; // to see how the address begins
    std::string_view address = trim(rest.substr(4, enough));
    if (address.starts_with('"') || address.starts_with('\'')) address.remove_prefix(1);
    if (!stays_inside(address)) return "a reference to another file";
  }
  return {};
}

std::string_view fault_in_attribute(std::string_view name, std::string_view value) {
  const std::string_view local = local_name(name);
  if (local.size() > 2 && same_letters(local.substr(0, 2), "on")) return "an event handler";
  if ((same_letters(local, "href") || same_letters(local, "src")) && !stays_inside(value))
    return "a reference to another file";
  return fault_in_style(value);
}

std::string_view fault_in_element(std::string_view name) {
  const std::string_view local = local_name(name);
  if (same_letters(local, "script")) return "a script";
  constexpr std::array<std::string_view, 7> pages{"foreignobject", "iframe", "object", "embed",
                                                  "audio",         "video",  "handler"};
  if (std::any_of(pages.begin(), pages.end(), [&](std::string_view page) { return same_letters(local, page); }))
    return "a page inside the picture";
  return {};
}

/// Walks over the tags of an XML file. It need not be well-formed: librsvg is asked that.
class SvgWalk {
public:
  explicit SvgWalk(std::string_view svg) : svg_(svg) {}

  std::optional<SvgFault> fault() {
    while (place_ < svg_.size()) {
      const std::size_t begin = place_;
      const std::string_view what = next();
      if (what.empty()) continue;
      const auto line = std::count(svg_.begin(), svg_.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
      return SvgFault{what, static_cast<std::size_t>(line) + 1};
    }
    return std::nullopt;
  }

private:
  std::string_view next() {
    if (svg_[place_] != '<') {
      const std::string_view text = up_to("<");
      return in_style_ ? fault_in_style(text) : std::string_view{};
    }
    const std::string_view rest = svg_.substr(place_);
    if (rest.starts_with("<!--")) return skip_behind("-->"), std::string_view{};
    if (rest.starts_with("<![CDATA[")) {
      const std::string_view text = up_to("]]>");
      return in_style_ ? fault_in_style(text) : std::string_view{};
    }
    if (rest.starts_with("<?xml ")) return skip_behind("?>"), std::string_view{};
    if (rest.starts_with("<?")) return skip_behind("?>"), "a processing instruction";
    if (rest.starts_with("<!")) {
      const std::string_view declaration = up_to(">");
      return declaration.find('[') == none ? std::string_view{} : "declarations of entities";
    }
    return tag();
  }

  /// What stands up to the mark; the place moves there.
  std::string_view up_to(std::string_view mark) {
    const std::size_t end = std::min(svg_.find(mark, place_ + 1), svg_.size());
    const std::string_view text = svg_.substr(place_, end - place_);
    place_ = end;
    return text;
  }
  void skip_behind(std::string_view mark) {
    const std::size_t end = svg_.find(mark, place_);
    place_ = end == none ? svg_.size() : end + mark.size();
  }
  void skip_white() { place_ = std::min(svg_.find_first_not_of(white, place_), svg_.size()); }
  std::string_view word(std::string_view ends) {
    const std::size_t begin = place_;
    place_ = std::min(svg_.find_first_of(ends, place_), svg_.size());
    return svg_.substr(begin, place_ - begin);
  }

  std::string_view tag() {
    ++place_;
    const std::string_view name = word(" \t\r\n>/");
    if (name.empty()) { // a closing tag
      in_style_ = false;
      skip_behind(">");
      return {};
    }
    if (const std::string_view what = fault_in_element(name); !what.empty()) return what;
    in_style_ = same_letters(local_name(name), "style");
    for (skip_white(); place_ < svg_.size() && svg_[place_] != '>'; skip_white()) {
      if (svg_[place_] == '/') {
        in_style_ = false;
        ++place_;
        continue;
      }
      const std::size_t before = place_;
      if (const std::string_view what = attribute(); !what.empty()) return what;
      if (place_ == before) ++place_;
    }
    return {};
  }

  std::string_view attribute() {
    const std::string_view name = word(" \t\r\n=>/");
    skip_white();
    if (place_ >= svg_.size() || svg_[place_] != '=') return fault_in_attribute(name, {});
    ++place_;
    skip_white();
    if (place_ >= svg_.size()) return {};
    const char quote = svg_[place_];
    if (quote != '"' && quote != '\'') return fault_in_attribute(name, word(" \t\r\n>"));
    ++place_;
    const std::string_view value = word(std::string_view(&quote, 1));
    if (place_ < svg_.size()) ++place_;
    return fault_in_attribute(name, value);
  }

  std::string_view svg_;
  std::size_t place_ = 0;
  bool in_style_ = false;
};

} // namespace

bool looks_like_svg(std::string_view bytes) {
  const std::string_view text = bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
  const std::size_t begin = text.find_first_not_of(white);
  constexpr std::size_t head = 4096; // comments of drawing programs come first
  return begin != none && text[begin] == '<' && text.substr(begin, head).find("<svg") != none;
}

std::optional<SvgFault> find_svg_fault(std::string_view svg) { return SvgWalk(svg).fault(); }

} // namespace praktijkboek
