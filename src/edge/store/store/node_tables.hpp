#pragma once
// The tables of node.db: what is the node's own and in no book. Nothing can rebuild them, so they
// have migrations.

#include "store/sqlite.hpp"

namespace gb {

/// Brings the tables to this version. Whoever opens node.db does it first.
void migrate_node_tables(Database& database);

}  // namespace gb
