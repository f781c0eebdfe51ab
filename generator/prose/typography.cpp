#include "base/text.h"
#include "prose/findings.h"

namespace praktijkboek {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class TypographyCheck {
public:
  TypographyCheck(const Passage& passage, const ReportFinding& report) : text_(passage.text), report_(report) {}

  void run() {
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const char c = text_[i];
      if (c == '\xE2' || c == '\xC2')
        check_sign(i);
      else
        check_ascii(i, c);
    }
    if (open_quotes_ > 0) find(last_open_, last_open_ + 3, {"a quotation is not closed"}, {"close it with ’"});
  }

private:
  char before(std::size_t i) const { return i == 0 ? ' ' : text_[i - 1]; }
  char after(std::size_t i) const { return i < text_.size() ? text_[i] : ' '; }
  bool letter_at(std::size_t i) const {
    if (i >= text_.size()) return false;
    return is_letter_or_digit(next_code_point(text_, i));
  }
  bool letter_before(std::size_t i) const {
    if (i == 0) return false;
    std::size_t start = i - 1;
    while (start > 0 && (static_cast<unsigned char>(text_[start]) & 0xC0U) == 0x80U) --start;
    return letter_at(start);
  }

  void find(std::size_t begin, std::size_t end, Message message, Message hint) {
    report_({ProseRule::typography, begin, end, std::move(message), std::move(hint)});
  }

  void check_ascii(std::size_t i, char c) {
    switch (c) {
    case '"': return find(i, i + 1, {"a straight quotation mark"}, {"write ‘ and ’, and “ and ” inside them"});
    case '\'': return find(i, i + 1, {"a straight apostrophe"}, {"write ’, or ‘ and ’ round a quotation"});
    case '-': return check_hyphen(i);
    case '.':
      if (after(i + 1) == '.' && after(i + 2) == '.') find(i, i + 3, {"three points"}, {"write …"});
      return check_stop(i);
    case ',':
    case ';':
    case ':':
    case '?':
    case '!': return check_stop(i);
    case '%':
      if (before(i) == ' ' && i >= 2 && is_digit(text_[i - 2])) find(i - 1, i + 1, {"a blank before %"}, {"write 13%"});
      return;
    case ' ':
      if (before(i) == ' ' && i > 0) find(i - 1, i + 1, {"two blanks"}, {"write one"});
      if (before(i) == '(') find(i - 1, i + 1, {"a blank inside brackets"}, {"take it out"});
      return;
    case ')':
      if (before(i) == ' ') find(i - 1, i + 1, {"a blank inside brackets"}, {"take it out"});
      return;
    default: return;
    }
  }

  void check_stop(std::size_t i) {
    const bool ends_here = !letter_at(i + 1) && after(i + 1) != '.';
    if (before(i) == ' ' && i > 0 && ends_here)
      find(i - 1, i + 1, {"a blank before '{}'", text_.substr(i, 1)}, {"take it out"});
  }

  void check_hyphen(std::size_t i) {
    if (before(i) == '-') return;
    if (after(i + 1) == '-') return find(i, i + 2, {"two hyphens"}, {"write a dash: –"});
    const bool alone = before(i) == ' ' && after(i + 1) == ' ';
    if (alone && i > 0) find(i, i + 1, {"a hyphen as a dash"}, {"write a dash: –"});
  }

  void check_sign(std::size_t i) {
    const std::string_view rest = text_.substr(i);
    if (rest.starts_with("—")) return find(i, i + 3, {"a long dash"}, {"write a dash with blanks: –"});
    if (rest.starts_with("–")) return check_dash(i);
    if (rest.starts_with("€")) return check_euro(i);
    if (rest.starts_with("„") || rest.starts_with("«") || rest.starts_with("»"))
      return find(i, i + (rest.starts_with("„") ? 3 : 2), {"a quotation mark of another language"},
                  {"write ‘ and ’, and “ and ” inside them"});
    if (rest.starts_with("‘")) return check_opening(i);
    if (rest.starts_with("’")) return check_closing(i);
    if (rest.starts_with("“") && open_quotes_ == 0)
      find(i, i + 3, {"double quotation marks outside"}, {"write ‘ and ’, and “ and ” inside them"});
  }

  void check_dash(std::size_t i) {
    const bool left = before(i) != ' ';
    const bool right = after(i + 3) != ' ';
    const bool at_edge = i == 0 || i + 3 >= text_.size();
    if (at_edge) return;
    const bool digits = is_digit(text_[left ? i - 1 : (i >= 2 ? i - 2 : 0)]) && is_digit(after(right ? i + 3 : i + 4));
    if (left && right) {
      if (letter_before(i) && letter_at(i + 3) && !is_digit(before(i)) && !is_digit(after(i + 3)))
        find(i, i + 3, {"a dash without blanks"}, {"write blanks round it; between parts of a word comes a hyphen"});
    } else if (left != right) {
      find(i, i + 3, {"a dash with a blank on one side"}, {"write blanks round it, or none in 9–18"});
    } else if (digits) {
      find(i - 1, i + 4, {"blanks in a range"}, {"write it without: 9–18"});
    }
  }

  void check_euro(std::size_t i) {
    const std::string_view behind = text_.substr(i + 3);
    if (behind.starts_with(" ") && is_digit(after(i + 4)))
      find(i, i + 4, {"a blank behind € where a line may end"}, {"write a hard blank (U+00A0)"});
    else if (is_digit(after(i + 3)))
      find(i, i + 3, {"€ without a blank"}, {"write a hard blank (U+00A0) behind it"});
  }

  /// ‘s avonds begins with the sign of omission, which is ’.
  void check_opening(std::size_t i) {
    const char next = after(i + 3);
    if ((next == 's' || next == 't' || next == 'n') && after(i + 4) == ' ')
      return find(i, i + 3, {"an opening quotation mark as an apostrophe"}, {"write ’{}", text_.substr(i + 3, 1)});
    ++open_quotes_;
    last_open_ = i;
  }

  void check_closing(std::size_t i) {
    if (letter_at(i + 3) || open_quotes_ == 0) return;
    if (before(i) == ' ' || i == 0) return;
    --open_quotes_;
  }

  std::string_view text_;
  const ReportFinding& report_;
  std::size_t open_quotes_ = 0;
  std::size_t last_open_ = 0;
};

} // namespace

void check_typography(const Passage& passage, const ReportFinding& report) { TypographyCheck(passage, report).run(); }

} // namespace praktijkboek
