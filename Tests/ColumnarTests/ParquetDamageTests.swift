import Columnar
import Faults
import TestSupport
import Testing

/// Files that are no whole Parquet files: ``ParquetFile`` says so, and never crashes.
@Suite(.slow) struct ParquetDamageTests {
  private let directory = TemporaryDirectory()

  @Test func `an absent file is missing`() throws {
    let path = directory.file("absent.parquet")
    let error = try columnarError { _ = try ParquetFile(path: path) }
    #expect(error.code == .missing)
    #expect(error.description == "\(path): No such file or directory")
  }

  @Test func `a path below a file is missing or unreadable, by its name`() throws {
    let path = try directory.write("", to: "file") + "/table.parquet"
    let error = try columnarError { _ = try ParquetFile(path: path) }
    #expect(error.description == "\(path): Not a directory")
  }

  @Test func `a directory is named as what it is`() throws {
    let error = try columnarError { _ = try ParquetFile(path: directory.path) }
    #expect(error.place?.file == directory.path)
    #expect(error.fact.lowercased().contains("is a directory"))
  }

  @Test(arguments: [
    "", "P", "PAR1", "PAR1PAR1", "Season,DayNum\n2015,11\n", "{\"a\": 1}",
    String(repeating: "text ", count: 2000),
    "PAR1" + String(repeating: "\u{0}", count: 100) + "PAR1",
  ])
  func `a foreign file is named and called unreadable`(text: String) throws {
    let path = try directory.write(text, to: "foreign.parquet")
    let error = try columnarError { _ = try SampleTable(path: path) }
    #expect(error.code == .badData)
    #expect(error.description.hasPrefix("\(path): not a whole, readable Parquet file: "))
  }

  @Test(arguments: 0..<4)
  func `a file cut short anywhere is an error that names it`(seed: UInt64) throws {
    try SampleTable(seed: seed, rowCount: 60).write(
      to: directory.file("whole.parquet"), rowsPerGroup: 25)
    let whole = try directory.read("whole.parquet")
    var random = SeededGenerator(seed: seed)
    let lengths = (0..<60).map { _ in Int.random(in: 0..<whole.count, using: &random) }
    for length in lengths + [0, 1, 4, 8, 12, whole.count - 1, whole.count - 4, whole.count - 8] {
      let path = try directory.write(Array(whole.prefix(length)), to: "cut.parquet")
      let error = try columnarError { _ = try SampleTable(path: path) }
      #expect(error.place?.file == path, "\(length) bytes")
      #expect(error.code == .badData, "\(length) bytes: \(error)")
    }
  }

  /// The footer comes last: its length is in the four bytes before the closing magic number.
  private func footerStart(of file: [UInt8]) -> Int {
    file.count - 8 - file.suffix(8).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: 0..<6)
  func `flipped bytes of the pages are an error or, but by rare chance, change no value`(
    seed: UInt64
  ) throws {
    let table = SampleTable(seed: seed, rowCount: 60)
    try table.write(to: directory.file("whole.parquet"), rowsPerGroup: 25)
    let whole = try directory.read("whole.parquet")
    var random = SeededGenerator(seed: seed)
    var wrongAnswers = 0
    for _ in 0..<150 {
      var damaged = whole
      let place = Int.random(in: 0..<footerStart(of: whole), using: &random)
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      let path = try directory.write(damaged, to: "flipped.parquet")
      do {
        if try !SampleTable(path: path).isIdentical(to: table) { wrongAnswers += 1 }
      } catch let error as Fault {
        #expect(error.place?.file == path)
      }
    }
    // A page's header stands outside its checksum: now and then a flip lands there unnoticed.
    #expect(wrongAnswers <= 1)
  }

  /// A Parquet footer carries no checksum, so that some flips of it pass; what must hold is that
  /// every answer has the right shape and nothing crashes.
  @Test(arguments: 0..<6)
  func `flipped bytes of the footer are an error that names the file, or an answer of its shape`(
    seed: UInt64
  ) throws {
    try SampleTable(seed: seed, rowCount: 60).write(
      to: directory.file("whole.parquet"), rowsPerGroup: 25)
    let whole = try directory.read("whole.parquet")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: footerStart(of: whole)..<whole.count, using: &random)
        damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      }
      let path = try directory.write(damaged, to: "flipped.parquet")
      do {
        let read = try SampleTable(path: path)
        #expect(read.bools.count == read.rowCount && read.strings.count == read.rowCount)
        try readStatistics(path)
      } catch let error as Fault {
        #expect(error.place?.file == path)
      }
    }
  }

  private func readStatistics(_ path: String) throws {
    let file = try ParquetFile(path: path)
    for column in file.columns {
      for group in 0..<file.rowGroupCount {
        _ = try file.statistics(of: column.name, rowGroup: group)
      }
    }
  }

  @Test func `a flipped byte of the footer's length is an error`() throws {
    try SampleTable(seed: 3, rowCount: 20).write(to: directory.file("whole.parquet"))
    let whole = try directory.read("whole.parquet")
    for place in whole.count - 8..<whole.count {
      var damaged = whole
      damaged[place] ^= 0x80
      let path = try directory.write(damaged, to: "flipped.parquet")
      let error = try columnarError { _ = try SampleTable(path: path) }
      #expect(error.code == .badData, "byte \(place)")
      #expect(error.place?.file == path)
    }
  }
}
