# Runs the three kinds of tests and adds up what they counted.
# shellcheck shell=bash

passed=0 failed=0 skipped=0
# A line for each test that failed: told once more at the very end, where nobody has to search for it.
failed_names="$PWD/build/failed-tests"
mkdir -p build
: >"$failed_names"

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
    sed 's/^/  Failed: /' "$failed_names"
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
    [ ! -f "$report" ] || sed -n 's/.*<testcase name="\([^"]*\)".*status="fail".*/ctest: \1/p' "$report" >>"$failed_names"
    add_counts ctest "$status" $((total - f - s)) "$f" "$s"
}

# from_json FILE EXPRESSION: three numbers out of a runner's report, or nothing if there is none.
from_json() {
    node -e '
        const report = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        console.log(new Function("r", "return " + process.argv[2])(report).join(" "));
    ' "$1" "$2" 2>/dev/null || true
}

# failed_in RUNNER FILE: the names of what failed, out of the report of vitest or playwright.
failed_in() {
    [ ! -f "$2" ] || node -e '
        const report = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
        const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
        const failed = report.testResults
            ? report.testResults.flatMap((file) => file.assertionResults.filter((t) => t.status === "failed").map((t) => t.fullName))
            : specs(report).filter((spec) => !spec.ok).map((spec) => `${spec.file} › ${spec.title}`);
        for (const name of failed) console.log(`${process.argv[1]}: ${name}`);
    ' "$1" "$2" >>"$failed_names" || true
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
    failed_in vitest "$report"
    # shellcheck disable=SC2046
    add_counts vitest "$status" \
        $(from_json "$report" '[r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests]')
}

# playwright_walk PASS: one walk through web/e2e, each line of it with the name of the pass before it.
playwright_walk() {
    (cd web && PLAYWRIGHT_JSON_OUTPUT_NAME="$PWD/../build/playwright-$1.json" env -u NO_COLOR \
        npx --no playwright test --reporter=list,json) </dev/null 2>&1 | sed -u "s/^/$1: /" || return
}

# add_walk PASS EXIT [SKIPPED]: what SKIPPED names in the report is counted as skipped; the second pass
# gives 0, since what it leaves out the first ran.
add_walk() {
    failed_in "playwright, $1" "$PWD/build/playwright-$1.json"
    # shellcheck disable=SC2046
    add_counts "playwright, $1" "$2" $(from_json "$PWD/build/playwright-$1.json" \
        "[r.stats.expected + r.stats.flaky, r.stats.unexpected, ${3:-r.stats.skipped}]")
}

# start_demo: the real program with fresh demo data on a free port; sets demo_pid and demo_url.
start_demo() {
    local data=build/browser-data log="$logs/browser-demo.log" waited=0
    rm -rf "$data"
    bin/giaoban demo --port 0 --data "$data" </dev/null >"$log" 2>&1 &
    demo_pid=$!
    until demo_url=$(grep -o -m1 'giaoban is ready: http://[^/]*' "$log"); do
        sleep 0.2
        waited=$((waited + 1))
        if ((waited > 600)) || ! kill -0 "$demo_pid" 2>/dev/null; then
            tail -n 20 "$log" >&2
            return 1
        fi
    done
    demo_url=${demo_url#*: }
}

# The pages are walked twice, side by side: against a stand-in server that can be told to fail, with its
# clock at 02:10, and against the real program.
run_playwright() {
    if ! [ -f web/playwright.config.ts ]; then
        say "  There are no browser tests yet."
        return
    fi
    [ -n "${GIAOBAN_LONG:-}" ] || say "  The long walks (web/e2e/*long-*) are left to ./dev check; GIAOBAN_LONG=1 ./test takes them too."
    rm -f build/playwright-*.json
    playwright_walk stand-in &
    local stand_in=$! status=0
    if start_demo; then
        say "  real: the program at $demo_url"
        GIAOBAN_URL=$demo_url playwright_walk real || status=$?
        add_walk real "$status" 0
        kill -INT "$demo_pid" 2>/dev/null || true
        wait "$demo_pid" || add_counts "stopping the real program" $?
    else
        add_counts "starting the real program" 1
    fi
    status=0
    wait "$stand_in" || status=$?
    add_walk stand-in "$status"
}
