#!/bin/bash
# hardened.sh PROGRAM: whether a fault of memory in it would be stopped rather than used.
set -euo pipefail

fail() {
    echo "$1" >&2
    exit 1
}
header=$(readelf -hW "$1")
segments=$(readelf -lW "$1")
dynamic=$(readelf -dW "$1")
asked=$(readelf --dyn-syms -W "$1")

grep -q 'Type: *DYN' <<<"$header" || fail "it stands at one place in memory: no position-independent program"
grep -q GNU_RELRO <<<"$segments" || fail "its tables stay writable after the start (no RELRO)"
grep -Eq 'FLAGS.*NOW' <<<"$dynamic" || fail "functions are looked up late, through a table that can be written over"
grep -Eq 'GNU_STACK.* RW  *0' <<<"$segments" || fail "what lies on the stack can be run"
if grep -Eq 'LOAD.* RWE ' <<<"$segments"; then fail "some memory can be both written and run"; fi
grep -q __stack_chk_fail <<<"$asked" || fail "it does not watch its stack (-fstack-protector-strong)"
grep -Eq ' __[a-z]+_chk@' <<<"$(grep -v __stack_chk_fail <<<"$asked")" || fail "its copies are not checked (_FORTIFY_SOURCE)"
echo "hardened: position-independent, read-only after the start, stack and copies watched"
