#include "domain/kit/noun.hpp"

#include "domain/document/words.hpp"

namespace gb {

Noun document_noun() {
    return {entities<Document>(), events<DocumentReceived, DocumentIssued, DocumentNoted>(),
            commands<ReceiveDocument, IssueDocument, NoteDocument>()};
}

}  // namespace gb
