public import Golf
internal import JSON
public import Sessions
internal import Time
internal import Wording

/// One session: its stored aggregates, all clubs and each, and the shots that stand out.
public struct SessionReport {
  private let session: RecordedSession
  private let stats: [ShotStatistics]
  private let shots: [RecordedShot]
  private let cells: ShotCells

  public init(
    _ session: RecordedSession, _ stats: [ShotStatistics], _ shots: [RecordedShot],
    _ cells: ShotCells
  ) {
    (self.session, self.stats, self.shots, self.cells) = (session, stats, shots, cells)
  }

  public var report: Report {
    let outliers = CarryOutliers(shots, carry: session.session.carryField)
    return Report(
      title: "Session \(session.session.name)",
      [
        Section([.sentence(sentence(outliers))] + notes), Section([.figures(facts)]),
        Section("Clubs", [.table(clubs(outliers))]), Section("All clubs", [.table(metrics)]),
      ],
      fields: [cells.field, Report.Field("clubs", .array([])), Report.Field("metrics", .array([]))])
  }

  private func sentence(_ outliers: CarryOutliers) -> String {
    guard let whole = stats.first else {
      return "No shot of it counts, so that it has no aggregates."
    }
    let excluded = session.shotCount - whole.shotCount
    let left = excluded == 0 ? "" : ", \(excluded) more excluded"
    let flagged = outliers.flagged.count
    let outside =
      flagged == 0
      ? "none stands out"
      : flagged == 1
        ? "1 stands out of its club and counts all the same"
        : "\(flagged) stand out of their clubs and count all the same"
    return "\(NumberFormat.counted(whole.shotCount, "shot"))\(left); \(outside)."
  }

  private var notes: [Block] {
    session.isStale
      ? [.note("Its aggregates are stale: the next write, or a rebuild, derives them again.")] : []
  }

  private var facts: Figures {
    Figures([
      Figures.Fact("number", .label(session.id), at: "session_id"),
      Figures.Fact("session", .text(session.session.name), at: "name"),
      Figures.Fact("date", .date(session.session.date), at: "date"),
      Figures.Fact("device", .text(session.session.device), at: "device"),
      Figures.Fact("type", .text(session.type), at: "type"),
      Figures.Fact("place", .text(session.session.place), at: "place"),
      Figures.Fact(
        "carry", .text(session.session.isNormalised ? "normalised" : "as measured"),
        at: "carry_kind"),
      Figures.Fact("stale", .flag(session.isStale), at: "stale"),
      Figures.Fact("shots", .count(session.shotCount), at: "shots"),
    ])
  }

  private func clubs(_ outliers: CarryOutliers) -> Table {
    var table = Table(
      [
        Column("club", key: "club", .token), Column("shots", key: "shot_count", .number),
        cells.column("carry", key: "avg_carry", .distance),
        cells.column("without flagged", key: "avg_carry_without_flagged", .distance),
        Column("flagged", key: "flagged", .number),
        cells.column("median", key: "median_carry", .distance),
        cells.column("total", key: "avg_total", .distance),
        cells.column("ball", key: "avg_ball_speed", .speed),
        cells.column("club", key: "avg_club_speed", .speed),
        Column("smash", key: "avg_smash", .decimal),
        cells.column("spin", key: "avg_spin", .spin),
      ], at: "clubs")
    let sorted = stats.dropFirst().sorted { ClubTable.precedes($0.club ?? "", $1.club ?? "") }
    for row in sorted {
      let club = row.club ?? ""
      table.append([
        .text(club), .count(row.shotCount), cells.cell(row[.carry]?.mean, .distance),
        cells.cell(outliers.usualMean[club], .distance), .count(outliers.count(club)),
        cells.cell(row[.carry]?.median, .distance), cells.cell(row[.total]?.mean, .distance),
        cells.cell(row[.ballSpeed]?.mean, .speed), cells.cell(row[.clubSpeed]?.mean, .speed),
        cells.cell(row[.smash]?.mean, .ratio), cells.cell(row[.spin]?.mean, .spin),
      ])
    }
    return table
  }

  private var metrics: Table {
    SessionMetrics.table(stats.first, cells, at: "metrics")
  }
}

/// The aggregates of one row, a metric to a line.
enum SessionMetrics {
  static func table(_ row: ShotStatistics?, _ cells: ShotCells, at place: JSONPath) -> Table {
    var table = Table(
      ShotCells.metricColumns + [
        Column("n", key: "n", .number),
        Column("mean", key: "avg", .decimal), Column("sd", key: "std", .decimal),
        Column("median", key: "median", .decimal), Column("MAD", key: "mad", .decimal),
      ], at: place)
    for metric in ShotMetric.allCases {
      guard let spread = row?[metric] else { continue }
      let quantity = metric.quantity
      table.append(
        cells.metricCells(metric) + [
          .count(spread.count),
          cells.cell(spread.mean, quantity), cells.cell(spread.deviation, quantity),
          cells.cell(spread.median, quantity), cells.cell(spread.medianDeviation, quantity),
        ])
    }
    return table
  }
}

/// Shots that stand out of their club by their carry, and the means without them.
struct CarryOutliers {
  private(set) var flagged: Set<Int64> = []
  private(set) var usualMean: [String: Double] = [:]
  private var counts: [String: Int] = [:]

  /// - Parameter shots: excluded ones are passed over.
  init(_ shots: [RecordedShot], carry: ShotField) {
    let counting = shots.filter { $0.shot.exclusion == nil && $0.shot.readings[carry] != nil }
    for (club, ours) in Dictionary(grouping: counting, by: \.shot.club) {
      let usual = Spread(ours.compactMap { $0.shot.readings[carry] })?.usual
      let outside = ours.filter { shot in
        guard let usual, let value = shot.shot.readings[carry] else { return false }
        return !usual.contains(value)
      }
      flagged.formUnion(outside.map(\.id))
      counts[club] = outside.count
      let inside = ours.filter { !flagged.contains($0.id) }
      usualMean[club] = Spread(inside.compactMap { $0.shot.readings[carry] })?.mean
    }
  }

  func count(_ club: String) -> Int { counts[club] ?? 0 }
}
