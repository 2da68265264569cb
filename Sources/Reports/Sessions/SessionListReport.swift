public import Golf
internal import JSON
public import Sessions
internal import Time
internal import Wording

/// Sessions on record, with their stored aggregates.
public struct SessionListReport {
  private let sessions: [RecordedSession]
  private let stats: [Int64: [ShotStatistics]]
  private let cells: ShotCells

  public init(
    _ sessions: [RecordedSession], _ stats: [Int64: [ShotStatistics]], _ cells: ShotCells
  ) {
    (self.sessions, self.stats, self.cells) = (sessions, stats, cells)
  }

  public var report: Report {
    let shots = sessions.reduce(0) { $0 + $1.shotCount }
    let stale = sessions.count(where: \.isStale)
    let sentence =
      sessions.isEmpty
      ? "There is no session yet."
      : "\(NumberFormat.counted(sessions.count, "session")) with "
        + "\(NumberFormat.counted(shots, "shot"))"
        + (stale == 0 ? "." : "; the aggregates of \(stale) are stale.")
    return Report(
      title: "Sessions",
      [Section([.sentence(sentence)])] + (sessions.isEmpty ? [] : [Section([.table(table)])]),
      fields: [cells.field, Report.Field("sessions", .array([]))])
  }

  private var table: Table {
    var table = Table(
      [
        Column("no.", key: "session_id", .number), Column("session", key: "name", narrowest: 10),
        Column("date", key: "date", .token), Column("device", key: "device", narrowest: 8),
        Column("type", key: "type", .token), Column("shots", key: "shots", .number),
        Column("clubs", key: "clubs_used", .number),
        cells.column("avg carry", key: "avg_carry", .distance),
        cells.column("best", key: "best_carry", .distance), .data("shot_count"), .data("place"),
        .data("normalised"), .data("stale"), .data("source_digest"),
      ], at: "sessions")
    for session in sessions {
      let whole = stats[session.id]?.first
      table.append([
        .label(session.id), .text(session.session.name), .date(session.session.date),
        .text(session.session.device), .text(session.type), .count(session.shotCount),
        .count(whole?.clubsUsed), cells.cell(whole?[.carry]?.mean, .distance),
        cells.cell(whole?.bestCarry, .distance), .data(.whole(whole?.shotCount ?? 0)),
        .data(.optional(session.session.place)), .data(.boolean(session.session.isNormalised)),
        .data(.boolean(session.isStale)), .data(.text(session.session.sourceDigest)),
      ])
    }
    return table
  }
}
