#include <algorithm>

#include "domain/information/words.hpp"
#include "domain/office/words.hpp"

namespace gb {

namespace {

bool went_to(const Document& document, Id<Unit> unit) {
    return std::find(document.addressed.begin(), document.addressed.end(), unit) !=
           document.addressed.end();
}

struct HeldDocument {
    const Document* document = nullptr;
    std::optional<Refusal> refusal;
};

/// In the own register, and standing.
HeldDocument own_document(Id<Document> id, const Seen& seen, const Context& context) {
    const auto* document = seen.find(id);
    if (!document || document->unit != context.actor.unit) {
        return {nullptr, refuse("document.unknown", {}, "/document")};
    }
    if (document->annulled_at) return {document, refuse("document.annulled", {}, "/document")};
    return {document, std::nullopt};
}

}  // namespace

// register --------------------------------------------------------------------------------------

namespace {

/// The entry that the clerk would otherwise copy by hand.
ReceiveDocument receipt_of(const Document& source) {
    ReceiveDocument receipt;
    receipt.type = source.type;
    receipt.symbol = source.symbol;
    receipt.issued_on = source.issued_on;
    receipt.issuer = source.issuer;
    receipt.urgency = source.urgency;
    receipt.subject = source.subject.empty() ? source.symbol.value : source.subject.value;
    return receipt;
}

}  // namespace

void needs(const RegisterDocument& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.document);
    if (const auto* source = seen.peek(command.document)) {
        needs(receipt_of(*source), context, seen, wanted);
    }
}

Decision decide(const RegisterDocument& command, const Seen& seen, const Context& context) {
    const auto* source = seen.find(command.document);
    if (!source || source->direction != Direction::issued) {
        return refuse("document.unknown", {}, "/document");
    }
    if (!went_to(*source, context.actor.unit)) {
        return refuse("document.not_addressed", {}, "/document");
    }
    if (source->annulled_at) return refuse("document.annulled", {}, "/document");
    auto decision = decide(receipt_of(*source), seen, context);
    if (decision.refusal()) {
        auto refusal = *decision.refusal();
        refusal.field = "/document";
        return refusal;
    }
    decision.record(context.fresh<Document>(), DocumentLinked{command.document});
    return decision;
}

// file, annul, ask for sessions -----------------------------------------------------------------

void needs(const FileDocument& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.document);
}

Decision decide(const FileDocument& command, const Seen& seen, const Context& context) {
    const auto held = own_document(command.document, seen, context);
    if (held.refusal) return *held.refusal;
    if (held.document->direction != Direction::received) {
        return refuse("document.not_received", {}, "/document");
    }
    if (held.document->filed_at) return refuse("document.filed", {}, "/document");
    return Decision().record(command.document, DocumentFiled{command.text, true});
}

void needs(const AnnulDocument& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.document);
    wanted.where<Task>("document", command.document);
}

Decision decide(const AnnulDocument& command, const Seen& seen, const Context& context) {
    const auto held = own_document(command.document, seen, context);
    if (held.refusal) return *held.refusal;
    const auto tasks = seen.where<Task>("document", command.document);
    const auto open = std::count_if(tasks.begin(), tasks.end(),
                                    [](const Task* task) { return task->open_in.has_value(); });
    if (open > 0) {
        return refuse("document.tasks_open", {{"count", static_cast<std::int64_t>(open)}},
                      "/document");
    }
    return Decision().record(command.document, DocumentAnnulled{command.reason});
}

void needs(const AskSessions& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.document);
}

Decision decide(const AskSessions& command, const Seen& seen, const Context& context) {
    const auto held = own_document(command.document, seen, context);
    if (held.refusal) return *held.refusal;
    if (held.document->direction != Direction::issued || held.document->addressed.empty()) {
        return refuse("document.addressed_to_nobody", {}, "/document");
    }
    if (command.by && *command.by < context.now.date()) {
        return refuse("document.sessions_day_past", {{"day", command.by->text()}}, "/by");
    }
    return Decision().record(command.document, SessionsAsked{command.by});
}

// the signed scan -------------------------------------------------------------------------------

namespace {

constexpr std::size_t most_scans = 10;  ///< of one document: its annexes, a better copy

}  // namespace

void needs(const AttachScan& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.document);
    wanted.one(command.file);
}

Decision decide(const AttachScan& command, const Seen& seen, const Context& context) {
    const auto held = own_document(command.document, seen, context);
    if (held.refusal) return *held.refusal;
    const auto* file = seen.find(command.file);
    if (!file || file->unit != context.actor.unit) return refuse("file.unknown", {}, "/file");
    if (file->removed) return refuse("file.removed", {}, "/file");
    if (file->file_kind != FileKind::scan) return refuse("document.no_scan", {}, "/file");
    const auto& scans = held.document->scans;
    if (scans.size() >= most_scans) {
        return refuse("document.too_many_scans", {{"max", std::int64_t{most_scans}}}, "/file");
    }
    for (const auto& scan : scans) {
        if (scan.file == command.file) return refuse("document.scan_twice", {}, "/file");
    }
    return Decision().record(command.document, DocumentScanned{command.file, file->sha256});
}

// sessions --------------------------------------------------------------------------------------

namespace {

/// The document that a session was held on: of a receipt it is the one that was received.
Id<Document> directive_of(Id<Document> id, const Document* document) {
    return document && !document->source.empty() ? document->source : id;
}

std::optional<Refusal> check_session(const RecordDissemination& command, const Document& document,
                                     const Context& context) {
    const bool ours = document.direction == Direction::issued
                          ? went_to(document, context.actor.unit)
                          : document.unit == context.actor.unit;
    if (!ours) return refuse("dissemination.not_addressed", {}, "/document");
    if (document.annulled_at) return refuse("document.annulled", {}, "/document");
    if (command.held_on < document.issued_on) {
        return refuse("dissemination.before_document", {{"issued_on", document.issued_on.text()}},
                      "/held_on");
    }
    if (command.held_on > context.now.date()) {
        return refuse("dissemination.not_held_yet", {{"held_on", command.held_on.text()}},
                      "/held_on");
    }
    if (command.attended.value > command.strength.value) {
        return refuse("dissemination.more_than_strength",
                      {{"attended", command.attended.value}, {"strength", command.strength.value}},
                      "/attended");
    }
    return unfit_text(command.note, "/note");
}

bool same_session(const Dissemination& session, const RecordDissemination& command, Id<Unit> unit) {
    return !session.struck && session.unit == unit && session.held_on == command.held_on &&
           session.form == command.form && session.presenter.value == command.presenter.value &&
           session.attended.value == command.attended.value;
}

}  // namespace

void needs(const RecordDissemination& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.document);
    const auto directive = directive_of(command.document, seen.peek(command.document));
    wanted.one(directive);
    wanted.where<Dissemination>("document", directive);
}

Decision decide(const RecordDissemination& command, const Seen& seen, const Context& context) {
    const auto directive = directive_of(command.document, seen.find(command.document));
    const auto* document = seen.find(directive);
    if (!document) return refuse("document.unknown", {}, "/document");
    if (auto refusal = check_session(command, *document, context)) return *refusal;
    for (const auto* session : seen.where<Dissemination>("document", directive)) {
        if (same_session(*session, command, context.actor.unit)) {
            return refuse("dissemination.recorded_before", {{"held_on", command.held_on.text()}},
                          "/held_on");
        }
    }
    DisseminationRecorded event{{command}, context.actor.unit};
    event.document = directive;
    return Decision().record(context.fresh<Dissemination>(), std::move(event));
}

void needs(const StrikeDissemination& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.dissemination);
}

Decision decide(const StrikeDissemination& command, const Seen& seen, const Context& context) {
    const auto* session = seen.find(command.dissemination);
    if (!session || session->unit != context.actor.unit) {
        return refuse("dissemination.unknown", {}, "/dissemination");
    }
    if (session->struck) return refuse("dissemination.struck", {}, "/dissemination");
    return Decision().record(command.dissemination, DisseminationStruck{command.reason});
}

}  // namespace gb
