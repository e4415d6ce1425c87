#include "base/canonical.hpp"

#include <unicode/utf8.h>

#include <algorithm>

#include "base/json_write.hpp"
#include "base/text.hpp"

namespace gb {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t buffer_size = 1 << 14;

bool strict_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        if (bytes[at] < 0x80) {
            ++at;
            continue;
        }
        UChar32 c;
        U8_NEXT(bytes, at, size, c);
        if (c < 0) return false;
    }
    return true;
}

bool allowed_name(std::string_view name) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return !name.empty() && small(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return small(c) || (c >= '0' && c <= '9') || c == '_'; });
}

bool write_anew(const boost::json::value& value, std::size_t depth, std::string& out);

bool write_object(const boost::json::object& object, std::size_t depth, std::string& out) {
    out.push_back('{');
    bool first = true;
    for (const auto& member : object) {
        if (!allowed_name(member.key())) return false;
        if (!first) out.push_back(',');
        first = false;
        out.push_back('"');
        out.append(member.key());
        out.append("\":");
        if (!write_anew(member.value(), depth + 1, out)) return false;
    }
    out.push_back('}');
    return true;
}

bool write_array(const boost::json::array& array, std::size_t depth, std::string& out) {
    out.push_back('[');
    bool first = true;
    for (const auto& item : array) {
        if (!first) out.push_back(',');
        first = false;
        if (!write_anew(item, depth + 1, out)) return false;
    }
    out.push_back(']');
    return true;
}

/// @return false when the value may not stand in canonical JSON at all
bool write_anew(const boost::json::value& value, std::size_t depth, std::string& out) {
    switch (value.kind()) {
        case boost::json::kind::null:
            out.append("null");
            return true;
        case boost::json::kind::bool_:
            out.append(value.get_bool() ? "true" : "false");
            return true;
        case boost::json::kind::int64: {
            const auto number = value.get_int64();
            if (number > largest_json_integer || number < -largest_json_integer) return false;
            put_json_integer(out, number);
            return true;
        }
        case boost::json::kind::string:
            if (!is_nfc(value.get_string())) return false;
            put_json_text(out, value.get_string());
            return true;
        case boost::json::kind::array:
            return depth < deepest && write_array(value.get_array(), depth, out);
        case boost::json::kind::object:
            return depth < deepest && write_object(value.get_object(), depth, out);
        case boost::json::kind::uint64:
        case boost::json::kind::double_:
            break;
    }
    return false;
}

}  // namespace

CanonicalReader::CanonicalReader() : buffer_(new unsigned char[buffer_size]) {}

CanonicalFault CanonicalReader::read(std::string_view bytes) {
    value_ = boost::json::value();
    memory_.emplace(buffer_.get(), buffer_size);  // made anew: release() would let it grow for ever
    if (!strict_utf8(bytes)) return CanonicalFault::not_utf8;
    boost::json::parse_options options;
    options.max_depth = deepest + 2;  // one level too deep is found while writing anew
    boost::system::error_code error;
    boost::json::parser parser({}, options);
    parser.reset(&*memory_);
    parser.write(bytes, error);
    if (error) return CanonicalFault::not_canonical;
    // Built in place: a move between two storages would copy.
    std::destroy_at(&value_);
    std::construct_at(&value_, parser.release());
    again_.clear();
    const bool same = write_anew(value_, 0, again_) && again_ == bytes;
    return same ? CanonicalFault::none : CanonicalFault::not_canonical;
}

// Members ---------------------------------------------------------------------------------------

ExactMembers::ExactMembers(const boost::json::value& value,
                           std::span<const std::string_view> names) {
    if (!value.is_object()) {
        flaw_ = "object";
        return;
    }
    const auto& object = value.get_object();
    std::size_t i = 0;
    for (const auto& member : object) {
        if (i == names.size() || member.key() != names[i]) {
            flaw_ = member.key();
            return;
        }
        ++i;
    }
    if (i < names.size()) {
        flaw_ = names[i];
        return;
    }
    object_ = &object;
}

const boost::json::value* ExactMembers::next() {
    if (!object_ || at_ == object_->size()) return nullptr;
    return &(object_->begin() + at_++)->value();
}

void ExactMembers::bad() {
    if (flaw_.empty()) flaw_ = (object_->begin() + (at_ - 1))->key();
}

std::int64_t ExactMembers::integer(std::int64_t min, std::int64_t max) {
    const auto* value = next();
    if (!value) return min;
    if (value->is_int64() && value->get_int64() >= min && value->get_int64() <= max) {
        return value->get_int64();
    }
    bad();
    return min;
}

bool ExactMembers::boolean() {
    const auto* value = next();
    if (!value) return false;
    if (value->is_bool()) return value->get_bool();
    bad();
    return false;
}

std::string_view ExactMembers::text() {
    const auto* value = next();
    if (!value) return {};
    if (value->is_string()) return value->get_string();
    bad();
    return {};
}

void ExactMembers::hex(std::span<std::uint8_t> out) {
    const auto* value = next();
    if (!value) return;
    if (!value->is_string() || !unhex(std::string_view(value->get_string()), out)) bad();
}

Hash ExactMembers::hash() {
    Hash hash{};
    hex(hash);
    return hash;
}

Uuid ExactMembers::uuid() {
    const auto* value = next();
    if (!value) return {};
    const auto id =
        value->is_string() ? Uuid::parse(std::string_view(value->get_string())) : std::nullopt;
    if (!id) bad();
    return id.value_or(Uuid{});
}

}  // namespace gb
