#pragma once

#include "pdf/objects/deflater.h"
#include "pdf/objects/syntax_writer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace praktijkboek {

enum class Compression { none, deflate };

/// A PDF file in the making: libharu keeps the objects, the page tree, the cross-reference table and the trailer; what
/// stands in a dictionary or stream is written by us (`write`), because libharu's own values are slow and limited.
/// An object is reserved first, so that others can refer to it, and written once. One write at a time. libharu hears of
/// it late, when most of a large document has been painted and freed.
/// Every member throws PdfFailure with the object's name when libharu reports an error.
class ObjectFile {
public:
  ObjectFile();
  ~ObjectFile();
  ObjectFile(const ObjectFile&) = delete;
  ObjectFile& operator=(const ObjectFile&) = delete;

  /// @param what names the object in failures; a literal, for it is kept.
  ObjectId reserve(const char* what) { return reserve_all(1, what); }
  /// Objects with consecutive numbers; gives the first. A count of 0 reserves none.
  ObjectId reserve_all(std::size_t count, const char* what);
  /// The next page. Its entries are written like those of any object, but Type, Parent and Contents are libharu's.
  ObjectId add_page();
  ObjectId catalog() const;     // Type and Pages are libharu's
  ObjectId information() const; // the Info dictionary, empty

  /// @param write_entries called with a SyntaxWriter for the keys and values of the dictionary.
  template <typename WriteEntries>
  void write(ObjectId id, WriteEntries&& write_entries) {
    begin(id);
    write_entries(writer_);
    end(id);
  }
  /// Length and Filter are added here.
  template <typename WriteEntries>
  void write_stream(ObjectId id, Compression compression, std::string_view bytes, WriteEntries&& write_entries) {
    begin(id);
    write_entries(writer_);
    end_with_stream(id, compression, bytes);
  }
  /// The content stream of a page.
  void write_content(ObjectId page, std::string_view content);

  /// The file, with an /ID made from its content. To be called once, at the end.
  std::string save();

private:
  struct Library;
  /// Where in buffer_ an object's entries and stream stand. libharu too counts bytes in 32 bits.
  struct Written {
    const char* what = "";
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t stream_end = 0;
    bool done = false;
    bool has_stream = false;
  };

  void create_reserved();
  std::uint32_t buffer_end() const;
  void begin(ObjectId id);
  void end(ObjectId id);
  void end_with_stream(ObjectId id, Compression compression, std::string_view bytes);
  Written& written(ObjectId id);
  void check_all_written() const;

  std::string buffer_;
  SyntaxWriter writer_{buffer_};
  std::vector<Written> objects_; // by object number; 0 is the trailer
  Deflater deflater_;
  std::unique_ptr<Library> library_;
};

} // namespace praktijkboek
