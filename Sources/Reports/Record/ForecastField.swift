internal import Columnar
internal import JSON
internal import Ledger
internal import Time
internal import Tracking

/// The columns that every format has of a forecast on record.
struct ForecastField: Sendable {
  enum Value {
    case text(String?)
    case whole(Int?)
    case number(Double?)
    case flag(Bool)
  }

  let name: String
  let value: @Sendable (LoggedForecast) -> Value

  init(_ name: String, _ value: @escaping @Sendable (LoggedForecast) -> Value) {
    (self.name, self.value) = (name, value)
  }

  static let all = [
    ForecastField("sequence") { .whole($0.sequence) },
    ForecastField("forecast_id") { .text($0.forecastID) },
    ForecastField("game_id") { .text($0.gameID) },
    ForecastField("date") { .text($0.date) },
    ForecastField("season") { .whole($0.season) },
    ForecastField("day") { .whole($0.day) },
    ForecastField("team_a_id") { .whole(Int($0.teamAID)) },
    ForecastField("team_a") { .text($0.teamA) },
    ForecastField("team_b_id") { .whole(Int($0.teamBID)) },
    ForecastField("team_b") { .text($0.teamB) },
    ForecastField("site") { .text($0.site) },
    ForecastField("probability") { .number($0.probability) },
    ForecastField("outcome") { .number($0.outcome) },
    ForecastField("status") { .text($0.status) },
    ForecastField("score_a") { .whole($0.scoreA) },
    ForecastField("score_b") { .whole($0.scoreB) },
    ForecastField("run_id") { .text($0.runID) },
    ForecastField("model") { .text($0.model) },
    ForecastField("model_version") { .whole($0.modelVersion) },
    ForecastField("predictions_digest") { .text($0.predictionsDigest) },
    ForecastField("known_before_season") { .whole($0.knownSeason) },
    ForecastField("known_before_day") { .whole($0.knownDay) },
    ForecastField("issued_at") { .text($0.issuedAt.text(to: .microseconds)) },
    ForecastField("origin") { .text($0.origin) },
    ForecastField("late") { .flag($0.isLate) },
    ForecastField("counts") { .flag($0.counts) },
    ForecastField("previous_digest") { .text($0.previousDigest) },
    ForecastField("digest") { .text($0.digest) },
  ]

  func json(of forecast: LoggedForecast) -> JSONValue {
    switch value(forecast) {
    case .text(let text): .optional(text)
    case .whole(let number): number.map(JSONValue.whole) ?? .null
    case .number(let number): .number(finite: number)
    case .flag(let flag): .boolean(flag)
    }
  }

  func column(of forecasts: [LoggedForecast]) -> AnyColumn {
    let values = forecasts.map(value)
    switch values.first {
    // Without rows nobody asks what a column holds.
    case .text, nil: return .string(Self.column(values, "", \.text))
    case .whole: return .int64(Self.column(values, 0, \.whole))
    case .number: return .double(Self.column(values, 0, \.number))
    case .flag: return .bool(Self.column(values, false, \.flag))
    }
  }

  private static func column<Element>(
    _ values: [Value], _ absent: Element, _ read: (Value) -> Element?
  ) -> Columnar.Column<Element> {
    let found = values.map(read)
    return Columnar.Column(found.map { $0 ?? absent }, validity: found.map { $0 != nil })
  }
}

extension ForecastField.Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var whole: Int64? {
    if case .whole(let number) = self { number.map { Int64($0) } } else { nil }
  }
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
  fileprivate var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
}
