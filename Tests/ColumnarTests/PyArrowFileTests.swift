import Columnar
import Faults
import Testing

/// Files that pyarrow wrote, by Fixtures/make.py: ``ParquetFile`` reads them as our own.
@Suite struct PyArrowFileTests {
  private static let foreign = fixture("foreign_types.parquet")
  /// Days from 1970-01-01 to 2015-09-10, by Python's datetime.
  private static let september10th: Int32 = 16688

  @Test(arguments: ["none", "snappy", "gzip", "brotli", "lz4", "zstd"])
  func `every codec is read`(codec: String) throws {
    let file = try ParquetFile(path: fixture("codec_\(codec).parquet"))
    #expect(file.columns.map(\.type) == [.bool, .int8, .int32, .int64, .double, .string, .date])
    #expect(try file.bool("bools").optionals == [true, nil, false, true])
    #expect(try file.int8("bytes").optionals == [-128, 127, nil, 0])
    #expect(try file.int32("ints").optionals == [.min, .max, 0, nil])
    #expect(try file.int64("longs").optionals == [.min, .max, 0, nil])
    #expect(try file.double("doubles").optionals == [0.1, nil, -2.5, 1e300])
    #expect(try file.string("strings").optionals == ["Kansas", "", nil, "東京 🏀"])
    #expect(
      try file.date("dates").optionals == [-1, nil, Self.september10th, SampleTable.firstDay])
  }

  @Test(arguments: [
    ("dictionary", ["KC", "NE", "KC"]), ("dictionary_nulls", ["b", nil, "a"]),
    ("large_string", ["a", nil, String(repeating: "long ", count: 20)]),
    ("string_view", ["a", nil, String(repeating: "long ", count: 20)]),
  ])
  func `strings are read in every representation`(name: String, expected: [String?]) throws {
    let file = try ParquetFile(path: Self.foreign)
    #expect(file.columns.first { $0.name == name }?.type == .string)
    #expect(try file.string(name).optionals == expected)
  }

  @Test(arguments: [
    ("int16", [-32768, 32767, nil]), ("int32", [1101, 1102, 1103]), ("int64", [7, 1 << 31, nil]),
    ("uint8", [0, 255, nil]), ("uint16", [0, 65535, nil]), ("uint32", [0, 4_294_967_295, nil]),
    ("whole_double", [66, -1, nil]),
  ])
  func `whole numbers of every width are read as int64`(name: String, expected: [Int64?]) throws {
    #expect(try ParquetFile(path: Self.foreign).int64(name).optionals == expected)
  }

  @Test(arguments: ["int16", "uint8", "uint16"])
  func `narrow whole numbers are offered as int32`(name: String) throws {
    let file = try ParquetFile(path: Self.foreign)
    #expect(file.columns.first { $0.name == name }?.type == .int32)
    #expect(try file.int32(name).optionals == file.int64(name).optionals.map { $0.map(Int32.init) })
  }

  @Test func `single precision is read as double`() throws {
    let file = try ParquetFile(path: Self.foreign)
    #expect(try file.double("float32").optionals == [0.5, -2.25, nil])
    #expect(file.columns.first { $0.name == "float32" }?.type == .double)
  }

  @Test(arguments: ["midnight_s", "midnight_ms", "midnight_us", "midnight_ns"])
  func `timestamps at midnight are dates`(name: String) throws {
    let file = try ParquetFile(path: Self.foreign)
    #expect(file.columns.first { $0.name == name }?.type == .date)
    #expect(try file.date(name).optionals == [Self.september10th, nil, -2])
  }

  @Test(arguments: ["bool", "int8", "int32", "int64", "double", "string", "date"])
  func `a column of nothing but nulls reads as nulls of any type`(type: String) throws {
    let file = try ParquetFile(path: Self.foreign)
    func nils<Value>(_ column: Column<Value>) -> [Bool] { column.optionals.map { $0 == nil } }
    let found =
      switch type {
      case "bool": nils(try file.bool("all_null"))
      case "int8": nils(try file.int8("all_null"))
      case "int32": nils(try file.int32("all_null"))
      case "int64": nils(try file.int64("all_null"))
      case "double": nils(try file.double("all_null"))
      case "string": nils(try file.string("all_null"))
      default: nils(try file.date("all_null"))
      }
    #expect(found == [true, true, true])
  }

  @Test func `a column beside a nested one is read, and the nested one refused`() throws {
    let file = try ParquetFile(path: Self.foreign)
    #expect(file.columns[0].type == .other)
    let error = try columnarError {
      _ = try ParquetFile(path: Self.foreign).int64("nested")
    }
    #expect(
      error.description == "\(Self.foreign): column \"nested\" is nested or of another type")
    #expect(try file.string("dictionary").values[2] == "KC")
  }

  @Test func `a time of day is no date`() throws {
    let error = try columnarError { _ = try ParquetFile(path: Self.foreign).date("noon") }
    #expect(error.code == .badData)
    #expect(error.messageInFile == "column \"noon\": row 2: a time of day does not fit date")
  }

  @Test func `a number too large is an error that names its row`() throws {
    let error = try columnarError { _ = try ParquetFile(path: Self.foreign).int64("uint64") }
    #expect(
      error.messageInFile == "column \"uint64\": row 2: 9223372036854775808 does not fit int64")
  }

  @Test func `a fraction is no whole number`() throws {
    let error = try columnarError { _ = try ParquetFile(path: Self.foreign).int32("fraction") }
    #expect(error.messageInFile == "column \"fraction\": row 2: 66.500000 does not fit int32")
  }
}
