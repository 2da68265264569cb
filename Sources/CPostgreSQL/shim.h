#include <libpq-fe.h>

// Warnings and notices of the server are for its log, not for our user's terminal.
static inline void cpostgresql_ignore_notice(void *argument, const PGresult *result) {
  (void)argument;
  (void)result;
}

static inline void cpostgresql_ignore_notices(PGconn *connection) {
  PQsetNoticeReceiver(connection, cpostgresql_ignore_notice, 0);
}
