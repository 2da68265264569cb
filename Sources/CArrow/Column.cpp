#include "Column.hpp"

#include <arrow/array.h>
#include <arrow/builder.h>
#include <arrow/extension_type.h>
#include <arrow/type_traits.h>

#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

using arrow::Status;
using arrow::Type;

namespace {

Status does_not_fit(int64_t row, const std::string &value, const char *target) {
  return Status::TypeError("row ", row + 1, ": ", value, " does not fit ", target);
}

template <typename Output>
const char *type_name() {
  if constexpr (std::is_same_v<Output, int8_t>) return "int8";
  if constexpr (std::is_same_v<Output, int32_t>) return "int32";
  if constexpr (std::is_same_v<Output, int64_t>) return "int64";
  return "double";
}

/// Calls `copy(chunk, first_row)` for each chunk and fills `validity` beside it.
template <typename Copy>
Status for_each_chunk(const carrow_column *column, uint8_t *validity, Copy &&copy) {
  int64_t row = 0;
  for (const auto &chunk : column->values->chunks()) {
    if (validity != nullptr) {
      for (int64_t i = 0; i < chunk->length(); ++i) validity[row + i] = chunk->IsValid(i);
    }
    ARROW_RETURN_NOT_OK(copy(*chunk, row));
    row += chunk->length();
  }
  return Status::OK();
}

/// Copies integers or floating-point numbers, checking the range when the types differ.
template <typename ArrayType, typename Output>
Status copy_numbers(const arrow::Array &chunk, int64_t first_row, Output *values) {
  using Input = typename ArrayType::value_type;
  const auto &array = static_cast<const ArrayType &>(chunk);
  if constexpr (std::is_same_v<Input, Output>) {
    if (array.null_count() == 0) {
      std::memcpy(values + first_row, array.raw_values(), sizeof(Output) * array.length());
      return Status::OK();
    }
  }
  for (int64_t i = 0; i < array.length(); ++i) {
    if (array.IsNull(i)) {
      values[first_row + i] = Output{};
      continue;
    }
    const Input value = array.Value(i);
    bool fits;
    if constexpr (std::is_floating_point_v<Output>) {
      fits = std::is_floating_point_v<Input> ||
             static_cast<long double>(static_cast<Output>(value)) == static_cast<long double>(value);
    } else if constexpr (std::is_floating_point_v<Input>) {
      // 2^63 is the first double past int64; narrower integers are compared after this one.
      fits = value >= -9223372036854775808.0 && value < 9223372036854775808.0 &&
             static_cast<Input>(static_cast<int64_t>(value)) == value &&
             std::in_range<Output>(static_cast<int64_t>(value));
    } else {
      fits = std::in_range<Output>(value);
    }
    if (!fits) return does_not_fit(first_row + i, std::to_string(value), type_name<Output>());
    values[first_row + i] = static_cast<Output>(value);
  }
  return Status::OK();
}

template <typename Output>
Status copy_any_number(const arrow::Array &chunk, int64_t row, Output *values) {
  switch (chunk.type_id()) {
    case Type::INT8: return copy_numbers<arrow::Int8Array>(chunk, row, values);
    case Type::INT16: return copy_numbers<arrow::Int16Array>(chunk, row, values);
    case Type::INT32: return copy_numbers<arrow::Int32Array>(chunk, row, values);
    case Type::INT64: return copy_numbers<arrow::Int64Array>(chunk, row, values);
    case Type::UINT8: return copy_numbers<arrow::UInt8Array>(chunk, row, values);
    case Type::UINT16: return copy_numbers<arrow::UInt16Array>(chunk, row, values);
    case Type::UINT32: return copy_numbers<arrow::UInt32Array>(chunk, row, values);
    case Type::UINT64: return copy_numbers<arrow::UInt64Array>(chunk, row, values);
    case Type::FLOAT: return copy_numbers<arrow::FloatArray>(chunk, row, values);
    case Type::DOUBLE: return copy_numbers<arrow::DoubleArray>(chunk, row, values);
    case Type::NA:
      std::fill_n(values + row, chunk.length(), Output{});
      return Status::OK();
    default:
      return Status::TypeError("a column of ", chunk.type()->ToString(), " where ",
                               type_name<Output>(), " is expected");
  }
}

template <typename Output>
carrow_failure *copy_number_column(
    const carrow_column *column, Output *values, uint8_t *validity) noexcept {
  return carrow::guarded([&] {
    return for_each_chunk(column, validity, [&](const arrow::Array &chunk, int64_t row) {
      return copy_any_number(chunk, row, values);
    });
  });
}

/// Days since 1970-01-01 of timestamps that lie at midnight.
Status copy_timestamps(const arrow::Array &chunk, int64_t row, int32_t *values) {
  const auto &array = static_cast<const arrow::TimestampArray &>(chunk);
  int64_t ticks_per_day = 86400;
  switch (static_cast<const arrow::TimestampType &>(*array.type()).unit()) {
    case arrow::TimeUnit::SECOND: break;
    case arrow::TimeUnit::MILLI: ticks_per_day *= 1000; break;
    case arrow::TimeUnit::MICRO: ticks_per_day *= 1000000; break;
    case arrow::TimeUnit::NANO: ticks_per_day *= 1000000000; break;
  }
  for (int64_t i = 0; i < array.length(); ++i) {
    const int64_t ticks = array.IsNull(i) ? 0 : array.Value(i);
    const int64_t days = ticks / ticks_per_day;
    if (ticks % ticks_per_day != 0 || !std::in_range<int32_t>(days)) {
      return does_not_fit(row + i, "a time of day", "date");
    }
    values[row + i] = static_cast<int32_t>(days);
  }
  return Status::OK();
}

/// Calls `visit(index, view)` for each value of a chunk of strings; a null is an empty view.
template <typename Visit>
Status for_each_string(const arrow::Array &chunk, Visit &&visit) {
  auto visit_all = [&](const auto &array) {
    for (int64_t i = 0; i < array.length(); ++i) {
      visit(i, array.IsNull(i) ? std::string_view() : std::string_view(array.GetView(i)));
    }
    return Status::OK();
  };
  switch (chunk.type_id()) {
    case Type::STRING: return visit_all(static_cast<const arrow::StringArray &>(chunk));
    case Type::LARGE_STRING: return visit_all(static_cast<const arrow::LargeStringArray &>(chunk));
    case Type::STRING_VIEW: return visit_all(static_cast<const arrow::StringViewArray &>(chunk));
    case Type::NA:
      for (int64_t i = 0; i < chunk.length(); ++i) visit(i, std::string_view());
      return Status::OK();
    default:
      return Status::TypeError("a column of ", chunk.type()->ToString(),
                               " where string is expected");
  }
}

/// The values that a dictionary array's indices stand for.
arrow::Result<std::shared_ptr<arrow::Array>> decode_dictionary(
    const arrow::DictionaryArray &array) {
  std::unique_ptr<arrow::ArrayBuilder> builder;
  ARROW_RETURN_NOT_OK(arrow::MakeBuilder(
      arrow::default_memory_pool(), array.dictionary()->type(), &builder));
  ARROW_RETURN_NOT_OK(builder->Reserve(array.length()));
  const arrow::ArraySpan dictionary(*array.dictionary()->data());
  for (int64_t i = 0; i < array.length(); ++i) {
    if (array.IsNull(i)) {
      ARROW_RETURN_NOT_OK(builder->AppendNull());
      continue;
    }
    const int64_t index = array.GetValueIndex(i);
    if (index < 0 || index >= array.dictionary()->length()) {
      return Status::Invalid("dictionary index out of range");
    }
    ARROW_RETURN_NOT_OK(builder->AppendArraySlice(dictionary, index, 1));
  }
  return builder->Finish();
}

}  // namespace

namespace carrow {

carrow_type type_of(const arrow::DataType &type) {
  switch (type.id()) {
    case Type::NA: return CARROW_TYPE_NULL;
    case Type::BOOL: return CARROW_TYPE_BOOL;
    case Type::INT8: return CARROW_TYPE_INT8;
    case Type::INT16: case Type::UINT8: case Type::UINT16: case Type::INT32:
      return CARROW_TYPE_INT32;
    case Type::UINT32: case Type::UINT64: case Type::INT64: return CARROW_TYPE_INT64;
    case Type::FLOAT: case Type::DOUBLE: return CARROW_TYPE_DOUBLE;
    case Type::STRING: case Type::LARGE_STRING: case Type::STRING_VIEW: return CARROW_TYPE_STRING;
    case Type::DATE32: case Type::TIMESTAMP: return CARROW_TYPE_DATE;
    case Type::DICTIONARY:
      return type_of(*static_cast<const arrow::DictionaryType &>(type).value_type());
    default: return CARROW_TYPE_OTHER;
  }
}

arrow::Result<carrow_column *> make_column(std::shared_ptr<arrow::ChunkedArray> values) {
  if (values->type()->id() == Type::DICTIONARY) {
    const auto type = static_cast<const arrow::DictionaryType &>(*values->type()).value_type();
    arrow::ArrayVector decoded;
    for (const auto &chunk : values->chunks()) {
      ARROW_ASSIGN_OR_RAISE(
          auto array, decode_dictionary(static_cast<const arrow::DictionaryArray &>(*chunk)));
      decoded.push_back(std::move(array));
    }
    values = std::make_shared<arrow::ChunkedArray>(std::move(decoded), type);
  }
  return new carrow_column{std::move(values)};
}

}  // namespace carrow

int64_t carrow_column_count(const carrow_column *column) { return column->values->length(); }

int64_t carrow_column_null_count(const carrow_column *column) {
  return column->values->null_count();
}

void carrow_column_free(carrow_column *column) { delete column; }

carrow_failure *carrow_column_copy_int8(
    const carrow_column *column, int8_t *values, uint8_t *validity) {
  return copy_number_column(column, values, validity);
}

carrow_failure *carrow_column_copy_int32(
    const carrow_column *column, int32_t *values, uint8_t *validity) {
  return copy_number_column(column, values, validity);
}

carrow_failure *carrow_column_copy_int64(
    const carrow_column *column, int64_t *values, uint8_t *validity) {
  return copy_number_column(column, values, validity);
}

carrow_failure *carrow_column_copy_double(
    const carrow_column *column, double *values, uint8_t *validity) {
  return copy_number_column(column, values, validity);
}

carrow_failure *carrow_column_copy_bool(
    const carrow_column *column, uint8_t *values, uint8_t *validity) {
  return carrow::guarded([&] {
    return for_each_chunk(column, validity, [&](const arrow::Array &chunk, int64_t row) {
      if (chunk.type_id() == Type::NA) {
        std::fill_n(values + row, chunk.length(), 0);
        return Status::OK();
      }
      if (chunk.type_id() != Type::BOOL) {
        return Status::TypeError("a column of ", chunk.type()->ToString(),
                                 " where bool is expected");
      }
      const auto &array = static_cast<const arrow::BooleanArray &>(chunk);
      for (int64_t i = 0; i < array.length(); ++i) {
        values[row + i] = array.IsValid(i) && array.Value(i);
      }
      return Status::OK();
    });
  });
}

carrow_failure *carrow_column_copy_date(
    const carrow_column *column, int32_t *values, uint8_t *validity) {
  return carrow::guarded([&] {
    return for_each_chunk(column, validity, [&](const arrow::Array &chunk, int64_t row) {
      switch (chunk.type_id()) {
        case Type::DATE32: return copy_numbers<arrow::Date32Array>(chunk, row, values);
        case Type::TIMESTAMP: return copy_timestamps(chunk, row, values);
        case Type::NA:
          std::fill_n(values + row, chunk.length(), 0);
          return Status::OK();
        default:
          return Status::TypeError("a column of ", chunk.type()->ToString(),
                                   " where date is expected");
      }
    });
  });
}

carrow_failure *carrow_column_string_bytes(const carrow_column *column, int64_t *bytes) {
  return carrow::guarded([&] {
    *bytes = 0;
    for (const auto &chunk : column->values->chunks()) {
      ARROW_RETURN_NOT_OK(
          for_each_string(*chunk, [&](int64_t, std::string_view view) { *bytes += view.size(); }));
    }
    return Status::OK();
  });
}

carrow_failure *carrow_column_copy_string(
    const carrow_column *column, int64_t *offsets, uint8_t *bytes, uint8_t *validity) {
  return carrow::guarded([&] {
    int64_t end = 0;
    offsets[0] = 0;
    return for_each_chunk(column, validity, [&](const arrow::Array &chunk, int64_t row) {
      return for_each_string(chunk, [&](int64_t i, std::string_view view) {
        if (!view.empty()) std::memcpy(bytes + end, view.data(), view.size());
        end += view.size();
        offsets[row + i + 1] = end;
      });
    });
  });
}
