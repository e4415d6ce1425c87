#pragma once
// What the program tells whoever keeps the machine: a line for each event, on stderr
// (docs/adr/0031). Who did what stands in the books, where rights guard it. A log is read by other
// programs and kept by other machines, so no line holds a name, an address, a word of a book, a
// search or a cookie.

#include <atomic>
#include <boost/describe.hpp>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <variant>

#include "base/time.hpp"

namespace gb {

enum class LogForm { text, json };
BOOST_DESCRIBE_ENUM(LogForm, text, json)

enum class LogLevel { debug, info, warn, error, critical };
BOOST_DESCRIBE_ENUM(LogLevel, debug, info, warn, error, critical)

/// Lives as long as the call that tells it: a text is not copied.
struct LogField {
    using Value = std::variant<bool, std::int64_t, double, std::string_view>;

    template <class T>
    LogField(std::string_view called, const T& given) : name(called), value(value_of(given)) {}

    std::string_view name;
    Value value;

  private:
    template <class T>
    static Value value_of(const T& given) {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, double>) {
            return given;
        } else if constexpr (std::is_integral_v<T>) {
            return static_cast<std::int64_t>(given);
        } else {
            return std::string_view(given);
        }
    }
};
using LogFields = std::initializer_list<LogField>;

/// One line, whatever its values hold: control characters, line ends and what is no UTF-8 are
/// escaped, and a very long value is cut.
std::string log_line(LogForm form, LogLevel level, Instant at, std::string_view event,
                     LogFields fields);

class NodeLog {
  public:
    explicit NodeLog(int file);
    ~NodeLog() { release(); }
    NodeLog(const NodeLog&) = delete;
    NodeLog& operator=(const NodeLog&) = delete;

    /// Before anything else runs.
    void set(LogForm form, LogLevel least);
    /// From any thread. Written at once, until lines are gathered.
    void tell(LogLevel level, std::string_view event, LogFields fields = {});
    void info(std::string_view event, LogFields fields = {}) {
        tell(LogLevel::info, event, fields);
    }
    void warn(std::string_view event, LogFields fields = {}) {
        tell(LogLevel::warn, event, fields);
    }
    void error(std::string_view event, LogFields fields = {}) {
        tell(LogLevel::error, event, fields);
    }

    /// From here on a thread of its own writes, so that whoever tells waits for nobody: lines that
    /// find no room are counted, and the count is told.
    void gather();
    /// Returns when all is written that was told, or when that takes too long.
    void flush(std::chrono::milliseconds most);
    /// Writes what is left, and gathers no more.
    void release();

  private:
    void write_gathered();
    void write(std::string_view lines);
    std::string drop_line();

    const int file_;
    const bool journal_;  ///< systemd's: it takes the level from before each line
    LogForm form_ = LogForm::text;
    LogLevel least_ = LogLevel::info;
    std::mutex mutex_;
    std::condition_variable news_;
    std::condition_variable written_;
    std::string waiting_;
    std::int64_t dropped_ = 0;
    bool gathering_ = false;
    bool writing_ = false;
    bool urgent_ = false;
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

/// The program's, on stderr.
NodeLog& node_log();

/// While it stands, the program's lines are gathered.
struct GatheredLog {
    GatheredLog() { node_log().gather(); }
    ~GatheredLog() { node_log().release(); }
    GatheredLog(const GatheredLog&) = delete;
    GatheredLog& operator=(const GatheredLog&) = delete;
};

}  // namespace gb
