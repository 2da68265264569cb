import Columnar
import Faults
import TestSupport
import Testing

@Suite struct ColumnStatisticsTests {
  private let directory = TemporaryDirectory()

  /// Seven rows in groups of three: 0 to 2, 3 to 5, and 6.
  private func write() throws -> String {
    let path = directory.file("groups.parquet")
    var writer = ParquetWriter(rowCount: 7)
    writer.add("day", int32: Column([5, 3, 4, -1, 9, 0, 7]))
    writer.add("big", int64: Column([.min, 0, .max, 1, 1, 1, 2]))
    writer.add("site", int8: Column([-1, 0, 1, 0, 0, 0, 1]))
    writer.add("flag", bool: Column([false, true, true, true, true, true, false]))
    writer.add("share", double: Column([0.5, -0.25, .nan, 1, 2, 3, .nan]))
    writer.add("name", string: Column(["c", "a", "b", "d", "e", "f", "g"]))
    let valid = [true, false, true, false, false, false, true]
    writer.add("date", date: Column([10, 99, -5, 99, 99, 99, 3], validity: valid))
    try writer.write(to: path, rowsPerGroup: 3)
    return path
  }

  @Test func `each row group has its own bounds`() throws {
    let file = try ParquetFile(path: try write())
    #expect(file.rowGroupCount == 3)
    let days = try (0..<3).map { try file.statistics(of: "day", rowGroup: $0) }
    #expect(days.map(\.rowCount) == [3, 3, 1])
    #expect(days.map(\.integers) == [3...5, -1...9, 7...7])
    #expect(days.map(\.nullCount) == [0, 0, 0])
    #expect(days.allSatisfy { $0.doubles == nil })
  }

  @Test func `bounds reach the ends of their type`() throws {
    let file = try ParquetFile(path: try write())
    #expect(try file.statistics(of: "big", rowGroup: 0).integers == Int64.min...Int64.max)
    #expect(try file.statistics(of: "site", rowGroup: 0).integers == -1...1)
    #expect(try file.statistics(of: "flag", rowGroup: 0).integers == 0...1)
    #expect(try file.statistics(of: "flag", rowGroup: 1).integers == 1...1)
  }

  @Test func `nulls are counted and left out of the bounds`() throws {
    let file = try ParquetFile(path: try write())
    let dates = try (0..<3).map { try file.statistics(of: "date", rowGroup: $0) }
    #expect(dates.map(\.integers) == [-5...10, nil, 3...3])
    #expect(dates.map(\.nullCount) == [1, 3, 0])
  }

  @Test func `a NaN is left out of a double column's bounds`() throws {
    let file = try ParquetFile(path: try write())
    #expect(try file.statistics(of: "share", rowGroup: 0).doubles == -0.25...0.5)
    #expect(try file.statistics(of: "share", rowGroup: 1).doubles == 1...3)
    #expect(try file.statistics(of: "share", rowGroup: 2).doubles == nil)
  }

  @Test func `a string column has a count only`() throws {
    let names = try ParquetFile(path: try write()).statistics(of: "name", rowGroup: 1)
    #expect(names.rowCount == 3)
    #expect(names.integers == nil && names.doubles == nil)
  }

  @Test func `a column that is not there is an error`() throws {
    let path = try write()
    let error = try columnarError {
      _ = try ParquetFile(path: path).statistics(of: "dya", rowGroup: 0)
    }
    #expect(
      error.description
        == "\(path): no column \"dya\"; it has day, big, site, flag, share, name, date")
  }

  @Test func `a nested column has no statistics`() throws {
    let path = fixture("foreign_types.parquet")
    let error = try columnarError {
      _ = try ParquetFile(path: path).statistics(of: "nested", rowGroup: 0)
    }
    #expect(
      error.description == "\(path): column \"nested\": a nested column has no statistics")
  }

  /// The column offers dates, so its bounds are days, or not known, but not ticks.
  @Test(arguments: ["midnight_ms", "midnight_us", "midnight_ns"])
  func `bounds of a timestamp column are not ticks`(name: String) throws {
    let file = try ParquetFile(path: fixture("foreign_types.parquet"))
    let days = try #require(try file.date(name)[0])
    let bounds = try file.statistics(of: name, rowGroup: 0).integers
    #expect(bounds == nil || bounds == Int64(days)...Int64(days))
  }

  @Test func `a row group that is not there traps`() async {
    await #expect(processExitsWith: .failure) {
      let file = try ParquetFile(path: fixture("codec_none.parquet"))
      _ = try file.statistics(of: "ints", rowGroup: 1)
    }
  }
}
