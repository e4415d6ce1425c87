#pragma once
// How the API says what it has to say.

#include "base/schema.hpp"
#include "house/request.hpp"
#include "http/message.hpp"

namespace gb {

/// What `problem` answers, for the contract.
Schemas::Object problem_schema();
/// A failure or refusal, with the sentence in the reader's language.
HttpResponse problem(const std::string& language, int status, const std::string& code,
                     const std::string& field, const Facts& facts);
HttpResponse failed(const HttpRequest& request, const Failure& failure);
HttpResponse failed(const HttpRequest& request, std::string_view code);

HttpResponse json_response(std::string body);

/// What the desk answered to a command.
HttpResponse response_of(const Answer& answer, const std::string& language);

/// Answers for work that did not come to its end. Why, the log tells beside the request's number.
HttpResponse fault(const std::string& language, std::uint64_t number, const std::exception& error);

/// Does it, and answers what goes wrong on the way.
template <class Work>
void guarded(const std::string& language, std::uint64_t number, const Respond& respond,
             Work&& work) {
    try {
        work();
    } catch (const std::exception& error) {
        respond(fault(language, number, error));
    }
}

}  // namespace gb
