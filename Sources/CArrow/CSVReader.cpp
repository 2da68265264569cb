#include <arrow/array.h>
#include <arrow/builder.h>
#include <arrow/csv/options.h>
#include <arrow/csv/parser.h>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "Column.hpp"

using arrow::Status;

struct carrow_csv {
  std::vector<std::string> names;
  std::vector<std::shared_ptr<arrow::ChunkedArray>> columns;
};

namespace {

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

/// The first row gives a column's name, the others its cells.
Status add_column(const arrow::csv::BlockParser &parser, int32_t column, carrow_csv *table) {
  arrow::StringBuilder cells;
  ARROW_RETURN_NOT_OK(cells.Reserve(parser.num_rows()));
  bool is_name = true;
  // What else the visitor is told differs between Arrow's versions.
  auto visit = [&](const uint8_t *bytes, uint32_t size, auto...) -> Status {
    if (!is_name) return cells.Append(bytes, size);
    is_name = false;
    table->names.emplace_back(reinterpret_cast<const char *>(bytes), size);
    return Status::OK();
  };
  ARROW_RETURN_NOT_OK(parser.VisitColumn(column, visit));
  ARROW_ASSIGN_OR_RAISE(auto array, cells.Finish());
  table->columns.push_back(std::make_shared<arrow::ChunkedArray>(std::move(array)));
  return Status::OK();
}

}  // namespace

carrow_failure *carrow_csv_parse(
    const uint8_t *bytes, int64_t count, char delimiter, carrow_csv **table, int64_t *bad_row) {
  *bad_row = 0;
  return carrow::guarded([&]() -> Status {
    if (count > std::numeric_limits<int32_t>::max()) return Status::Invalid("larger than 2 GiB");
    auto options = arrow::csv::ParseOptions::Defaults();
    options.delimiter = delimiter;
    options.newlines_in_values = true;
    options.invalid_row_handler = [bad_row](const arrow::csv::InvalidRow &row) {
      if (*bad_row == 0) *bad_row = row.number;
      return arrow::csv::InvalidRowResult::Error;
    };
    const auto text =
        without_byte_order_mark({reinterpret_cast<const char *>(bytes), static_cast<size_t>(count)});
    arrow::csv::BlockParser parser(options, /*num_cols=*/-1, /*first_row=*/1);
    uint32_t parsed = 0;
    ARROW_RETURN_NOT_OK(parser.ParseFinal(text, &parsed));
    if (parsed < text.size()) return Status::Invalid("a quotation mark is never closed");
    auto result = std::make_unique<carrow_csv>();
    for (int32_t column = 0; column < parser.num_cols(); ++column) {
      ARROW_RETURN_NOT_OK(add_column(parser, column, result.get()));
    }
    *table = result.release();
    return Status::OK();
  });
}

void carrow_csv_free(carrow_csv *table) { delete table; }

int32_t carrow_csv_column_count(const carrow_csv *table) {
  return static_cast<int32_t>(table->names.size());
}

const char *carrow_csv_column_name(const carrow_csv *table, int32_t column) {
  return table->names[column].c_str();
}

carrow_failure *carrow_csv_column(
    const carrow_csv *table, int32_t column, carrow_column **values) {
  return carrow::guarded([&]() -> Status {
    ARROW_ASSIGN_OR_RAISE(*values, carrow::make_column(table->columns[column]));
    return Status::OK();
  });
}
