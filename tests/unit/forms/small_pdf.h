#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

namespace praktijkboek::sample {

/// A PDF of objects 1, 2, … as they are given, with a right table of places. Object 1 is the catalog.
inline std::string small_pdf(const std::vector<std::string>& objects, const std::string& trailer = "") {
  std::string out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const std::size_t place = out.size();
  return out + table +
         fmt::format("trailer\n<</Size {}/Root 1 0 R{}>>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, trailer, place);
}

/// With these fields in its form, as objects from 4 on; the first `top` are at the top of the tree.
inline std::string form_pdf(const std::vector<std::string>& fields, std::size_t top = 1000,
                            const std::string& trailer = "") {
  std::vector<std::string> objects{"", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>"};
  std::string references;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i < top) references += fmt::format("{} 0 R ", i + 4);
    objects.push_back(fields[i]);
  }
  objects[0] = fmt::format("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[{}]>>>>", references);
  return small_pdf(objects, trailer);
}

} // namespace praktijkboek::sample
