internal import Evaluation
internal import Golf
internal import JSON
public import Tracking
internal import Web
internal import Wording

/// A run of a carry model: how far off it was, device by device, club by club and session by session.
public struct CarryRunReport {
  private let record: RunRecord
  private let errors: CarryErrors
  private let path: String
  private let aliases: [String]
  private let guide: Guide

  /// - Parameters:
  ///   - path: of the run's folder.
  ///   - aliases: names that it has been given.
  public init(
    _ record: RunRecord, _ predictions: Predictions, path: String, aliases: [String] = [],
    _ guide: Guide
  ) {
    (self.record, errors) = (record, CarryErrors(predictions))
    (self.path, self.aliases, self.guide) = (path, aliases, guide)
  }

  private var devices: [DeviceResult] { record.devices ?? [] }
  private var title: String { record.name ?? record.modelType }

  /// The report at a training's end.
  public var summary: Report { Report(title: title, opening) }

  public var report: Report {
    Report(
      title: title, pageName: "\(record.shortID): \(title)",
      opening + [
        Section("By club", [.table(clubs)]), Section("By session", [.table(sessions)]),
      ] + origin, page: opening + chart + groups + origin,
      fields: [Report.Field(.root, JSONValue(encoding: record))])
  }

  // MARK: Sections

  private var opening: [Section] {
    let names =
      aliases.isEmpty ? [] : [Figures.Fact("aliases", .list(aliases.map { "@" + $0 }))]
    let facts = RunFacts(record)
    let figures = Figures(
      facts.summary + names + [facts.git(digits: 12), Figures.Fact("saved in", path)])
    return [
      Section([.verdict(verdict), .figures(figures)]),
      Section("By device, in yards", [.table(deviceTable)] + notes),
    ]
  }

  private var groups: [Section] {
    [
      Section("By club", [.table(clubs)]),
      Section("By session", [.folded("The sessions in numbers", [.table(sessions)])]),
    ]
  }

  private var origin: [Section] {
    let values = record.hyperparameters.sorted { $0.key < $1.key }.map { name, value in
      Figures.Fact(name, .setting(value), at: ["hyperparameters", .key(name)])
    }
    let again = Figures.Fact("make it again", guide(.reproduce(run: record.shortID)))
    let notes = record.notes.map { [Figures.Fact("notes", $0, at: "notes")] } ?? []
    return [
      Section("Hyperparameters", [.figures(Figures(values))]),
      Section("Made with", [.figures(Figures(RunFacts(record).circumstances + [again] + notes))]),
    ]
  }

  // MARK: Words

  private var verdict: String {
    let all = errors.all
    return "MAE \(Self.yards(all.meanDistance)) yd over \(NumberFormat.counted(all.count, "shot")) "
      + "foretold session by session; flight alone has \(Self.yards(all.physicsDistance))."
  }

  static func yards(_ value: Double?) -> String { NumberFormat.fixed(value, decimals: 2) }

  /// What is not plain from the table: what is served, and what devices did not measure.
  private var notes: [Block] {
    (devices.compactMap(served) + devices.compactMap(missing) + devices.compactMap(notForetold))
      .map { .note($0) }
  }

  private func served(_ device: DeviceResult) -> String? {
    guard record.modelType != "carry_physics", device.serves == .physics else { return nil }
    guard let fitted = device.fitted[.meanAbsoluteError],
      let physics = device.physicsBesideFit[.meanAbsoluteError]
    else { return "\(device.device): flight alone is served; no fit has foretold a session yet." }
    return "\(device.device): flight alone is served, since over "
      + "\(NumberFormat.counted(device.fitted.games, "shot")) of later sessions the fit's MAE was "
      + "\(Self.yards(fitted)) yd and flight's \(Self.yards(physics))."
  }

  private func missing(_ device: DeviceResult) -> String? {
    guard !device.missingInputs.isEmpty else { return nil }
    return "\(device.device) did not measure "
      + Self.counted(device.missingInputs) + " (of \(NumberFormat.grouped(device.shots)) shots)."
  }

  private func notForetold(_ device: DeviceResult) -> String? {
    guard !device.notForetold.isEmpty else { return nil }
    return "\(device.device): shots that could not be foretold lack "
      + Self.counted(device.notForetold) + "."
  }

  /// `club_speed in 1,770, spin_axis in 4`.
  private static func counted(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key) in \(NumberFormat.grouped($0.value))" }
      .joined(separator: ", ")
  }

  // MARK: Tables

  private var deviceTable: Table {
    var table = Table([
      Column("device", narrowest: 8), Column("sessions", .number), Column("shots", .number),
      Column("serves"), Column("MAE", .number), Column("RMSE", .number), Column("R²", .number),
      Column("bias", .number), Column("flight's MAE", .number), Column("fit's MAE", .number),
      Column("held", .number),
    ])
    for device in devices {
      let share =
        device.coverage.shots == 0
        ? nil : Double(device.coverage.covered) / Double(device.coverage.shots)
      let held = share.map {
        ScoreText.percent($0) + " of " + ScoreText.percent(device.coverage.level)
      }
      table.append([
        .text(device.device), .count(device.sessions), .count(device.shots),
        .text(device.serves == .fitted ? "the fit" : "flight"),
        .number(device.metrics[.meanAbsoluteError], decimals: 2),
        .number(device.metrics[.rootMeanSquaredError], decimals: 2),
        .number(device.metrics[.coefficientOfDetermination], decimals: 3),
        .difference(device.bias, decimals: 2),
        .number(device.physics[.meanAbsoluteError], decimals: 2),
        .number(device.fitted[.meanAbsoluteError], decimals: 2), .text(held),
      ])
    }
    return table
  }

  private var clubs: Table {
    var table = Table(
      [Column("device", key: "device", narrowest: 8), Column("club", key: "club", .token)]
        + Self.errorColumns, at: "by_club")
    for group in errors.clubs {
      table.append([.text(group.device), .text(group.club)] + Self.cells(group.errors))
    }
    return table
  }

  private var sessions: Table {
    var table = Table(
      [
        Column("session", key: "session", narrowest: 10), Column("date", key: "date", .token),
        Column("device", key: "device", narrowest: 8),
      ] + Self.errorColumns + [.data("session_id")], at: "by_session")
    for group in errors.sessions {
      table.append(
        [.text(group.name), .date(group.date), .text(group.device)] + Self.cells(group.errors)
          + [.data(.whole(group.id))])
    }
    return table
  }

  private static let errorColumns = [
    Column("shots", key: "shots", .number), Column("MAE", key: "mae", .number),
    Column("RMSE", key: "rmse", .number), Column("R²", key: "r_squared", .number),
    Column("bias", key: "bias", .number), Column("flight's MAE", key: "physics_mae", .number),
  ]

  private static func cells(_ errors: CarryErrors.Group) -> [Cell] {
    [
      .count(errors.count), .number(errors.meanDistance, decimals: 2),
      .number(errors.rootMeanSquare, decimals: 2), .number(errors.rSquared, decimals: 3),
      .difference(errors.bias, decimals: 2), .number(errors.physicsDistance, decimals: 2),
    ]
  }

  // MARK: Chart

  private var chart: [Section] {
    let sessions = errors.sessions
    guard sessions.count > 1,
      let most = sessions.flatMap({ [$0.errors.meanDistance, $0.errors.physicsDistance] })
        .compactMap(\.self).max(), most > 0
    else { return [] }
    var chart = LineChart(
      description: "MAE of \(sessions.count) sessions",
      x: LineChart.Axis("sessions", 1...Double(sessions.count), isWhole: true),
      y: LineChart.Axis("MAE (yd)", 0...most))
    func points(_ value: (CarryErrors.Group) -> Double?) -> [LineChart.Point] {
      sessions.enumerated().compactMap { index, session in
        value(session.errors).map {
          LineChart.Point(
            x: Double(index + 1), y: $0, title: "\(session.name): \(Self.yards($0)) yd")
        }
      }
    }
    chart.append(points(\.meanDistance), series: 0)
    chart.append(points(\.physicsDistance), series: 1)
    let series = [ChartSeries(0, name: record.modelType), ChartSeries(1, name: "flight alone")]
    return [Section("Session by session", [.legend(series), .chart(.line(chart))])]
  }
}
