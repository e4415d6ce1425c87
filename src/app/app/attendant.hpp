#pragma once
// What a node does by itself, in the writer's turn and never while somebody waits: the superior's
// book bears witness to what was signed, units whose day has come are wound up, heads are signed.

#include "app/node.hpp"

namespace gb::app {

class Attendant {
  public:
    explicit Attendant(Node& node) : node_(node), signer_(node.folder.books(), node.key) {}

    /// Told after every commit.
    void noted(const std::vector<Notice>& notices);
    /// Does what is due. When the store fails, the rest stays due. @param clock  tells which day it
    /// is @return what was committed
    std::vector<Notice> tend(Desk& desk, Clock& clock);

  private:
    std::vector<Notice> wind_up(Desk& desk, Date today);

    Node& node_;
    HeadSigner signer_;
    std::vector<Notice> told_of_;  ///< what may have been signed since
    std::optional<Date> day_;      ///< for which units were wound up
};

}  // namespace gb::app
