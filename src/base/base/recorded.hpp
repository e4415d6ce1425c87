#pragma once
// Reads back what json_write.hpp wrote, straight from the text into the struct: every entry of
// every book comes this way when tables are rebuilt. The bytes are proved elsewhere
// (canonical.hpp), so limits are not looked at again, and a member that is not there leaves its
// field as it is. Members in another order, unknown ones, and spaces are not read; those of the
// part not asked for are passed over.

#include <charconv>
#include <span>

#include "base/fields.hpp"

namespace gb {

class RecordedReader {
  public:
    explicit RecordedReader(std::string_view text)
        : at_(text.data()), end_(text.data() + text.size()) {}

    template <Show S = Show::all, class T>
    bool read(T& out);

    /// Takes one character if it comes next.
    bool take(char c);
    /// Takes `"name":`, with the comma before it unless it opens its object, if it comes next.
    bool name(std::string_view name);
    /// The member of that name, which must come next.
    template <class T>
    bool member(std::string_view its_name, T& out) {
        return name(its_name) && read(out);
    }
    bool hex(std::span<std::uint8_t> out);
    std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

  private:
    bool word(std::string_view text);
    /// A text without escapes, as it stands.
    bool plain(std::string_view& out);
    bool text(std::string& out);
    bool unescape(const char*& from, std::string& out) const;
    template <class Integer>
    bool integer(Integer& out);
    template <Show S, class T>
    bool list(std::vector<T>& out);
    template <Show S, class T>
    bool fields(T& out);
    bool pass_over();

    const char* at_;
    const char* end_;
};

/// @return nothing when the text is not that of a T, whole
template <class T>
std::optional<T> read_recorded(std::string_view text) {
    RecordedReader reader(text);
    T value{};
    if (!reader.read(value) || !reader.rest().empty()) return std::nullopt;
    return value;
}

// ---------------------------------------------------------------------------------------------

template <Show S, class T>
bool RecordedReader::read(T& out) {
    if constexpr (std::is_same_v<T, bool>) {
        out = word("true");
        return out || word("false");
    } else if constexpr (std::is_integral_v<T>) {
        return integer(out);
    } else if constexpr (is_number<T>) {
        return integer(out.value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        return integer(out.ms);
    } else if constexpr (Choice<T>) {
        std::string_view found;
        if (!plain(found)) return false;
        const auto choice = choice_of<T>(found);
        if (choice) out = *choice;
        return choice.has_value();
    } else if constexpr (std::is_same_v<T, Date>) {
        std::string_view found;
        if (!plain(found)) return false;
        const auto date = Date::parse(found);
        if (date) out = *date;
        return date.has_value();
    } else if constexpr (Identity<T>) {
        std::string_view found;
        if (!plain(found)) return false;
        const auto id = Uuid::parse(found);
        if (id) out.bytes = id->bytes;
        return id.has_value();
    } else if constexpr (std::is_same_v<T, Hash>) {
        return hex(out);
    } else if constexpr (is_text<T>) {
        out.gone = word("null");
        return out.gone || text(out.value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return text(out);
    } else if constexpr (is_optional<T>) {
        if (word("null")) return out.reset(), true;
        return read<S>(out ? *out : out.emplace());
    } else if constexpr (is_list<T>) {
        return list<S>(out);
    } else {
        return fields<S>(out);
    }
}

template <class Integer>
bool RecordedReader::integer(Integer& out) {
    const auto [after, error] = std::from_chars(at_, end_, out);
    if (error != std::errc{}) return false;
    at_ = after;
    return true;
}

template <Show S, class T>
bool RecordedReader::list(std::vector<T>& out) {
    if (!take('[')) return false;
    std::size_t count = 0;  // the other part may have begun these already
    if (!take(']')) {
        do {
            if (count == out.size()) out.emplace_back();
            if (!read<S>(out[count++])) return false;
        } while (take(','));
        if (!take(']')) return false;
    }
    out.resize(count);
    return true;
}

template <Show S, class T>
bool RecordedReader::fields(T& out) {
    if (!take('{')) return false;
    bool good = true;
    for_each_field<T>([&](std::string_view field, auto pointer) {
        if (!good || !name(field)) return;
        if constexpr (shows<S, member_type_t<decltype(pointer)>>()) {
            good = read<S>(out.*pointer);
        } else {
            good = pass_over();
        }
    });
    return good && take('}');
}

}  // namespace gb
