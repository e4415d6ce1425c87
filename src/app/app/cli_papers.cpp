// summary

#include "app/cli.hpp"

namespace gb::app {

void add_papers(Cli&) {}

}  // namespace gb::app
