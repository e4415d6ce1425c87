#pragma once
// A command that may found a node: when it does not get to its end, what it put there goes again.

#include <filesystem>
#include <set>

#include "store/node_files.hpp"

namespace gb::app {

/// Made before the node is opened, and so gone after it. Where a node was already, it does nothing.
class Founding {
  public:
    explicit Founding(const Folder& folder);
    Founding(const Founding&) = delete;
    Founding& operator=(const Founding&) = delete;
    ~Founding();

    bool founds() const { return founds_; }
    /// The node stays.
    void done() { founds_ = false; }

  private:
    void take_away() const;

    Folder folder_;
    bool founds_;
    bool folder_was_there_;
    std::set<std::filesystem::path> was_there_;  ///< what lay in the folder, by name
};

}  // namespace gb::app
