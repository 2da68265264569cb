internal import Columnar
internal import Faults
internal import Forecasting
internal import League
internal import Reports
internal import Storage
internal import Terminal

/// Fills a Kaggle submission.
enum SubmissionAction {
  /// The options that go with a submission alone.
  static let options = [
    OptionSpecification(
      "kaggle-submission", placeholder: "FILE",
      help:
        "Fill Kaggle's SampleSubmission.csv, of any year;\nthat of 2024 is filled with brackets.",
      group: "Games"),
    OptionSpecification(
      "clip", placeholder: "X", help: "Keep a submission within X and 1 - X.", defaultText: "0",
      group: "Games"),
    OptionSpecification(
      "fill", placeholder: "X",
      help: "Say X of two teams that no league at hand has.\nWithout it they are an error.",
      group: "Games"),
    OptionSpecification(
      "brackets", placeholder: "N", help: "Brackets of each tournament, in a submission of them.",
      defaultText: "1000", group: "Games"),
    OptionSpecification(
      "seed", placeholder: "N", help: "Seed of the brackets' lots.", defaultText: "0",
      group: "Games"),
    OptionSpecification(
      "past-seasons", placeholder: "N",
      help: "Earlier seasons to score such brackets on, at most.", defaultText: "5",
      group: "Games"),
  ]

  /// A run, and where its league and it are.
  private struct Source {
    let run: String
    let dataDirectory: String
    let runsDirectory: String
  }

  static func run(
    _ arguments: ParsedArguments, _ context: CommandContext, out: OutputFile?,
    _ lineEnd: CSVWriter.LineEnd
  ) throws {
    guard let out else { throw arguments.usageError("--kaggle-submission needs --out FILE") }
    guard let path = arguments.value("kaggle-submission"), !path.isEmpty else {
      throw arguments.usageError("--kaggle-submission is empty; expected a file")
    }
    // Read before the files, so that what is wrong with them is said at once.
    let clip = try arguments.number("clip", in: 0...0.499) ?? 0
    let fill = try arguments.number("fill", in: 0...1)
    let sources = try sources(arguments)
    let bytes = try FileSystem.read(path)
    if BracketSheet.isOne(bytes, name: path) {
      let sheet = try BracketSheet(bytes, name: path)
      return try fillIn(sheet, sources, arguments, context, out, lineEnd)
    }
    for option in ["brackets", "seed", "past-seasons", "season"] where arguments.has(option) {
      throw arguments.usageError(
        "--\(option) goes with a submission of brackets, which \(path) is not")
    }
    let sheet = try SubmissionSheet(bytes, name: path)
    let models = try models(sources, arguments, context)
    var forecasters = models.map(\.forecaster)
    let submission = try Submission(sheet, &forecasters, clip: clip, fill: fill)
    try out.write(submission.csv(lineEnd: lineEnd))
    try context.show(SubmissionReport(submission, by: models, path: out.path).report, arguments)
  }

  // MARK: Brackets

  private static func fillIn(
    _ sheet: BracketSheet, _ sources: [Source], _ arguments: ParsedArguments,
    _ context: CommandContext, _ out: OutputFile, _ lineEnd: CSVWriter.LineEnd
  ) throws {
    for option in ["clip", "fill"] where arguments.has(option) {
      throw arguments.usageError("--\(option) goes with a submission of matchups, not of brackets")
    }
    let count = try arguments.integer("brackets", in: 1...BracketSubmission.mostBrackets) ?? 1000
    let seed = try arguments.integer("seed", in: 0...mostExact) ?? 0
    let past = try arguments.integer("past-seasons", in: 0...100) ?? 5
    let leagues = try sources.map { try LeagueSource(directory: $0.dataDirectory) }
    let order = try places(of: sheet, among: leagues)
    let season = try season(arguments, order.map { leagues[$0] })
    let models = try models(order.map { sources[$0] }, arguments, context)
    var parts: [BracketSubmission.Part] = []
    for (place, model) in models.enumerated() {
      var forecaster = BracketForecaster(
        model.forecaster, on: leagues[order[place]], league: sheet.leagues[place], count: count,
        seed: UInt64(seed))
      parts.append(try forecaster.part(of: season, for: sheet, past: past))
    }
    let submission = BracketSubmission(sheet, season: season, parts)
    try out.write(try submission.csv(lineEnd: lineEnd))
    let report = BracketSubmissionReport(submission, by: models, path: out.path)
    try context.show(report.report, arguments)
  }

  /// By tournament of the sheet, which league it is.
  private static func places(
    of sheet: BracketSheet, among leagues: [LeagueSource]
  ) throws -> [Int] {
    let known = try leagues.map { KaggleLeague(of: try $0.teams()) }
    var places: [Int] = []
    for league in sheet.leagues {
      guard let place = known.firstIndex(of: league) else {
        throw Fault(
          .usage,
          "the sample asks for brackets of the \(league.rawValue)'s tournament (\(league.letter))",
          remedy: .expected("a --run and a --data-dir with the \(league.rawValue)'s games"))
      }
      places.append(place)
    }
    guard Set(places).count == leagues.count else {
      throw Fault(
        .usage,
        "the sample asks for brackets of \(sheet.leagues.count == 1 ? "one league" : "two leagues")",
        remedy: .expected("a --run and a --data-dir for each, and no more"))
    }
    return places
  }

  /// The season that is told, else the last that has seeds.
  private static func season(
    _ arguments: ParsedArguments, _ leagues: [LeagueSource]
  ) throws -> Int {
    if let season = try arguments.integer("season", in: 0...9999) { return season }
    let last = try leagues.compactMap { try $0.lastSeededSeason() }
    guard let season = last.min(), last.count == leagues.count else {
      throw Fault(.missing, "no season has seeds, of which a bracket could be made")
    }
    return season
  }

  // MARK: Runs

  private static func models(
    _ sources: [Source], _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> [AskedModel] {
    let models = try sources.map {
      try AskedModel(
        arguments, context, run: $0.run, dataDirectory: $0.dataDirectory,
        runsDirectory: $0.runsDirectory)
    }
    try requireApart(models, sources.map(\.dataDirectory))
    return models
  }

  /// The n-th run goes with the n-th data directory, and the n-th folder of runs where there are several.
  private static func sources(_ arguments: ParsedArguments) throws(UsageError) -> [Source] {
    let ids = arguments.values("run")
    let named = try arguments.directories("data-dir")
    let directories = named.isEmpty ? ["data"] : named
    guard !ids.isEmpty else { throw arguments.usageError("predict needs --run ID") }
    guard ids.count == directories.count else {
      throw arguments.usageError(
        "\(ids.count) --run and \(directories.count) --data-dir; expected a --data-dir for each --run"
      )
    }
    let runs = try arguments.directories("runs-dir")
    guard runs.count < 2 || runs.count == ids.count else {
      throw arguments.usageError(
        "\(ids.count) --run and \(runs.count) --runs-dir; expected one --runs-dir, or one for each "
          + "--run")
    }
    return ids.indices.map { place in
      Source(
        run: ids[place], dataDirectory: directories[place],
        runsDirectory: runs.isEmpty ? "runs" : runs[runs.count == 1 ? 0 : place])
    }
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

  /// The largest whole number up to which JSON's numbers, doubles, tell all apart.
  private static let mostExact = 1 << 53
}

extension TeamTable {
  /// The first team that another league has too, by id.
  fileprivate func firstShared(with other: TeamTable) -> Int64? {
    teams.first { other.place(ofID: $0.id) != nil }?.id
  }
}
