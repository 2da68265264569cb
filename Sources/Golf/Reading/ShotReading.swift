internal import Faults
internal import Time
internal import Wording

/// One reading of a table: its rows, as shots.
struct ShotReading {
  let sheet: ShotSheet
  let reader: ShotFileReader
  let format: ShotFormat
  private let header: ShotFileReader.Header
  /// A shot before it is known in which order the numbers of its date stand.
  struct Row {
    var shot: Shot
    var row: Int
    var moment: WrittenMoment?
    /// What tells its session, of a file that has several.
    var session: String
    var isNormalised: Bool
  }
  var rows: [Row] = []
  private(set) var layouts: [ShotLayout] = []
  /// For each of `rows` the layout that was in force.
  private(set) var layoutOfRow: [Int] = []
  private var rowsWithoutReadings = 0
  private var clubs: [String: String] = [:]
  /// The last text of a date, since shots of a session repeat it.
  private var lastMoment: (text: String, moment: WrittenMoment)?
  var notes: [String] = []
  /// The moment and place that stand above the header.
  private(set) var opening: (moment: WrittenMoment?, place: String?) = (nil, nil)

  init(_ sheet: ShotSheet, _ reader: ShotFileReader, _ header: ShotFileReader.Header) {
    (self.sheet, self.reader, self.header, format) = (sheet, reader, header, header.format)
  }

  mutating func readRows() throws(Fault) {
    readOpening()
    var row = header.row
    var headerStart = sheet.text(header.row, 0)
    while row < sheet.rowCount {
      if row == header.row || isHeader(row, like: headerStart) {
        headerStart = sheet.text(row, 0)
        row = try takeHeader(row)
      } else {
        if !isSummary(row) { try takeShot(row) }
        row += 1
      }
    }
    if rowsWithoutReadings > 0 {
      notes.append(
        NumberFormat.counted(rowsWithoutReadings, "row")
          + " with neither a ball speed nor a carry left out")
    }
    guard !rows.isEmpty else {
      throw Fault(.badData, at: .file(sheet.name), "has columns of \(format.title) and no shot")
    }
  }

  /// Looks for a date and a place above the header.
  private mutating func readOpening() {
    for row in 0..<header.row {
      let texts = sheet.texts(row)
      for (place, text) in texts.enumerated() {
        let tail = text.split(separator: " - ").last.map(String.init) ?? text
        if opening.moment == nil { opening.moment = WrittenMoment(text) ?? WrittenMoment(tail) }
        if ShotFormat.normalized(text) == "place", place + 1 < texts.count,
          !texts[place + 1].isEmpty
        {
          opening.place = texts[place + 1]
        }
      }
    }
  }

  private func isHeader(_ row: Int, like start: String) -> Bool {
    sheet.cellCount(row) > 2 && sheet.text(row, 0) == start
      && reader.format(of: sheet.texts(row)) != nil
  }

  /// Takes a header, and the units below it; tells the row behind them.
  private mutating func takeHeader(_ row: Int) throws(Fault) -> Int {
    var units: [String]?
    if row + 1 < sheet.rowCount {
      let texts = sheet.texts(row + 1)
      let filled = texts.filter { !$0.isEmpty }
      let areUnits = filled.allSatisfy { $0.hasPrefix("[") || Unit(spelling: $0) != nil }
      if filled.count > 2, areUnits { units = texts }
    }
    layouts.append(
      try ShotLayout(
        format, header: sheet.texts(row), unitRow: units, units: reader.units,
        at: .file(sheet.name, line: sheet.line(row))))
    return row + (units == nil ? 1 : 2)
  }

  private static let summaries: Set<String> = [
    "average", "averages", "avg", "mean", "median", "deviation", "std dev", "std. dev.", "std dev.",
    "stdev",
    "standard deviation", "min", "max", "minimum", "maximum", "total",
  ]

  /// Whether a row is an average or a deviation of those above it.
  private func isSummary(_ row: Int) -> Bool {
    for column in 0..<min(3, sheet.cellCount(row)) {
      guard let first = sheet.cell(row, column).first, "aAmMdDsStT".utf8.contains(first) else {
        continue
      }
      if Self.summaries.contains(sheet.text(row, column).lowercased()) { return true }
    }
    return false
  }

  private mutating func takeShot(_ row: Int) throws(Fault) {
    let layout = layouts[layouts.count - 1]
    try requireWidth(row, layout)
    var readings = Readings()
    for column in layout.readings {
      if readings[column.field] == nil { readings[column.field] = try value(row, column) }
    }
    dropUnfounded(&readings)
    let isEstimated = layout.estimated.map { format.estimated?.marks(sheet.text(row, $0)) ?? false }
    if isEstimated == true {
      (readings[.spinEstimated], readings[.spin], readings[.backSpin]) = (readings[.spin], nil, nil)
    }
    let isNormalised = layout.normalised.map {
      format.normalised?.marks(sheet.text(row, $0)) ?? false
    }
    if isNormalised == true {
      (readings[.carryNormalised], readings[.carry]) = (readings[.carry], nil)
    }
    guard
      readings[.ballSpeed] != nil || readings[.carry] != nil || readings[.carryNormalised] != nil
    else {
      rowsWithoutReadings += 1
      return
    }
    let shot = Shot(
      time: nil, order: 0, club: club(row, layout), readings: readings,
      exclusion: exclusion(row, layout), tag: firstText(row, layout.tag))
    rows.append(
      Row(
        shot: shot, row: row, moment: try moment(row, layout),
        session: layout.session.map { sheet.text(row, $0) }.joined(separator: " "),
        isNormalised: isNormalised ?? false))
    layoutOfRow.append(layouts.count - 1)
  }

  /// Refuses a row that is cut, or has cells too many.
  private func requireWidth(_ row: Int, _ layout: ShotLayout) throws(Fault) {
    let count = sheet.cellCount(row)
    // A separator at the end of lines is no cell.
    guard count < layout.width - 1 || count > layout.width + 1 else { return }
    throw Fault(
      .badData, at: .file(sheet.name, line: sheet.line(row)),
      "has \(count) cells, and the columns' names are \(layout.width)",
      remedy: .advice("is the file cut off, or its line broken?"))
  }

  /// Numbers that all devices write for no reading.
  private static let noReadings: [Double] = [
    99_999, 9_999_999, 16_777_215, -21_474_836_480, -2_147_483_648,
  ]

  private func value(_ row: Int, _ column: ShotLayout.Reading) throws(Fault) -> Double? {
    let bytes = sheet.cell(row, column.place)
    if !column.none.isEmpty, column.none.contains(sheet.text(row, column.place)) { return nil }
    switch CellText.number(
      bytes, signs: column.signs, hasDecimalComma: sheet.separator == UInt8(ascii: ";"))
    {
    case .none: return nil
    case .number(let number, let unit):
      if number == 0, !column.field.hasZero { return nil }
      if Self.noReadings.contains(number) { return nil }
      if let unit {
        guard unit.measures(column.field.quantity) else { throw strange(row, column) }
        return number * unit.scale * column.sign
      }
      return number * column.scale * column.sign
    case .strange: throw strange(row, column)
    }
  }

  private func strange(_ row: Int, _ column: ShotLayout.Reading) -> Fault {
    Fault(
      .badData, at: .file(sheet.name, line: sheet.line(row), column: column.title),
      "found \"\(sheet.text(row, column.place).prefix(60))\"",
      remedy: .expected("a number, as of \(column.field.rawValue)"))
  }

  /// Removes what a device writes without having measured what it is made of.
  private func dropUnfounded(_ readings: inout Readings) {
    for (field, others) in format.needs
    where readings[field] != nil && others.contains(where: { readings[$0] == nil }) {
      readings[field] = nil
    }
  }

  private mutating func club(_ row: Int, _ layout: ShotLayout) -> String {
    guard let text = firstText(row, layout.club) else { return "" }
    if let known = clubs[text] { return known }
    let club = ClubTable.standard.club(text)
    clubs[text] = club
    return club
  }

  private func exclusion(_ row: Int, _ layout: ShotLayout) -> String? {
    guard let column = layout.excluded, let mark = format.excluded,
      mark.marks(sheet.text(row, column))
    else { return nil }
    return "excluded in the file"
  }

  private func firstText(_ row: Int, _ columns: [Int]) -> String? {
    columns.lazy.map { sheet.text(row, $0) }.first { !$0.isEmpty }
  }

  private mutating func moment(_ row: Int, _ layout: ShotLayout) throws(Fault) -> WrittenMoment? {
    guard let column = layout.time else { return nil }
    let text = sheet.text(row, column)
    guard !text.isEmpty else { return nil }
    if let lastMoment, lastMoment.text == text { return lastMoment.moment }
    guard let moment = WrittenMoment(text) else {
      throw Fault(
        .badData, at: .file(sheet.name, line: sheet.line(row)), "found \"\(text.prefix(60))\"",
        remedy: .expected("a date and a time"))
    }
    lastMoment = (text, moment)
    return moment
  }
}
