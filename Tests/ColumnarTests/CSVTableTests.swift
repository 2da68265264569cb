import Columnar
import Faults
import TestSupport
import Testing

@Suite struct CSVTableTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(Array(text.utf8), name: "games.csv")
  }

  private func error(_ bytes: [UInt8]) throws -> Fault {
    try columnarError { _ = try CSVTable(bytes, name: "games.csv") }
  }

  private func rows(_ table: CSVTable) -> [[String]] {
    (0..<table.rowCount).map { row in table.header.indices.map { table.cells($0)[row] } }
  }

  @Test(arguments: [
    "Season,Team\n2015,KC\n2016,NE\n", "Season,Team\n2015,KC\n2016,NE",
    "Season,Team\r\n2015,KC\r\n2016,NE\r\n", "\u{FEFF}Season,Team\n2015,KC\n2016,NE\n",
    "\u{FEFF}Season,Team\r\n2015,KC\r\n2016,NE", "\"Season\",\"Team\"\n\"2015\",\"KC\"\n2016,NE\n",
    "Season,Team\n\n2015,KC\n\n\n2016,NE\n\n", "Season,Team\r\n\r\n2015,KC\r\n2016,NE\r\n\r\n",
    "\nSeason,Team\n2015,KC\n2016,NE\n", "\r\n\r\nSeason,Team\r\n2015,KC\r\n2016,NE\r\n",
  ])
  func `the same table is read in every way of writing it`(text: String) throws {
    let table = try table(text)
    #expect(table.name == "games.csv")
    #expect(table.header == ["Season", "Team"])
    #expect(table.rowCount == 2)
    #expect(Array(table.cells(0)) == ["2015", "2016"])
    #expect(Array(table.cells(1)) == ["KC", "NE"])
  }

  @Test func `a byte-order mark is no part of a quoted first name`() throws {
    #expect(try table("\u{FEFF}\"Season\",Team\n2015,KC\n").header == ["Season", "Team"])
  }

  @Test func `cells are text as they stand`() throws {
    let table = try table("a,b,c\n007, x ,1.50\nNA,null,true\n,,\n2015-09-10,東京,é\n")
    #expect(
      rows(table) == [
        ["007", " x ", "1.50"], ["NA", "null", "true"], ["", "", ""], ["2015-09-10", "東京", "é"],
      ])
  }

  @Test func `quotes hold commas, quotes and line ends`() throws {
    let table = try table("name,note\n\"Miami, FL\",\"said \"\"no\"\"\"\n\"two\nlines\",\"\"\n")
    #expect(rows(table) == [["Miami, FL", "said \"no\""], ["two\nlines", ""]])
  }

  @Test func `a header's quoted name may hold a line end`() throws {
    let table = try table("\"home\nscore\",\"away\nscore\"\n66,007\n")
    #expect(table.header == ["home\nscore", "away\nscore"])
    #expect(rows(table) == [["66", "007"]])
  }

  @Test func `two columns of one name are both there`() throws {
    let table = try table("a,a\n1,2\n")
    #expect(table.header == ["a", "a"])
    #expect(rows(table) == [["1", "2"]])
  }

  @Test(arguments: ["Season,Team", "Season,Team\n", "\u{FEFF}Season,Team\r\n", "Season,Team\n\n\n"])
  func `a header alone is a table without rows`(text: String) throws {
    let table = try table(text)
    #expect(table.header == ["Season", "Team"])
    #expect(table.rowCount == 0)
    #expect(table.cells(1).isEmpty)
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", "   \n\t\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `a file with nothing in it is called empty`(text: String) throws {
    let error = try error(Array(text.utf8))
    #expect(error.code == .badData)
    #expect(error.description == "games.csv: empty; expected a header line and rows")
  }

  @Test(arguments: [
    ("a,b\n1,2\n3\n", 3, 1), ("a,b\n1,2\n3,4,5\n", 3, 3), ("a,b\n\n1,2\n\n\n3\n", 6, 1),
    ("a,b\r\n\r\n1,2\r\n3,4,5\r\n", 4, 3), ("a,b\n1\n2,3\n", 2, 1), ("\n\na,b\n1\n", 4, 1),
    ("a,b\n\"x\ny\",2\n3\n", 4, 1), ("\u{FEFF}a,b\n1,2\n3,4\n5", 4, 1),
  ])
  func `a row with another number of cells is named by its line`(
    text: String, line: Int, cells: Int
  ) throws {
    let error = try error(Array(text.utf8))
    #expect(error.code == .badData)
    #expect(error.place == .file("games.csv", line: line))
    #expect(error.fact.hasPrefix("expected 2 columns, got \(cells)"))
  }

  @Test func `only the first ragged row is named`() throws {
    #expect(
      try error(Array("a,b\n1,2\n3\n4,5,6\n".utf8)).place == .file("games.csv", line: 3))
  }

  @Test func `a row knows its line, blank lines and quoted line ends counted`() throws {
    let table = try table("\u{FEFF}a,b\r\n\r\n1,2\r\n\"x\r\ny\",3\r\n\r\n4,5\r\n")
    #expect(table.rowCount == 3)
    #expect(table.line(ofRow: 0) == 3)
    #expect(table.line(ofRow: 1) == 4)
    #expect(table.line(ofRow: 2) == 7)
  }

  @Test func `a line of quoted nothing in a table of one column is a row`() throws {
    let table = try table("a\n1\n\n\"\"\n2\n")
    #expect(rows(table) == [["1"], [""], ["2"]])
    #expect(table.line(ofRow: 2) == 5)
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 is named as what it is`(mark: [UInt8]) throws {
    let units = "a,b\n1,2\n".utf8.flatMap { mark[0] == 0xFF ? [$0, 0] : [0, $0] }
    #expect(
      try error(mark + units).description == "games.csv: is UTF-16; save it as UTF-8")
  }

  @Test func `bytes that are not UTF-8 are named by their line`() throws {
    let latin1 = Array("a,b\n\n1,Montr".utf8) + [0xE9] + Array("al\n".utf8)
    #expect(
      try error(latin1).description == "games.csv:3: is not UTF-8; save the file as UTF-8")
  }

  @Test func `a cell of megabytes is read whole`() throws {
    let long = String(repeating: "x", count: 5_000_000)
    let table = try table("a,b\n1,\(long)\n2,short\n")
    #expect(table.cells(1)[0].utf8.count == long.utf8.count)
    #expect(table.cells(1)[0] == long)
    #expect(table.cells(1)[1] == "short")
  }

  @Test func `a long quoted cell with line ends far apart is read whole`() throws {
    let long = String(repeating: String(repeating: "y", count: 700_000) + "\n", count: 4)
    #expect(try table("a,b\n\"\(long)\",2\n").cells(0).first == long)
  }

  @Test(arguments: 0..<20)
  func `random cells come back from a file that quotes them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["a", "é", "東", ",", "\"", "\n", "\r\n", " ", ";", "0"]
    let width = Int.random(in: 2...6, using: &random)
    let cells = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      (0..<width).map { _ in
        String(
          (0..<Int.random(in: 0...8, using: &random)).map { _ in
            alphabet.randomElement(using: &random)!
          })
      }
    }
    let header = (0..<width).map { "column \($0)" }
    let text = ([header] + cells).map { row in
      row.map { cell in
        "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
      }.joined(separator: ",")
    }.joined(separator: "\r\n")
    let table = try table(text)
    #expect(table.header == header)
    #expect(rows(table) == cells)
  }

  @Test(arguments: 0..<10)
  func `random bytes are an error or a table, never a crash`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("a,b\n".utf8), Array("\"".utf8), Array(",".utf8), Array("\n".utf8), Array("\r".utf8),
      [0], [0xC3], Array("é".utf8), Array("12".utf8), [0xEF, 0xBB, 0xBF],
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random)!
      }
      do {
        let table = try CSVTable(bytes, name: "games.csv")
        #expect(table.header.indices.allSatisfy { table.cells($0).count == table.rowCount })
        for row in 0..<table.rowCount { #expect(table.line(ofRow: row) > 0) }
      } catch {
        #expect(error.place?.file == "games.csv")
      }
    }
  }
}
