// Backup of a running node, restore, new volumes; the key stays; witnesses; the folder's files.

#include "store/backup.hpp"

#include <sys/stat.h>

#include <fstream>
#include <thread>

#include "house/witness.hpp"
#include "proof/book_of_tests.hpp"
#include "store/file_store.hpp"
#include "store/heads.hpp"
#include "store/verify.hpp"

namespace gb {
namespace {

class Backup : public Book_in_store {
  protected:
    /// The folder of the book becomes a node's: identity, and a key of its own.
    Backup() : node{folder}, key(key_of(node).key), copy{folder.string() + "_copy"} {
        std::filesystem::remove_all(copy.root);
        std::filesystem::remove_all(folder.string() + "_back");
        const auto& is = fixture.desk.identity();
        write_whole(node.identity(),
                    R"({"world":")" + is.world.text() + R"(","registry":")" + is.registry.text() +
                        R"(","node_book":")" + is.node_book.text() + "\"}\n",
                    0644);
        std::filesystem::create_directories(node.templates() / "vi");
        std::ofstream(node.templates() / "vi" / "summary.html") << "<p>";
        FileStore(node).keep(photo, "the photo's bytes", "small");
        HeadSigner(file, test::Fixture::key()).sign_dirty();
        const HeadSigner opens(file, key);
        desk = std::make_unique<Desk>(model(), ledger, fixture.clock, fixture.dice, is, key);
        under_own_key("Người thứ nhất");
        under_own_key("Người thứ hai");
    }
    ~Backup() override {
        std::filesystem::remove_all(copy.root);
        std::filesystem::remove_all(folder.string() + "_back");
    }
    void under_own_key(const std::string& name) { enter(*desk, name); }
    void enter(Desk& at, const std::string& name) {
        const auto request = system_request(
            model(), "person.enter",
            R"({"unit":")" + unit.text() + R"(","full_name":")" + name + "\"}", fixture.next_key());
        test::done_of(at.take(std::span(&request, 1)).answers.front());
    }
    VerifyReport proof(const Folder& of) {
        return verify(model(), of.books(), {read_identity(of), {}});
    }

    Folder node;
    const Id<KeptFile> photo{fixture.next_key()};
    SigningKey key;
    Folder copy;
    std::unique_ptr<Desk> desk;
};

/// The files that this process holds open.
std::ptrdiff_t open_files() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                         std::filesystem::directory_iterator());
}

TEST_F(Backup, that_is_broken_off_leaves_no_file_open) {
    struct Stopped {};
    const auto stop = [](std::int64_t, std::int64_t) { throw Stopped{}; };
    const auto break_off = [&] {
        std::filesystem::remove_all(copy.root);
        EXPECT_THROW((void)backup(node, copy.root, stop), Stopped);
        return open_files();
    };
    // SQLite keeps one file of a closed connection for the next, while another still has it locked.
    const auto once = break_off();
    EXPECT_EQ(break_off(), once);
    EXPECT_EQ(break_off(), once);
}

TEST_F(Backup, of_a_node_that_is_written_to_proves_and_has_no_key) {
    std::atomic<bool> stop{false};
    std::thread writing([&] {
        while (!stop) under_own_key("Người viết trong lúc sao lưu");
    });
    const auto report = backup(node, copy.root);
    stop = true;
    writing.join();
    ASSERT_TRUE(report.has_value()) << report.error().code;
    EXPECT_FALSE(std::filesystem::exists(copy.keys()));
    EXPECT_FALSE(std::filesystem::exists(copy.lock()));
    EXPECT_TRUE(std::filesystem::exists(copy.templates() / "vi" / "summary.html"));
    EXPECT_EQ(FileStore(copy).read(photo, FileStore::Size::whole), "the photo's bytes");
    const auto proved = proof(copy);
    EXPECT_TRUE(proved.intact()) << proved.fault->code << proved.fault->detail;
    EXPECT_EQ(proved.entries, report->entries);
    EXPECT_EQ(report->unsigned_books, proved.unsigned_books);
    EXPECT_EQ(backup(node, copy.root).error().code, "backup.not_empty");
}

TEST_F(Backup, that_cannot_be_restored_leaves_nothing_a_later_start_would_take_for_a_new_node) {
    ASSERT_TRUE(backup(node, copy.root).has_value());
    std::ofstream(copy.books(), std::ios::binary | std::ios::trunc) << "no database at all";
    const Folder back{folder.string() + "_back"};
    EXPECT_THROW((void)restore(copy.root, back), StoreError);
    EXPECT_TRUE(std::filesystem::is_empty(back.root));
    std::filesystem::remove_all(back.root);
}

TEST_F(Backup, restored_is_equal_and_goes_on_in_new_volumes) {
    ASSERT_TRUE(backup(node, copy.root).has_value());
    const Folder back{folder.string() + "_back"};
    ASSERT_TRUE(restore(copy.root, back).has_value());
    EXPECT_EQ(restore(copy.root, back).error().code, "backup.not_empty");
    EXPECT_EQ(restore(folder / "nowhere", Folder{folder.string() + "_none"}).error().code,
              "backup.not_a_backup");
    ASSERT_TRUE(proof(back).intact());
    EXPECT_EQ(FileStore(back).read(photo, FileStore::Size::small), "small");

    const auto identity = *read_identity(back);
    const auto made = key_of(back);
    EXPECT_TRUE(made.made);
    EXPECT_FALSE(key_of(back).made);
    {
        SqliteLedger restored(model(), back.books());
        for (const auto& book : ledger.books()) {
            EXPECT_EQ(restored.head(book).hash, ledger.head(book).hash);
        }
        const auto before = restored.head(unit);
        const HeadSigner opens(back.books(), made.key);
        Desk goes_on(model(), restored, fixture.clock, fixture.dice, identity, made.key);
        goes_on.open_volumes(restored.books());
        for (const auto& book : ledger.books()) {
            EXPECT_EQ(restored.head(book).volume, ledger.head(book).volume + 1);
        }
        const auto opened_to = restored.entries();
        goes_on.open_volumes(restored.books());
        EXPECT_EQ(restored.entries(), opened_to) << "each is opened once";
        enter(goes_on, "Sau khôi phục");
        EXPECT_EQ(restored.head(unit).volume, before.volume + 1);
        EXPECT_EQ(restored.head(unit).key, made.key.public_key);
    }
    HeadSigner(back.books(), made.key).sign_dirty();
    const auto proved = proof(back);
    EXPECT_TRUE(proved.intact()) << proved.fault->code << proved.fault->detail;

    // The book tells it to whoever checks the file: all volumes with their fingerprints.
    std::ostringstream out;
    ASSERT_TRUE(export_book(model(), back.books(), {unit, &made.key, {}, {}}, out).has_value());
    const auto checked = check(out.str());
    ASSERT_TRUE(checked.intact()) << checked.fault->code;
    EXPECT_EQ(checked.volumes.back().fingerprint, fingerprint(made.key.public_key));
}

TEST_F(Backup, the_key_file_is_for_its_owner_and_this_machine_only) {
    struct stat of{};
    ASSERT_EQ(::stat(node.key().c_str(), &of), 0);
    EXPECT_EQ(of.st_mode & 0777, 0600u);
    EXPECT_EQ(read_key(node)->public_key, key.public_key);
    std::string content;
    std::getline(std::ifstream(node.key()), content);
    std::ofstream(node.key()) << std::string(64, '0') << '\n' << hex(key.secret) << '\n';
    EXPECT_FALSE(read_key(node).has_value());  // another machine's
    EXPECT_NE(key_of(node).key.public_key, key.public_key);
}

TEST_F(Backup, one_process_owns_the_folder) {
    auto first = FolderLock::take(node);
    ASSERT_TRUE(first.has_value());
    EXPECT_FALSE(FolderLock::take(node).has_value());
    first.reset();
    EXPECT_TRUE(FolderLock::take(node).has_value());
}

TEST_F(Backup, a_superior_bears_witness_once) {
    const auto today = fixture.clock.at.date();
    EXPECT_FALSE(witness_request(model(), ledger, unit, 1, "handover", today).has_value())
        << "nobody stands above it";
    const auto office = fixture.unit("Ủy ban nhân dân xã");
    const auto command = fixture.unit("Ban Chỉ huy Quân sự tỉnh");
    const auto under = fixture.unit(
        "Đại đội 1", R"([{"kind":"administrative","to":")" + office.text() +
                         R"("},{"kind":"military_command","to":")" + command.text() + "\"}]");
    const auto soldier = fixture.person(under, "Lê Văn Cường", "duty_officer");
    (void)soldier;
    const auto number = ledger.head(under).number;
    const auto request = witness_request(model(), ledger, under, number, "handover", today);
    ASSERT_TRUE(request.has_value());
    EXPECT_FALSE(witness_request(model(), ledger, under, number + 1, "handover", today).has_value())
        << "the book has no such entry";
    const auto done = test::done_of(fixture.take(*request));
    EXPECT_EQ(done.book, command);
    const auto again = witness_request(model(), ledger, under, number, "handover", today);
    EXPECT_TRUE(test::done_of(fixture.take(*again)).replayed);
    HeadSigner(file, test::Fixture::key()).sign_dirty();
    const auto proved = verify(model(), file);
    EXPECT_TRUE(proved.intact());
    EXPECT_EQ(proved.witnesses, 1);
}

}  // namespace
}  // namespace gb
