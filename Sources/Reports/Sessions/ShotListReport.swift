internal import Golf
internal import JSON
public import Sessions
internal import Time
internal import Wording

/// Shots on record, with those marked that stand out of their club.
public struct ShotListReport {
  private let shots: [(session: RecordedSession, shot: RecordedShot)]
  private let limit: Int?
  private let cells: ShotCells

  /// - Parameter limit: how many people are shown; nil for all. Programs are given all.
  public init(
    _ shots: [(session: RecordedSession, shot: RecordedShot)], limit: Int?, _ cells: ShotCells
  ) {
    (self.shots, self.limit, self.cells) = (shots, limit, cells)
  }

  public var report: Report {
    let excluded = shots.count { $0.shot.shot.exclusion != nil }
    let sentence =
      shots.isEmpty
      ? "There is no such shot."
      : "\(NumberFormat.counted(shots.count, "shot"))"
        + (excluded == 0 ? "." : ", \(excluded) of them excluded.")
    return Report(
      title: "Shots",
      [Section([.sentence(sentence)])]
        + (shots.isEmpty ? [] : [Section([.table(table, first: limit)])]),
      fields: [cells.field, Report.Field("shots", .array([]))])
  }

  /// Fields that people are shown; programs are given all.
  private static let shown: [ShotField] = [
    .ballSpeed, .clubSpeed, .launchAngle, .spin, .total, .offline,
  ]

  private var table: Table {
    var table = Table(
      [
        Column("shot", key: "shot_id", .number), Column("session", key: "session", narrowest: 8),
        Column("club", key: "club", .token),
        cells.column("carry", key: "carry_of_session", .distance),
      ]
        + Self.shown.map { cells.column($0.rawValue, key: .init([.key($0.rawValue)]), $0.quantity) }
        + [Column("mark", key: "mark", narrowest: 8)]
        + Self.hidden.map { Column.data(.init([.key($0.rawValue)])) }
        + [.data("time"), .data("order"), .data("exclusion"), .data("tag"), .data("is_flagged")],
      at: "shots")
    let flagged = flagged
    for (session, shot) in shots {
      let isFlagged = flagged.contains(shot.id)
      let readings = shot.shot.readings
      let mark = shot.shot.exclusion.map { "excluded: \($0)" } ?? (isFlagged ? "stands out" : nil)
      table.append(
        [
          .label(shot.id), .text(session.session.name), .text(shot.shot.club),
          cells.cell(readings[session.session.carryField], .distance),
        ] + Self.shown.map { cells.cell($0, readings) } + [.text(mark)]
          + Self.hidden.map { .data(.optional(cells.value(readings[$0], $0.quantity))) }
          + [
            .data(.optional(shot.shot.time?.text(to: .microseconds))),
            .data(.whole(shot.shot.order)),
            .data(.optional(shot.shot.exclusion)), .data(.optional(shot.shot.tag)),
            .data(.boolean(isFlagged)),
          ])
    }
    return table
  }

  private static let hidden = ShotField.allCases.filter { !shown.contains($0) }

  /// By the club in its session.
  private var flagged: Set<Int64> {
    var flagged: Set<Int64> = []
    for (_, ours) in Dictionary(grouping: shots, by: \.session.id) {
      let carry = ours[0].session.session.carryField
      flagged.formUnion(CarryOutliers(ours.map(\.shot), carry: carry).flagged)
    }
    return flagged
  }
}

/// What a write did to shots.
public struct ShotChangeReport {
  private let verb: String
  private let change: ShotChange
  private let ids: [Int64]

  /// - Parameters:
  ///   - verb: `added`, `deleted` and the like.
  ///   - ids: of new shots.
  public init(_ verb: String, _ change: ShotChange, ids: [Int64] = []) {
    (self.verb, self.change, self.ids) = (verb, change, ids)
  }

  public var report: Report {
    let numbers = ids.isEmpty ? "" : " as " + ids.map { "\($0)" }.joined(separator: ", ")
    let sessions = change.sessions.map { "\"\($0)\"" }.joined(separator: ", ")
    let words =
      change.shots == 0
      ? "No shot \(verb)."
      : "\(NumberFormat.counted(change.shots, "shot")) \(verb)\(numbers); the aggregates of \(sessions) follow."
    return Report(
      title: "Shots \(verb)", [Section([.verdict(words)] + ShotCells.notes(change.stale))],
      fields: [
        Report.Field("change", .text(verb)), Report.Field("shots", .whole(change.shots)),
        Report.Field("ids", .array(ids.map { .whole($0) })),
        Report.Field("sessions", .array(change.sessions.map(JSONValue.text))),
        ShotCells.field(change.stale),
      ])
  }
}
