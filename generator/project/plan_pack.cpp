#include "project/plan_pack.h"

#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace praktijkboek {

namespace {

class PackPlanner {
public:
  PackPlanner(const Pack& pack, const BookIndex& index, std::string_view audience, Diagnostics& diagnostics)
      : pack_(pack), index_(index), readers_{std::string(audience)}, diagnostics_(diagnostics) {
    plan_.names.resize(index.documents.size());
  }

  BookPlan plan() {
    for (const PackPart& part : pack_.parts)
      if (is_for(part.audience, readers_)) add(part);
    return std::move(plan_);
  }

private:
  std::string word(std::string_view key) const { return std::string((*index_.words)(key)); }

  void add(const PackPart& part) {
    switch (part.kind) {
    case PackPartKind::cover: add_piece(PieceKind::cover, "omslag"); return;
    case PackPartKind::contents: add_piece(PieceKind::contents, "inhoud"); return;
    case PackPartKind::back:
      part_ = BookPiece::no_part;
      add_piece(PieceKind::back, "achterkant");
      return;
    case PackPartKind::divider: return add_divider(part);
    case PackPartKind::notes: {
      BookPiece& piece = add_piece(PieceKind::note_pages, "notities");
      piece.title = word("pack.notes");
      piece.count = part.count;
      return;
    }
    case PackPartKind::paragraph: return add_paragraph(part);
    case PackPartKind::document:
    case PackPartKind::deck:
    case PackPartKind::cards:
    case PackPartKind::sheet: return add_document(part);
    }
  }

  BookPiece& add_piece(PieceKind kind, const std::string& name) {
    BookPiece piece;
    piece.kind = kind;
    piece.start = PieceStart::anywhere;
    piece.part = part_;
    piece.name = unique(name);
    piece.left_head = pack_.title;
    plan_.pieces.push_back(std::move(piece));
    return plan_.pieces.back();
  }

  std::string unique(const std::string& name) {
    std::string wanted = name;
    for (int count = 2; !taken_.insert(wanted).second; ++count) wanted = fmt::format("{}-{}", name, count);
    return wanted;
  }

  void add_divider(const PackPart& part) {
    part_ = next_part_++;
    BookPiece& piece = add_piece(PieceKind::divider, "tabblad");
    piece.title = part.subject;
  }

  /// A piece that shows a document: what refers to the document leads to the first piece of it.
  BookPiece& add_document_piece(PieceKind kind, std::size_t position) {
    const IndexedDocument& document = index_.documents[position];
    BookPiece& piece = add_piece(kind, document.index.slug);
    piece.subject = position;
    piece.title = piece.right_head = document.index.title;
    if (plan_.names[position].empty()) plan_.names[position] = piece.name;
    return piece;
  }

  void add_paragraph(const PackPart& part) {
    const BookIndex::LabelledTarget* const place = index_.find_label(part.subject);
    if (place == nullptr) return report_label(part);
    const BookIndex::LabelledTarget& found = *place;
    const bool heading = found.target && !found.part &&
                         index_.documents[found.document].index.targets[*found.target].kind == TargetKind::heading;
    if (!heading)
      return error(part, {"'{}' is not the label of a heading", part.subject}, {"write 'chapter' for a whole chapter"});
    BookPiece& piece = add_document_piece(PieceKind::excerpt, found.document);
    piece.target = *found.target;
    piece.title = index_.documents[found.document].index.targets[*found.target].title;
  }

  void add_document(const PackPart& part) {
    const auto position = find(part);
    if (!position) return;
    const IndexedDocument& document = index_.documents[*position];
    switch (part.kind) {
    case PackPartKind::deck: {
      if (part.count == 0 && !readers_.contains(trainer_audience))
        return error(part, {"the notes of '{}' are for trainers only", part.subject},
                     {"write 'as: hand-out-3', or 'audience: trainer'"});
      BookPiece& piece = add_document_piece(PieceKind::hand_out, *position);
      piece.count = part.count;
      piece.number = document.number;
      return;
    }
    case PackPartKind::cards: {
      if (!plan_.pieces.empty() && plan_.pieces.back().kind == PieceKind::cards && plan_.pieces.back().part == part_)
        return share_paper(plan_.pieces.back(), *position);
      BookPiece& piece = add_document_piece(PieceKind::cards, *position);
      piece.start = PieceStart::right_hand; // the backs stand on the other side of the same paper
      piece.title = fmt::format("{}: {}", document.index.title, word("print.cards"));
      return;
    }
    case PackPartKind::sheet: add_document_piece(PieceKind::document, *position).head = RunningHead::none; return;
    case PackPartKind::document: {
      BookPiece& piece = add_document_piece(PieceKind::document, *position);
      if (part.document == DocumentKind::exercise) piece.number = document.number;
      return;
    }
    case PackPartKind::cover:
    case PackPartKind::contents:
    case PackPartKind::divider:
    case PackPartKind::paragraph:
    case PackPartKind::notes:
    case PackPartKind::back: return;
    }
  }

  /// Cards behind cards are cut out of the same pages.
  void share_paper(BookPiece& cards, std::size_t position) {
    cards.more_cards.push_back(position);
    cards.title = word("print.cards");
  }

  bool is_right(const IndexedDocument& document, const PackPart& part) const {
    if (part.kind != PackPartKind::cards) return document.index.kind == part.document;
    const auto& targets = document.index.targets;
    return std::any_of(targets.begin(), targets.end(),
                       [](const Target& target) { return target.kind == TargetKind::cards; });
  }

  /// By the name of its file, or by its label.
  std::optional<std::size_t> find(const PackPart& part) {
    std::vector<std::string> names;
    for (std::size_t position = 0; position < index_.documents.size(); ++position) {
      const IndexedDocument& document = index_.documents[position];
      if (!is_right(document, part)) continue;
      if (document.index.slug == part.subject || document.index.label == part.subject) return position;
      names.push_back(document.index.slug);
      if (!document.index.label.empty()) names.push_back(document.index.label);
    }
    if (index_.left_out.contains(part.subject)) {
      report_label(part);
      return std::nullopt;
    }
    const auto near = closest(part.subject, names);
    error(part, {"the book has no '{}' for this part", part.subject},
          near ? Message{"did you mean '{}'?", *near} : Message{"write the name of its file, and look for whom it is"});
    return std::nullopt;
  }

  void report_label(const PackPart& part) {
    if (index_.left_out.contains(part.subject))
      return error(part, {"what '{}' stands for is not there for these readers", part.subject},
                   {"give the part an 'audience'"});
    const auto near = closest(part.subject, index_.label_names());
    error(part, {"there is no label '{}'", part.subject}, near ? Message{"did you mean '{}'?", *near} : Message{});
  }

  void error(const PackPart& part, Message message, Message hint) {
    diagnostics_.error(*pack_.source, part.span, std::move(message), std::move(hint));
  }

  const Pack& pack_;
  const BookIndex& index_;
  const Audiences readers_;
  Diagnostics& diagnostics_;
  BookPlan plan_;
  std::set<std::string> taken_;
  std::size_t part_ = BookPiece::no_part;
  std::size_t next_part_ = 0;
};

} // namespace

BookPlan plan_pack(const Pack& pack, const BookIndex& index, std::string_view audience, Diagnostics& diagnostics) {
  return PackPlanner(pack, index, audience, diagnostics).plan();
}

} // namespace praktijkboek
