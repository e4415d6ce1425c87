# Shared by ./run, ./test, ./dev and .ci/run: each step looks first whether its work is already done.
# shellcheck shell=bash

export DEBIAN_FRONTEND=noninteractive
export HOME="${HOME:-/root}" LC_ALL="${LC_ALL:-C.UTF-8}"
export npm_config_omit_lockfile_registry_resolved=true npm_config_save_exact=true
export npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros # precompiled headers are kept as well
[ -t 1 ] || export NO_COLOR=1
jobs="${JOBS:-$(nproc)}"
logs=build/logs
mkdir -p "$logs"

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# Prints "  40 %  what is being done" from lines "DONE TOTAL WHAT": one line that moves on a terminal,
# a line for each tenth elsewhere.
show_progress() {
    local at total what percent shown=-1
    while read -r at total what; do
        percent=$((total > 0 ? 100 * at / total : 0))
        ((percent > 100)) && percent=100
        if [ -t 1 ]; then
            printf '\r\033[K  %3d %%  %s' "$percent" "${what:0:60}"
        elif ((percent / 10 > shown)); then
            shown=$((percent / 10))
            printf '  %3d %%  %s\n' "$percent" "$what"
        fi
    done
    [ -t 1 ] && printf '\r\033[K'
    return 0
}

# A script that stops by itself shall say where.
if [[ $- == *e* ]]; then
    set -E
    trap 'printf "\nStopped at line %s of %s: %s\n" "$LINENO" "${BASH_SOURCE[0]}" "$BASH_COMMAND" >&2' ERR
fi

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo --preserve-env=DEBIAN_FRONTEND "$@"
    fi
}

# --- Debian packages -----------------------------------------------------------------------------

package_names() { sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "$@"; }

missing_packages() {
    local name
    for name in $(package_names "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || say "$name"
    done
}

# Each package is fetched, unpacked and set up; what apt removes is always told.
apt_progress() {
    local line total=0 at=0 fetched='^Get:[0-9]+ [^ ]+ [^ ]+ [^ ]+ ([^ ]+)'
    while IFS= read -r line; do
        case $line in
            *' newly installed,'*)
                line=${line%% newly installed,*}
                total=$((3 * ${line##* }))
                ;;
            Get:* | 'Unpacking '* | 'Setting up '*)
                at=$((at + 1))
                line=${line%% ...}
                [[ $line =~ $fetched ]] && line="Fetching ${BASH_REMATCH[1]}"
                say "$at $total ${line%% (*}"
                ;;
            'Removing '*) say "$line" >&2 ;;
        esac
    done
}

apt_install() {
    as_root apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" 2>&1 </dev/null |
        tee "$logs/apt.log" | apt_progress | show_progress
}

apt_refresh() {
    say "  Asking which packages Debian has"
    as_root apt-get update -o DPkg::Lock::Timeout=300 >"$logs/apt-update.log" 2>&1 </dev/null ||
        say "  (apt-get update failed: $logs/apt-update.log; going on with the lists that are there)"
}

# ensure_packages FILE...: installs what the lists name and the machine lacks.
ensure_packages() {
    command -v dpkg-query >/dev/null ||
        fail "This script installs Debian packages, and this is not Debian. What is needed is listed in: $*"
    local missing
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "  All $(package_names "$@" | wc -l) are installed."
        return
    fi
    say "  To install ($(wc -w <<<"$missing"), with what they depend on):"
    local name
    for name in $missing; do
        say "    $(grep -h -m1 "^$name\b" "$@")"
    done
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        fail "Installing them needs root. Run once as root: apt-get install --no-install-recommends $(xargs <<<"$missing")"
    [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -print -quit 2>/dev/null)" ] || apt_refresh
    # shellcheck disable=SC2086
    apt_install $missing || {
        apt_refresh
        # shellcheck disable=SC2086
        apt_install $missing || {
            tail -n 15 "$logs/apt.log" >&2
            fail "The Debian packages could not be installed. All that apt said is in $logs/apt.log."
        }
    }
}

# --- Node and the web's packages -----------------------------------------------------------------

hash_of() { cat "$@" | sha256sum | cut -d' ' -f1; }
stamp_is() { [ "$(cat "$1" 2>/dev/null)" = "$2" ]; }

node_is_new_enough() {
    command -v npm >/dev/null && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major >= 23 || (major == 22 && minor >= 12) || (major == 20 && minor >= 19) ? 0 : 1)
    ' 2>/dev/null
}

ensure_node() {
    # Node brings certificates of its own; here it shall trust what the machine trusts.
    [ -n "${NODE_EXTRA_CA_CERTS:-}" ] || ! [ -f /etc/ssl/certs/ca-certificates.crt ] ||
        export NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
    if [ -d .tools/node/node_modules/.bin ]; then
        export PATH="$PWD/.tools/node/node_modules/.bin:$PATH"
    fi
    if ! node_is_new_enough; then
        ensure_packages setup/packages-node.txt
        say "  Fetching a newer Node into .tools/node"
        mkdir -p .tools/node
        cp setup/node/package.json setup/node/package-lock.json .tools/node/
        (cd .tools/node && npm ci --loglevel=error) >"$logs/node.log" 2>&1 </dev/null || {
            tail -n 15 "$logs/node.log" >&2
            fail "Node could not be fetched ($logs/node.log)."
        }
        export PATH="$PWD/.tools/node/node_modules/.bin:$PATH"
        hash -r
    fi
    say "  Node $(node --version), npm $(npm --version)"
}

ensure_web_packages() {
    local want
    want="$(hash_of web/package.json web/package-lock.json) $(node --version)"
    if stamp_is web/node_modules/.installed-from "$want"; then
        say "  The web's npm packages are installed."
        return
    fi
    say "  Installing the web's $(grep -c '^    "node_modules/' web/package-lock.json) npm packages (about half a minute)"
    (cd web && npm ci --loglevel=error) >"$logs/npm.log" 2>&1 </dev/null || {
        tail -n 15 "$logs/npm.log" >&2
        fail "npm ci failed in web/ ($logs/npm.log)."
    }
    say "$want" >web/node_modules/.installed-from
}

# Everything that the built pages are made of.
web_sources() {
    { find web texts api -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' \
        -not -path 'web/e2e/*' -not -path '*/test-results/*' -not -path '*/playwright-report/*' \
        2>/dev/null || true; } | LC_ALL=C sort
}

build_web() {
    if ! [ -f web/package.json ]; then
        say "  There is no web/package.json yet: the web is left out."
        return
    fi
    ensure_web_packages
    local want
    want=$(web_sources | xargs -d '\n' sha256sum | sha256sum | cut -d' ' -f1)
    if stamp_is web/dist/.built-from "$want"; then
        say "  web/dist is up to date."
        return
    fi
    say "  Building web/dist"
    (cd web && npm run --silent build) >"$logs/web.log" 2>&1 </dev/null || {
        tail -n 40 "$logs/web.log" >&2
        fail "The web did not build ($logs/web.log)."
    }
    say "$want" >web/dist/.built-from
}

# --- The C++ program -----------------------------------------------------------------------------

# Ninja says "[done/total] what"; anything else (warnings, errors) goes straight to the reader.
ninja_progress() {
    local line counted='^\[([0-9]+)/([0-9]+)\] (.*)'
    while IFS= read -r line; do
        if [[ $line =~ $counted ]]; then
            say "${BASH_REMATCH[1]} ${BASH_REMATCH[2]} ${BASH_REMATCH[3]##*/}"
        elif [[ $line == 'ninja: no work to do.' ]]; then
            say "1 1 nothing was changed since the last build"
        else
            say "$line" >&2
        fi
    done
}

# build_program PRESET [TARGET...]
build_program() {
    local preset=$1
    shift
    cmake --preset "$preset" >"$logs/cmake.log" 2>&1 || {
        tail -n 40 "$logs/cmake.log" >&2
        fail "CMake could not prepare build/$preset ($logs/cmake.log)."
    }
    local log="$logs/build-$preset.log"
    NINJA_STATUS='[%f/%t] ' ninja -C "build/$preset" -j "$jobs" "$@" 2>&1 </dev/null |
        sed -u '/^ninja: Entering directory/d' | tee "$log" | ninja_progress | show_progress ||
        fail "The build failed; the compiler's words are above and in $log."
}

# build_all [TARGET...]: the program, and the web beside it, since npm mostly waits.
build_all() {
    say "  (The web is built beside it: $logs/web-beside.log)"
    build_web >"$logs/web-beside.log" 2>&1 &
    local web=$!
    (build_program release "$@") || {
        kill "$web" 2>/dev/null || true
        exit 1
    }
    local status=0
    wait "$web" || status=$?
    cat "$logs/web-beside.log"
    ((status == 0)) || exit "$status"
}
