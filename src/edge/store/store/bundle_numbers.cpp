#include "store/bundle_numbers.hpp"

#include "store/node_tables.hpp"

namespace gb {

std::int64_t next_bundle_number(const std::filesystem::path& file) {
    Database database(file, Database::Mode::write);
    migrate_node_tables(database);
    auto row = database.prepare(
        "insert into portal_bundle(id, number) values(1, 1)"
        " on conflict(id) do update set number = number + 1 returning number");
    row.step();
    const auto number = row.integer(0);
    row.run();  // to its end, so that it is written
    return number;
}

}  // namespace gb
