#include "domain/kit/noun.hpp"

#include "domain/information/words.hpp"

namespace gb {

Noun information_noun() {
    return {entities<Information>(),
            events<InformationReported, InformationSent, InformationAssessed, InformationClosed,
                   InformationReopened>(),
            commands<ReportInformation, SendInformation, AssessInformation, CloseInformation,
                     ReopenInformation>()};
}

}  // namespace gb
