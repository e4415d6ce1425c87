#pragma once
// One item with the replies and the advice that were given on it, for whoever looks.

#include "house/views/information.hpp"
#include "store/reader.hpp"

namespace gb {

class InformationThread {
  public:
    InformationThread(Reader& reader, std::shared_ptr<const Information> item,
                      const Viewer& viewer);

    /// Who may read the holder's book or that of a unit it was sent to, reads the whole thread: a
    /// dissent is for all parties.
    bool may_see() const;
    /// As it stands in a list.
    views::InformationView summary() const;
    views::InformationView whole() const;

  private:
    InformationPart part_of(Id<Unit> unit) const;
    const InformationReply* reply_by(Id<Unit> unit) const;
    StanceState stance_of(Id<Unit> unit) const;
    const InformationReply* verified_last() const;
    std::optional<Finding> found_last() const;
    std::optional<Instant> text_of(std::int32_t wording) const;
    std::vector<views::WordingView> earlier() const;
    bool may_correct() const;
    std::optional<views::InformationRef> reference(Id<Information> id) const;
    std::vector<views::BasisView> basis_of(const InformationReply& reply) const;
    views::PartyView party(Id<Unit> unit, InformationPart part) const;
    std::vector<views::PartyView> parties() const;
    std::vector<views::AdviceView> advice() const;
    std::vector<views::InformationStep> story() const;
    std::vector<std::string> next_acts() const;

    Reader& reader_;
    std::shared_ptr<const Information> item_;
    const Viewer& viewer_;
    Reader::Range range_;
    std::vector<std::shared_ptr<const InformationReply>> replies_;
};

}  // namespace gb
