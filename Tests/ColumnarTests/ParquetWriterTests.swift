import Columnar
import Faults
import Foundation
import TestSupport
import Testing

@Suite struct ParquetWriterTests {
  private let directory = TemporaryDirectory()

  @Test(arguments: 0..<40)
  func `what is written is read back bit for bit`(seed: UInt64) throws {
    let path = directory.file("table.parquet")
    let table = SampleTable(seed: seed)
    try table.write(to: path, rowsPerGroup: seed.isMultiple(of: 2) ? 1 << 20 : 7)
    #expect(try SampleTable(path: path).isIdentical(to: table))
  }

  @Test(arguments: [0, 0.5, 1])
  func `a table of one row comes back`(nullShare: Double) throws {
    let path = directory.file("one.parquet")
    let table = SampleTable(seed: 1, rowCount: 1, nullShare: nullShare)
    try table.write(to: path)
    #expect(try SampleTable(path: path).isIdentical(to: table))
  }

  @Test func `an empty table keeps its columns and their types`() throws {
    let path = directory.file("empty.parquet")
    try SampleTable(seed: 0, rowCount: 0).write(to: path)
    let file = try ParquetFile(path: path)
    #expect(file.rowCount == 0)
    #expect(
      file.columns.map(\.name) == [
        "bools", "bytes", "ints", "longs", "doubles", "strings", "dates",
      ])
    #expect(file.columns.map(\.type) == [.bool, .int8, .int32, .int64, .double, .string, .date])
    #expect(try SampleTable(path: path).rowCount == 0)
  }

  @Test func `a table without columns is a file`() throws {
    let path = directory.file("none.parquet")
    try ParquetWriter(rowCount: 0).write(to: path)
    #expect(try ParquetFile(path: path).columns.isEmpty)
  }

  @Test func `strings of megabytes come back`() throws {
    let path = directory.file("long.parquet")
    let strings = [String(repeating: "東", count: 1_500_000), "", String(repeating: "x", count: 9)]
    var writer = ParquetWriter(rowCount: 3)
    writer.add("text", string: Column(strings))
    try writer.write(to: path)
    #expect(try ParquetFile(path: path).string("text").values == strings)
  }

  @Test func `many rows come back`() throws {
    let path = directory.file("many.parquet")
    let values = (0..<300_000).map { Int64($0) &* 6_364_136_223_846_793_005 }
    var writer = ParquetWriter(rowCount: values.count)
    writer.add("value", int64: Column(values))
    try writer.write(to: path)
    #expect(try ParquetFile(path: path).int64("value").values == values)
  }

  @Test func `a null row reads as zero or an empty string`() throws {
    let path = directory.file("nulls.parquet")
    var writer = ParquetWriter(rowCount: 2)
    writer.add("score", int32: Column([71, 99], validity: [true, false]))
    writer.add("name", string: Column(["a", "hidden"], validity: [true, false]))
    try writer.write(to: path)
    let file = try ParquetFile(path: path)
    #expect(try file.int32("score") == Column([71, 0], validity: [true, false]))
    #expect(try file.string("name") == Column(["a", ""], validity: [true, false]))
  }

  @Test func `a validity without nulls reads as a column without nulls`() throws {
    let path = directory.file("valid.parquet")
    var writer = ParquetWriter(rowCount: 2)
    writer.add("score", int32: Column([71, 99], validity: [true, true]))
    try writer.write(to: path)
    #expect(try ParquetFile(path: path).int32("score") == Column([71, 99]))
  }

  @Test func `the same table gives the same bytes`() throws {
    let table = SampleTable(seed: 5)
    try table.write(to: directory.file("one.parquet"))
    try table.write(to: directory.file("two.parquet"))
    #expect(try directory.read("one.parquet") == directory.read("two.parquet"))
  }

  @Test func `an existing file is replaced`() throws {
    let path = try directory.write("something longer than a Parquet file", to: "table.parquet")
    try SampleTable(seed: 1, rowCount: 3).write(to: path)
    #expect(try ParquetFile(path: path).rowCount == 3)
  }

  @Test func `a path that cannot be written is named with the system's reason`() throws {
    try directory.write("", to: "file")
    let cases = [
      ("no/such/table.parquet", "No such file or directory"),
      ("file/table.parquet", "Not a directory"),
    ]
    for (name, reason) in cases {
      let path = directory.file(name)
      let error = try columnarError { try SampleTable(seed: 1).write(to: path) }
      #expect(error.place?.file == path)
      #expect(error.fact == reason)
    }
    let onDirectory = try columnarError { try SampleTable(seed: 1).write(to: directory.path) }
    #expect(onDirectory.place?.file == directory.path)
  }

  @Test func `a full disk is an error`() throws {
    let error = try columnarError { try SampleTable(seed: 1).write(to: "/dev/full") }
    #expect(error.code == .unwritable)
    #expect(error.description == "/dev/full: No space left on device")
  }

  @Test func `a column of another length traps`() async {
    await #expect(processExitsWith: .failure) {
      var writer = ParquetWriter(rowCount: 2)
      writer.add("score", int32: Column([1]))
    }
  }
}
