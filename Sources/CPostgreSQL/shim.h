#include <postgresql/libpq-fe.h>
#include "../CLibrary/shim.h"

#define CPOSTGRESQL_LIST(F)                                                                    \
  F(PQclear) F(PQcmdTuples) F(PQconnectdbParams) F(PQconninfoFree) F(PQconninfoParse)          \
  F(PQenterPipelineMode) F(PQerrorMessage) F(PQexec) F(PQexitPipelineMode) F(PQfinish)         \
  F(PQfname) F(PQfreemem) F(PQftype) F(PQgetResult) F(PQgetisnull) F(PQgetlength) F(PQgetvalue) \
  F(PQnfields) F(PQntuples) F(PQpipelineSync) F(PQprepare) F(PQreset) F(PQresultErrorField)    \
  F(PQresultStatus) F(PQsendQueryPrepared) F(PQsetNoticeReceiver) F(PQsetSingleRowMode)        \
  F(PQstatus) F(PQtransactionStatus)
CLIBRARY_FUNCTIONS(cpostgresql, CPOSTGRESQL_LIST)

// Warnings and notices of the server are for its log, not for our user's terminal.
static inline void cpostgresql_ignore_notice(void *argument, const PGresult *result) {
  (void)argument;
  (void)result;
}
