// Each unit on a desk of its own: a command is decided at the desk that keeps the book it writes
// in, with nothing but what has been carried there. After each step the new entries travel to all
// other desks, in another order of books at every second one, and all desks must show the same.
//
// A desk writes in its own unit's book and nowhere else, which is looked at after each step. Two
// acts go further. The naming of a keeper stands in the registry, whichever desk opens the volume.
// And an act in several books at once (a reform, the destroying of a file of a unit that has ended)
// is given where all of them lie: the registry's desk has the books of the units that end and of
// their heirs at hand, an heir the book it took over. What it wrote there travels like everything
// else, and the heirs go on at their own desks with nothing but that. The desks share one signing
// key for this; between nodes it would be a new volume each time.

#include <algorithm>
#include <map>

#include "domain/people/words.hpp"
#include "house/receive.hpp"
#include "stories/bed.hpp"
#include "support/memory_ledger.hpp"

namespace gb::stories {

namespace {

using test::Fixture;
using test::MemoryLedger;

struct Node {
    Node(std::uint64_t given, const Uuid& its) : number(given), unit(its), fixture(ledger, given) {}
    std::uint64_t number;
    Uuid unit;  ///< empty: keeps the registry
    MemoryLedger ledger;
    Fixture fixture;
};

class DesksBed final : public Bed {
  public:
    DesksBed() { add({}); }

    Outcome give(const Act& act) override {
        auto request = request_of(act);
        if (!request) return request.error();
        auto& node = node_for(*request);
        node.fixture.clock.at = clock;
        auto answer = node.fixture.take(*request);
        check_own_books(node, *request);
        carry_from(node);
        add_new_units();
        compare();
        return std::visit([](auto& one) -> Outcome { return std::move(one); }, answer);
    }
    Loaded load(const EntityType& type, const Uuid& id) override {
        return first().ledger.load(type, id);
    }
    std::vector<Loaded> all(const EntityType& type) override {
        return first().ledger.all(type.kind);
    }
    std::vector<Entry> by_entity(const Uuid& id) override { return first().ledger.by_entity(id); }
    std::vector<Entry> book(const Uuid& id) override {
        std::vector<Entry> entries;
        for (const auto& entry : first().ledger.arrived()) {
            if (entry.book == id) entries.push_back(entry);
        }
        return entries;
    }

  private:
    Node& first() { return *nodes_.at({}); }

    Node& node_for(const Request& request) {
        Uuid unit;
        switch (request.type->writes) {
            case Writes::registry:
                break;
            case Writes::target_book:
                unit = request.type->target(request.command.get());
                break;
            case Writes::own_book: {
                const auto post = first().ledger.load(*model().entity(Post::kind), request.post);
                if (post) unit = static_cast<const Post*>(post.entity.get())->unit;
                break;
            }
        }
        auto found = nodes_.find(unit);
        return found == nodes_.end() ? first() : *found->second;
    }

    /// What a desk wrote stands in its own books; only an act in several books goes further.
    void check_own_books(Node& node, const Request& request) const {
        if (request.type->several_books) return;
        const auto& own = node.fixture.desk.identity();
        for (const auto& book : node.ledger.touched()) {
            if (book != own.registry && book != own.node_book && book != node.unit) {
                throw StoryError("a desk wrote in the book of another");
            }
        }
    }

    void add(const Uuid& unit) {
        auto node = std::make_unique<Node>(nodes_.size(), unit);
        node->fixture.clock.at = clock;
        node_books_.push_back(node->fixture.desk.identity().node_book);
        if (!nodes_.empty()) carry(first(), *node);
        node->fixture.desk.note({}, "sign_in", "");
        auto& added = *nodes_.emplace(unit, std::move(node)).first->second;
        carry_from(added);
    }

    void add_new_units() {
        for (const auto& unit : first().ledger.all(Unit::kind)) {
            const Uuid id = static_cast<const Unit*>(unit.entity.get())->id;
            if (!nodes_.contains(id)) add(id);
        }
    }

    bool is_node_book(const Uuid& book) const {
        return std::find(node_books_.begin(), node_books_.end(), book) != node_books_.end();
    }

    void carry_from(Node& from) {
        for (auto& [unit, node] : nodes_) {
            if (node.get() != &from) carry(from, *node);
        }
    }

    void carry(Node& from, Node& to) {
        auto books = from.ledger.books();
        if (to.number % 2 == 1) std::reverse(books.begin(), books.end());
        to.ledger.begin();
        for (const auto& book : books) {
            if (is_node_book(book)) continue;
            const auto held = to.ledger.head(book).number;
            from.ledger.each_entry(
                book, held + 1, from.ledger.head(book).number, [&](const Entry& entry) {
                    auto taken = receive(model(), to.ledger, entry);
                    if (!taken)
                        throw StoryError("a carried entry was not taken: " + taken.error().code);
                    return true;
                });
        }
        to.ledger.commit();
    }

    void compare() {
        const auto expected = first().ledger.dump(node_books_);
        for (auto& [unit, node] : nodes_) {
            const auto held = node->ledger.dump(node_books_);
            if (held == expected) continue;
            throw StoryError("the desks do not show the same: " + first_difference(expected, held));
        }
    }

    static std::string first_difference(const std::string& one, const std::string& other) {
        const auto a = lines_of(one);
        const auto b = lines_of(other);
        for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
            const std::string left = i < a.size() ? a[i] : "nothing";
            const std::string right = i < b.size() ? b[i] : "nothing";
            if (left != right) return "\n  first desk: " + left + "\n  other desk: " + right;
        }
        return "nothing";
    }

    std::map<Uuid, std::unique_ptr<Node>> nodes_;  ///< by unit; the empty one keeps the registry
    std::vector<Uuid> node_books_;
};

}  // namespace

std::unique_ptr<Bed> desks_bed() {
    return std::make_unique<DesksBed>();
}

}  // namespace gb::stories
