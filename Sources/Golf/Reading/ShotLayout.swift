internal import Faults

/// The columns of one file, found by their names in one of its header rows.
struct ShotLayout {
  /// A column of numbers.
  struct Reading {
    let place: Int
    let title: String
    let field: ShotField
    /// To the stored unit, with the sign of the side that the header calls positive.
    let scale: Double
    let sign: Double
    let signs: [String: Double]?
    let none: [String]
  }

  let readings: [Reading]
  let width: Int
  let time: Int?
  let session: [Int]
  let club: [Int]
  let tag: [Int]
  let excluded: Int?
  let normalised: Int?
  let estimated: Int?

  /// - Parameters:
  ///   - unitRow: the cells below the header where these are units.
  ///   - units: the person's; of columns that neither state one nor have one in the layout's file.
  init(
    _ format: ShotFormat, header: [String], unitRow: [String]?, units: UnitSystem?,
    at place: Place
  ) throws(Fault) {
    let titles = header.map(HeaderText.init)
    func find(_ names: [String]) -> Int? {
      for name in names.map(ShotFormat.normalized) {
        if let found = titles.firstIndex(where: { $0.names.contains(name) }) { return found }
      }
      return nil
    }
    var readings: [Reading] = []
    for column in format.columns {
      guard let found = find(column.names) else { continue }
      let stated = unitRow.flatMap { $0.indices.contains(found) ? Unit(spelling: $0[found]) : nil }
      let unit =
        stated ?? titles[found].unit ?? units?.unit(column.field.quantity) ?? column.unit
        ?? column.field.quantity.stored
      guard unit.measures(column.field.quantity) else {
        var place = place
        place.column = header[found]
        throw Fault(
          .badData, at: place,
          "is in \(unit.rawValue), which is no unit of \(column.field.quantity)")
      }
      readings.append(
        Reading(
          place: found, title: header[found], field: column.field, scale: unit.scale,
          sign: titles[found].sign(positive: column.positive ?? []), signs: column.signs,
          none: column.none ?? []))
    }
    self.readings = readings
    width = header.count
    time = format.time.flatMap(find)
    session = (format.session ?? []).compactMap { find([$0]) }
    club = (format.club ?? []).compactMap { find([$0]) }
    tag = (format.tag ?? []).compactMap { find([$0]) }
    excluded = format.excluded.flatMap { find($0.names) }
    normalised = format.normalised.flatMap { find($0.names) }
    estimated = format.estimated.flatMap { find($0.names) }
  }
}

/// A column's name, and the unit and sides that stand with it: `Offline (yds L-/R+)`, `Ball_mph`.
struct HeaderText {
  /// Names to compare, with the unit and without.
  let names: [String]
  let unit: Unit?
  private let sides: (negative: String, positive: String)?

  init(_ text: String) {
    var (name, note) = (text[...], Substring())
    if let open = text.firstIndex(where: { "([".contains($0) }) {
      (name, note) = (text[..<open], text[text.index(after: open)...].prefix { !")]".contains($0) })
    } else if let bar = text.lastIndex(of: "_"),
      Unit(spelling: text[text.index(after: bar)...]) != nil
    {
      (name, note) = (text[..<bar], text[text.index(after: bar)...])
    }
    let words = note.split(separator: " ")
    unit = words.first.flatMap { Unit(spelling: $0) }
    names = [ShotFormat.normalized(text), ShotFormat.normalized(name)]
    let rest = note.contains("/") ? (unit == nil ? words[...] : words.dropFirst()) : []
    let pair = rest.joined(separator: " ").lowercased().split(separator: "/")
    sides =
      if pair.count == 2, pair[0].hasSuffix("-"), pair[1].hasSuffix("+") {
        (String(pair[0].dropLast()), String(pair[1].dropLast()))
      } else { nil }
  }

  /// −1 where the header calls the negative side what the layout calls positive.
  func sign(positive: [String]) -> Double {
    guard let sides else { return 1 }
    let known = positive.map { $0.lowercased() }
    return known.contains(sides.negative) && !known.contains(sides.positive) ? -1 : 1
  }
}
