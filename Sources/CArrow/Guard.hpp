// What stands between Arrow's C++ and the C header: failures, and the guard every entry runs in.
#pragma once

#include <arrow/result.h>
#include <arrow/status.h>

#include <exception>
#include <new>
#include <string>

#include "CArrow.h"

struct carrow_failure {
  carrow_failure_code code;
  std::string message;
};

namespace carrow {

/// A status of ours: TypeError for values that do not fit, everything else as Arrow said it.
carrow_failure *make_failure(const arrow::Status &status) noexcept;
carrow_failure *make_failure(carrow_failure_code code, const char *message) noexcept;

/// Runs `body`, which returns an arrow::Status, and turns whatever goes wrong into a failure.
template <typename Body>
carrow_failure *guarded(Body &&body) noexcept {
  try {
    const arrow::Status status = body();
    return status.ok() ? nullptr : make_failure(status);
  } catch (const std::bad_alloc &) {
    return make_failure(CARROW_FAILURE_MEMORY, "out of memory");
  } catch (const std::exception &error) {
    // Parquet throws for damaged files; nothing else here throws by design.
    return make_failure(CARROW_FAILURE_INVALID, error.what());
  } catch (...) {
    return make_failure(CARROW_FAILURE_INTERNAL, "an unknown C++ exception");
  }
}

}  // namespace carrow
