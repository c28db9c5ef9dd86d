#include <cstdio>

// SQLCipher's archive is made for programs: it takes stdout and stderr at a fixed place, which no
// shared library has. The linker's --wrap turns them into these.
// NOLINTBEGIN(bugprone-reserved-identifier): the linker says what they are called
extern "C" {
extern FILE *__real_stdout;
extern FILE *__real_stderr;
[[gnu::visibility("hidden")]] FILE *__wrap_stdout = __real_stdout;
[[gnu::visibility("hidden")]] FILE *__wrap_stderr = __real_stderr;
}
// NOLINTEND(bugprone-reserved-identifier)
