#pragma once
// The bed on SQLite, in a folder of its own; others stand on it.

#include <unistd.h>

#include "store/ledger.hpp"
#include "stories/bed.hpp"

namespace gb::stories {

inline Outcome outcome_of(Answer answer) {
    return std::visit([](auto& one) -> Outcome { return std::move(one); }, answer);
}

inline std::vector<Entry> entries_of(Ledger& ledger, const Uuid& book) {
    std::vector<Entry> entries;
    ledger.each_entry(book, 1, ledger.head(book).number, [&](const Entry& entry) {
        entries.push_back(entry);
        return true;
    });
    return entries;
}

/// The node book has its first entry, so that a first refusal opens no volume.
inline void open_node_book(test::Fixture& fixture) {
    fixture.desk.note({}, "sign_in", "");
}

/// In the memory's own file system where there is one: a story makes many small commits.
struct Folder {
    Folder() {
        const std::filesystem::path memory = "/dev/shm";
        const bool there = ::access(memory.c_str(), W_OK) == 0;
        auto wish =
            ((there ? memory : std::filesystem::temp_directory_path()) / "giaoban_story_XXXXXX")
                .string();
        GB_CHECK(::mkdtemp(wish.data()) != nullptr, "there is a place for temporary files");
        path = wish;
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path path;
};

class StoredBed : public Bed {
  public:
    StoredBed() {
        // What a power cut leaves is tried elsewhere; here thousands of small commits must be
        // quick.
        ledger_.database().execute("pragma synchronous = off");
        open_node_book(fixture_);
    }

    Outcome give(const Act& act) override {
        fixture_.clock.at = clock;
        auto request = request_of(act);
        if (!request) return request.error();
        return outcome_of(fixture_.take(*request));
    }
    Loaded load(const EntityType& type, const Uuid& id) override { return ledger_.load(type, id); }
    std::vector<Loaded> all(const EntityType& type) override {
        std::vector<Uuid> ids;
        {
            auto rows = ledger_.database().prepare("select id from \"" + std::string(type.kind) +
                                                   "\" order by id");
            while (rows.step()) ids.push_back(rows.id(0));
        }
        std::vector<Loaded> result;
        for (const auto& id : ids) result.push_back(ledger_.load(type, id));
        return result;
    }
    std::vector<Entry> by_entity(const Uuid& id) override { return ledger_.by_entity(id); }
    std::vector<Entry> book(const Uuid& id) override { return entries_of(ledger_, id); }

  protected:
    Folder folder_;
    SqliteLedger ledger_{model(), folder_.path / "books.db"};
    test::Fixture fixture_{ledger_};
};

}  // namespace gb::stories
