#include "app/cli.hpp"

int main(int argc, char** argv) {
    return gb::app::Cli().run(argc, argv);
}
