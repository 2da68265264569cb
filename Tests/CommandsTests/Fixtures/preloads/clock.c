// Sets the time of day off by CLOCK_OFFSET seconds, for a program that is started with this library in
// LD_PRELOAD.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t id, struct timespec *now) {
  const int result = (int)syscall(SYS_clock_gettime, id, now);
  const char *offset = getenv("CLOCK_OFFSET");
  if (id == CLOCK_REALTIME && offset) now->tv_sec += atol(offset);
  return result;
}
