#pragma once
// A struct as rows of a table, by its field list. Plain fields become columns (a nested struct's
// with its name as prefix), a list becomes a child table with one row per item; a list inside an
// item is kept as JSON text. The store gives the cells; this file knows no SQL.

#include <span>
#include <string>
#include <vector>

#include "base/check.hpp"
#include "base/json_write.hpp"
#include "base/recorded.hpp"

namespace gb {

enum class CellKind { integer, text, blob };

struct Column {
    std::string name;
    CellKind kind;
};

struct ChildShape {
    std::string name;  ///< the list's field name
    std::vector<Column> columns;
};

struct RowShape {
    std::vector<Column> columns;
    std::vector<ChildShape> children;
};

struct CellWriter {
    virtual ~CellWriter() = default;
    virtual void null() = 0;
    virtual void integer(std::int64_t value) = 0;
    // What is given stays as it is until the row is written.
    virtual void text(std::string_view value) = 0;
    virtual void blob(std::string_view value) = 0;
    /// A text made for this call, gone after it.
    virtual void made_text(std::string_view value) { text(value); }
};

struct CellReader {
    virtual ~CellReader() = default;
    virtual bool null() = 0;  ///< whether the next cell is null; takes it if so
    virtual std::int64_t integer() = 0;
    virtual std::string_view text() = 0;
    virtual std::string_view blob() = 0;
};

/// Where the rows of lists go to and come from.
struct ChildWriter {
    virtual ~ChildWriter() = default;
    virtual CellWriter& row(std::size_t child, std::size_t index) = 0;
    virtual void end_row() = 0;
};
struct ChildReader {
    virtual ~ChildReader() = default;
    virtual CellReader* next(std::size_t child) = 0;  ///< null after the last row
};

namespace rows {

template <class T>
constexpr bool is_cell() {
    if constexpr (is_optional<T>) {
        return is_cell<typename T::value_type>();
    } else {
        return !Struct<T> && !is_list<T>;
    }
}

template <class T>
constexpr CellKind cell_kind() {
    if constexpr (is_optional<T>) {
        return cell_kind<typename T::value_type>();
    } else if constexpr (std::is_integral_v<T> || is_number<T> || std::is_same_v<T, Instant>) {
        return CellKind::integer;
    } else if constexpr (Identity<T> || std::is_same_v<T, Hash>) {
        return CellKind::blob;
    } else {
        return CellKind::text;
    }
}

template <class T>
void put_cell(const T& value, CellWriter& out) {
    if constexpr (is_optional<T>) {
        value ? put_cell(*value, out) : out.null();
    } else if constexpr (std::is_integral_v<T>) {
        out.integer(static_cast<std::int64_t>(value));
    } else if constexpr (is_number<T>) {
        out.integer(value.value);
    } else if constexpr (std::is_same_v<T, Instant>) {
        out.integer(value.ms);
    } else if constexpr (std::is_same_v<T, Date>) {
        out.made_text(value.text());
    } else if constexpr (Identity<T>) {
        out.blob(view(value.bytes));
    } else if constexpr (std::is_same_v<T, Hash>) {
        out.blob(view(value));
    } else if constexpr (Choice<T>) {
        out.text(name_of(value));
    } else if constexpr (is_text<T>) {
        value.gone ? out.null() : out.text(value.value);
    } else {
        out.text(value);
    }
}

void take_date(Date& value, CellReader& in);
void take_bytes(std::span<std::uint8_t> value, CellReader& in);
std::int64_t take_choice(std::span<const ChoiceName> choices, CellReader& in);
void take_text(std::string& value, bool& gone, CellReader& in);

template <class T>
void take_cell(T& value, CellReader& in) {
    if constexpr (is_optional<T>) {
        if (in.null()) return value.reset();
        take_cell(value.emplace(), in);
    } else if constexpr (std::is_integral_v<T>) {
        value = static_cast<T>(in.integer());
    } else if constexpr (is_number<T>) {
        value.value = in.integer();
    } else if constexpr (std::is_same_v<T, Instant>) {
        value.ms = in.integer();
    } else if constexpr (std::is_same_v<T, Date>) {
        take_date(value, in);
    } else if constexpr (Identity<T>) {
        take_bytes(value.bytes, in);
    } else if constexpr (std::is_same_v<T, Hash>) {
        take_bytes(value, in);
    } else if constexpr (Choice<T>) {
        value = static_cast<T>(take_choice(choice_names<T>, in));
    } else if constexpr (is_text<T>) {
        take_text(value.value, value.gone, in);
    } else {
        value = in.text();
    }
}

/// "name_field"; a field of nothing has no prefix.
std::string column_name(const std::string& name, std::string_view field);
void add_column(std::vector<Column>& columns, const std::string& name, CellKind kind);

template <class T>
void columns_of(std::vector<Column>& columns, const std::string& name) {
    if constexpr (is_cell<T>()) {
        add_column(columns, name, cell_kind<T>());
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view field, auto pointer) {
            columns_of<member_type_t<decltype(pointer)>>(columns, column_name(name, field));
        });
    } else {
        // JSON: a list in an item, or a struct or nothing
        add_column(columns, name, CellKind::text);
    }
}

template <class T>
void put_cells(const T& value, CellWriter& out) {
    if constexpr (is_cell<T>()) {
        put_cell(value, out);
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view, auto pointer) { put_cells(value.*pointer, out); });
    } else {
        out.made_text(to_json(value));
    }
}

template <class T>
void take_cells(T& value, CellReader& in) {
    if constexpr (is_cell<T>()) {
        take_cell(value, in);
    } else if constexpr (Struct<T>) {
        for_each_field<T>([&](std::string_view, auto pointer) { take_cells(value.*pointer, in); });
    } else {
        auto read = read_recorded<T>(in.text());
        GB_CHECK(read.has_value(), "a table holds only JSON that was written to it");
        value = std::move(*read);
    }
}

/// The shape of an entity's table and of its lists' tables.
template <Struct E>
RowShape shape_of() {
    RowShape shape;
    for_each_field<E>([&](std::string_view name, auto pointer) {
        using Field = member_type_t<decltype(pointer)>;
        if constexpr (is_list<Field>) {
            ChildShape child{std::string(name), {}};
            columns_of<typename Field::value_type>(
                child.columns, Struct<typename Field::value_type> ? "" : "value");
            shape.children.push_back(std::move(child));
        } else {
            columns_of<Field>(shape.columns, std::string(name));
        }
    });
    return shape;
}

template <Struct E>
void put(const E& entity, CellWriter& out) {
    for_each_field<E>([&](std::string_view, auto pointer) {
        if constexpr (!is_list<member_type_t<decltype(pointer)>>) put_cells(entity.*pointer, out);
    });
}

/// A bit for each list, in their order: whether anything is in it.
template <Struct E>
std::int64_t filled_lists(const E& entity) {
    std::int64_t filled = 0;
    std::int64_t bit = 1;
    for_each_field<E>([&](std::string_view, auto pointer) {
        if constexpr (is_list<member_type_t<decltype(pointer)>>) {
            if (!(entity.*pointer).empty()) filled |= bit;
            bit <<= 1;
        }
    });
    return filled;
}

template <Struct E>
void put_children(const E& entity, ChildWriter& out) {
    std::size_t child = 0;
    for_each_field<E>([&](std::string_view, auto pointer) {
        if constexpr (is_list<member_type_t<decltype(pointer)>>) {
            std::size_t index = 0;
            for (const auto& item : entity.*pointer) {
                put_cells(item, out.row(child, index++));
                out.end_row();
            }
            ++child;
        }
    });
}

template <Struct E>
void take(E& entity, CellReader& in) {
    for_each_field<E>([&](std::string_view, auto pointer) {
        if constexpr (!is_list<member_type_t<decltype(pointer)>>) take_cells(entity.*pointer, in);
    });
}

template <Struct E>
void take_children(E& entity, ChildReader& in) {
    std::size_t child = 0;
    for_each_field<E>([&](std::string_view, auto pointer) {
        if constexpr (is_list<member_type_t<decltype(pointer)>>) {
            while (CellReader* cells = in.next(child)) {
                take_cells((entity.*pointer).emplace_back(), *cells);
            }
            ++child;
        }
    });
}

}  // namespace rows
}  // namespace gb
