#include <curl/curl.h>
#include <string.h>
#include "../CLibrary/shim.h"

#define CCURL_LIST(F)                                                                              \
  F(curl_easy_cleanup) F(curl_easy_getinfo) F(curl_easy_init) F(curl_easy_perform)                 \
  F(curl_easy_setopt) F(curl_easy_strerror) F(curl_free) F(curl_global_init) F(curl_slist_append)  \
  F(curl_slist_free_all) F(curl_url) F(curl_url_cleanup) F(curl_url_get) F(curl_url_set)
CLIBRARY_FUNCTIONS(ccurl, CCURL_LIST)

// Swift calls no function with variable arguments: one for each type of what is set.

static inline CURLcode ccurl_set_number(
    const ccurl_functions *curl, CURL *transfer, CURLoption option, long number) {
  return curl->curl_easy_setopt(transfer, option, number);
}

// Copied by libcurl, but for CURLOPT_POSTFIELDS and CURLOPT_ERRORBUFFER, which stay their owner's.
static inline CURLcode ccurl_set_text(
    const ccurl_functions *curl, CURL *transfer, CURLoption option, const char *text) {
  return curl->curl_easy_setopt(transfer, option, text);
}

static inline CURLcode ccurl_set_list(
    const ccurl_functions *curl, CURL *transfer, CURLoption option, struct curl_slist *list) {
  return curl->curl_easy_setopt(transfer, option, list);
}

static inline CURLcode ccurl_get_number(
    const ccurl_functions *curl, CURL *transfer, CURLINFO info, long *number) {
  return curl->curl_easy_getinfo(transfer, info, number);
}

// Bytes that go out.
typedef struct {
  const char *bytes;
  size_t count;
  size_t sent;
} ccurl_source;

// Room for bytes that come in. More than it holds ends the transfer.
typedef struct {
  char *bytes;
  size_t room;
  size_t count;
  int is_overrun;
} ccurl_sink;

static inline size_t ccurl_take(char *to, size_t size, size_t count, void *pointer) {
  ccurl_source *source = (ccurl_source *)pointer;
  size_t wanted = size * count, left = source->count - source->sent;
  if (wanted > left) wanted = left;
  memcpy(to, source->bytes + source->sent, wanted);
  source->sent += wanted;
  return wanted;
}

static inline size_t ccurl_put(char *from, size_t size, size_t count, void *pointer) {
  ccurl_sink *sink = (ccurl_sink *)pointer;
  size_t given = size * count, room = sink->room - sink->count;
  size_t taken = given < room ? given : room;
  memcpy(sink->bytes + sink->count, from, taken);
  sink->count += taken;
  if (taken < given) sink->is_overrun = 1;
  return taken;
}

static inline void ccurl_set_source(
    const ccurl_functions *curl, CURL *transfer, ccurl_source *source) {
  curl->curl_easy_setopt(transfer, CURLOPT_READFUNCTION, ccurl_take);
  curl->curl_easy_setopt(transfer, CURLOPT_READDATA, source);
}

// What follows headers, and headers or the lines of a mail server.
static inline void ccurl_set_sinks(
    const ccurl_functions *curl, CURL *transfer, ccurl_sink *body, ccurl_sink *lines) {
  curl->curl_easy_setopt(transfer, CURLOPT_WRITEFUNCTION, ccurl_put);
  curl->curl_easy_setopt(transfer, CURLOPT_WRITEDATA, body);
  curl->curl_easy_setopt(transfer, CURLOPT_HEADERFUNCTION, ccurl_put);
  curl->curl_easy_setopt(transfer, CURLOPT_HEADERDATA, lines);
}
