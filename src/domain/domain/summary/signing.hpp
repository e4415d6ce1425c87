#pragma once
// Who signs a summary: whoever heads the unit signs by issuing it in person, or it is put before a
// named signer, who confirms it or hands it back; then staff number and issue it. What is recorded
// is what a draft of a document records (domain/draft): the signer confirmed this text.

#include "domain/summary/words.hpp"

namespace gb {

struct SummaryPutToSign {
    using Entity = Summary;
    static constexpr std::string_view verb = "put_to_sign";
    Id<Post> signer;
};
BOOST_DESCRIBE_STRUCT(SummaryPutToSign, (), (signer))
void evolve(Summary&, const SummaryPutToSign&, const Stamp&);

/// With the figures as they were: the paper that is numbered must say the same.
struct SummaryConfirmed {
    using Entity = Summary;
    static constexpr std::string_view verb = "confirmed";
    static constexpr int version = 2;
    Id<Post> signer;
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::vector<FrozenFigure> figures;
};
BOOST_DESCRIBE_STRUCT(SummaryConfirmed, (), (signer, signer_prefix, figures))
void evolve(Summary&, const SummaryConfirmed&, const Stamp&);

/// What the first version wrote: the text was confirmed, and nobody knew with which figures.
struct SummaryConfirmed1 {
    using Entity = Summary;
    static constexpr std::string_view verb = "confirmed";
    Id<Post> signer;
    SignerPrefix signer_prefix = SignerPrefix::none;
};
BOOST_DESCRIBE_STRUCT(SummaryConfirmed1, (), (signer, signer_prefix))
void evolve(Summary&, const SummaryConfirmed1&, const Stamp&);

struct SummaryHandedBack {
    using Entity = Summary;
    static constexpr std::string_view verb = "handed_back";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(SummaryHandedBack, (), (reason))
void evolve(Summary&, const SummaryHandedBack&, const Stamp&);

/// Before whom; until it is issued it may be put before another.
struct PutSummaryToSign {
    static constexpr std::string_view name = "summary.put_to_sign";
    Id<Summary> summary;
    Id<Post> signer;
};
BOOST_DESCRIBE_STRUCT(PutSummaryToSign, (), (summary, signer))
void needs(const PutSummaryToSign&, const Context&, const Seen&, Needs&);
Decision decide(const PutSummaryToSign&, const Seen&, const Context&);

/// A figure as it stood on the signer's screen.
struct SeenFigure {
    WrittenToken token;
    std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(SeenFigure, (), (token, value))

/// By the named signer. What is written afterwards has to be confirmed anew.
struct ConfirmSummary {
    static constexpr std::string_view name = "summary.confirm";
    Id<Summary> summary;
    SignerPrefix signer_prefix = SignerPrefix::none;
    /// Number of the summary's last entry that was seen; refused when another came since.
    std::optional<std::int64_t> over;
    /// What was seen; refused when one of them is counted otherwise by now.
    std::optional<std::vector<SeenFigure>> figures;
};
BOOST_DESCRIBE_STRUCT(ConfirmSummary, (), (summary, signer_prefix, over, figures))
void needs(const ConfirmSummary&, const Context&, const Seen&, Needs&);
Decision decide(const ConfirmSummary&, const Seen&, const Context&);

/// By the named signer, who says why.
struct HandBackSummary {
    static constexpr std::string_view name = "summary.hand_back";
    Id<Summary> summary;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(HandBackSummary, (), (summary, reason))
void needs(const HandBackSummary&, const Context&, const Seen&, Needs&);
Decision decide(const HandBackSummary&, const Seen&, const Context&);

/// Why it cannot be issued in the name of this post, if it cannot. Needs the post.
std::optional<Refusal> check_signer(const IssueSummary& command, const Summary& summary,
                                    const Seen& seen, const Context& context);
/// What a section still lacks before the paper can leave the house.
std::optional<Refusal> check_sections(const Summary& summary);

}  // namespace gb
