internal import Columnar
internal import Ledger

/// What is written of each forecast, in every format.
enum ForecastColumns {
  enum Value {
    case text(String?)
    case whole(Int?)
    case number(Double?)
    case truth(Bool)
  }

  static let all: [(name: String, value: @Sendable (LoggedForecast) -> Value)] = [
    ("sequence", { .whole($0.sequence) }), ("forecast_id", { .text($0.forecastID) }),
    ("game_id", { .text($0.gameID) }), ("date", { .text($0.date) }),
    ("season", { .whole($0.season) }), ("day", { .whole($0.day) }),
    ("team_a_id", { .whole(Int($0.teamAID)) }), ("team_a", { .text($0.teamA) }),
    ("team_b_id", { .whole(Int($0.teamBID)) }), ("team_b", { .text($0.teamB) }),
    ("site", { .text($0.site) }), ("probability", { .number($0.probability) }),
    ("outcome", { .number($0.outcome) }), ("status", { .text($0.status) }),
    ("score_a", { .whole($0.scoreA) }), ("score_b", { .whole($0.scoreB) }),
    ("run_id", { .text($0.runID) }), ("model", { .text($0.model) }),
    ("model_version", { .whole($0.modelVersion) }),
    ("predictions_digest", { .text($0.predictionsDigest) }),
    ("known_before_season", { .whole($0.knownSeason) }),
    ("known_before_day", { .whole($0.knownDay) }),
    ("issued_at", { .text($0.issuedAt.description) }), ("origin", { .text($0.origin) }),
    ("late", { .truth($0.isLate) }), ("counts", { .truth($0.counts) }),
    ("previous_digest", { .text($0.previousDigest) }), ("digest", { .text($0.digest) }),
  ]

  static func csv(_ rows: [LoggedForecast]) -> [UInt8] {
    var text = CSVText.line(all.map(\.name))
    for row in rows { text += CSVText.line(all.map { csvText(of: $0.value(row)) }) }
    return Array(text.utf8)
  }

  private static func csvText(of value: Value) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .whole(let number): number.map(String.init) ?? ""
    case .number(let number): number?.description ?? ""
    case .truth(let truth): String(truth)
    }
  }

  static func writeParquet(_ rows: [LoggedForecast], to path: String) throws {
    var writer = ParquetWriter(rowCount: rows.count)
    for (name, value) in all {
      let values = rows.map(value)
      switch values.first {
      // Without rows nobody asks what a column holds.
      case .text, nil: writer.add(name, string: column(values, "") { $0.text })
      case .whole: writer.add(name, int64: column(values, 0) { $0.whole })
      case .number: writer.add(name, double: column(values, 0) { $0.number })
      case .truth: writer.add(name, bool: column(values, false) { $0.truth })
      }
    }
    try writer.write(to: path)
  }

  private static func column<Element>(
    _ values: [Value], _ absent: Element, _ read: (Value) -> Element?
  ) -> Column<Element> {
    let found = values.map(read)
    return Column(found.map { $0 ?? absent }, validity: found.map { $0 != nil })
  }
}

extension ForecastColumns.Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var whole: Int64? {
    if case .whole(let number) = self { number.map { Int64($0) } } else { nil }
  }
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
  fileprivate var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
}

/// A forecast as JSON: an object of all columns.
struct ForecastJSON: Encodable {
  let forecast: LoggedForecast

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in ForecastColumns.all {
      let key = Key(stringValue: name)
      switch value(forecast) {
      case .text(let text): try container.encode(text, forKey: key)
      case .whole(let number): try container.encode(number, forKey: key)
      case .number(let number): try container.encode(number, forKey: key)
      case .truth(let truth): try container.encode(truth, forKey: key)
      }
    }
  }
}
