#pragma once
// A command as it reaches the desk, and what the desk answers.

#include <algorithm>
#include <functional>
#include <variant>

#include "domain/model.hpp"
#include "house/entry.hpp"

namespace gb {

/// A command that was read and found well formed; whether it is allowed is for the desk to say.
struct Request {
    const CommandType* type = nullptr;
    std::shared_ptr<const void> command;
    std::string content;  ///< the canonical command: same key with other content is refused
    Uuid key;
    Id<Person> person;  ///< who is signed in
    Id<Post> post;      ///< through which post they act
    std::optional<Instant> happened;
    bool system = false;  ///< given by the node itself; no rights are asked
    /// A limit of this machine that is no rule of the field, asked in the turn that writes, right
    /// before it does: what came a moment earlier counts. Empty: there is none.
    std::function<std::optional<Refusal>()> limit = nullptr;
};

/// Reads {"command","key","post","happened","body"}. @return a Failure naming the field
Result<Request> read_request(const Model& model, std::string_view json, Id<Person> person);
Result<Request> read_request(const Model& model, boost::json::value json, Id<Person> person);

/// A command of the node itself, with its key.
Request system_request(const Model& model, std::string_view command, std::string_view body_json,
                       const Uuid& key);

struct Done {
    Uuid book;
    std::uint64_t first = 0;  ///< numbers of the entries that the command became
    std::uint64_t last = 0;
    std::vector<Uuid> ids;  ///< entities in the order of writing, each once
    bool replayed = false;  ///< the same key was answered before

    void name(const Uuid& entity) {
        if (std::find(ids.begin(), ids.end(), entity) == ids.end()) ids.push_back(entity);
    }
};
BOOST_DESCRIBE_STRUCT(Done, (), (book, first, last, ids, replayed))
struct StoreFull {};       ///< no room on the disk: nothing was written, try again later
struct OutcomeUnknown {};  ///< ask again with the same key

using Answer = std::variant<Done, Refusal, StoreFull, OutcomeUnknown>;

/// What to tell live pages after COMMIT: content comes through the read path, which applies rights.
struct Notice {
    std::string_view kind;  ///< entity kind
    Uuid id;
    Uuid book;
    std::uint64_t number = 0;
    bool on_paper = false;  ///< a paper was signed or issued (domain/kit/types.hpp)
};

/// A notice as live pages get it.
struct NoticeView {
    std::string kind;
    Uuid id;
    Uuid unit;  ///< in whose book
    std::uint64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(NoticeView, (), (kind, id, unit, number))

}  // namespace gb
