// Records what a program writes, flushes, names and renames below the folder WRITES_BELOW, for one that is
// started with this library in LD_PRELOAD. Appends a line for each event to the file WRITES_LOG, its
// fields with tabs between them:
//
//     make PATH               a file or directory got a name that was free
//     write PATH BYTES        a file's bytes changed
//     flush PATH              the disk has a file's bytes, or a directory's names
//     rename PATH NEW_PATH
//     remove PATH
//
// A line is there once the event is over, but for a rename's, which is there before. Paths are absolute.
// After so many steps as WRITES_BEFORE_SIGNAL says, the process sends itself the signal WRITES_SIGNAL. A
// step is an event whose path has WRITES_COUNTED in it, where all that is written to a file without
// something else in between counts once.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_file = -1;
static const char *root = "";
static const char *counted = "";
static long steps_before_signal = -1;
static int sent_signal = SIGKILL;

static const char *text(const char *name, const char *otherwise) {
  const char *value = getenv(name);
  return value ? value : otherwise;
}

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("WRITES_LOG");
  if (path)
    log_file = (int)syscall(
        SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  root = text("WRITES_BELOW", "");
  counted = text("WRITES_COUNTED", "");
  steps_before_signal = atol(text("WRITES_BEFORE_SIGNAL", "-1"));
  sent_signal = atoi(text("WRITES_SIGNAL", "9"));
}

static void count(const char *event, const char *path) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static long steps;
  static char last_written[PATH_MAX];
  if (!strstr(path, counted)) return;
  const int is_write = strcmp(event, "write") == 0;
  pthread_mutex_lock(&lock);
  const int is_step = !is_write || strcmp(path, last_written) != 0;
  snprintf(last_written, sizeof last_written, "%s", is_write ? path : "");
  const int is_time = is_step && ++steps == steps_before_signal;
  pthread_mutex_unlock(&lock);
  if (is_time) kill(getpid(), sent_signal);
}

// Fields with tabs between them; the first after the event is a path.
static void note(const char *event, const char *path, const char *rest) {
  if (strncmp(path, root, strlen(root)) != 0) return;
  const int saved = errno;
  char line[5 * PATH_MAX];
  const int length = snprintf(
      line, sizeof line, "%s\t%s%s%s\n", event, path, rest ? "\t" : "", rest ? rest : "");
  if (log_file >= 0) syscall(SYS_write, log_file, line, (size_t)length);
  count(event, path);
  errno = saved;
}

// Where an open file is; NULL for what is neither a file nor a directory.
static const char *place(int file, char path[PATH_MAX]) {
  const int saved = errno;
  struct stat status;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = -1;
  if (file != log_file && fstat(file, &status) == 0
      && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)))
    length = readlink(link, path, PATH_MAX - 1);
  if (length >= 0) path[length] = 0;
  errno = saved;
  return length < 0 ? NULL : path;
}

static const char *absolute(int folder, const char *path, char full[2 * PATH_MAX]) {
  char start[PATH_MAX] = "";
  if (path[0] != '/') {
    if (folder != AT_FDCWD) place(folder, start);
    else if (!getcwd(start, sizeof start)) start[0] = 0;
  }
  if (path[0] == '.' && path[1] == '/') path += 2;
  snprintf(full, 2 * PATH_MAX, "%s%s%s", start, path[0] == '/' ? "" : "/", path);
  return full;
}

static void wrote(int file, long bytes) {
  char path[PATH_MAX], count[32];
  snprintf(count, sizeof count, "%ld", bytes);
  if (bytes >= 0 && place(file, path)) note("write", path, count);
}

static int opened(int folder, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  const int is_new = flags & O_CREAT && faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
  const int file = (int)syscall(SYS_openat, folder, name, flags, mode);
  if (file >= 0 && flags & (O_CREAT | O_TRUNC) && place(file, path)) {
    if (is_new) note("make", path, NULL);
    if (is_new || flags & O_TRUNC) note("write", path, "0");
  }
  return file;
}

static mode_t mode_after(int flags, va_list values) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(values, mode_t) : 0;
}

#define OPEN(name)                                        \
  int name(const char *path, int flags, ...) {            \
    va_list values;                                       \
    va_start(values, flags);                              \
    const mode_t mode = mode_after(flags, values);        \
    va_end(values);                                       \
    return opened(AT_FDCWD, path, flags, mode);           \
  }
#define OPEN_AT(name)                                     \
  int name(int folder, const char *path, int flags, ...) { \
    va_list values;                                       \
    va_start(values, flags);                              \
    const mode_t mode = mode_after(flags, values);        \
    va_end(values);                                       \
    return opened(folder, path, flags, mode);             \
  }

OPEN(open)
OPEN(open64)
OPEN_AT(openat)
OPEN_AT(openat64)

int creat(const char *path, mode_t mode) {
  return opened(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  const ssize_t result = syscall(SYS_write, file, bytes, count);
  wrote(file, result);
  return result;
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  const ssize_t result = syscall(SYS_writev, file, parts, count);
  wrote(file, result);
  return result;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  const ssize_t result = syscall(SYS_pwrite64, file, bytes, count, offset);
  wrote(file, result);
  return result;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return pwrite(file, bytes, count, offset);
}

int ftruncate(int file, off_t size) {
  const int result = (int)syscall(SYS_ftruncate, file, size);
  wrote(file, result);
  return result;
}

int ftruncate64(int file, off64_t size) { return ftruncate(file, size); }

static int flushed(int file, int result) {
  char path[PATH_MAX];
  if (result == 0 && place(file, path)) note("flush", path, NULL);
  return result;
}

int fsync(int file) { return flushed(file, (int)syscall(SYS_fsync, file)); }
// Not so its names and times, but whoever has written a file wants its bytes.
int fdatasync(int file) { return flushed(file, (int)syscall(SYS_fdatasync, file)); }

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  char one[2 * PATH_MAX], other[2 * PATH_MAX];
  note("rename", absolute(from, old, one), absolute(to, new, other));
  return (int)syscall(SYS_renameat2, from, old, to, new, flags);
}

int renameat(int from, const char *old, int to, const char *new) {
  return renameat2(from, old, to, new, 0);
}

int rename(const char *old, const char *new) {
  return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  char full[2 * PATH_MAX];
  const int result = (int)syscall(SYS_mkdirat, folder, path, mode);
  if (result == 0) note("make", absolute(folder, path, full), NULL);
  return result;
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int unlinkat(int folder, const char *path, int flags) {
  char full[2 * PATH_MAX];
  absolute(folder, path, full);
  const int result = (int)syscall(SYS_unlinkat, folder, path, flags);
  if (result == 0) note("remove", full, NULL);
  return result;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int remove(const char *path) {
  const int result = unlink(path);
  return result != 0 && (errno == EISDIR || errno == EPERM) ? rmdir(path) : result;
}
