import Columnar
import TestSupport
import Testing

@Suite struct TableTests {
  private let directory = TemporaryDirectory()

  private let table = Table([
    (
      "name", .string(Column(["a", "", "x, \"y\"\nz", " b"], validity: [true, true, true, false]))
    ),
    ("count", .int64(Column([1, -2, .max, 0], validity: [true, true, true, false]))),
    ("score", .double(Column([0.1 + 0.2, 1e-300, -0.0, 7]))),
    ("flag", .bool(Column([true, false, true, false]))),
  ])

  @Test func `CSV tells null from empty, and quotes what must be`() {
    #expect(
      String(decoding: table.csv(), as: UTF8.self) == """
        name,count,score,flag
        a,1,0.30000000000000004,true
        "",-2,1e-300,false
        "x, ""y""
        z",9223372036854775807,-0.0,true
        ,,7.0,false

        """)
  }

  @Test func `CSV is read back as it was written`() throws {
    let read = try CSVTable(table.csv(), name: "table.csv")
    #expect(read.header == ["name", "count", "score", "flag"])
    #expect(Array(read.cells(0)) == ["a", "", "x, \"y\"\nz", ""])
    #expect(read.cells(2).map { Double($0) } == [0.1 + 0.2, 1e-300, -0.0, 7])
  }

  @Test func `Parquet is read back as it was written`() throws {
    try table.writeParquet(to: directory.file("table.parquet"))
    let file = try ParquetFile(path: directory.file("table.parquet"))
    #expect(file.columns.map(\.type) == [.string, .int64, .double, .bool])
    #expect(AnyColumn.string(try file.string("name")).count == 4)
    let name = try file.string("name")
    #expect((0..<4).map { name[$0] } == ["a", "", "x, \"y\"\nz", nil])
    let count = try file.int64("count")
    #expect((0..<4).map { count[$0] } == [1, -2, .max, nil])
  }

  @Test func `a table without rows has its header`() {
    let table = Table([("a", .int64(Column([]))), ("b", .string(Column([])))])
    #expect(table.csv() == Array("a,b\n".utf8))
  }
}
