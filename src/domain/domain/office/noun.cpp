#include "domain/kit/noun.hpp"

#include "domain/office/words.hpp"

namespace gb {

Noun office_noun() {
    return {entities<Dissemination>(),
            events<DocumentLinked, DocumentWorded, DocumentFiled, DocumentAnnulled, SessionsAsked,
                   DisseminationRecorded, DisseminationStruck>(),
            commands<RegisterDocument, FileDocument, AnnulDocument, AskSessions,
                     RecordDissemination, StrikeDissemination>()};
}

}  // namespace gb
