# What .ci/run checks besides the tests. Each check says what is wrong and how to put it right.
# shellcheck shell=bash

cpp_files() { { find src tests bench fuzz -name '*.hpp' -o -name '*.cpp'; } 2>/dev/null | LC_ALL=C sort || true; }

check_format() {
    cpp_files | xargs -r -d '\n' -P "$jobs" -n 40 clang-format-19 --dry-run -Werror ||
        { say "  Run ./dev format"; return 1; }
}

check_benches() (build_program release benches)

check_fuzz() (
    set -e
    source setup/fuzz.sh
    build_fuzz
    fuzz_all 60
)

check_service() { tests/package/service.sh bin/giaoban; }

check_web_lint() { (cd web && npm run --silent lint); }

# Of what ./test has built.
check_first_load() { node web/scripts/size.mjs; }

check_web_types() { (cd web && npm run --silent typecheck); }

# Two headers that give different types one name compile and link, and then one stands in for the other.
check_type_names() {
    local twice
    twice=$(cpp_files | grep '\.hpp$' | xargs -r -d '\n' awk '
        FNR == 1 { ns = "" }
        /^namespace [A-Za-z0-9_:]+ \{/ { ns = $2 "::" }
        /^(struct|class|enum class) [A-Za-z0-9_]+( final)?( : [^;]*)? \{/ {
            name = $1 == "enum" ? $3 : $2
            key = ns name
            if (key in where && where[key] != FILENAME) print "  " key ": " where[key] " and " FILENAME
            where[key] = FILENAME
        }')
    [ -z "$twice" ] || { say "$twice"; return 1; }
}

# What a merge left behind compiles well enough in a text.
check_merges() {
    local found
    found=$(git grep -lE '^(<<<<<<<|>>>>>>>) ' -- . ':!*.patch' || true)
    [ -z "$found" ] || { say "  Conflict markers in: $found"; return 1; }
}

# Which registry a package came from is the machine's affair, not the project's.
check_lockfiles() {
    local found
    found=$(grep -l '"resolved": *"http' setup/node/package-lock.json web/package-lock.json 2>/dev/null || true)
    [ -z "$found" ] || {
        say "  Registry addresses in: $found. Make it anew: npm install --omit-lockfile-registry-resolved"
        return 1
    }
}

