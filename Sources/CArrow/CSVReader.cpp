#include <arrow/buffer.h>
#include <arrow/csv/api.h>
#include <arrow/io/memory.h>
#include <arrow/table.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include "Column.hpp"

using arrow::Status;

struct carrow_csv {
  std::shared_ptr<arrow::Table> table;
};

namespace {

/// Every column of the header line as a string, so that no value is guessed at.
arrow::Result<arrow::csv::ConvertOptions> all_strings(
    const std::shared_ptr<arrow::Buffer> &header, const arrow::csv::ReadOptions &read,
    const arrow::csv::ParseOptions &parse) {
  arrow::csv::ConvertOptions convert = arrow::csv::ConvertOptions::Defaults();
  convert.strings_can_be_null = false;
  convert.check_utf8 = false;
  auto names_only = parse;
  names_only.invalid_row_handler = nullptr;
  ARROW_ASSIGN_OR_RAISE(
      auto reader, arrow::csv::TableReader::Make(
                       arrow::io::default_io_context(),
                       std::make_shared<arrow::io::BufferReader>(header), read, names_only, convert));
  ARROW_ASSIGN_OR_RAISE(auto names, reader->Read());
  for (const auto &name : names->ColumnNames()) convert.column_types[name] = arrow::utf8();
  return convert;
}

}  // namespace

carrow_failure *carrow_csv_parse(
    const uint8_t *bytes, int64_t count, char delimiter, carrow_csv **table, int64_t *bad_row) {
  *bad_row = 0;
  return carrow::guarded([&]() -> Status {
    auto read = arrow::csv::ReadOptions::Defaults();
    read.use_threads = false;  // row numbers are only known to the serial reader
    // A block that holds the whole file: no cell straddles two blocks, whatever its length.
    if (count >= std::numeric_limits<int32_t>::max()) {
      return Status::Invalid("larger than 2 GiB");
    }
    read.block_size = static_cast<int32_t>(std::max<int64_t>(count + 1, 1 << 20));
    auto parse = arrow::csv::ParseOptions::Defaults();
    parse.delimiter = delimiter;
    parse.invalid_row_handler = [bad_row](const arrow::csv::InvalidRow &row) {
      if (*bad_row == 0) *bad_row = row.number;
      return arrow::csv::InvalidRowResult::Error;
    };
    const auto whole = std::make_shared<arrow::Buffer>(bytes, count);
    const auto *newline = static_cast<const uint8_t *>(std::memchr(bytes, '\n', count));
    const auto header = arrow::SliceBuffer(whole, 0, newline ? newline - bytes + 1 : count);
    ARROW_ASSIGN_OR_RAISE(const auto convert, all_strings(header, read, parse));
    ARROW_ASSIGN_OR_RAISE(
        auto reader, arrow::csv::TableReader::Make(
                         arrow::io::default_io_context(),
                         std::make_shared<arrow::io::BufferReader>(whole), read, parse, convert));
    ARROW_ASSIGN_OR_RAISE(auto rows, reader->Read());
    *table = new carrow_csv{std::move(rows)};
    return Status::OK();
  });
}

void carrow_csv_free(carrow_csv *table) { delete table; }

int32_t carrow_csv_column_count(const carrow_csv *table) { return table->table->num_columns(); }

const char *carrow_csv_column_name(const carrow_csv *table, int32_t column) {
  return table->table->field(column)->name().c_str();
}

carrow_failure *carrow_csv_column(
    const carrow_csv *table, int32_t column, carrow_column **values) {
  return carrow::guarded([&]() -> Status {
    ARROW_ASSIGN_OR_RAISE(*values, carrow::make_column(table->table->column(column)));
    return Status::OK();
  });
}
