#pragma once
// A ledger whose commits wait for each other: many commands, taken one after the other, share one
// transaction. Only for filling a folder before anything is served, where nobody is told "done"
// before the group is.

#include "house/forwarding_ledger.hpp"

namespace gb::app {

class GroupedLedger final : public ForwardingLedger {
  public:
    using ForwardingLedger::ForwardingLedger;

    /// What was taken since the last time is committed now.
    void finish() {
        if (open_) inner_.commit();
        open_ = false;
    }

    void begin() override {
        if (!open_) inner_.begin();
        open_ = true;
    }
    void commit() override {}  // with the group
    void rollback() noexcept override {
        inner_.rollback();
        open_ = false;
    }

  private:
    bool open_ = false;
};

}  // namespace gb::app
