internal import Columnar
internal import Faults
internal import Forecasting
internal import League
internal import Reports
internal import Storage
internal import Terminal

/// Fills a Kaggle submission.
enum SubmissionAction {
  static func run(
    _ arguments: ParsedArguments, _ context: CommandContext, out: OutputFile?,
    _ lineEnd: CSVWriter.LineEnd
  ) throws {
    guard let out else { throw arguments.usageError("--kaggle-submission needs --out FILE") }
    guard let path = arguments.value("kaggle-submission"), !path.isEmpty else {
      throw arguments.usageError("--kaggle-submission is empty; expected a file")
    }
    let clip = try arguments.number("clip", in: 0...0.499) ?? 0
    let pairs = try pairs(arguments)
    let sheet = try SubmissionSheet(try FileSystem.read(path), name: path)
    let models = try pairs.map {
      try AskedModel(arguments, context, run: $0.run, dataDirectory: $0.dataDirectory)
    }
    try requireApart(models, pairs.map(\.dataDirectory))
    var forecasters = models.map(\.forecaster)
    let submission = try Submission(sheet, &forecasters, clip: clip)
    try out.write(submission.csv(lineEnd: lineEnd))
    try context.show(SubmissionReport(submission, by: models, path: out.path).report, arguments)
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
    _ models: [AskedModel], _ directories: [String]
  ) throws(Fault) {
    for (index, model) in models.enumerated() {
      for other in models[..<index] {
        guard let shared = model.forecaster.teams.firstShared(with: other.forecaster.teams) else {
          continue
        }
        throw Fault(
          .usage,
          "team \(shared) is in \(directories[index]) and in another --data-dir; expected leagues "
            + "that have no team in common")
      }
    }
  }
}

extension TeamTable {
  /// The first team that another league has too, by id.
  fileprivate func firstShared(with other: TeamTable) -> Int64? {
    teams.first { other.place(ofID: $0.id) != nil }?.id
  }
}
