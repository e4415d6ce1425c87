#include <fmt/format.h>

#include "base/alt_text.hpp"
#include "base/vietnamese.hpp"
#include "house/page.hpp"

namespace gb::paper {
namespace {

std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r\n") {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void close(Line& line) {
    while (!line.empty() && trimmed(line.back().text).empty()) line.pop_back();
    if (line.empty()) return;
    std::string& last = line.back().text;
    last = last.substr(0, last.find_last_not_of(" \t\r\n") + 1);
    const bool to_be_written_in = last.ends_with("…");
    if (last.ends_with("./.") || to_be_written_in) return;
    if (last.ends_with(';') || last.ends_with(',') || last.ends_with(':')) last.pop_back();
    last += last.ends_with('.') ? "/." : "./.";
}

}  // namespace

std::string text_of(const Line& line) {
    std::string text;
    for (const Run& run : line) text += run.text;
    return text;
}

std::string number_and_symbol(const Paper& paper) {
    // Eight no-break spaces leave room for the number a clerk writes in.
    static const std::string open = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
    const std::string number = paper.number > 0 ? vi::count(paper.number) : open;
    return paper.symbol.empty() ? number : number + "/" + paper.symbol;
}

std::string signature_heading(const Signature& signature) {
    std::string text = signature.prefix;
    if (!signature.for_whom.empty()) text += (text.empty() ? "" : " ") + signature.for_whom;
    if (!signature.title.empty()) text += (text.empty() ? "" : "\n") + signature.title;
    return text;
}

std::string signed_name(const Signature& signature) {
    if (signature.rank.empty()) return signature.name;
    return signature.rank + " " + signature.name;
}

std::vector<std::string> recipient_lines(const std::vector<std::string>& recipients) {
    std::vector<std::string> lines;
    for (const std::string& recipient : recipients) {
        std::string_view text = trimmed(recipient, " \t\r\n;.-");
        if (!text.empty()) lines.push_back(fmt::format("- {};", text));
    }
    if (!lines.empty()) lines.back().back() = '.';
    return lines;
}

std::vector<Block> closed_body(std::vector<Block> body) {
    if (body.empty()) return body;
    if (auto* paragraph = std::get_if<Paragraph>(&body.back())) close(paragraph->line);
    if (auto* bullet = std::get_if<Bullet>(&body.back())) close(bullet->line);
    return body;
}

}  // namespace gb::paper

namespace gb::page {

std::vector<Failure> faults(const Page& page) {
    std::vector<Failure> found;
    if (page.title.empty()) found.push_back({"input.missing", "/title", {}});
    if (page.slug.empty()) found.push_back({"input.missing", "/slug", {}});
    for (std::size_t i = 0; i < page.pictures.size(); ++i) {
        const Picture& picture = page.pictures[i];
        if (const auto code = alt_fault(picture.alt, picture.src)) {
            found.push_back({std::string(*code), fmt::format("/pictures/{}/alt", i), {}});
        }
        // A file name under a picture says no more than one in place of it.
        const auto code = alt_fault(picture.caption, picture.src);
        if (code && *code != "alt.missing") {
            found.push_back({std::string(*code), fmt::format("/pictures/{}/caption", i), {}});
        }
    }
    return found;
}

std::vector<std::string> paragraphs(std::string_view text) {
    std::vector<std::string> found;
    std::string current;
    const auto take = [&] {
        if (!current.empty()) found.push_back(std::move(current));
        current.clear();
    };
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = paper::trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.empty()) {
            take();
        } else {
            if (!current.empty()) current += '\n';
            current += line;
        }
    }
    take();
    return found;
}

namespace {

void add_line(std::vector<Block>& found, std::string& open, std::string_view line) {
    const auto flush = [&] {
        if (!open.empty()) found.emplace_back(paper::Paragraph{paper::plain(std::move(open))});
        open.clear();
    };
    const auto rest = [&](std::size_t mark) {
        return std::string(paper::trimmed(line.substr(mark)));
    };
    if (line.empty()) {
        flush();
    } else if (line.starts_with("- ") || line.starts_with("+ ")) {
        flush();
        found.emplace_back(paper::Bullet{paper::plain(rest(2)), line.front() == '-' ? 1U : 2U});
    } else if (line.starts_with("# ")) {
        flush();
        found.emplace_back(paper::Heading{1, {}, rest(2)});
    } else {
        open += (open.empty() ? "" : "\n");
        open += line;
    }
}

}  // namespace

std::vector<Block> blocks(std::string_view text) {
    std::vector<Block> found;
    std::string open;
    while (!text.empty()) {
        const auto end = text.find('\n');
        add_line(found, open, paper::trimmed(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    add_line(found, open, {});
    return found;
}

}  // namespace gb::page
