# shellcheck shell=bash
# Sourced by the scripts beside it.

say() { printf '\n== %s\n' "$*"; }

has_display() {
    [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# A file of Qt code takes up to 1 GB to compile: as many jobs as processors and memory allow, or as
# many as CMAKE_BUILD_PARALLEL_LEVEL says.
jobs_at_once() {
    local processors memory
    [ -z "${CMAKE_BUILD_PARALLEL_LEVEL:-}" ] || { echo "$CMAKE_BUILD_PARALLEL_LEVEL"; return; }
    processors=$(getconf _NPROCESSORS_ONLN)
    memory=$(awk '/MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || true)
    [ -n "$memory" ] && [ "$memory" -lt "$processors" ] && processors=$((memory > 0 ? memory : 1))
    echo "$processors"
}

# build PRESET [CMAKE OPTION…]  Configures and builds; TARGETS="a b" builds only these.
build() {
    local preset=$1
    shift
    if [ "$(uname)" = Darwin ]; then
        OPENSSL_ROOT_DIR=$(brew --prefix openssl@3)
        export OPENSSL_ROOT_DIR
    fi
    say "Building ($preset)"
    mkdir -p build
    cmake --preset "$preset" "$@" >build/configure.log 2>&1 || {
        cat build/configure.log
        return 1
    }
    # shellcheck disable=SC2086 # one word a target
    cmake --build --preset "$preset" -j "$(jobs_at_once)" ${TARGETS:+--target $TARGETS}
}

# run_tests PRESET [CTEST OPTION…]  Ends with a line 'N passed, N failed, N skipped'.
run_tests() {
    local preset=$1 results=$PWD/build/$1/results.xml status=0
    shift
    say "Testing ($preset)"
    rm -f "$results"
    # Whole outputs go into the results, from which the cases are counted.
    ctest --preset "$preset" -j 2 --no-tests=error --output-junit "$results" \
        --test-output-size-passed 8000000 --test-output-size-failed 8000000 \
        "$@" </dev/null || status=1
    PYTHONDONTWRITEBYTECODE=1 "$(system_python)" scripts/count-tests "$results" || status=1
    return $status
}

# The system's Python has the packages that were installed, whichever stands first in PATH.
system_python() { [ -x /usr/bin/python3 ] && echo /usr/bin/python3 || echo python3; }

# clang_program NAME  The newest of this machine's LLVM that the checks are written for.
clang_program() {
    local version
    for version in -16 -19 -18 ''; do
        if command -v "$1$version"; then
            return
        fi
    done
    echo "$1 is missing: scripts/install-dependencies check" >&2
    return 1
}
