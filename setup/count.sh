# Runs the three kinds of tests and adds up what they counted.
# shellcheck shell=bash

passed=0 failed=0 skipped=0

# add_counts NAME EXIT PASSED FAILED SKIPPED: a runner that ends badly without a failed test (a crash,
# a file that does not load, no report at all) counts as one failure, so that nothing goes unseen.
add_counts() {
    local name=$1 status=$2 p=${3:-0} f=${4:-0} s=${5:-0}
    if ((status != 0 && f == 0)); then
        say "  $name ended with status $status though no test failed: counted as a failure."
        f=1
    fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    say "  $name: $p passed, $f failed, $s skipped."
}

print_count() {
    say "$passed passed, $failed failed, $skipped skipped"
    [ -z "${GIAOBAN_COUNT_FILE:-}" ] || say "$passed $failed $skipped" >"$GIAOBAN_COUNT_FILE"
    ((failed == 0 && passed > 0))
}

run_ctest() {
    local report="$PWD/build/ctest.xml" status=0 total=0 f=0 s=0
    rm -f "$report"
    ctest --preset release -j "$jobs" --output-junit "$report" </dev/null || status=$?
    if [ -f "$report" ]; then
        total=$(sed -n 's/.*\btests="\([0-9]*\)".*/\1/p;T;q' "$report")
        f=$(sed -n 's/.*\bfailures="\([0-9]*\)".*/\1/p;T;q' "$report")
        s=$(grep -c -E '<testcase .*status="(notrun|disabled)"' "$report" || true)
    fi
    ((total > 0)) || status=1
    add_counts ctest "$status" $((total - f - s)) "$f" "$s"
}

# from_json FILE EXPRESSION: three numbers out of a runner's report, or nothing if there is none.
from_json() {
    node -e '
        const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        console.log(new Function("r", "return " + process.argv[2])(report).join(" "));
    ' "$1" "$2" 2>/dev/null || true
}

run_vitest() {
    if ! [ -f web/package.json ] || ! grep -q '"vitest"' web/package.json; then
        say "  There are no web unit tests yet."
        return
    fi
    local report="$PWD/build/vitest.json" status=0
    rm -f "$report"
    (cd web && npx --no vitest run --reporter=default --reporter=json --outputFile.json="$report") </dev/null ||
        status=$?
    # shellcheck disable=SC2046
    add_counts vitest "$status" \
        $(from_json "$report" '[r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests]')
}

run_playwright() {
    if ! [ -f web/playwright.config.ts ]; then
        say "  There are no browser tests yet."
        return
    fi
    local report="$PWD/build/playwright.json" status=0
    rm -f "$report"
    (cd web && PLAYWRIGHT_JSON_OUTPUT_NAME="$report" npx --no playwright test --reporter=list,json) </dev/null ||
        status=$?
    # shellcheck disable=SC2046
    add_counts playwright "$status" \
        $(from_json "$report" '[r.stats.expected + r.stats.flaky, r.stats.unexpected, r.stats.skipped]')
}
