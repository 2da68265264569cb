public import Forecasting
internal import JSON
public import Ledger
internal import Tracking
internal import Wording

/// Forecasts that were put on record.
public struct AppendReport {
  private let summary: AppendSummary
  private let source: ForecastSource
  private let leagueID: String
  private let ledger: String
  private let origin: ForecastOrigin
  private let undated: Int
  private let beside: Beside?

  /// The forecasts of a challenger, which go on record beside the champion's.
  public struct Beside {
    let test: String
    let summary: AppendSummary
    let source: ForecastSource

    /// - Parameter test: its name.
    public init(test: String, _ summary: AppendSummary, of source: ForecastSource) {
      (self.test, self.summary, self.source) = (test, summary, source)
    }
  }

  /// - Parameters:
  ///   - source: the run whose model forecasts.
  ///   - undated: how many games were left out since they have no date.
  ///   - beside: nil without a test that runs.
  public init(
    _ summary: AppendSummary, of source: ForecastSource, as origin: ForecastOrigin,
    leagueID: String, in ledger: LedgerLocation, undated: Int = 0, beside: Beside? = nil
  ) {
    (self.summary, self.source, self.origin) = (summary, source, origin)
    (self.leagueID, self.ledger, self.undated) = (leagueID, "\(ledger)", undated)
    self.beside = beside
  }

  public var report: Report {
    let sentences =
      [sentence(summary, source)]
      + [beside].compactMap(\.self).map {
        "\(sentence($0.summary, $0.source)); the challenger in test \($0.test)"
      }
    return Report(
      title: "Forecasts added", [Section(sentences.map { .sentence($0) })],
      fields: [
        Report.Field("league_id", .text(leagueID)),
        Report.Field("ledger", .text(ledger)), Report.Field("origin", .text(origin.rawValue)),
        Report.Field("undated", .whole(undated)),
        Report.Field("challenger", beside.map(Self.object) ?? .null),
      ] + Self.values(summary, source).map { Report.Field(JSONPath([.key($0.key)]), $0.value) })
  }

  private static func values(
    _ summary: AppendSummary, _ source: ForecastSource
  ) -> [(key: String, value: JSONValue)] {
    [
      ("run_id", .text(source.runID)), ("added", .array(summary.added.map(JSONValue.text))),
      ("repeated", .whole(summary.repeated)), ("superseding", .whole(summary.superseding)),
      ("late", .whole(summary.late)),
    ]
  }

  private static func object(_ beside: Beside) -> JSONValue {
    let values = values(beside.summary, beside.source) + [("test", .text(beside.test))]
    return .object(Dictionary(uniqueKeysWithValues: values.map { ($0.key, $0.value) }))
  }

  private func sentence(_ summary: AppendSummary, _ source: ForecastSource) -> String {
    let kind = origin == .issued ? "forecast" : "\(origin.rawValue) forecast"
    let what = NumberFormat.counted(summary.added.count, kind)
    var parts = ["\(what) of run \(source.runID.prefix(8)) added to \(ledger)"]
    if summary.superseding > 0 {
      parts.append("\(summary.superseding) in the place of earlier ones, which stay")
    }
    if summary.repeated > 0 { parts.append("\(summary.repeated) on record already") }
    if origin == .issued, summary.late > 0 {
      parts.append("\(summary.late) late (the game's date has begun), which do not count")
    }
    return parts.joined(separator: "; ")
  }
}

/// Forecasts that were joined with the results of their games.
public struct SettlingReport {
  private let summary: SettlingSummary

  public init(_ summary: SettlingSummary) {
    self.summary = summary
  }

  public var report: Report {
    Report(
      title: "Forecasts settled", [Section([.sentence(sentence)])],
      fields: [
        Report.Field("settled", .whole(summary.settled)),
        Report.Field("corrected", .whole(summary.corrected)),
        Report.Field("voided", .whole(summary.voided)), Report.Field("open", .whole(summary.open)),
      ])
  }

  public var sentence: String {
    var parts = ["\(NumberFormat.counted(summary.settled, "game")) settled"]
    if summary.corrected > 0 { parts.append("\(summary.corrected) corrected") }
    if summary.voided > 0 {
      parts.append("\(summary.voided) void (cancelled, moved or taken back)")
    }
    if summary.open > 0 { parts.append("\(summary.open) to be played") }
    return parts.joined(separator: ", ")
  }
}

/// A past season that was taken through time.
public struct ReplayReport {
  private let summary: SeasonReplay.Summary
  private let source: ForecastSource
  private let ledger: String

  public init(
    _ summary: SeasonReplay.Summary, of source: ForecastSource, in ledger: LedgerLocation
  ) {
    (self.summary, self.source, self.ledger) = (summary, source, "\(ledger)")
  }

  public var report: Report {
    let forecasts = NumberFormat.counted(summary.forecasts, "forecast")
    let steps = NumberFormat.counted(summary.steps, "step")
    let games = NumberFormat.counted(summary.settled, "game")
    let run = source.runID.prefix(8)
    return Report(
      title: "Season replayed",
      [
        Section([
          .sentence(
            "\(forecasts) of run \(run) replayed in \(steps), \(games) settled, in \(ledger)")
        ])
      ],
      fields: [
        Report.Field("forecasts", .whole(summary.forecasts)),
        Report.Field("steps", .whole(summary.steps)),
        Report.Field("settled", .whole(summary.settled)),
        Report.Field("run_id", .text(source.runID)), Report.Field("ledger", .text(ledger)),
      ])
  }
}

/// A line that proves later what is on record now.
public struct SealReport {
  private let seal: ForecastSeal

  public init(_ seal: ForecastSeal) {
    self.seal = seal
  }

  public var report: Report {
    Report(
      title: "Seal", [Section([.line(seal.description)])],
      fields: [
        Report.Field("seal", .text(seal.description)),
        Report.Field("league_id", .text(seal.leagueID)),
        Report.Field("forecasts", .whole(Int(seal.count))),
        Report.Field("digest", .text(seal.digest)), Report.Field("time", .text(seal.time)),
      ])
  }
}

/// Whether forecasts are what was recorded.
public struct ForecastVerificationReport {
  private let found: ForecastVerification
  private let seal: ForecastSeal?

  public init(_ found: ForecastVerification, against seal: ForecastSeal?) {
    (self.found, self.seal) = (found, seal)
  }

  public var report: Report {
    Report(
      title: "Forecasts verified",
      [Section(found.isWhole ? verdict : found.findings.map { .line("\($0)") })],
      fields: [
        Report.Field("whole", .boolean(found.isWhole)),
        Report.Field("forecasts", .whole(Int(found.count))),
        Report.Field("head", .text(found.head)),
        Report.Field("findings", .array(found.findings.map(\.json))),
      ])
  }

  private var verdict: [Block] {
    let count = NumberFormat.counted(Int(found.count), "forecast")
    let whole = Block.line("\(count): the chain is whole, and ends in \(found.head)")
    guard let seal else {
      let rest = "rows cut off the end, or a chain computed anew, would not be seen."
      return [whole, .sentence("No seal was given: \(rest)")]
    }
    let sealed = NumberFormat.grouped(Int(seal.count))
    return [
      whole, .sentence("The \(sealed) that were sealed at \(seal.time) are there, unchanged."),
    ]
  }
}

extension LedgerFinding {
  var json: JSONValue { .object(["row": .text(row), "fact": .text(fact)]) }
}
