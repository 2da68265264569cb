#pragma once

#include <arrow/chunked_array.h>

#include <memory>

#include "Guard.hpp"

struct carrow_column {
  std::shared_ptr<arrow::ChunkedArray> values;  // never of a dictionary or extension type
};

namespace carrow {

/// Wraps `values`, with dictionaries replaced by what they stand for.
arrow::Result<carrow_column *> make_column(std::shared_ptr<arrow::ChunkedArray> values);

/// The type that a column of this Arrow type is offered as.
carrow_type type_of(const arrow::DataType &type);

}  // namespace carrow
