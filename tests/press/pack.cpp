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

TEST_F(Pack, WhatIsNoZipIsRefused) {
    put("bad.zip", "không phải zip");
    const auto result = press::unpack(root / "bad.zip", root / "to");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "pack.unreadable");
}

}  // namespace
}  // namespace gb::tests
