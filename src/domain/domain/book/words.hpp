#pragma once
// What a book says about itself: its volumes, who keeps them, what was erased, and the heads of
// other books that it bears witness to.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

/// A volume (quyển) of a book, as its own first entry states it.
struct Volume {
    static constexpr std::string_view kind = "volume";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<Volume> id;
    Number<1, 1'000'000> volume{1};
    Hash key{};              ///< Ed25519 public key that signs its heads
    std::int64_t after = 0;  ///< number of the last entry of the volume before; 0 for the first
    Hash after_hash{};
    Uuid world;
    Id<Unit> unit;  ///< empty for the registry and the node book
    maybe_label<200> name;
};
BOOST_DESCRIBE_STRUCT(Volume, (), (id, volume, key, after, after_hash, world, unit, name))

struct VolumeOpened {
    using Entity = Volume;
    static constexpr std::string_view verb = "opened";
    static constexpr bool opens = true;
    Number<1, 1'000'000> volume{1};
    Hash key{};
    std::int64_t after = 0;
    Hash after_hash{};
    Uuid world;
    Id<Unit> unit;
    maybe_label<200> name;
};
BOOST_DESCRIBE_STRUCT(VolumeOpened, (), (volume, key, after, after_hash, world, unit, name))
void evolve(Volume&, const VolumeOpened&, const Stamp&);

/// In the registry: which volume of which book counts, and up to where the one before it did.
struct Keeping {
    static constexpr std::string_view kind = "keeping";
    static constexpr std::array<std::string_view, 1> indexed{"book"};
    Id<Keeping> id;
    Uuid book;
    Number<1, 1'000'000> volume{1};
    Hash key{};
    std::int64_t after = 0;
    Hash after_hash{};
};
BOOST_DESCRIBE_STRUCT(Keeping, (), (id, book, volume, key, after, after_hash))

struct KeeperNamed {
    using Entity = Keeping;
    static constexpr std::string_view verb = "named";
    static constexpr bool opens = true;
    Uuid book;
    Number<1, 1'000'000> volume{1};
    Hash key{};
    std::int64_t after = 0;
    Hash after_hash{};
};
BOOST_DESCRIBE_STRUCT(KeeperNamed, (), (book, volume, key, after, after_hash))
void evolve(Keeping&, const KeeperNamed&, const Stamp&);

/// A lawful erasure: the words of one entry of this book are destroyed wherever it is held.
struct Erasure {
    static constexpr std::string_view kind = "erasure";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<Erasure> id;
    std::int64_t number = 0;
    label<500> reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (id, number, reason, at))

struct Erased {
    using Entity = Erasure;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    std::int64_t number = 0;
    label<500> reason;
    std::optional<std::int64_t> erases() const { return number; }
};
BOOST_DESCRIBE_STRUCT(Erased, (), (number, reason))
void evolve(Erasure&, const Erased&, const Stamp&);

/// The head of another unit's book, written down in this one (the superior's): a book that was
/// rewritten later no longer agrees with it.
struct Witness {
    static constexpr std::string_view kind = "witness";
    static constexpr std::array<std::string_view, 1> indexed{"book"};
    Id<Witness> id;
    Uuid book;
    Number<1, 1'000'000> volume{1};
    std::int64_t number = 0;
    Hash hash{};
    maybe_label<60> occasion;  ///< what was signed or issued, e.g. "handover"
};
BOOST_DESCRIBE_STRUCT(Witness, (), (id, book, volume, number, hash, occasion))

struct HeadWitnessed {
    using Entity = Witness;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Uuid book;
    Number<1, 1'000'000> volume{1};
    std::int64_t number = 0;
    Hash hash{};
    maybe_label<60> occasion;
};
BOOST_DESCRIBE_STRUCT(HeadWitnessed, (), (book, volume, number, hash, occasion))
void evolve(Witness&, const HeadWitnessed&, const Stamp&);

/// In the node book: what happened at this node that is no event of any unit.
enum class NodeFact {
    refused,
    sign_in,
    sign_in_failed,
    sign_out,
    personal_data_read,
    restored,
    clock_doubted,
    clock_confirmed,
    password_changed,
    pin_changed,
    account_made,
    account_reset,
    account_disabled,
    sessions_ended,
    second_factor_set,
    second_factor_removed,
    passkey_added,
    passkey_removed,
    passkey_doubted,
    template_kept,
    template_removed,
    backup_begun,
    backup_taken,
    backup_removed,
    backup_over_limit,  ///< an older one went by itself
    backup_limit_set,
    recovery_codes_renewed,
    portal_settings_kept,
    head_lost,      ///< a signed head is gone or no longer agrees; its book is not signed any more
    signed_late,    ///< entries stood unsigned that no crash leaves; signed after this was noted
    factor_wanted,  ///< of all who hold a role, named by `code`
    factor_not_wanted,  ///< of them no more
    erasures_stated,    ///< at the start after a restore: so many carried out of those stated
    went_back           ///< the folder was an older state of itself: `code` names book and number
};
BOOST_DESCRIBE_ENUM(NodeFact, refused, sign_in, sign_in_failed, sign_out, personal_data_read,
                    restored, clock_doubted, clock_confirmed, password_changed, pin_changed,
                    account_made, account_reset, account_disabled, sessions_ended,
                    second_factor_set, second_factor_removed, passkey_added, passkey_removed,
                    passkey_doubted, template_kept, template_removed, backup_begun, backup_taken,
                    backup_removed, backup_over_limit, backup_limit_set, recovery_codes_renewed,
                    portal_settings_kept, head_lost, signed_late, factor_wanted, factor_not_wanted,
                    erasures_stated, went_back)

struct NodeRecord {
    static constexpr std::string_view kind = "node_record";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<NodeRecord> id;
    NodeFact what = NodeFact::refused;
    Id<Person> person;
    Id<Post> post;
    maybe_label<60> command;
    /// The refusal's reason, the view that was read, the file that was kept or taken, or the id of
    /// the person whose account it is.
    maybe_label<60> code;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(NodeRecord, (), (id, what, person, post, command, code, at))

struct NodeNoted {
    using Entity = NodeRecord;
    static constexpr std::string_view verb = "noted";
    static constexpr bool opens = true;
    NodeFact what = NodeFact::refused;
    maybe_label<60> command;
    maybe_label<60> code;
};
BOOST_DESCRIBE_STRUCT(NodeNoted, (), (what, command, code))
void evolve(NodeRecord&, const NodeNoted&, const Stamp&);

// Commands

/// Names the book: a number alone stands in every book, and whoever holds the papers of an ended
/// unit acts in its closed book too.
struct EraseWords {
    static constexpr std::string_view name = "book.erase";
    static constexpr AfterEnd after_end = AfterEnd::always;
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    std::int64_t number = 0;
    label<500> reason;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(EraseWords, (), (unit, number, reason))
Decision decide(const EraseWords&, const Seen&, const Context&);

/// Given by the node itself after a handover is signed or a paper issued.
struct WitnessHead {
    static constexpr std::string_view name = "book.witness";
    static constexpr AfterEnd after_end = AfterEnd::always;
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> superior;
    Uuid book;
    Number<1, 1'000'000> volume{1};
    std::int64_t number = 0;
    Hash hash{};
    maybe_label<60> occasion;
    Id<Unit> target() const { return superior; }
};
BOOST_DESCRIBE_STRUCT(WitnessHead, (), (superior, book, volume, number, hash, occasion))
Decision decide(const WitnessHead&, const Seen&, const Context&);

Noun book_noun();

}  // namespace gb
