#include "domain/kit/noun.hpp"

#include "domain/duty_report/words.hpp"

namespace gb {

Noun duty_report_noun() {
    return {entities<DutyReport>(),
            events<DutyReportWritten, DutyReportConfirmed, DutyReportStruck>(),
            commands<WriteDutyReport, ConfirmDutyReport, StrikeDutyReport>()};
}

}  // namespace gb
