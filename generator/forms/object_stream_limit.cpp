#include "forms/object_stream_limit.h"

#include <qpdf/Pipeline.hh>
#include <set>
#include <stdexcept>

namespace praktijkboek {

namespace {

/// Counts what comes and keeps nothing.
class CountingPipeline final : public Pipeline {
public:
  explicit CountingPipeline(std::size_t limit) : Pipeline("count", nullptr), limit_(limit) {}

  void write(unsigned char const*, std::size_t size) override {
    count_ += size;
    if (count_ > limit_) throw std::length_error("too large"); // qpdf stops unpacking
  }
  void finish() override {}
  std::size_t count() const { return count_; }

private:
  std::size_t limit_;
  std::size_t count_ = 0;
};

} // namespace

bool object_streams_are_small(QPDF& pdf, std::size_t limit) {
  std::set<int> streams;
  for (const auto& [object, place] : pdf.getXRefTable())
    if (place.getType() == 2) streams.insert(place.getObjStreamNumber());
  CountingPipeline counter(limit);
  for (const int number : streams) {
    QPDFObjectHandle stream = pdf.getObjectByID(number, 0);
    if (!stream.isStream()) continue;
    bool is_unpacked = false;
    stream.pipeStreamData(&counter, &is_unpacked, 0, qpdf_dl_specialized, true);
    if (counter.count() > limit) return false;
  }
  return true;
}

} // namespace praktijkboek
