#include "build/style_checks.h"

namespace praktijkboek {

std::vector<ReadingEase> StyleChecks::check(const Project& project, Workers& workers, Diagnostics& diagnostics) {
  if (!project.style.judges()) return {};
  if (!style_ || style_->rules.source != project.style.source) {
    judged_.clear();
    style_ = std::make_unique<const Style>(project.style);
  }
  const auto& documents = project.documents;
  std::vector<Judged> judged(documents.size());
  workers.for_each_index(documents.size(), [&](std::size_t i) {
    const auto before = judged_.find(documents[i].get());
    if (before != judged_.end()) {
      judged[i] = before->second;
      return;
    }
    judged[i].document = documents[i];
    judged[i].verdict = style_->checker.check(*documents[i], judged[i].found);
  });
  std::vector<ProseVerdict> verdicts;
  judged_.clear();
  for (Judged& one : judged) {
    verdicts.push_back(one.verdict);
    diagnostics.merge(Diagnostics(one.found));
    judged_.emplace(one.document.get(), std::move(one));
  }
  report_unused_exceptions(style_->rules, verdicts, diagnostics);
  return reading_ease_of(style_->rules, verdicts);
}

} // namespace praktijkboek
