internal import Determinism
public import Faults
public import Time

/// Reads the files that launch monitors and their apps write.
///
///     let file = try ShotFileReader(zone: .utc).read(bytes, name: "range.csv")
///     file.sessions[0].shots.count
public struct ShotFileReader: Sendable {
  /// Layouts to look for, those of the person first.
  public var formats = ShotFormat.builtIn
  /// The name of the layout, where the person tells; else it is found by the names of columns.
  public var format: String?
  /// The order of a date's numbers, where the person tells.
  public var dateNumbers: DateNumbers?
  public var zone: Zone
  /// The units of columns that don't state theirs; nil for those that the device is known for.
  public var units: UnitSystem?

  public init(zone: Zone = .utc) { self.zone = zone }

  /// Bytes that a file has at most.
  public static let sizeLimit = ShotSheet.sizeLimit

  /// A file's sessions, and what there is to say of them.
  public struct File: Sendable {
    public var format: ShotFormat
    public var sessions: [SessionShots]
    /// Sentences about what was made of the file that is not plain from it.
    public var notes: [String]

    public var shotCount: Int { sessions.reduce(0) { $0 + $1.shots.count } }
  }

  /// - Parameter name: the file's path, for faults; the session has its last part's name unless the file
  ///   names sessions itself.
  /// - Throws: `Fault` `.badData` with file, line and column: for a file of something else, a reading that
  ///   cannot be, and a date that can be read in two ways.
  public func read(_ bytes: [UInt8], name: String) throws(Fault) -> File {
    guard bytes.count <= ShotSheet.sizeLimit else {
      throw Fault(
        .badData, at: .file(name), "is larger than \(ShotSheet.sizeLimit >> 20) MiB",
        remedy: .advice("split it, and import one part after the other"))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(.badData, at: .file(name), "is UTF-16", remedy: .advice("save it as UTF-8"))
    }
    let (sheet, header) = try open(bytes, name: name)
    var reading = ShotReading(sheet, self, header)
    try reading.readRows()
    return try reading.file(digest: SHA256.digest(bytes).hexadecimal)
  }

  /// The header row that was found, and its layout.
  struct Header {
    let row: Int
    let format: ShotFormat
  }

  /// The table, and where its columns are named.
  private func open(_ bytes: [UInt8], name: String) throws(Fault) -> (ShotSheet, Header) {
    if let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), "{[".utf8.contains(first) {
      let sheet = try ShotSheet(json: bytes, name: name)
      if let header = header(of: sheet) { return (sheet, header) }
      throw notShots(sheet)
    }
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let start = try ShotSheet(bytes, name: name, separator: separator, rowCount: Self.headerRows)
      guard let header = header(of: start) else { continue }
      return (try ShotSheet(bytes, name: name, separator: separator), header)
    }
    throw notShots(
      try ShotSheet(bytes, name: name, separator: UInt8(ascii: ","), rowCount: 1))
  }

  /// Rows in which a header is looked for.
  private static let headerRows = 60

  private func header(of sheet: ShotSheet) -> Header? {
    for row in 0..<min(sheet.rowCount, Self.headerRows) {
      if let format = format(of: sheet.texts(row)) { return Header(row: row, format: format) }
    }
    return nil
  }

  /// The layout whose names a row has; of several the one that asks for most.
  func format(of header: [String]) -> ShotFormat? {
    let names = Set(header.flatMap { HeaderText($0).names })
    let matching = formats.filter { candidate in
      if let format { guard candidate.name == format else { return false } }
      return candidate.detect.allSatisfy { names.contains(ShotFormat.normalized($0)) }
    }
    // The first of equals, which may be the person's own.
    return matching.max { $0.detect.count < $1.detect.count }
  }

  private func notShots(_ sheet: ShotSheet) -> Fault {
    guard sheet.rowCount > 0 else {
      return Fault(.badData, at: .file(sheet.name), "has no shots: it is empty")
    }
    let found = sheet.texts(0).filter { !$0.isEmpty }.prefix(8).map { "\"\($0.prefix(40))\"" }
    let asked =
      format.map { "columns of the layout \"\($0)\"" } ?? "columns that a launch monitor writes"
    return Fault(
      .badData, at: .file(sheet.name),
      "has no shots: no line names \(asked); it begins with \(found.joined(separator: ", "))",
      remedy: .formatFile)
  }
}

extension Remedy {
  /// The file may be of a layout that is not known.
  static let formatFile = Remedy(
    "shot_format", text: "a file of formats can say what its columns are called")
  /// Both orders of a date's numbers can be.
  static func dateOrder(_ readings: String) -> Remedy {
    Remedy(
      "shot_date_order", ["readings": readings],
      text: "is it \(readings)? nothing in the file decides")
  }
}
