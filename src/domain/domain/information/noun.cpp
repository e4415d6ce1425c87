#include "domain/kit/noun.hpp"

#include "domain/information/words.hpp"

namespace gb {

Noun information_noun() {
    return {entities<Information>(),
            events<InformationReported, InformationSent, InformationAssessed, InformationClosed,
                   InformationReopened, InformationCorrected, InformationStruck>(),
            commands<ReportInformation, SendInformation, AssessInformation, CloseInformation,
                     ReopenInformation, CorrectInformation, StrikeInformation>()};
}

}  // namespace gb
