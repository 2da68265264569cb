internal import Faults
internal import Wording

extension ShotReading {
  /// Holds ball speed over club speed against the smash that the file states, and finds the unit of the
  /// club's speed where one column has another than the file says.
  mutating func checkUnits() throws(Fault) {
    let places = rows.indices.filter {
      rows[$0].shot.readings[.ballSpeed] != nil && rows[$0].shot.readings[.clubSpeed] != nil
        && rows[$0].shot.readings[.smash] != nil
    }
    // One shot may be a misread.
    guard places.count >= 3, let ratio = quotient(places), !Self.nearOne.contains(ratio) else {
      return
    }
    let current = scaleOfClubSpeed
    let candidates = Unit.allCases.filter { $0.measures(.speed) && $0.scale != current }
    let fitting = candidates.filter { Self.nearOne.contains(ratio * current / $0.scale) }
    guard let unit = fitting.first, fitting.count == 1 else {
      throw Fault(
        .badData, at: .file(sheet.name),
        "ball speed over club speed is \(NumberFormat.fixed(ratio, decimals: 2)) times the smash that the "
          + "file states",
        remedy: .advice("are the units those of the file?"))
    }
    for place in rows.indices {
      guard let speed = rows[place].shot.readings[.clubSpeed] else { continue }
      rows[place].shot.readings[.clubSpeed] = speed / current * unit.scale
    }
    notes.append(
      "club speed is in \(unit.rawValue): so ball speed over club speed is the stated smash")
  }

  /// Rounded numbers of a tenth are as far as 4 % off.
  private static let nearOne = 0.95...1.05

  private var scaleOfClubSpeed: Double {
    layouts.last?.readings.first { $0.field == .clubSpeed }?.scale ?? 1
  }

  /// The median of ball speed over club speed over smash.
  private func quotient(_ places: [Int]) -> Double? {
    let ratios = places.compactMap { place -> Double? in
      let readings = rows[place].shot.readings
      guard let ball = readings[.ballSpeed], let club = readings[.clubSpeed],
        let smash = readings[.smash], club > 0, smash > 0
      else { return nil }
      return ball / club / smash
    }
    return Spread(ratios)?.median
  }

  /// Refuses readings that cannot be, and tells of those that hardly can.
  mutating func checkRanges() throws(Fault) {
    var highSmashes = 0
    for place in rows.indices {
      let readings = rows[place].shot.readings
      for field in ShotField.allCases {
        guard let value = readings[field], !field.range.contains(value) else { continue }
        throw impossible(place, field, value)
      }
      guard let smash = readings.smashFactor else { continue }
      if smash > ShotField.smash.range.upperBound { throw impossible(place, .smash, smash) }
      if smash > Self.highSmash { highSmashes += 1 }
    }
    if highSmashes > 0 {
      notes.append(
        "\(NumberFormat.counted(highSmashes, "shot")) with a smash over \(Self.highSmash), which is more than "
          + "clubs give"
      )
    }
  }

  private static let highSmash = 1.52

  private func impossible(_ place: Int, _ field: ShotField, _ value: Double) -> Fault {
    // A smash that the file doesn't state is that of its two speeds.
    let isDerived = rows[place].shot.readings[field] == nil
    let column = layouts[layoutOfRow[place]].readings.first {
      $0.field == (isDerived ? .clubSpeed : field)
    }
    return Fault(
      .badData,
      at: .file(sheet.name, line: sheet.line(rows[place].row), column: column?.title),
      "a \(field.rawValue) of \(field.words(value)) cannot be",
      remedy: .expected("\(field.rangeInWords); are the units right?"))
  }
}
