#pragma once
// The routes: commands, views, sessions, live stream, files, public pages. What is behind them
// comes through doors of the house; this edge knows neither store nor press.

#include <filesystem>
#include <set>

#include "domain/book/words.hpp"
#include "house/accounts.hpp"
#include "house/writer.hpp"
#include "http/events.hpp"
#include "http/holds.hpp"
#include "http/message.hpp"

namespace gb {

/// A file made on request (a .docx, a book): slow, so it runs beside the I/O threads.
struct MadeFile {
    std::string name;  ///< empty: not to be saved but read at once
    std::string body;
    std::string type{};             ///< of the body, where the same path gives several
    std::filesystem::path large{};  ///< instead of the body: a file too large for memory
};
struct Download {
    std::string name;  ///< GET /api/NAME
    std::string about;
    PutParameters parameters;
    Content gives;
    std::function<Result<MadeFile>(const Viewer&, const Query&)> make;
    /// Waits for another program, which may hang: runs where nobody else waits.
    bool outside = false;
    bool personal = false;     ///< shows personal data: that it was read is noted, as of a view
    std::string_view right{};  ///< of the rights table, where the viewer's alone is not enough
    std::optional<NodeFact> fact{};  ///< that the file was taken is noted so, with its name
};

/// What was done at the node itself and is no command: how the node book tells of it, and the
/// answer.
struct NodeAct {
    NodeFact fact;
    std::string code;
    std::string json = "{}";
};
/// A file sent in, answered with JSON (a book to check). Needs no session where `open`.
struct Upload {
    std::string name;  ///< POST /api/NAME
    std::string about;
    bool open = false;
    PutParameters parameters;
    Content takes;
    Content gives;
    std::function<Result<std::string>(const std::string& body, const Query&,
                                      const std::string& language)>
        take;
    /// Instead of `take`: what is sent in becomes a command, which is answered like any other.
    std::function<Result<Request>(const Viewer&, const std::string& body, const Query&)> command =
        nullptr;
    std::size_t most = 0;      ///< bytes, where fewer than the server takes
    std::string_view right{};  ///< of the rights table; goes with `act`
    /// Instead of `take`: what is done at the node itself by whoever has the right.
    std::function<Result<NodeAct>(const Viewer&, const std::string& body, const Query&)> act =
        nullptr;
};

struct ApiDoors {
    const Model& model;
    Clock& clock;
    Accounts& accounts;
    Writer& writer;
    std::shared_ptr<EventHub> events;
    std::vector<ViewType> views;
    std::vector<Download> downloads;
    std::vector<Upload> uploads;
    /// Who stands behind a post today; empty person: nobody.
    std::function<Viewer(Id<Post>)> viewer_of;
    /// The session's person and posts, as JSON for GET /api/session.
    std::function<std::string(const OpenSession&)> session_json;
    /// May this viewer know that something happened in that book?
    std::function<bool(const Viewer&, const Uuid& book)> may_read;
    /// Does it concern this viewer's unit although it stands in a book they may not read?
    std::function<bool(const Viewer&, const Notice&)> addressed = [](const Viewer&, const Notice&) {
        return false;
    };
    /// What the post is and may read today; it differs as soon as any of that changes.
    std::function<std::string(Id<Post>)> standing;
    /// Whose book a person stands in; nothing: there is no such person.
    std::function<std::optional<Id<Unit>>(Id<Person>)> unit_of;
    /// As other people who may read the same book call them.
    std::function<std::string(Id<Person>)> name_of = [](Id<Person>) { return std::string(); };
    /// Must they set a second factor before anything else?
    std::function<bool(const OpenSession&)> factor_wanted = [](const OpenSession&) {
        return false;
    };
    /// The time was compared and is right.
    std::function<void()> confirm_clock = [] {};
    /// Somebody read personal data in a view: of that unit, person or entity.
    std::function<void(Id<Person>, const std::string& view, const Uuid& of)> personal_read =
        [](Id<Person>, const std::string&, const Uuid&) {};
    /// What a command says of things that stand in no book, such as a file's bytes: why it cannot
    /// be.
    std::function<std::optional<Failure>(const Request&)> outside_books = [](const Request&) {
        return std::optional<Failure>();
    };
    /// Public pages: an answer, or nothing when no such page is there.
    std::function<std::optional<HttpResponse>(const HttpRequest&)> page;
    std::filesystem::path web;                          ///< the built web front; may be absent
    std::function<void(std::function<void()>)> beside;  ///< runs slow work on another thread
    /// Runs what waits for another program; false: too much waits already.
    std::function<bool(std::function<void()>)> outside;
    bool secure_cookies = false;
};

/// From where a request comes, as a person can know their own devices by.
Device device_of(const HttpRequest& request);

/// Tells once a day that a person read personal data in a view: more would say nothing more.
class ReadingNotes {
  public:
    /// @return whether this is the first time today
    bool first_today(Id<Person> person, const std::string& view, Date today);

  private:
    std::mutex mutex_;
    Date day_;
    std::set<std::pair<Id<Person>, std::string>> noted_;
};

class Api {
  public:
    explicit Api(ApiDoors doors);
    /// Whatever goes wrong inside is answered too.
    void handle(HttpRequest request, Respond respond);
    /// Whether a file may be sent to this path: larger than a command.
    bool takes_file(std::string_view path) const { return upload_of(path) != nullptr; }
    /// A path as the log may tell it: one that is known, or where it belongs. Empty: not of the
    /// API.
    std::string_view pattern(std::string_view path) const;
    /// The paths that are neither a view nor a file, for the contract.
    static std::vector<Served> served();

  private:
    using Serve = void (Api::*)(const HttpRequest&, const OpenSession&, Respond);
    struct Route {
        Served served;
        Serve serve;
    };
    static const std::vector<Route>& own_routes();
    static const Route* own_route(const HttpRequest&);
    const Upload* upload_of(std::string_view path) const;

    void route(HttpRequest request, Respond respond);
    void page_or_file(const HttpRequest&, Respond);
    void beside(const HttpRequest&, const Respond&, std::function<void()> work);
    void command(const HttpRequest&, const OpenSession&, Respond);
    void submit(Request request, std::string language, Respond respond);
    void health(const HttpRequest&, const OpenSession&, Respond);

    // sessions.cpp
    void demo_roles(const HttpRequest&, const OpenSession&, Respond);
    void who_am_i(const HttpRequest&, const OpenSession&, Respond);
    void sign_in(const HttpRequest&, const OpenSession&, Respond);
    void sign_out(const HttpRequest&, const OpenSession&, Respond);
    void set_password(const HttpRequest&, const OpenSession&, Respond);
    void set_pin(const HttpRequest&, const OpenSession&, Respond);
    void own_access(const HttpRequest&, const OpenSession&, Respond);
    void end_session(const HttpRequest&, const OpenSession&, Respond);
    HttpResponse session_response(const OpenSession&, bool fresh) const;
    std::string cookie(const std::string& token, int seconds) const;
    /// In the node book, in the writer's turn.
    /// @param after  let go when that is done, or could not be
    void note(Id<Person> person, NodeFact fact, std::string code,
              std::shared_ptr<void> after = nullptr);

    // second_factor.cpp
    void begin_factor(const HttpRequest&, const OpenSession&, Respond);
    void confirm_factor(const HttpRequest&, const OpenSession&, Respond);
    void remove_factor(const HttpRequest&, const OpenSession&, Respond);
    void renew_recovery_codes(const HttpRequest&, const OpenSession&, Respond);
    bool last_that_is_wanted(const OpenSession&) const;
    void refuse(const HttpRequest&, const OpenSession&, const Failure&, const Respond&);

    // passkeys.cpp
    void ask_passkey(const HttpRequest&, const OpenSession&, Respond);
    void begin_passkey(const HttpRequest&, const OpenSession&, Respond);
    void add_passkey(const HttpRequest&, const OpenSession&, Respond);
    void rename_passkey(const HttpRequest&, const OpenSession&, Respond);
    void remove_passkey(const HttpRequest&, const OpenSession&, Respond);
    void note_doubted(const std::string& account, const Failure&);

    // administration.cpp
    void confirm_clock(const HttpRequest&, const OpenSession&, Respond);
    void list_accounts(const HttpRequest&, const OpenSession&, Respond);
    void create_account(const HttpRequest&, const OpenSession&, Respond);
    void reset_account(const HttpRequest&, const OpenSession&, Respond);
    void disable_account(const HttpRequest&, const OpenSession&, Respond);
    bool may_manage(const Viewer& viewer, Id<Person> person) const;
    Result<AccountLine> account_to_manage(const OpenSession&, Id<Post> post,
                                          const std::string& name) const;

    // holds.cpp
    void hold(const HttpRequest&, const OpenSession&, Respond);
    void held(const HttpRequest&, const OpenSession&, Respond);

    // reading.cpp
    void read(const HttpRequest&, const OpenSession&, Respond);
    void view(const ViewType&, const HttpRequest&, const OpenSession&, Respond);
    void download(const Download&, const HttpRequest&, const OpenSession&, Respond);
    void upload(const Upload&, const HttpRequest&, const OpenSession&, Respond);
    void upload_as_command(const Upload&, const HttpRequest&, const OpenSession&, Respond);
    void upload_as_act(const Upload&, const HttpRequest&, const OpenSession&, Respond);
    bool has_right(std::string_view right, const Viewer& viewer, const OpenSession& session);
    void live(const HttpRequest&, const OpenSession&, Respond);
    Viewer viewer_through(Id<Post> post, const OpenSession&) const;
    Result<Viewer> viewer_of(const HttpRequest&, const OpenSession&) const;
    void note_reading(const HttpRequest&, const OpenSession&, const std::string& view);

    ApiDoors doors_;
    std::set<std::string, std::less<>> known_paths_;
    ReadingNotes notes_;
    Holds holds_;
};

}  // namespace gb
