#pragma once

#include "project/project.h"
#include "project/workers.h"
#include "prose/check_prose.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace praktijkboek {

/// Warns about how documents are written. Who checks a project again and again keeps this: a document that is still the
/// same is not read by it again, while style.yaml is the same too.
class StyleChecks {
public:
  /// Nothing when the book has no style of its own.
  std::vector<ReadingEase> check(const Project& project, Workers& workers, Diagnostics& diagnostics);

private:
  struct Style {
    explicit Style(const ProseStyle& wanted) : rules(wanted), checker(rules) {}
    ProseStyle rules; // what verdicts point into
    ProseChecker checker;
  };
  struct Judged {
    std::shared_ptr<const Document> document;
    ProseVerdict verdict;
    Diagnostics found;
  };

  std::unique_ptr<const Style> style_;
  std::map<const Document*, Judged> judged_;
};

} // namespace praktijkboek
