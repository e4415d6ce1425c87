#pragma once
// The one path: command -> needs -> load -> rights -> decide -> append + evolve + upsert, in one
// transaction; answers only after COMMIT. The desk is what a node does at its writer; it knows no
// noun by name except posts and units, through which persons act.

#include <functional>
#include <set>
#include <span>

#include "house/doors.hpp"
#include "house/request.hpp"

namespace gb {

/// What a node is: fixed at its first start.
struct NodeIdentity {
    Uuid world;
    Uuid registry;   ///< book of units, relations, keepers
    Uuid node_book;  ///< book of sign-ins, refusals, reads of personal data
};

/// The most commands that share one transaction.
inline constexpr std::size_t batch_limit = 256;

class Desk {
  public:
    Desk(const Model& model, Ledger& ledger, Clock& clock, Dice& dice, NodeIdentity identity,
         SigningKey key)
        : model_(model),
          ledger_(ledger),
          clock_(clock),
          dice_(dice),
          identity_(identity),
          key_(key) {}

    struct Taken {
        std::vector<Answer> answers;  ///< one per request, in order
        std::vector<Notice> notices;  ///< what was committed, in commit order
        bool restart = false;         ///< the device failed: begin anew from the disk
        std::string why;              ///< what the store said when it failed
    };

    /// Takes one batch through the path. A failed batch is rolled back whole and its commands run
    /// once more one by one.
    Taken take(std::span<const Request> batch);

    /// Takes many commands as one: all are done, in one transaction, or none is. The answers are
    /// theirs, or one alone: the refusal or failure for which nothing was done.
    Taken take_all(std::span<const Request> requests,
                   const std::function<void(std::size_t done)>& progress);

    /// Notes in the node book something that is no command (a sign-in).
    void note(Id<Person> person, std::string_view what, std::string_view code);

    /// Opens a new volume of each of these books that was written under another key: all or none.
    void open_volumes(std::span<const Uuid> books);

    const NodeIdentity& identity() const { return identity_; }
    const Model& model() const { return model_; }

  private:
    std::optional<Taken> take_together(std::span<const Request> batch, Taken& failed);
    Taken take_singly(std::span<const Request> batch);
    Answer take_one(const Request& request, std::vector<Notice>& notices);
    std::optional<Answer> answered_before(const Request& request);
    Answer refused(const Request& request, Refusal refusal, std::vector<Notice>& notices);
    std::optional<Refusal> find_actor(const Request& request, Context& context);
    Uuid book_of(const Request& request, const Context& context) const;
    std::optional<Refusal> load_needs(const Request& request, const Context& context,
                                      std::optional<int> scope, Seen& seen);
    std::optional<Refusal> check_rights(const Request& request, const Context& context,
                                        const Seen& seen) const;
    std::optional<Refusal> check_book_open(const Request& request, const Context& context);
    std::optional<Refusal> check_events(const Request& request, const Decision& decision,
                                        const Context& context);
    std::optional<Refusal> check_erasure(const NewEvent& event, std::int64_t number,
                                         const Uuid& book, const Context& context);
    std::optional<Refusal> check_event(const NewEvent& event, const EventType& type,
                                       const Context& context, const Meta* before);
    /// After a restore: no number of a register before a person has stated its last one.
    std::optional<Refusal> check_number(const NewEvent& event, const EventType& type,
                                        const Uuid& book);
    struct Kept {
        std::uint64_t after = 0;  ///< number of the last entry before the newest volume
        Instant opened;           ///< the newest volume
    };
    Kept kept_since(const Uuid& book);
    Refusal ended(const Unit& unit, std::string field);
    void note_refusal(const Request& request, const std::string& code);
    Answer append(const Request& request, const Context& context, const Seen& seen,
                  const Decision& decision, std::vector<Notice>& notices);
    void append_event(const NewEvent& event, const Envelope& envelope, const Salt& words_salt,
                      BookHead& head, const Uuid& book, std::vector<Notice>& notices);
    /// An entry of the node itself: no author, a key of its own.
    Uuid append_own(const NewEvent& event, Id<Person> author, Id<Post> post, BookHead& head,
                    const Uuid& book, std::vector<Notice>& notices);
    Salt fresh_salt();
    BookHead open_volume(const Uuid& book, Instant now, std::vector<Notice>& notices);
    BookHead head_for_writing(const Uuid& book, Instant now, std::vector<Notice>& notices);
    std::vector<SeenBook> seen_books(const Uuid& book, const Seen& seen);
    Instant entry_time(const BookHead& head) const;

    const Model& model_;
    Ledger& ledger_;
    Clock& clock_;
    Dice& dice_;
    NodeIdentity identity_;
    SigningKey key_;
};

}  // namespace gb
