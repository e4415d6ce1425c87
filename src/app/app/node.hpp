#pragma once
// A node's folder, opened: its identity, key, books and desk. One process owns it at a time.

#include <cstdio>
#include <filesystem>

#include "house/desk.hpp"
#include "house/watched_clock.hpp"
#include "store/accounts.hpp"
#include "store/erasures.hpp"
#include "store/heads.hpp"
#include "store/ledger.hpp"
#include "store/node_files.hpp"

namespace gb::app {

struct SystemClock final : Clock {
    Instant now() override;
};

struct SystemDice final : Dice {
    void fill(std::span<std::uint8_t> bytes) override;
};

class Node {
  public:
    /// Opens the folder, makes it at the first start. Rebuilds the tables when they are another
    /// version's. @throws std::runtime_error with a sentence for the user, ErasuresNotStated
    /// @param seen  what was signed here, outside of the folder (store/seen_heads.hpp); empty: it
    /// is neither asked nor told. With it also @throws FolderWentBack
    explicit Node(std::filesystem::path root, std::filesystem::path seen = {});
    /// Tells and notes what the signer found that no crash explains, before it signs on.
    void tell_doubts();
    /// Ends in order: all is signed and the seal closed, unless a paper still waits for its
    /// witness. Whoever copies the folder of a node that was ended copies all of it, file by file.
    ~Node();
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    Folder folder;
    WatchedClock clock;
    SystemDice dice;
    NodeIdentity identity;
    SigningKey key;
    std::unique_ptr<SqliteLedger> ledger;
    std::unique_ptr<SeenHeads> seen;
    std::unique_ptr<HeadSigner> signer;
    std::unique_ptr<SqliteAccounts> accounts;
    std::unique_ptr<Desk> desk;

  private:
    std::vector<HeadGone> gone_since(std::filesystem::path seen_file);
    void keep_seen();
    void move_to_new_volumes(const std::vector<HeadGone>& gone);
    void carry_out(const Erasures& stated);
    std::vector<Request> erased_again(const Erasures& stated);
    std::vector<Request> removed_again(const Erasures& stated);
    std::size_t destroy_again(const Erasures& stated);
    void sign_to_the_end() noexcept;

    std::optional<FolderLock> lock_;
};

/// Gives a command of the node itself and expects it done. @return the answer
Done system_command(Desk& desk, Clock& clock, Dice& dice, std::string_view command,
                    const std::string& body);

/// A password for the administrator, once: as long as nobody has one of their own, each start gives
/// another, so that a start that was cut short locks nobody out. Founds the unit that administers
/// when there is none. @return nothing when the node is in use
std::optional<std::string> first_password(Node& node);
/// The same, said in a sentence.
void tell_first_password(Node& node, std::FILE* to);

}  // namespace gb::app
