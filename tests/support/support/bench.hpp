#pragma once
// A desk on SQLite in a folder of its own, gone when the test is over.

#include <unistd.h>

#include <atomic>
#include <filesystem>

#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb::test {

class Bench {
  public:
    Bench() : folder(fresh_folder()), ledger(model(), folder / "books.db"), fixture(ledger) {}
    ~Bench() { std::filesystem::remove_all(folder); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    /// The entity as it stands, or null.
    template <class E>
    std::shared_ptr<const E> load(const Uuid& id) {
        return std::static_pointer_cast<const E>(ledger.load(*model().entity(E::kind), id).entity);
    }

    std::filesystem::path folder;
    SqliteLedger ledger;
    Fixture fixture;

  private:
    static std::filesystem::path fresh_folder() {
        static std::atomic<int> count{0};
        auto path = std::filesystem::temp_directory_path() /
                    ("giaoban_bench_" + std::to_string(::getpid()) + "_" + std::to_string(++count));
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path);
        return path;
    }
};

inline std::string json_text(std::string_view text) {
    std::string json;
    put_json_text(json, text);
    return json;
}

}  // namespace gb::test
