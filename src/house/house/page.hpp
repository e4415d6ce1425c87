// The public pages as the house knows them: what stands on them, in what order, and nothing of how
// it is drawn. As in house/paper.hpp a text field left empty is left out.
#pragma once

#include "base/result.hpp"
#include "house/paper.hpp"

namespace gb::page {

using paper::Block;

struct Link {
    std::string href;
    std::string title;
    std::string when;      ///< as printed, may be empty
    bool current = false;  ///< the page that is being read
};

/// A caption counts without its picture too: pages of old often kept only the words.
struct Picture {
    std::string src;
    std::string alt;
    std::string caption;
    std::string credit;
    unsigned width = 0;  ///< in pixels; 0 when not known
    unsigned height = 0;
    /// After how many blocks of the body it stands; 0: before the first. Of those without it the
    /// first stands under the lead, the others after the text.
    std::optional<std::size_t> after;
    std::string small{};  ///< address of the same for narrow screens and lists, where there is one
};

/// "Chủ trì: …" One label, one or more lines.
struct Fact {
    std::string label;
    std::vector<std::string> lines;
};

struct Contact {
    std::string name;
    std::string position;
    std::string unit;
    std::string phone;
    std::string fax;
    std::string email;
};

/// How many came: online <= today <= week <= month <= total.
struct Visits {
    std::int64_t online = 0;
    std::int64_t today = 0;
    std::int64_t week = 0;
    std::int64_t month = 0;
    std::int64_t total = 0;
};

/// What every page of one portal shares.
struct Portal {
    std::string language = "vi";  ///< of the words around the text
    std::string name;             ///< "Trang tin Ban Chỉ huy quân sự huyện Thọ Bình"
    std::string superior_body;    ///< small, above the name
    std::string slogan;           ///< one line that stands still, under the name
    std::string origin;           ///< "https://example.vn", where it is known
    std::string home = "/";
    std::string css = "/page.css";
    std::string feed;    ///< address of the feed, if there is one
    std::string search;  ///< address of the search; empty: no search box
    std::string query;   ///< what was searched for
    std::string size;    ///< of the letters: "", "larger" or "largest"
    std::vector<Link> sizes;
    Link other_language;
    std::vector<Link> menu;
    // beside every page
    std::vector<Link> categories;
    std::vector<Link> newest;
    std::vector<Link> agencies;  ///< related agencies
    std::optional<Visits> visits;
    // foot
    std::string organisation;
    std::string address;
    std::string phone;
    std::string fax;
    std::string email;
    std::string responsible;  ///< who answers for the content
    std::string reuse_note;   ///< "Ghi rõ nguồn … khi phát hành lại"
    Instant now{};            ///< for the date line at the top
};

/// What was found wrong in an imported text; the text itself stays as it came.
struct Erratum {
    std::string passage;
    std::string correction;
    std::string when;
};

/// Neighbouring pages of a list; addresses are empty at the ends.
struct Paging {
    std::string newer;
    std::string older;
    std::string position;  ///< "Trang 2/7"
};

/// What a citizen wrote under a page, once an editor has let it stand there.
struct Comment {
    std::string name;
    std::string when;
    std::string text;
};

struct CommentForm {
    bool open = false;  ///< else nobody can write here
    std::string action;
    std::string token;
    // as they were typed, where they were refused
    std::string name;
    std::string text;
    std::string fault;
    std::string field;  ///< the name of the form's field that is to blame
};

struct Page {
    Portal portal;
    std::string slug;
    std::string href;     ///< the page's own address
    std::string archive;  ///< address of the same without menus, to print and to keep
    std::string title;
    std::string lead;
    std::string facts_title;
    std::vector<Fact> facts;  ///< time, place, chairs, participants …, beside the text
    std::vector<Block> body;
    std::vector<Picture> pictures;
    std::string author_line;
    std::string source;
    Link category;
    std::optional<Instant> published;
    std::optional<Instant> updated;
    std::optional<std::int64_t> views;
    std::string reuse_note;  ///< of this article; the portal's own stands when empty
    std::vector<Erratum> errata;
    std::vector<Link> related;
    std::vector<Link> others;  ///< "Tin khác", with paging of its own
    Paging others_paging;
    std::vector<Comment> comments;  ///< the oldest first, a few at a time
    Paging comments_paging;
    CommentForm comment_form;
};

struct Teaser {
    std::string href;
    std::string title;
    std::string lead;
    std::string category;
    std::string number;   ///< of a document: "05/BC-BCH"
    std::string issued;   ///< of a document: "ngày 05/01/2026"
    std::string issuer;   ///< of a document
    std::string excerpt;  ///< where a search found its words
    std::optional<Instant> published;
    std::optional<Instant> updated;
    std::optional<Picture> picture;
};

/// A list of articles: the front page, a category, a section, what a search found.
struct PortalIndex {
    Portal portal;
    std::string href;
    std::string heading;          ///< "Tin mới", a category, or empty
    std::string note;             ///< under the heading: how many were found
    std::vector<Block> overview;  ///< above the list: what it tells at one look
    std::vector<Teaser> articles;
    Paging paging;
    std::vector<Link> archive;  ///< by month or year
};

/// A page that is no article: the organisation, its contacts, "not found".
struct PlainPage {
    Portal portal;
    std::string href;
    std::string title;
    std::vector<Block> body;
    std::vector<Fact> facts;
    std::string contacts_title;
    std::vector<Contact> contacts;
    Link back;  ///< to the page one came from
};

/// The fields of a page that keep it from being published: "/pictures/2/alt", and why.
std::vector<Failure> faults(const Page& page);

/// Paragraphs of a plain text: split at blank lines; a line break inside stays.
std::vector<std::string> paragraphs(std::string_view text);
/// The same as blocks. Lines that begin with "- " or "+ " become bullets, "# " a heading.
std::vector<Block> blocks(std::string_view text);

}  // namespace gb::page
