internal import Evaluation
internal import JSON
public import Monitoring
internal import Sequential
public import Time
internal import Web
internal import Wording

/// Evidence by alternative over time and, beside it, how the forecasts themselves moved.
public struct DriftReport {
  private let look: Look
  private let since: CalendarDate?
  private let movements: [Movement]

  /// Alternatives that are shown, the heaviest first.
  private static let mostAlternatives = 5

  /// - Parameters:
  ///   - since: the Monday that divides earlier weeks from the latest; nil without games.
  ///   - movements: how numbers went from the earlier to the latest.
  public init(_ look: Look, since: CalendarDate?, movements: [Movement]) {
    (self.look, self.since, self.movements) = (look, since, movements)
  }

  public var report: Report {
    let opening =
      [.verdict(MonitorWords.sentence(look))]
      + [MonitorWords.mark(look.run)].compactMap { text in text.map { Block.note($0) } }
    let rest = [alternatives, moved]
    return Report(
      title: "Drift of run \(look.run.runID.prefix(8))", [Section(opening)] + rest,
      page: [Section(opening)] + charts + rest,
      fields: [
        Report.Field("evidence", .array([])), Report.Field("movement", .array([])),
        Report.Field("since", .optional(since?.description)),
      ])
  }

  private var points: [SeasonEvidence.Point] { look.latest?.evidence.points ?? [] }

  /// Places of the heaviest alternatives at the end.
  private var heaviest: [Int] {
    let shares = points.last?.shares ?? []
    return Array(
      shares.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(Self.mostAlternatives))
  }

  private var alternatives: Section {
    guard !points.isEmpty else {
      return Section("By alternative", [.sentence("No game is evidence yet.")])
    }
    var table = Table(
      [
        Column("alternative", .passage), Column("home", key: "home", .decimal, for: .programs),
        Column("slope", key: "slope", .decimal, for: .programs),
        Column("evidence", .number), .data("evidence"), Column("over weeks", .text),
        .data("weeks"),
      ], at: "evidence")
    for place in heaviest {
      let alternative = Miscalibration.alternatives[place]
      let path = points.map { $0.shares[place] * Double($0.shares.count) }
      table.append([
        .text(alternative.words), .number(alternative.home, decimals: 2),
        .number(alternative.slope, decimals: 2),
        MonitorWords.cell(path.last), .data(.optional(path.last)),
        .text(Sparkline.text(path)), .data(.array(path.map { .number($0) })),
      ])
    }
    return Section("By alternative", [.table(table)])
  }

  private var moved: Section {
    guard let since, !movements.isEmpty else {
      return Section("Distributions", [.sentence("Too few weeks to compare.")])
    }
    var table = Table(
      [
        Column("number", key: "name", .token), Column("before", key: "earlier_games", .number),
        Column("mean", key: "earlier_mean", .number), Column("since", key: "later_games", .number),
        Column("mean", key: "later_mean", .number), Column("KS", key: "ks_statistic", .number),
        Column("p", key: "ks_p", .number), .data("ks_exact"), Column("PSI", key: "psi", .number),
        Column("if nothing moved", key: "psi_expected", .number),
        Column("games it needs", key: "psi_needed", .number),
      ], at: "movement")
    for movement in movements {
      let (distance, stability) = (movement.kolmogorovSmirnov, movement.stability)
      table.append([
        .text(movement.name), .count(movement.earlierGames),
        .number(movement.earlierMean, decimals: 3), .count(movement.laterGames),
        .number(movement.laterMean, decimals: 3), .number(distance.statistic, decimals: 3),
        .pValue(distance.pValue), .flag(distance.isExact), .number(stability.index, decimals: 3),
        .number(stability.expectedIndex, decimals: 3), .count(stability.neededCount),
      ])
    }
    return Section(
      "Distributions, before and since \(since)",
      [
        .table(table),
        .note(
          "A description, and never an alarm: other games make other numbers of a model that is right. "
            + "PSI says something from the number of games on that it needs in each part."),
      ])
  }

  private var charts: [Section] {
    guard points.count > 1, !heaviest.isEmpty else { return [] }
    let chart = AlternativeChart(points: points, places: heaviest)
    return [Section("Evidence by alternative", [.legend(chart.series), .chart(chart.chart)])]
  }
}
