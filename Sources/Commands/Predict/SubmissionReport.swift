internal import Faults
internal import Forecasting
internal import League
internal import Storage
internal import Terminal
internal import Tracking
internal import Wording

/// A filled Kaggle submission, and what is said of it.
struct SubmissionReport {
  private let submission: Submission
  private let runs: [LoadedRun]
  private let out: String

  static func make(
    _ arguments: ParsedArguments, _ context: CommandContext, out: String?
  ) throws {
    guard let out else { throw arguments.usageError("--kaggle-submission needs --out FILE") }
    guard let path = arguments.value("kaggle-submission"), !path.isEmpty else {
      throw arguments.usageError("--kaggle-submission is empty; expected a file")
    }
    let clip = try arguments.number("clip", in: 0...0.499) ?? 0
    let pairs = try pairs(arguments)
    let sheet = try SubmissionSheet(try FileSystem.read(path, limit: 1 << 30), name: path)
    let runs = try pairs.map {
      try LoadedRun(arguments, context, run: $0.run, dataDirectory: $0.dataDirectory)
    }
    try requireApart(runs, pairs.map(\.dataDirectory))
    var forecasters = runs.map(\.forecaster)
    let submission = try Submission(sheet, &forecasters, clip: clip)
    try FileSystem.replace(out, with: submission.csv)
    let report = SubmissionReport(submission: submission, runs: runs, out: out)
    if arguments.has("json") { return try context.printJSON(try report.json) }
    try context.output.write(
      report.table.render(width: context.output.tableWidth, style: context.style))
  }

  /// The n-th run goes with the n-th data directory.
  private static func pairs(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> [(run: String, dataDirectory: String)] {
    let ids = arguments.values("run")
    let named = try arguments.directories("data-dir")
    let directories = named.isEmpty ? ["data"] : named
    guard !ids.isEmpty else { throw arguments.usageError("predict needs --run ID") }
    guard ids.count == directories.count else {
      throw arguments.usageError(
        "\(ids.count) --run and \(directories.count) --data-dir; expected a --data-dir for each --run"
      )
    }
    return zip(ids, directories).map { (run: $0, dataDirectory: $1) }
  }

  /// No team may be in two leagues, since a row names teams by id alone.
  private static func requireApart(
    _ runs: [LoadedRun], _ directories: [String]
  ) throws(Fault) {
    for (index, run) in runs.enumerated() {
      for other in runs[..<index] {
        guard let shared = run.forecaster.teams.firstShared(with: other.forecaster.teams) else {
          continue
        }
        throw Fault(
          .usage,
          "team \(shared) is in \(directories[index]) and in another --data-dir; expected leagues "
            + "that have no team in common")
      }
    }
  }

  private var range: String {
    let (low, high) = (submission.probabilities.min() ?? 0, submission.probabilities.max() ?? 0)
    return [low, high].map { NumberFormat.fixed($0, decimals: 4) }.joined(separator: " to ")
  }

  private var table: KeyValueTable {
    var table = KeyValueTable()
    table.append("submission", TableCell(out, .bold))
    table.append("matchups", NumberFormat.grouped(submission.probabilities.count))
    table.append("probabilities", range)
    for part in submission.parts {
      let run = runs[part.model]
      table.append(
        "season \(part.moment.season)",
        "\(NumberFormat.grouped(part.rows)) by \(run.record.modelType), run \(run.record.shortID): "
          + "knew the games before \(run.words(for: part.moment))")
    }
    return table
  }

  private struct Answer: Encodable {
    struct Part: Encodable {
      let runID: String
      let modelType: String
      let season: Int
      let knownBeforeDay: Int32
      let rows: Int

      enum CodingKeys: String, CodingKey {
        case season, rows
        case runID = "run_id"
        case modelType = "model_type"
        case knownBeforeDay = "known_before_day"
      }
    }

    let file: String
    let rows: Int
    let parts: [Part]
  }

  private var json: [UInt8] {
    get throws {
      JSONList.text(
        of: Answer(
          file: out, rows: submission.probabilities.count,
          parts: submission.parts.map { part in
            let record = runs[part.model].record
            return Answer.Part(
              runID: record.runID, modelType: record.modelType, season: part.moment.season,
              knownBeforeDay: part.moment.day, rows: part.rows)
          }))
    }
  }
}

extension TeamTable {
  /// The first team that another league has too, by id.
  fileprivate func firstShared(with other: TeamTable) -> Int64? {
    teams.first { other.place(ofID: $0.id) != nil }?.id
  }
}
