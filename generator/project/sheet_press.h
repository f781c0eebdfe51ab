#pragma once

#include "model/extra_rows.h"
#include "model/sheet_data.h"
#include "project/linked_book.h"
#include "project/print_resources.h"

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>

namespace praktijkboek {

/// Prints one worksheet of the book with many different answers. The pages do not depend on the answers, but for the
/// number of rows and what is drawn, so sheets without drawings are laid out once. Safe to use from several threads.
class SheetPress {
public:
  /// @param page_paths as in LayoutContext. All must outlive this object.
  SheetPress(const LinkedBook& book, std::size_t position, const PrintContext& context,
             std::span<const std::string> page_paths)
      : book_(book), position_(position), context_(context), page_paths_(page_paths) {}

  std::string print(const SheetData& data);

private:
  using Pages = std::shared_ptr<const PagedDocument>;

  Pages pages_for(const SheetData& data);
  Pages pages_for(const ExtraRows& extra);
  PagedDocument lay_out(const Document& sheet) const;

  const LinkedBook& book_;
  std::size_t position_;
  const PrintContext& context_;
  std::span<const std::string> page_paths_;
  std::mutex mutex_;
  std::map<ExtraRows, Pages> pages_;
};

} // namespace praktijkboek
