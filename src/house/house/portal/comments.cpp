#include "house/portal/comments.hpp"

#include <algorithm>
#include <cstring>

#include "base/bytes.hpp"
#include "base/normal_form.hpp"
#include "base/percent.hpp"
#include "domain/document/marking.hpp"

namespace gb::portal {

namespace {

constexpr std::size_t secret_bytes = 32;
constexpr std::size_t token_digits = 24;
constexpr std::int64_t hour_ms = 3'600'000;
constexpr int most_of_one = 5;    ///< within an hour
constexpr int most_of_all = 120;  ///< the same; then it is no conversation but a flood

std::string random_text(Dice& dice) {
    std::string text(secret_bytes, '\0');
    dice.fill({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return text;
}

/// Browsers end lines with two marks; blanks around a text say nothing.
std::string tidied(std::string text) {
    std::erase(text, '\r');
    std::replace(text.begin(), text.end(), '\t', ' ');
    const auto first = text.find_first_not_of(" \n\t");
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(" \n\t") - first + 1);
}

Result<std::string> checked_text(const std::string& given, std::size_t most,
                                 const std::string& field) {
    const auto normal = to_nfc(given);
    if (!normal) return Failure{"comment.unreadable", field, {}};
    auto text = tidied(without_hidden(*normal));  // a phone's keyboard writes some of itself
    const auto fault = text_fault(text, 0, most);
    if (fault == TextFault::too_long) {
        return Failure{"comment.too_long", field, {{"max", static_cast<std::int64_t>(most)}}};
    }
    if (fault != TextFault::none) return Failure{"comment.unreadable", field, {}};
    if (marked_secret(text)) return Failure{"document.classified", field, {}};
    return Result<std::string>(boost::system::in_place_value, std::move(text));
}

}  // namespace

std::string CitizenComment::code() const {
    constexpr std::size_t digits = 8;
    auto code = hex(id.bytes).substr(sizeof id.bytes * 2 - digits);
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return code.insert(digits / 2, "-");
}

CommentForm read_comment_form(std::string_view body) {
    CommentForm form;
    while (!body.empty()) {
        const auto end = std::min(body.find('&'), body.size());
        const auto pair = body.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        const auto name = pair.substr(0, equals);
        const auto value = percent_decoded(pair.substr(std::min(equals + 1, pair.size())), true);
        if (name == "ten") form.name = value;
        if (name == "y-kien") form.text = value;
        if (name == "the") form.token = value;
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return form;
}

Result<CommentForm> checked(const CommentForm& form) {
    CommentForm good;
    good.token = form.token;
    auto name = checked_text(form.name, longest_comment_name, "ten");
    if (!name) return name.error();
    std::replace(name->begin(), name->end(), '\n', ' ');
    good.name = std::move(*name);
    auto text = checked_text(form.text, longest_comment, "y-kien");
    if (!text) return text.error();
    if (text->empty()) return Failure{"comment.empty", "y-kien", {}};
    good.text = std::move(*text);
    return good;
}

CommentGate::CommentGate(Dice& dice) : dice_(dice), secret_(random_text(dice)) {}

std::string CommentGate::token_of(Id<Article> article, Date day) const {
    return hex(sha256(secret_ + article.text() + std::to_string(day.days))).substr(0, token_digits);
}

std::string CommentGate::token(Id<Article> article, Instant now) {
    return token_of(article, now.date());
}

bool CommentGate::fits(Id<Article> article, std::string_view token, Instant now) {
    const auto today = now.date();
    return token == token_of(article, today) || token == token_of(article, Date{today.days - 1});
}

bool CommentGate::let_in(std::string_view reader, Instant now) {
    const std::lock_guard lock(mutex_);
    if (const auto hour = now.ms / hour_ms; hour != hour_ || salt_.empty()) {
        hour_ = hour;
        salt_ = random_text(dice_);
        sent_.clear();
        all_ = 0;
    }
    const auto mixed = sha256(salt_ + std::string(reader));
    std::uint64_t who = 0;
    std::memcpy(&who, mixed.data(), sizeof who);
    if (all_ >= most_of_all || sent_[who] >= most_of_one) return false;
    ++all_;
    ++sent_[who];
    return true;
}

}  // namespace gb::portal
