#include <sqlite3.h>

// sqlite3_db_config takes variable arguments, which Swift cannot pass.
static inline int csqlite_set_resettable(sqlite3 *connection, int is_resettable) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_RESET_DATABASE, is_resettable, (int *)0);
}

// Likewise sqlite3_config. SQLite counts its memory under a lock, at each allocation, unless told not to.
static inline int csqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// A macro that is a function pointer, which Swift cannot see: SQLite copies what is bound.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, int count) {
  return sqlite3_bind_text(statement, place, text, count, SQLITE_TRANSIENT);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, int count) {
  return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_TRANSIENT);
}
