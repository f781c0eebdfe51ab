#include "drawing/qr_code.h"

#include <qrencode.h>

#include <memory>
#include <string>

namespace praktijkboek {

namespace {

constexpr int quiet_zone = 4; // modules
using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

void append_rectangle(Path& path, double left, double top, double width, double height) {
  path.push_back({SegmentKind::move, {left, top}, {}, {}});
  path.push_back({SegmentKind::line, {left + width, top}, {}, {}});
  path.push_back({SegmentKind::line, {left + width, top + height}, {}, {}});
  path.push_back({SegmentKind::line, {left, top + height}, {}, {}});
  path.push_back({SegmentKind::close, {}, {}, {}});
}

/// Dark modules that touch in a row are one rectangle; all are one path, so that painters leave no seams between them.
Path dark_modules(const QRcode& code, double module) {
  Path path;
  for (int row = 0; row < code.width; ++row)
    for (int column = 0; column < code.width;) {
      const auto dark = [&](int at) { return (code.data[row * code.width + at] & 1) != 0; };
      const int begin = column;
      while (column < code.width && dark(column)) ++column;
      if (column > begin)
        append_rectangle(path, (begin + quiet_zone) * module, (row + quiet_zone) * module, (column - begin) * module,
                         module);
      else
        ++column;
    }
  return path;
}

} // namespace

std::optional<Drawing> draw_qr_code(std::string_view text, double width) {
  const std::string terminated(text);
  const Code code(QRcode_encodeString8bit(terminated.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
  if (!code) return std::nullopt;
  Drawing drawing;
  drawing.width = drawing.height = width;
  const double module = width / (code->width + 2 * quiet_zone);
  Path ground;
  append_rectangle(ground, 0, 0, width, width);
  drawing.shapes.emplace_back(DrawnPath{std::move(ground), std::nullopt, Tone::paper}); // also in a tinted box
  drawing.shapes.emplace_back(DrawnPath{dark_modules(*code, module), std::nullopt, Tone::ink});
  return drawing;
}

} // namespace praktijkboek
