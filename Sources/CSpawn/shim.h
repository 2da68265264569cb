#include <spawn.h>

// glibc's headers show these to GNU programs only, and Swift reads them as another.
int pipe2(int ends[2], int flags);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
