#include "press/pack.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "golden.hpp"
#include "press/archive.hpp"

namespace gb::tests {
namespace {

namespace fs = std::filesystem;

/// A folder of its own, removed at the end.
class Pack : public testing::Test {
  protected:
    void SetUp() override {
        root = fs::path(testing::TempDir()) /
               ("giaoban-pack-" + std::to_string(::getpid()) + "-" +
                testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(root / "from" / "files");
    }
    void TearDown() override { fs::remove_all(root); }

    void put(const fs::path& name, const std::string& content) const {
        std::ofstream(root / name, std::ios::binary) << content;
    }
    fs::path root;
    const press::PackProgress silent = [](int) { return true; };
};

TEST_F(Pack, WhatIsPackedComesBackByteForByte) {
    const std::string large(3 << 20, '\x7f');
    put("from/books.db", large);
    put("from/files/ảnh.jpg", "ảnh");
    put("from/empty", "");
    int last = 0;
    ASSERT_TRUE(press::pack(root / "from", root / "all.zip", [&](int share) {
                    last = share;
                    return true;
                }).has_value());
    EXPECT_EQ(last, 100);
    EXPECT_EQ(fs::status(root / "all.zip").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(press::unpack(root / "all.zip", root / "to").has_value());
    EXPECT_EQ(file_text(root / "to" / "books.db"), large);
    EXPECT_EQ(file_text(root / "to" / "files" / "ảnh.jpg"), "ảnh");
    EXPECT_EQ(file_text(root / "to" / "empty"), "");
}

TEST_F(Pack, OneThatIsStoppedLeavesNothing) {
    put("from/books.db", std::string(3 << 20, 'x'));
    const auto result = press::pack(root / "from", root / "all.zip", [](int) { return false; });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "pack.stopped");
    EXPECT_FALSE(fs::exists(root / "all.zip"));
    EXPECT_FALSE(fs::exists(root / "all.zip.new"));
}

TEST_F(Pack, ANameThatLeadsOutIsRefused) {
    for (const char* name : {"../out", "a/../../out", "/out"}) {
        auto archive = press::Archive::empty();
        archive.put(name, "x");
        put("bad.zip", std::move(archive).bytes());
        const auto result = press::unpack(root / "bad.zip", root / "to");
        ASSERT_FALSE(result.has_value()) << name;
        EXPECT_EQ(result.error().code, "pack.unreadable");
        EXPECT_FALSE(fs::exists(root / "out"));
    }
}

/// Each part says that it is four gigabytes long instead of a thousand bytes.
std::string boasting(std::string archive) {
    const std::string size("\xe8\x03\0\0", 4);
    for (auto at = archive.find(size); at != archive.npos; at = archive.find(size, at)) {
        archive.replace(at, size.size(), "\xf0\xff\xff\xff");
    }
    return archive;
}

TEST_F(Pack, OneThatSaysItIsLongerThanItIsIsRefusedAndFillsNothing) {
    put("from/books.db", std::string(1000, 'x'));
    ASSERT_TRUE(press::pack(root / "from", root / "all.zip", silent).has_value());
    put("bad.zip", boasting(file_text(root / "all.zip")));
    EXPECT_FALSE(press::unpack(root / "bad.zip", root / "to").has_value());
    const auto written = root / "to" / "books.db";
    EXPECT_LE(fs::exists(written) ? fs::file_size(written) : 0, 1000u);
}

TEST_F(Pack, OneThatNeedsMoreRoomThanThereIsIsRefusedBeforeAnythingIsWritten) {
    constexpr int parts = 4096;  // of four gigabytes: sixteen terabytes
    for (int i = 0; i < parts; ++i) {
        put("from/files/" + std::to_string(i), std::string(1000, 'x'));
    }
    ASSERT_TRUE(press::pack(root / "from", root / "all.zip", silent).has_value());
    put("bad.zip", boasting(file_text(root / "all.zip")));
    const auto result = press::unpack(root / "bad.zip", root / "to");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "pack.no_room");
    EXPECT_TRUE(fs::is_empty(root / "to"));
}

TEST_F(Pack, OnePartInsideAnotherAndANameTooLongAreRefusedAndThrowNothing) {
    for (const auto& second : {std::string("a/b"), std::string(300, 'n') + "/b"}) {
        auto archive = press::Archive::empty();
        archive.put("a", "x");
        archive.put(second, "y");
        put("bad.zip", std::move(archive).bytes());
        const auto result = press::unpack(root / "bad.zip", root / "to");
        ASSERT_FALSE(result.has_value()) << second;
        EXPECT_EQ(result.error().code, "pack.failed");
        fs::remove_all(root / "to");
    }
}

TEST_F(Pack, WhatIsNoZipIsRefused) {
    put("bad.zip", "không phải zip");
    const auto result = press::unpack(root / "bad.zip", root / "to");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "pack.unreadable");
}

}  // namespace
}  // namespace gb::tests
