internal import Faults
internal import Golf
internal import Ledger
internal import Reports
internal import Sessions
internal import Terminal
internal import Time

/// The sessions of a ledger, as a command's options name it.
enum SessionsInUse {
  static let units = OptionSpecification(
    "units", placeholder: "UNITS",
    help: "us (mph, yd, ft), metric (m/s, m, m), or three such as km/h,m,m.", defaultText: "us")
  static let device = OptionSpecification(
    "device", placeholder: "NAME",
    help: "Sessions of this device only, as \"sessions list\" names it.")
  static let club = OptionSpecification(
    "club", placeholder: "CLUB", help: "Shots with this club only, such as 7i or driver.")
  static let session = OptionSpecification(
    "session", placeholder: "SESSION", help: "This session only, by its name or number.")
  /// A ledger begun by whatever records; games are not needed.
  static let ledgerOptions = [SharedOptions.dataDirectory, LeagueInUse.ledgerOption]
  static let options = ledgerOptions + [SharedOptions.json]
  static let ids = PositionalSpecification(
    "SHOT", help: "The number of a shot, as \"shots list\" shows it.", repeats: true)

  static func book(
    _ arguments: ParsedArguments, _ context: CommandContext, _ purpose: Ledger.Purpose
  ) throws -> ShotBook {
    let location = try LeagueInUse.location(arguments, context)
    return ShotBook(try LeagueInUse.open(location, purpose, context))
  }
}

extension ParsedArguments {
  /// The units of what is shown and typed.
  var cells: ShotCells {
    get throws { ShotCells(try unitSystem ?? .us) }
  }

  /// - Throws: `UsageError` for what names no units.
  var unitSystem: UnitSystem? {
    get throws(UsageError) {
      guard let text = value("units") else { return nil }
      guard let system = UnitSystem(text) else {
        throw usageError(
          "--units \"\(text)\" is unknown; expected us, metric, or a speed, a distance and a height such as "
            + "km/h,m,m")
      }
      return system
    }
  }

  /// The order of a date's numbers; nil where the person doesn't tell.
  var dateNumbers: DateNumbers? {
    get throws(UsageError) {
      switch (has("day-first"), has("month-first")) {
      case (true, true):
        throw usageError("--day-first and --month-first exclude each other; keep one")
      case (true, false): return .dayMonthYear
      case (false, true): return .monthDayYear
      case (false, false): return nil
      }
    }
  }

  /// A club by the table of spellings.
  var club: String? { value("club").map(ClubTable.standard.club) }

  /// - Throws: `UsageError` for what is no number of a shot.
  var shotIDs: [Int64] {
    get throws(UsageError) {
      var ids: [Int64] = []
      for text in positionals("SHOT") {
        guard let id = Int64(text), id > 0 else {
          throw usageError("\"\(text)\" is no number of a shot; \"almanac shots list\" shows them")
        }
        ids.append(id)
      }
      return ids
    }
  }

  /// Readings as `--set` gives them, in the person's units; an empty value removes one.
  var setReadings: [ShotField: Double?] {
    get throws {
      let system = try unitSystem ?? .us
      var readings: [ShotField: Double?] = [:]
      for text in values("set") {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let field = ShotField(rawValue: String(parts[0])) else {
          let names = ShotField.allCases.map(\.rawValue).joined(separator: ", ")
          throw usageError("--set \"\(text)\" is no FIELD=NUMBER; the fields are \(names)")
        }
        if parts[1].isEmpty {
          readings[field] = .some(nil)
          continue
        }
        guard let number = Double(parts[1]), number.isFinite else {
          throw usageError("--set \"\(text)\": \"\(parts[1])\" is no number")
        }
        readings[field] = number * system.unit(field.quantity).scale
      }
      return readings
    }
  }

  static let setOption = OptionSpecification(
    "set", placeholder: "FIELD=NUMBER",
    help:
      "A reading, in the units of --units, such as carry=152.4.\nNothing behind the sign removes it.",
    repeats: true)
}
