#include <arrow/io/file.h>
#include <arrow/type.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/file_reader.h>
#include <parquet/statistics.h>

#include <filesystem>
#include <system_error>

#include "Column.hpp"

using arrow::Status;

struct carrow_parquet {
  std::unique_ptr<parquet::arrow::FileReader> reader;
  std::shared_ptr<arrow::Schema> schema;
};

carrow_failure *carrow_parquet_open(const char *path, carrow_parquet **file) {
  return carrow::guarded([&]() -> Status {
    // A pipe that nobody writes to would never open.
    std::error_code ignored;
    const auto kind = std::filesystem::status(path, ignored).type();
    if (kind == std::filesystem::file_type::fifo || kind == std::filesystem::file_type::character) {
      return Status::Invalid("is no regular file");
    }
    ARROW_ASSIGN_OR_RAISE(auto input, arrow::io::ReadableFile::Open(path));
    auto reading = parquet::default_reader_properties();
    reading.set_page_checksum_verification(true);
    parquet::arrow::FileReaderBuilder builder;
    ARROW_RETURN_NOT_OK(builder.Open(std::move(input), reading));
    // Small files, read whole: a thread pool costs more than it saves.
    parquet::ArrowReaderProperties properties(/*use_threads=*/false);
    properties.set_pre_buffer(false);
    auto opened = std::make_unique<carrow_parquet>();
    ARROW_RETURN_NOT_OK(builder.properties(properties)->Build(&opened->reader));
    ARROW_RETURN_NOT_OK(opened->reader->GetSchema(&opened->schema));
    *file = opened.release();
    return Status::OK();
  });
}

void carrow_parquet_close(carrow_parquet *file) { delete file; }

int64_t carrow_parquet_row_count(const carrow_parquet *file) {
  return file->reader->parquet_reader()->metadata()->num_rows();
}

int32_t carrow_parquet_row_group_count(const carrow_parquet *file) {
  return file->reader->num_row_groups();
}

int32_t carrow_parquet_column_count(const carrow_parquet *file) {
  return file->schema->num_fields();
}

const char *carrow_parquet_column_name(const carrow_parquet *file, int32_t column) {
  return file->schema->field(column)->name().c_str();
}

carrow_type carrow_parquet_column_type(const carrow_parquet *file, int32_t column) {
  return carrow::type_of(*file->schema->field(column)->type());
}

carrow_failure *carrow_parquet_read(
    carrow_parquet *file, int32_t column, carrow_column **values) {
  return carrow::guarded([&]() -> Status {
    std::shared_ptr<arrow::ChunkedArray> chunks;
    ARROW_RETURN_NOT_OK(file->reader->ReadColumn(column, &chunks));
    const int64_t rows = carrow_parquet_row_count(file);
    if (chunks->length() != rows) {
      return Status::Invalid("the footer promises ", rows, " rows, a column has ",
                             chunks->length());
    }
    ARROW_ASSIGN_OR_RAISE(*values, carrow::make_column(std::move(chunks)));
    return Status::OK();
  });
}

namespace {

template <typename ParquetType>
void take_integers(const parquet::Statistics &from, carrow_statistics *to) {
  const auto &typed = static_cast<const parquet::TypedStatistics<ParquetType> &>(from);
  to->has_integers = true;
  to->minimum_integer = typed.min();
  to->maximum_integer = typed.max();
}

void take_bounds(const parquet::Statistics &from, carrow_statistics *to) {
  switch (from.physical_type()) {
    case parquet::Type::BOOLEAN: return take_integers<parquet::BooleanType>(from, to);
    case parquet::Type::INT32: return take_integers<parquet::Int32Type>(from, to);
    case parquet::Type::INT64: return take_integers<parquet::Int64Type>(from, to);
    case parquet::Type::DOUBLE: {
      const auto &typed = static_cast<const parquet::DoubleStatistics &>(from);
      to->has_doubles = true;
      to->minimum_double = typed.min();
      to->maximum_double = typed.max();
      return;
    }
    default: return;
  }
}

}  // namespace

carrow_failure *carrow_parquet_statistics(
    carrow_parquet *file, int32_t row_group, int32_t column, carrow_statistics *statistics) {
  return carrow::guarded([&]() -> Status {
    const auto &field = file->reader->manifest().schema_fields[column];
    if (!field.is_leaf()) return Status::TypeError("a nested column has no statistics");
    const auto group = file->reader->parquet_reader()->metadata()->RowGroup(row_group);
    *statistics = carrow_statistics{};
    statistics->row_count = group->num_rows();
    statistics->null_count = -1;
    const auto found = group->ColumnChunk(field.column_index)->statistics();
    if (!found) return Status::OK();
    if (found->HasNullCount()) statistics->null_count = found->null_count();
    // A timestamp's bounds are ticks of its own unit, not the days that its values read as.
    const bool is_timestamp = field.field->type()->id() == arrow::Type::TIMESTAMP;
    if (found->HasMinMax() && !is_timestamp) take_bounds(*found, statistics);
    return Status::OK();
  });
}
