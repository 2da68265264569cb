#include <microhttpd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

// Swift calls no function with variable arguments: one for each use.

// Leaves what is percent-encoded as it was sent: who decodes it has to tell "/" from "%2F".
static inline size_t chttp_leave(void *closure, struct MHD_Connection *connection, char *text) {
  (void)closure;
  (void)connection;
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

// What the library says of broken requests is for nobody: such a request is answered.
static inline void chttp_hush(void *closure, const char *format, va_list values) {
  (void)closure;
  (void)format;
  (void)values;
}

typedef struct {
  MHD_AccessHandlerCallback handle;
  MHD_RequestCompletedCallback complete;
  MHD_NotifyConnectionCallback notify;
  void *(*note)(void *closure, const char *target, struct MHD_Connection *connection);
} chttp_callbacks;

// One thread waits for all connections of a socket that listens.
static inline struct MHD_Daemon *chttp_start(
    int socket, unsigned int connections, size_t memory, unsigned int idle_seconds, chttp_callbacks calls,
    void *closure) {
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL, calls.handle,
      closure, MHD_OPTION_EXTERNAL_LOGGER, chttp_hush, NULL, MHD_OPTION_LISTEN_SOCKET, socket,
      MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
      MHD_OPTION_CONNECTION_TIMEOUT, idle_seconds, MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_UNESCAPE_CALLBACK, chttp_leave, NULL, MHD_OPTION_NOTIFY_COMPLETED, calls.complete, closure,
      MHD_OPTION_NOTIFY_CONNECTION, calls.notify, closure, MHD_OPTION_URI_LOG_CALLBACK, calls.note, closure,
      MHD_OPTION_END);
}

static inline int chttp_socket_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

static inline const struct sockaddr *chttp_address_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}

static inline void *chttp_context_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

static inline int chttp_is_start(enum MHD_ConnectionNotificationCode code) {
  return code == MHD_CONNECTION_NOTIFY_STARTED;
}

static inline struct MHD_Response *chttp_response(size_t count, void *bytes) {
  return MHD_create_response_from_buffer(count, bytes, MHD_RESPMEM_MUST_COPY);
}

static inline void chttp_each_header(
    struct MHD_Connection *connection, MHD_KeyValueIteratorN iterator, void *closure) {
  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, iterator, closure);
}
