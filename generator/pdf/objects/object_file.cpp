#include "pdf/objects/object_file.h"

#include "base/hash.h"
#include "pdf/pdf_failure.h"

#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_doc.h>

#include <limits>
#include <utility>

namespace praktijkboek {

namespace {

constexpr std::uint32_t object_number_mask = 0x00FFFFFF; // hpdf_objects.h: the bits above it are flags
constexpr HPDF_UINT pages_a_node = 64;
constexpr std::string_view placeholder_id = "<00000000000000000000000000000000>";

ObjectId id_of(HPDF_Dict dictionary) { return {dictionary->header.obj_id & object_number_mask}; }

} // namespace

/// libharu's document. It calls back for each dictionary that it writes: `write_entries` after its own entries, then
/// `write_stream` after '>>'. Errors stay in the document, so each call is checked, and its callbacks never throw.
struct ObjectFile::Library {
  explicit Library(ObjectFile& file) : document(HPDF_NewEx(nullptr, nullptr, nullptr, 0, &file)) {
    if (document == nullptr) throw PdfFailure("no memory for the document");
  }
  ~Library() { HPDF_Free(document); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  void check(HPDF_STATUS status, const char* what) const {
    if (status != HPDF_OK) throw PdfFailure(fmt::format("libharu error {:#06x} at {}", status, what));
  }
  template <typename Object>
  Object* made(Object* object, const char* what) const {
    if (object == nullptr) check(std::max<HPDF_STATUS>(HPDF_GetError(document), HPDF_FAILD_TO_ALLOC_MEM), what);
    return object;
  }

  void hook(HPDF_Dict dictionary) {
    dictionary->write_fn = write_entries;
    dictionary->after_write_fn = write_stream;
  }

  static HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream out);
  static HPDF_STATUS write_stream(HPDF_Dict dictionary);

  HPDF_Doc document;
  HPDF_Stream out = nullptr; // what is written to at this moment, for write_stream
};

HPDF_STATUS ObjectFile::Library::write_entries(HPDF_Dict dictionary, HPDF_Stream out) {
  const auto& file = *static_cast<const ObjectFile*>(dictionary->error->user_data);
  const Written& part = file.objects_[id_of(dictionary).number];
  file.library_->out = out;
  return HPDF_Stream_Write(out, reinterpret_cast<const HPDF_BYTE*>(file.buffer_.data() + part.begin),
                           static_cast<HPDF_UINT>(part.end - part.begin));
}

HPDF_STATUS ObjectFile::Library::write_stream(HPDF_Dict dictionary) {
  const auto& file = *static_cast<const ObjectFile*>(dictionary->error->user_data);
  const Written& part = file.objects_[id_of(dictionary).number];
  if (!part.has_stream) return HPDF_OK;
  HPDF_Stream out = file.library_->out;
  if (const HPDF_STATUS status = HPDF_Stream_WriteStr(out, "\nstream\r\n"); status != HPDF_OK) return status;
  const auto* bytes = reinterpret_cast<const HPDF_BYTE*>(file.buffer_.data() + part.end);
  if (const HPDF_STATUS status = HPDF_Stream_Write(out, bytes, static_cast<HPDF_UINT>(part.stream_end - part.end));
      status != HPDF_OK)
    return status;
  return HPDF_Stream_WriteStr(out, "\nendstream");
}

ObjectFile::ObjectFile() : library_(std::make_unique<Library>(*this)) {
  HPDF_Doc document = library_->document;
  document->pdf_version = HPDF_VER_17;
  library_->check(HPDF_SetPagesConfiguration(document, pages_a_node), "page tree");
  library_->check(HPDF_Dict_RemoveElement(document->info, "Producer"), "information");
  for (HPDF_Dict dictionary : {document->catalog, document->info, document->trailer}) library_->hook(dictionary);
  objects_.resize(document->xref->entries->count);
  written(catalog()).what = "catalog";
  written(information()).what = "information";
  write(ObjectId{0},
        [](SyntaxWriter& out) { out.name("ID").begin_array().raw(placeholder_id).raw(placeholder_id).end_array(); });
}

ObjectFile::~ObjectFile() = default;

ObjectId ObjectFile::catalog() const { return id_of(library_->document->catalog); }
ObjectId ObjectFile::information() const { return id_of(library_->document->info); }

ObjectFile::Written& ObjectFile::written(ObjectId id) { return objects_.at(id.number); }

ObjectId ObjectFile::reserve_all(std::size_t count, const char* what) {
  const ObjectId first{static_cast<std::uint32_t>(objects_.size())};
  Written part;
  part.what = what;
  objects_.resize(objects_.size() + count, part);
  return first;
}

/// Makes libharu's objects of all that were reserved; it numbers them as they come.
void ObjectFile::create_reserved() {
  HPDF_Xref xref = library_->document->xref;
  for (std::size_t number = xref->entries->count; number < objects_.size(); ++number) {
    const char* what = objects_[number].what;
    HPDF_Dict dictionary = library_->made(HPDF_Dict_New(library_->document->mmgr), what);
    library_->check(HPDF_Xref_Add(xref, dictionary), what);
    library_->hook(dictionary);
  }
}

ObjectId ObjectFile::add_page() {
  create_reserved();
  HPDF_Page page = library_->made(HPDF_AddPage(library_->document), "page");
  // Ours are written with the other entries.
  library_->check(HPDF_Dict_RemoveElement(page, "MediaBox"), "page size");
  library_->check(HPDF_Dict_RemoveElement(page, "Resources"), "page resources");
  library_->hook(page);
  objects_.resize(library_->document->xref->entries->count); // it has a stream and now and then a node of the tree too
  written(id_of(page)).what = "page";
  return id_of(page);
}

std::uint32_t ObjectFile::buffer_end() const {
  if (buffer_.size() > std::numeric_limits<std::uint32_t>::max()) throw PdfFailure("a PDF of more than 4 GB");
  return static_cast<std::uint32_t>(buffer_.size());
}

void ObjectFile::begin(ObjectId id) {
  Written& part = written(id);
  if (part.done) throw PdfFailure(fmt::format("{} {} is written twice", part.what, id.number));
  part.done = true;
  part.begin = buffer_end();
}

void ObjectFile::end(ObjectId id) { objects_[id.number].end = objects_[id.number].stream_end = buffer_end(); }

void ObjectFile::end_with_stream(ObjectId id, Compression compression, std::string_view bytes) {
  Written& part = objects_[id.number];
  part.has_stream = true;
  if (compression == Compression::none) {
    writer_.name("Length").integer(static_cast<std::int64_t>(bytes.size()));
    part.end = buffer_end();
    buffer_ += bytes;
  } else {
    std::string compressed;
    deflater_.append(compressed, bytes);
    writer_.name("Filter").name("FlateDecode").name("Length").integer(static_cast<std::int64_t>(compressed.size()));
    part.end = buffer_end();
    buffer_ += compressed;
  }
  part.stream_end = buffer_end();
}

void ObjectFile::write_content(ObjectId page, std::string_view content) {
  auto* dictionary = static_cast<HPDF_Page>(HPDF_Xref_GetEntry(library_->document->xref, page.number)->obj);
  const auto* attributes = static_cast<const HPDF_PageAttr_Rec*>(dictionary->attr);
  std::string compressed;
  deflater_.append(compressed, content);
  library_->check(HPDF_Stream_Write(attributes->stream, reinterpret_cast<const HPDF_BYTE*>(compressed.data()),
                                    static_cast<HPDF_UINT>(compressed.size())),
                  "page content");
  library_->hook(attributes->contents);
  const ObjectId id = id_of(attributes->contents);
  written(id).what = "page content";
  write(id, [](SyntaxWriter& out) { out.name("Filter").name("FlateDecode"); });
}

std::string ObjectFile::save() {
  check_all_written();
  create_reserved();
  HPDF_Doc document = library_->document;
  library_->check(HPDF_SaveToStream(document), "saving");
  std::exchange(buffer_, {}); // a large book is there twice already
  std::string file;
  file.reserve(HPDF_GetStreamSize(document));
  const HPDF_UINT blocks = HPDF_MemStream_GetBufCount(document->stream);
  for (HPDF_UINT block = 0; block < blocks; ++block) {
    HPDF_UINT length = 0;
    const HPDF_BYTE* bytes = library_->made(HPDF_MemStream_GetBufPtr(document->stream, block, &length), "saving");
    file.append(reinterpret_cast<const char*>(bytes), length);
  }
  const std::string id = '<' + content_hash(file) + '>';
  const std::size_t place = file.rfind(placeholder_id);
  file.replace(place, id.size(), id);
  file.replace(file.rfind(placeholder_id), id.size(), id);
  return file;
}

void ObjectFile::check_all_written() const {
  for (std::size_t number = 1; number < objects_.size(); ++number) {
    const Written& part = objects_[number];
    if (*part.what != '\0' && !part.done) throw PdfFailure(fmt::format("{} {} has no entries", part.what, number));
  }
}

} // namespace praktijkboek
