# ./dev fuzz and .ci/run: builds fuzz/ and lets each target try made-up inputs for a while.
# shellcheck shell=bash

fuzz_targets() { sed -n 's/^fuzz_target(\([a-z]*\) .*/\1/p' fuzz/CMakeLists.txt; }

build_fuzz() {
    build_program fuzz
    build/fuzz/fuzz_seeds build/fuzz/corpus
}

# fuzz_one TARGET SECONDS: what it learns stays in build/fuzz/corpus/TARGET, so that the next run goes on
# from there. An input that breaks something is kept in build/fuzz/found.
fuzz_one() {
    local target=$1 seconds=$2 status=0
    fuzz_targets | grep -qx "$target" || fail "fuzz/ has no '$target'. There are: $(fuzz_targets | xargs)"
    local log="$logs/fuzz-$target.log"
    mkdir -p build/fuzz/found
    "build/fuzz/fuzz_$target" "build/fuzz/corpus/$target" -dict="build/fuzz/corpus/$target.dict" \
        -artifact_prefix="build/fuzz/found/$target-" -max_total_time="$seconds" -timeout=20 \
        -rss_limit_mb=3000 -print_final_stats=1 -verbosity=1 </dev/null >"$log" 2>&1 || status=$?
    if ((status != 0)); then
        grep -aE '^broken:|ERROR: |SUMMARY: |runtime error|Test unit written' "$log" | head -n 20
        say "  $target: BROKEN. All that was said: $log. Once more: build/fuzz/fuzz_$target FILE"
        return 1
    fi
    say "  $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s," \
        "$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1) places reached, nothing broken"
}

# fuzz_all SECONDS: as many at a time as there are processors.
fuzz_all() {
    export -f fuzz_one fuzz_targets say fail
    export logs
    fuzz_targets | xargs -P "$jobs" -I {} bash -c "fuzz_one {} $1"
}
