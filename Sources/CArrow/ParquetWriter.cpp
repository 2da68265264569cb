#include <arrow/array.h>
#include <arrow/builder.h>
#include <arrow/io/file.h>
#include <arrow/table.h>
#include <parquet/arrow/writer.h>
#include <parquet/properties.h>

#include <limits>

#include "Guard.hpp"

using arrow::Status;

struct carrow_writer {
  int64_t row_count;
  arrow::FieldVector fields;
  arrow::ArrayVector columns;
};

namespace {

Status add(carrow_writer *writer, const char *name, const uint8_t *validity,
           arrow::ArrayBuilder &builder) {
  std::shared_ptr<arrow::Array> array;
  ARROW_RETURN_NOT_OK(builder.Finish(&array));
  writer->fields.push_back(arrow::field(name, array->type(), validity != nullptr));
  writer->columns.push_back(std::move(array));
  return Status::OK();
}

template <typename Builder, typename Value>
carrow_failure *add_values(carrow_writer *writer, const char *name, const Value *values,
                           const uint8_t *validity) noexcept {
  return carrow::guarded([&]() -> Status {
    Builder builder;
    ARROW_RETURN_NOT_OK(builder.AppendValues(values, writer->row_count, validity));
    return add(writer, name, validity, builder);
  });
}

template <typename Builder>
Status add_strings(carrow_writer *writer, const char *name, const int64_t *offsets,
                   const uint8_t *bytes, const uint8_t *validity) {
  Builder builder;
  ARROW_RETURN_NOT_OK(builder.Reserve(writer->row_count));
  ARROW_RETURN_NOT_OK(builder.ReserveData(offsets[writer->row_count]));
  for (int64_t row = 0; row < writer->row_count; ++row) {
    if (validity != nullptr && validity[row] == 0) {
      ARROW_RETURN_NOT_OK(builder.AppendNull());
    } else {
      const std::string_view value(reinterpret_cast<const char *>(bytes) + offsets[row],
                                   offsets[row + 1] - offsets[row]);
      ARROW_RETURN_NOT_OK(builder.Append(value));
    }
  }
  return add(writer, name, validity, builder);
}

}  // namespace

carrow_failure *carrow_writer_create(int64_t row_count, carrow_writer **writer) {
  return carrow::guarded([&] {
    *writer = new carrow_writer{row_count, {}, {}};
    return Status::OK();
  });
}

void carrow_writer_free(carrow_writer *writer) { delete writer; }

carrow_failure *carrow_writer_add_bool(
    carrow_writer *writer, const char *name, const uint8_t *values, const uint8_t *validity) {
  return add_values<arrow::BooleanBuilder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_int8(
    carrow_writer *writer, const char *name, const int8_t *values, const uint8_t *validity) {
  return add_values<arrow::Int8Builder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_int32(
    carrow_writer *writer, const char *name, const int32_t *values, const uint8_t *validity) {
  return add_values<arrow::Int32Builder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_int64(
    carrow_writer *writer, const char *name, const int64_t *values, const uint8_t *validity) {
  return add_values<arrow::Int64Builder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_double(
    carrow_writer *writer, const char *name, const double *values, const uint8_t *validity) {
  return add_values<arrow::DoubleBuilder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_date(
    carrow_writer *writer, const char *name, const int32_t *values, const uint8_t *validity) {
  return add_values<arrow::Date32Builder>(writer, name, values, validity);
}

carrow_failure *carrow_writer_add_string(
    carrow_writer *writer, const char *name, const int64_t *offsets, const uint8_t *bytes,
    const uint8_t *validity) {
  return carrow::guarded([&] {
    // The plain string type holds 2 GiB; longer columns take the wide one.
    const bool is_wide = offsets[writer->row_count] > std::numeric_limits<int32_t>::max();
    return is_wide
               ? add_strings<arrow::LargeStringBuilder>(writer, name, offsets, bytes, validity)
               : add_strings<arrow::StringBuilder>(writer, name, offsets, bytes, validity);
  });
}

carrow_failure *carrow_writer_write(
    carrow_writer *writer, const char *path, int64_t rows_per_group) {
  return carrow::guarded([&]() -> Status {
    const auto table =
        arrow::Table::Make(arrow::schema(writer->fields), writer->columns, writer->row_count);
    const auto properties = parquet::WriterProperties::Builder()
                                .compression(arrow::Compression::SNAPPY)
                                ->enable_page_checksum()
                                ->build();
    ARROW_ASSIGN_OR_RAISE(auto output, arrow::io::FileOutputStream::Open(path));
    ARROW_RETURN_NOT_OK(parquet::arrow::WriteTable(
        *table, arrow::default_memory_pool(), output, rows_per_group, properties));
    return output->Close();
  });
}
