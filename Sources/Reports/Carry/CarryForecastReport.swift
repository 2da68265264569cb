public import Carry
public import Golf
internal import JSON
internal import Tracking
internal import Wording

/// What a run's carry model says of the shots of a file.
public struct CarryForecastReport {
  /// A session of the file, and what is said of its shots.
  public struct Session {
    let session: Golf.Session
    let forecasts: [CarryPredictor.Forecast]

    public init(_ session: Golf.Session, _ forecasts: [CarryPredictor.Forecast]) {
      (self.session, self.forecasts) = (session, forecasts)
    }
  }

  private let predictor: CarryPredictor
  private let sessions: [Session]
  private let cells: ShotCells

  public init(_ predictor: CarryPredictor, _ sessions: [Session], _ cells: ShotCells) {
    (self.predictor, self.sessions, self.cells) = (predictor, sessions, cells)
  }

  public var report: Report {
    Report(
      title: "Carry by \(predictor.record.modelType), run \(predictor.record.shortID)",
      [Section([.sentence(sentence)] + notes), Section([.table(table)])],
      fields: [
        cells.field, Report.Field("run_id", .text(predictor.record.runID)),
        Report.Field("model", .text(predictor.record.modelType)),
      ])
  }

  private var forecasts: [CarryPredictor.Forecast] { sessions.flatMap(\.forecasts) }

  private var sentence: String {
    let foretold = forecasts.count { $0.carry != nil }
    let start = "\(NumberFormat.counted(foretold, "shot")) foretold"
    let left = forecasts.count - foretold
    let errors = forecasts.compactMap { shot in
      shot.carry.flatMap { carry in shot.measured.map { abs(carry - $0) } }
    }
    let off =
      errors.isEmpty
      ? ""
      : "; \(cells.distance(errors.reduce(0, +) / Double(errors.count))) off on average where the "
        + "device measured one"
    return start + off
      + (left == 0
        ? "." : "; \(NumberFormat.counted(left, "shot")) lack what flight needs.")
  }

  private var notes: [Block] {
    Set(sessions.map(\.session.device)).sorted().compactMap { device in
      switch predictor.serves(device) {
      case nil:
        .note(
          "The run has not learnt \(device): flight alone answers, and no interval is known. It knows "
            + "\(predictor.deviceNames.joined(separator: ", ")).")
      case .physics?:
        .note("\(device): flight alone answers; the run's fit did not beat it, or there is none.")
      case .fitted?: nil
      }
    }
  }

  private var table: Table {
    var table = Table(
      [
        Column("session", key: "session", narrowest: 8), Column("shot", key: "order", .number),
        Column("club", key: "club", .token),
        cells.column("carry", key: "carry", .distance),
        cells.column("from", key: "lower", .distance), cells.column("to", key: "upper", .distance),
        cells.column("measured", key: "measured", .distance), Column("by", key: "by"),
        Column("not measured", key: "missing", narrowest: 8),
        .data("physics"), .data("fitted"),
      ], at: "shots")
    for session in sessions {
      for forecast in session.forecasts { table.append(row(forecast, session.session)) }
    }
    return table
  }

  private func row(_ forecast: CarryPredictor.Forecast, _ session: Golf.Session) -> [Cell] {
    let by = forecast.carry == nil ? nil : forecast.isFitted ? "the fit" : "flight"
    return [
      .text(session.name), .count(forecast.shot.order), .text(forecast.shot.club),
      cells.yards(forecast.carry), cells.yards(forecast.interval?.lowerBound),
      cells.yards(forecast.interval?.upperBound), cells.yards(forecast.measured), .text(by),
      .list(forecast.missing), .data(.optional(cells.inUnits(forecast.physics))),
      .data(.optional(cells.inUnits(forecast.fitted))),
    ]
  }
}

extension ShotCells {
  /// A length in yards, as models foretell it, in the reader's units.
  func inUnits(_ yards: Double?) -> Double? { value(yards.map { $0 * 0.9144 }, .distance) }

  func yards(_ yards: Double?) -> Cell { cell(yards.map { $0 * 0.9144 }, .distance) }

  func distance(_ yards: Double) -> String {
    NumberFormat.fixed(inUnits(yards), decimals: 1) + " " + units.unit(.distance).rawValue
  }
}
