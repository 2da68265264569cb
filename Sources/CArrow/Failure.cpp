#include <arrow/config.h>

#include "Guard.hpp"

namespace carrow {

carrow_failure *make_failure(carrow_failure_code code, const char *message) noexcept {
  // Without memory for its text a failure still has to be one.
  static carrow_failure out_of_memory{CARROW_FAILURE_MEMORY, "out of memory"};
  try {
    return new carrow_failure{code, message};
  } catch (...) {
    return &out_of_memory;
  }
}

carrow_failure *make_failure(const arrow::Status &status) noexcept {
  carrow_failure_code code = CARROW_FAILURE_INTERNAL;
  if (status.IsIOError()) {
    // Arrow reports damaged pages and failed system calls alike; only the latter carry an errno.
    code = status.detail() ? CARROW_FAILURE_IO : CARROW_FAILURE_INVALID;
  } else if (status.IsInvalid() || status.IsSerializationError() || status.IsNotImplemented()) {
    code = CARROW_FAILURE_INVALID;
  } else if (status.IsTypeError()) {
    code = CARROW_FAILURE_TYPE;
  } else if (status.IsCapacityError()) {
    code = CARROW_FAILURE_LIMIT;
  } else if (status.IsOutOfMemory()) {
    code = CARROW_FAILURE_MEMORY;
  }
  try {
    // The detail is where Arrow keeps an errno and the system's words for it.
    const std::string detail = status.detail() ? " " + status.detail()->ToString() : "";
    return make_failure(code, (status.message() + detail).c_str());
  } catch (...) {
    return make_failure(CARROW_FAILURE_MEMORY, "out of memory");
  }
}

}  // namespace carrow

carrow_failure_code carrow_failure_get_code(const carrow_failure *failure) {
  return failure->code;
}

const char *carrow_failure_get_message(const carrow_failure *failure) {
  return failure->message.c_str();
}

void carrow_failure_free(carrow_failure *failure) {
  if (failure != nullptr && failure->code != CARROW_FAILURE_MEMORY) delete failure;
}

const char *carrow_version(void) {
  static const std::string version = arrow::GetBuildInfo().version_string;
  return version.c_str();
}
