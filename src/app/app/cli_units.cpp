// import units, units

#include "app/cli.hpp"

namespace gb::app {

void add_units(Cli&) {}

}  // namespace gb::app
