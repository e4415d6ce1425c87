#pragma once
// What a node does by itself, in the writer's turn and never while somebody waits: the superior's
// book bears witness to what was signed, units whose day has come are wound up, heads are signed.

#include <deque>

#include "app/node.hpp"

namespace gb::app {

class Attendant {
  public:
    /// Takes up what an earlier run of the node left undone.
    explicit Attendant(Node& node);

    /// Told after every commit.
    void noted(const std::vector<Notice>& notices);
    /// Does what is due. When the store fails, the rest stays due. @param clock  tells which day it
    /// is @return what was committed
    std::vector<Notice> tend(Desk& desk, Clock& clock);

  private:
    bool witness_all(Desk& desk, Date today, std::vector<Notice>& committed);
    std::optional<Request> witness_to(const Notice& paper, Date today);
    std::vector<Notice> wind_up(Desk& desk, Date today);

    Node& node_;
    std::deque<Notice> on_paper_;  ///< signed or issued, and not witnessed yet
    std::optional<Date> day_;      ///< for which units were wound up
};

}  // namespace gb::app
