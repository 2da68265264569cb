import Columnar
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  private func text(_ rows: [[String?]], lineEnd: CSVWriter.LineEnd = .lf) -> String {
    var csv = CSVWriter(lineEnd: lineEnd)
    for row in rows { csv.addRow(row) }
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("two words", "two words"), ("é東🏀", "é東🏀"), ("a,b", "\"a,b\""),
    ("say \"so\"", "\"say \"\"so\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("", "\"\""), ("\t", "\"\t\""), ("a'b;c", "a'b;c"),
    // An accent that is put on a quotation mark makes one character of both.
    ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `a cell has quotation marks where it needs them`(cell: String, expected: String) {
    #expect(Array(text([[cell]]).utf8) == Array((expected + "\n").utf8))
  }

  @Test func `nothing is an empty cell, which the empty text is not`() {
    #expect(text([["a", nil, "", nil]]) == "a,,\"\",\n")
  }

  @Test func `lines end as they are asked to`() {
    let rows: [[String?]] = [["a", "b"], ["1\n2", "3"]]
    #expect(text(rows) == "a,b\n\"1\n2\",3\n")
    #expect(Array(text(rows, lineEnd: .crlf).utf8) == Array("a,b\r\n\"1\n2\",3\r\n".utf8))
  }

  @Test func `what is taken is gone, and the rest goes on`() {
    var csv = CSVWriter()
    csv.addRow(["a"])
    #expect(csv.take() == Array("a\n".utf8))
    csv.add("b")
    csv.add("c")
    csv.endRow()
    #expect(csv.take() == Array("b,c\n".utf8))
    #expect(csv.take().isEmpty)
  }

  @Test(arguments: [CSVWriter.LineEnd.lf, .crlf])
  func `any texts read back`(lineEnd: CSVWriter.LineEnd) throws {
    var generator = SeededGenerator(seed: 5)
    let marks: [Character] = ["\"", ",", "\n", "\r\n", " ", "a", "é", "\t", ";"]
    for _ in 0..<200 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 1...6, using: &generator)).map { _ in
              marks.randomElement(using: &generator)!
            })
        }
      }
      let written = text([["x", "y", "z"]] + rows, lineEnd: lineEnd)
      let table = try CSVTable(Array(written.utf8), name: "table")
      for column in 0..<3 {
        #expect(Array(table.cells(column)) == rows.map { $0[column] })
      }
    }
  }
}
