import Columnar
import Faults
import TestSupport
import Testing

@Suite struct ParquetFileTests {
  private let directory = TemporaryDirectory()

  private func write() throws -> String {
    let path = directory.file("games.parquet")
    var writer = ParquetWriter(rowCount: 3)
    writer.add("day", int32: Column([3, 4, 5]))
    writer.add("team", int64: Column([1101, 1 << 31, -5]))
    writer.add("name", string: Column(["a", "b", "c"]))
    writer.add("share", double: Column([1, 2.5, 1e300]))
    writer.add("flag", bool: Column([true, false, true]))
    writer.add("date", date: Column([0, 1, 2]))
    try writer.write(to: path)
    return path
  }

  @Test func `the schema tells names and types in the file's order`() throws {
    let file = try ParquetFile(path: try write())
    #expect(file.rowCount == 3)
    #expect(file.rowGroupCount == 1)
    #expect(file.columns.map(\.name) == ["day", "team", "name", "share", "flag", "date"])
    #expect(file.columns.map(\.type) == [.int32, .int64, .string, .double, .bool, .date])
  }

  @Test func `columns are read in any order and more than once`() throws {
    let file = try ParquetFile(path: try write())
    #expect(try file.date("date").values == [0, 1, 2])
    #expect(try file.int32("day").values == [3, 4, 5])
    #expect(try file.int32("day").values == [3, 4, 5])
    #expect(try file.string("name").values == ["a", "b", "c"])
  }

  @Test func `a column that is not asked for may be damaged`() throws {
    let path = directory.file("two.parquet")
    var writer = ParquetWriter(rowCount: 1)
    writer.add("day", int32: Column([3]))
    // Letters without a pattern, which no compression folds up: they stand in the page as they are.
    var random = SeededGenerator(seed: 1)
    let name = (0..<200).map { _ in
      Character(UnicodeScalar(UInt8.random(in: 97...122, using: &random)))
    }
    writer.add("name", string: Column([String(name)]))
    try writer.write(to: path)
    var bytes = try directory.read("two.parquet")
    let start = Array(String(name.prefix(16)).utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: start) })
    bytes[place] ^= 0x01
    try directory.write(bytes, to: "two.parquet")
    #expect(try ParquetFile(path: path).int32("day").values == [3])
    let error = try columnarError { _ = try ParquetFile(path: path).string("name") }
    #expect(error.code == .badData)
    #expect(
      error.description.hasPrefix(
        "\(path): not a whole, readable Parquet file (column \"name\"): "))
  }

  @Test func `a missing column's error lists the columns that there are`() throws {
    let path = try write()
    let error = try columnarError { _ = try ParquetFile(path: path).int32("score") }
    #expect(error.code == .badData)
    #expect(
      error.description
        == "\(path): no column \"score\"; it has day, team, name, share, flag, date")
  }

  @Test func `column names tell letter case apart`() throws {
    let path = try write()
    #expect(throws: Fault.self) { _ = try ParquetFile(path: path).int32("Day") }
  }

  @Test func `a column of another type is an error that names both types`() throws {
    let path = try write()
    func message(_ read: (borrowing ParquetFile) throws -> Void) throws -> String {
      let error = try columnarError { try read(try ParquetFile(path: path)) }
      #expect(error.code == .badData)
      #expect(error.place?.file == path)
      return error.messageInFile
    }
    #expect(
      try message { _ = try $0.int32("name") }
        == "column \"name\": a column of string where int32 is expected")
    #expect(
      try message { _ = try $0.double("flag") }
        == "column \"flag\": a column of bool where double is expected")
    #expect(
      try message { _ = try $0.string("day") }
        == "column \"day\": a column of int32 where string is expected")
    #expect(
      try message { _ = try $0.bool("day") }
        == "column \"day\": a column of int32 where bool is expected")
    #expect(
      try message { _ = try $0.date("day") }
        == "column \"day\": a column of int32 where date is expected")
    #expect(
      try message { _ = try $0.int64("date") }
        == "column \"date\": a column of date32[day] where int64 is expected")
  }

  @Test func `a number that does not fit is an error that names its row`() throws {
    let path = try write()
    func message(_ read: (borrowing ParquetFile) throws -> Void) throws -> String {
      try columnarError { try read(try ParquetFile(path: path)) }.messageInFile
    }
    #expect(
      try message { _ = try $0.int32("team") }
        == "column \"team\": row 2: 2147483648 does not fit int32")
    #expect(
      try message { _ = try $0.int8("team") }
        == "column \"team\": row 1: 1101 does not fit int8")
    let fraction = try message { _ = try $0.int32("share") }
    #expect(fraction.hasPrefix("column \"share\": row 2: 2.5"))
    #expect(fraction.hasSuffix(" does not fit int32"))
  }

  @Test func `the row of a number that does not fit is counted over all row groups`() throws {
    let path = directory.file("groups.parquet")
    var writer = ParquetWriter(rowCount: 6)
    writer.add("team", int64: Column([1, 2, 3, 4, 1 << 40, 5]))
    try writer.write(to: path, rowsPerGroup: 2)
    let error = try columnarError { _ = try ParquetFile(path: path).int32("team") }
    #expect(error.messageInFile == "column \"team\": row 5: 1099511627776 does not fit int32")
  }

  @Test func `narrow numbers are read as wider ones and wide ones that fit as narrower`() throws {
    let file = try ParquetFile(path: try write())
    #expect(try file.int64("day").values == [3, 4, 5])
    #expect(try file.int8("day").values == [3, 4, 5])
    #expect(try file.double("day").values == [3, 4, 5])
  }

  @Test func `an integer that a double cannot hold is an error`() throws {
    let path = directory.file("long.parquet")
    var writer = ParquetWriter(rowCount: 2)
    writer.add("id", int64: Column([1 << 53, (1 << 53) + 1]))
    try writer.write(to: path)
    let error = try columnarError { _ = try ParquetFile(path: path).double("id") }
    #expect(error.messageInFile == "column \"id\": row 2: 9007199254740993 does not fit double")
  }
}
