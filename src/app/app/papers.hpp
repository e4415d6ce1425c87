#pragma once
// Everything that is made as an official paper. Each is served as .docx, as .pdf and as a sheet to
// print; a new one is one line in `paper_kinds`.

#include "app/node.hpp"
#include "house/paper.hpp"
#include "http/api.hpp"
#include "press/office.hpp"
#include "store/reader.hpp"

namespace gb::app {

struct PaperKind {
    std::string_view name;  ///< of its paths: /api/NAME/docx, /api/NAME/pdf, /api/NAME/print
    std::string_view about;
    /// What its files are called, and the template an office may keep for it in DIR/templates; in
    /// want of that bao-cao.docx there (of a paper on one page phieu.docx), and then the one
    /// compiled in.
    std::string_view file;
    PutParameters parameters;
    Result<paper::Paper> (*make)(Reader&, const Viewer&, const Query&);
    bool personal = false;  ///< shows personal data: that it was read is noted
    bool one_page = false;  ///< stands on the smaller form
};

/// The template of every paper of that form which has none of its own.
std::string_view general_template(bool one_page);

std::span<const PaperKind> paper_kinds();
/// Null: there is no such kind.
const PaperKind* paper_kind(std::string_view name);

Result<std::string> paper_docx(const Folder& folder, const PaperKind& kind,
                               const paper::Paper& paper, const std::string& language);

/// Without a node they can only be described, for the contract.
std::vector<Download> paper_downloads(Node* node, const press::Office* office);

}  // namespace gb::app
