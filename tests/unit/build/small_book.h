#pragma once

#include "build/disk.h"
#include "build/threads.h"
#include "project/project.h"
#include "resolve/resolved_document.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>

/// A book of strings, read, linked and resolved: tests give the files that matter to them.
class SmallBook {
public:
  explicit SmallBook(std::map<std::string, std::string> content, std::string_view audience = {}) {
    const praktijkboek::DiskFileSystem repository(PROJECT_ROOT);
    for (const char* path : {"templates/words/nl.yaml", "themes/ring/theme.yaml"})
      content.emplace(path, repository.read(path).value());
    content.emplace("content/index.md", "---\ntitle: Welkom\ndescription: Het begin.\n---\n\nDag.\n");
    praktijkboek::Threads workers(2);
    project_ = read_project(praktijkboek::MemoryFileSystem(std::move(content)), workers, diagnostics, audience);
    REQUIRE(project_);
    std::vector<const praktijkboek::Document*> documents;
    std::vector<praktijkboek::DocumentIndex> indexes;
    for (const auto& document : project_->documents) {
      documents.push_back(document.get());
      indexes.push_back(index_document(*document));
    }
    index = link_book({project_->book, project_->words, project_->literature, project_->glossary, project_->left_out},
                      documents, std::move(indexes), diagnostics);
    std::vector<std::vector<praktijkboek::FoundMention>> mentions;
    for (std::size_t i = 0; i < documents.size(); ++i) mentions.push_back(find_mentions(*documents[i], i, index));
    link_subjects(index, mentions);
  }
  SmallBook(const SmallBook&) = delete;

  praktijkboek::ResolvedDocument resolved(std::size_t position) {
    return resolve(*project_->documents.at(position), position, index, {{"book.edition", "1"}}, diagnostics);
  }

  std::vector<std::string> messages() const {
    std::vector<std::string> out;
    for (const praktijkboek::Diagnostic& diagnostic : diagnostics.all()) out.push_back(diagnostic.message.text());
    return out;
  }

  const praktijkboek::Project& project() const { return *project_; }

  praktijkboek::Diagnostics diagnostics;
  praktijkboek::BookIndex index;

private:
  std::optional<praktijkboek::Project> project_;
};

/// book.yaml with these chapters and appendices.
inline std::string book_yaml(const std::string& chapters, const std::string& appendices = "[]") {
  return "title: Boek\ndescription: Een boek.\nlanguage: nl\nedition: '1'\ndate: 2026-11-01\nhome: index.md\nboxes: "
         "{tip: {label: Tip}}\n"
         "parts: [{title: Deel, chapters: " +
         chapters + "}]\nappendices: " + appendices + "\n";
}

inline std::string chapter(const std::string& title, const std::string& body, const std::string& label = "") {
  return "---\ntitle: " + title + "\ndescription: Over " + title + ".\n" +
         (label.empty() ? "" : "label: " + label + "\n") + "---\n\n" + body + "\n";
}
