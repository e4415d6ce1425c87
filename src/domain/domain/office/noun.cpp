#include "domain/kit/noun.hpp"

#include "domain/office/words.hpp"

namespace gb {

Noun office_noun() {
    return {entities<Dissemination>(),
            events<DocumentLinked, DocumentWorded, DocumentFiled, DocumentAnnulled, SessionsAsked,
                   DocumentScanned, DisseminationRecorded, DisseminationStruck>(),
            commands<RegisterDocument, FileDocument, AnnulDocument, AskSessions, AttachScan,
                     RecordDissemination, StrikeDissemination>()};
}

}  // namespace gb
