#include "layout/book/book_plan.h"

#include "base/roman.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

bool is_in_book(DocumentKind kind) {
  switch (kind) {
  case DocumentKind::front:
  case DocumentKind::chapter:
  case DocumentKind::appendix:
  case DocumentKind::sheet:
  case DocumentKind::glossary:
  case DocumentKind::literature:
  case DocumentKind::subject_index: return true;
  case DocumentKind::home:
  case DocumentKind::leaflet:
  case DocumentKind::training:
  case DocumentKind::programme:
  case DocumentKind::deck:
  case DocumentKind::exercise:
  case DocumentKind::skill:
  case DocumentKind::packs: return false;
  }
  return false;
}

constexpr const char* parts_name = "deel";

/// The slug of each document; a number behind it where a chapter and a worksheet have the same.
std::vector<std::string> names_of(const BookIndex& index) {
  std::set<std::string> taken{parts_name, "titel", "inhoud", "figuren"};
  std::vector<std::string> names;
  for (const IndexedDocument& document : index.documents) {
    names.emplace_back();
    if (document.index.kind == DocumentKind::home) names.back() = parts_name;
    if (!is_in_book(document.index.kind)) continue;
    std::string name = document.index.slug;
    for (int count = 2; !taken.insert(name).second; ++count) name = fmt::format("{}-{}", document.index.slug, count);
    names.back() = std::move(name);
  }
  return names;
}

bool has_figures(const BookIndex& index) {
  return std::any_of(index.documents.begin(), index.documents.end(), [](const IndexedDocument& document) {
    return std::any_of(document.index.targets.begin(), document.index.targets.end(), [](const Target& target) {
      return target.kind == TargetKind::figure || target.kind == TargetKind::table;
    });
  });
}

class Planner {
public:
  explicit Planner(const BookIndex& index) : index_(index) { plan_.names = names_of(index); }

  BookPlan plan() {
    add(PieceKind::title, "titel", {});
    add(PieceKind::contents, "inhoud", word("print.contents"));
    if (has_figures(index_)) add(PieceKind::figures, "figuren", word("print.figures"));
    for (std::size_t position = 0; position < index_.documents.size(); ++position) add_document(position);
    return std::move(plan_);
  }

private:
  std::string word(std::string_view key) const { return std::string((*index_.words)(key)); }

  BookPiece& add(PieceKind kind, std::string name, std::string head) {
    BookPiece piece;
    piece.kind = kind;
    piece.numbering = Numbering::roman;
    piece.name = std::move(name);
    piece.left_head = head.empty() ? std::string{} : index_.book->title;
    piece.right_head = std::move(head);
    plan_.pieces.push_back(std::move(piece));
    return plan_.pieces.back();
  }

  void add_document(std::size_t position) {
    const IndexedDocument& document = index_.documents[position];
    if (!is_in_book(document.index.kind)) return;
    const std::size_t part = part_of(document);
    if (part != BookPiece::no_part && part != last_part_) {
      BookPiece& page = add(PieceKind::part, part_name(part), {});
      page.subject = page.part = part;
      page.numbering = Numbering::arabic;
      last_part_ = part;
    }
    const bool is_index = document.index.kind == DocumentKind::subject_index;
    const std::string number = document.number.empty() ? std::string{} : document.number + "  ";
    BookPiece& piece = add(is_index ? PieceKind::subject_index : PieceKind::document, plan_.names[position],
                           number + document.index.title);
    piece.subject = position;
    piece.part = part;
    if (document.index.kind != DocumentKind::front) piece.numbering = Numbering::arabic;
    if (document.index.kind == DocumentKind::sheet) {
      piece.start = PieceStart::anywhere;
      piece.head = RunningHead::none;
    }
    if (part == BookPiece::no_part) return;
    const std::string part_head = part_number(part, index_);
    piece.left_head = (part_head.empty() ? std::string{} : part_head + "  ") + part_title(part, index_);
  }

  std::size_t part_of(const IndexedDocument& document) const {
    switch (document.index.kind) {
    case DocumentKind::chapter: return document.part.value_or(0);
    case DocumentKind::appendix:
    case DocumentKind::sheet: return index_.book->parts.size();
    case DocumentKind::home:
    case DocumentKind::front:
    case DocumentKind::glossary:
    case DocumentKind::literature:
    case DocumentKind::subject_index:
    case DocumentKind::leaflet:
    case DocumentKind::training:
    case DocumentKind::programme:
    case DocumentKind::deck:
    case DocumentKind::exercise:
    case DocumentKind::skill:
    case DocumentKind::packs: return BookPiece::no_part;
    }
    return BookPiece::no_part;
  }

  std::string part_name(std::size_t part) const {
    return part < index_.book->parts.size() ? parts_name : "bijlagen-vooraf";
  }

  const BookIndex& index_;
  BookPlan plan_;
  std::size_t last_part_ = BookPiece::no_part;
};

} // namespace

BookPlan plan_book(const BookIndex& index) { return Planner(index).plan(); }

std::string part_number(std::size_t part, const BookIndex& index) {
  if (part >= index.book->parts.size()) return {};
  return fmt::format("{}\u00A0{}", upper_case_first((*index.words)("reference.part")), upper_case_roman(part + 1));
}

std::string part_title(std::size_t part, const BookIndex& index) {
  const std::vector<Part>& parts = index.book->parts;
  return part < parts.size() ? parts[part].title : std::string((*index.words)("navigation.appendices"));
}

} // namespace praktijkboek
