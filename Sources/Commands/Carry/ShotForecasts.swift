internal import Carry
internal import Faults
internal import Golf
internal import Reports
internal import Storage
internal import Terminal
internal import Time
internal import Tracking

/// `almanac predict --shots`: how far the shots of a file should carry.
enum ShotForecasts {
  static let options = [
    OptionSpecification(
      "shots", placeholder: "FILE",
      help: "Foretell the carry of a launch monitor's shots, by a carry run\n"
        + "(the newest unless --run names one).", group: "Shots"),
    OptionSpecification("day-first", help: "Dates are day, month, year.", group: "Shots"),
    OptionSpecification("month-first", help: "Dates are month, day, year.", group: "Shots"),
    OptionSpecification(
      "units", placeholder: "UNITS",
      help: "us (mph, yd, ft), metric (m/s, m, m), or three such as km/h,m,m.", defaultText: "us",
      group: "Shots"),
  ]

  static func run(
    _ path: String, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    let cells = try arguments.cells
    let bytes = try FileSystem.read(path, limit: ShotFileReader.sizeLimit + 1)
    var reader = ShotFileReader(zone: .utc)
    reader.dateNumbers = try arguments.dateNumbers
    let file = try reader.read(bytes, name: path)
    let store = RunStore(directory: try arguments.directories("runs-dir").first ?? "runs")
    let predictor = try CarryPredictor(
      of: try record(arguments.values("run").first, in: store), in: store)
    for warning in predictor.warnings { context.warn(warning) }
    let sessions = try file.sessions.map { session in
      CarryForecastReport.Session(
        session.session, try predictor.forecasts(of: session.shots, in: session.session))
    }
    try context.show(CarryForecastReport(predictor, sessions, cells).report, arguments)
  }

  /// The run that is named, or the newest of a carry model.
  private static func record(_ name: String?, in store: RunStore) throws(Fault) -> RunRecord {
    if let name { return try store.run(name).record }
    guard let newest = try store.list().runs.first(where: { $0.record.subject == .shots }) else {
      throw Fault(
        .missing, at: .file(store.directory), "no run of a carry model yet",
        remedy: .advice("\"almanac train --model carry --sessions all\" makes one"))
    }
    return newest.record
  }
}
