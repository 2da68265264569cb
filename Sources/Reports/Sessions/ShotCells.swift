public import Golf
internal import JSON
internal import Sessions

/// Cells of shots, in the units of whoever reads.
public struct ShotCells: Sendable {
  let units: UnitSystem

  public init(_ units: UnitSystem) { self.units = units }

  func value(_ stored: Double?, _ quantity: Quantity) -> Double? {
    stored.map { units.value($0, quantity) }
  }

  func cell(_ stored: Double?, _ quantity: Quantity) -> Cell {
    .number(value(stored, quantity), decimals: Self.decimals(quantity))
  }

  func cell(_ field: ShotField, _ readings: Readings) -> Cell {
    cell(readings[field], field.quantity)
  }

  /// A difference, with its sign.
  func difference(_ stored: Double?, _ quantity: Quantity) -> Cell {
    .difference(value(stored, quantity), decimals: Self.decimals(quantity))
  }

  static func decimals(_ quantity: Quantity) -> Int {
    switch quantity {
    case .spin: 0
    case .ratio: 2
    case .density: 3
    default: 1
    }
  }

  /// `carry (yd)`.
  func title(_ name: String, _ quantity: Quantity) -> String {
    let unit = units.unit(quantity)
    let words = name.replacing("_", with: " ")
    return unit == .one ? words : "\(words) (\(unit.rawValue))"
  }

  func title(_ metric: ShotMetric) -> String { title(metric.rawValue, metric.quantity) }

  /// Names of a metric and its unit, as the first cells of its row.
  static let metricColumns = [
    Column("metric", key: "metric", .token), Column("unit", key: "unit", .token),
  ]

  func metricCells(_ metric: ShotMetric) -> [Cell] {
    let unit = units.unit(metric.quantity)
    return [.text(metric.rawValue), .text(unit == .one ? nil : unit.rawValue)]
  }

  /// A column of a quantity.
  func column(_ name: String, key: JSONPath, _ quantity: Quantity) -> Column {
    Column(title(name, quantity), key: key, .decimal)
  }

  /// The units of a report's numbers, for programs.
  var field: Report.Field {
    Report.Field(
      "units",
      .object(
        Dictionary(
          uniqueKeysWithValues: Quantity.allCases.map {
            ($0.rawValue, .text(units.unit($0).rawValue))
          })))
  }

  /// What is said of sessions whose aggregates could not be derived.
  static func notes(_ stale: [StaleSession]) -> [Block] {
    stale.map {
      .note(
        "The aggregates of session \"\($0.session)\" are stale, since they could not be derived: \($0.reason)"
      )
    }
  }

  static func field(_ stale: [StaleSession]) -> Report.Field {
    Report.Field(
      "stale",
      .array(
        stale.map { .object(["session": .text($0.session), "reason": .text($0.reason)]) }))
  }
}
