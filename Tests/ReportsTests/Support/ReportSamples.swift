import Brackets
import Evaluation
import Faults
import Features
import Forecasting
import Hyperparameters
import League
import Models
import TestSupport

@testable import Contracts
@testable import Reports
@testable import Tracking
@testable import Training

/// A report of every kind, by name.
struct ReportSamples: Sendable {
  let reports: [String: Report]

  private static let made = Result { try ReportSamples() }
  static func all() throws -> ReportSamples { try made.get() }

  static let guide = Guide(program: "Almanac 0.1")

  /// - Throws: where there is no report of that name.
  static func report(_ name: String) throws -> Report {
    guard let report = try all().reports[name] else { throw Fault(.missing, "no sample \(name)") }
    return report
  }

  static let names =
    ofRuns + [
      "forecasts", "no forecasts", "submission", "filled submission",
      "submission of brackets", "submission of brackets without a past", "ratings", "history",
      "tournament",
    ]
    + ofRecord + MonitorSamples.names + ModelTestSamples.names
    + RetrainingSamples.names + SessionSamples.names + PositionSamples.names
    + ofAlerts + ofOthers
  private static let ofRuns = [
    "training", "run", "run that learnt from features", "run without its games",
    "run with estimates", "run with prior means", "comparison",
    "comparison of three", "comparison with itself", "comparison on one day", "explanation",
    "reproduction", "sweep", "list", "annotations", "verification",
  ]
  private static let ofRecord = [
    "forecasts added", "retrospective forecasts added", "forecasts settled", "forecasts on record",
    "forecast on record", "scores", "scores by month", "no scores", "seal", "forecasts verified",
    "forecasts touched", "replay", "ledger", "migrations", "no migrations", "schema checked",
    "schema changed", "ledger verified", "ledger touched", "ledger copied",
  ]
  private static let ofAlerts = [
    "alerts", "no alerts", "alert", "alert without deliveries", "alert raised",
    "alert acknowledged",
    "alert silenced", "alert resolved", "alerts delivered", "nothing delivered", "alerts tested",
    "alerts tested in vain", "rules of alerts", "standard rules of alerts",
  ]
  private static let ofOthers = [
    "model", "models", "promises", "model file", "model file without metadata",
    "model file with estimates", "versions", "alias",
    "games", "features", "garbage", "folder", "formats", "format", "no format",
    "no format, guessed", "format that fails",
  ]

  private init() throws {
    let samples = try SampleRuns()
    reports = try Self.runs(samples).merging(Self.comparisons(samples)) { one, _ in one }
      .merging(Self.trials(samples)) { one, _ in one }
      .merging(Self.forecasts(samples)) { one, _ in one }
      .merging(Self.models(samples)) { one, _ in one }
      .merging(Self.folders(samples)) { one, _ in one }
      .merging(Self.formats()) { one, _ in one }
      .merging(RecordSamples().reports) { one, _ in one }
      .merging(MonitorSamples().reports) { one, _ in one }
      .merging(ModelTestSamples().reports) { one, _ in one }
      .merging(RetrainingSamples().reports) { one, _ in one }
      .merging(SessionSamples().reports) { one, _ in one }
      .merging(AlertSamples().reports) { one, _ in one }
      .merging(PositionSamples().reports) { one, _ in one }
  }

  // MARK: Runs

  private static func runs(_ samples: SampleRuns) throws -> [String: Report] {
    func report(_ run: Int, hasGames: Bool = true) throws -> Report {
      let (record, predictions) = (samples.runs[run].record, samples.runs[run].predictions)
      let league = RunLeague(
        dataDirectory: hasGames ? SampleRuns.repository + "/data" : "nowhere",
        of: record.dataset)
      let figures = RunFigures(
        record, predictions, in: samples.store,
        model: try ModelRegistry.builtIn.definition(named: record.modelType))
      let ratings =
        hasGames
        ? try TeamRatings(of: record, try samples.forecaster(run), teams: [2, 5]) : nil
      return RunReport(
        record, figures, path: "runs/\(run)", aliases: ["champion"], .builtIn, guide
      ).report(
        RunReport.Games(
          TeamNames(league),
          RunCalls(
            predictions, try league.contents.map { try KnownGames(of: record, in: $0.source) }),
          ratings: ratings))
    }
    func estimated(_ estimates: Estimates) -> Report {
      var record = samples.runs[0].record
      record.estimates = estimates
      let figures = RunFigures(
        record, samples.runs[0].predictions, in: samples.store, model: nil)
      return RunReport(record, figures, path: "runs/0", .builtIn, guide).report()
    }
    return [
      "run with estimates": estimated(Self.estimates(games: 1204)),
      "run with prior means": estimated(Self.estimates(games: 0)),
      "training": RunReport.summary(samples.runs[0].record, path: "runs/0"),
      "run": try report(0), "run that learnt from features": try report(2),
      "run without its games": try report(1, hasGames: false),
    ]
  }

  private static func estimates(games: Int) -> Estimates {
    Estimates(
      values: ["home_advantage": 3.25, "conference_pull": 0],
      priors: [
        "home_advantage": Estimates.Prior(coordinate: "value / scale", mean: 0.2, deviation: 0.1)
      ], scale: 16.25, objective: games == 0 ? nil : 4321.5,
      logLikelihood: games == 0 ? nil : -4320.25, evaluations: games == 0 ? 0 : 1000,
      games: games, seasons: games == 0 ? [] : [2013, 2014])
  }

  private static func comparisons(_ samples: SampleRuns) throws -> [String: Report] {
    func report(_ runs: [TrainedRun]) throws -> Report {
      let comparison = try RunComparison(
        of: runs.map { ($0.record, $0.predictions) }, draws: 200)
      let teams = TeamNames(
        dataDirectory: SampleRuns.repository + "/data",
        of: runs[0].record.dataset)
      let gate = Gate(text: "ece < 2", .expectedCalibrationError, .below, .number(2))
      return ComparisonReport(
        comparison, teams, gates: [GateResult(of: gate, in: comparison)], guide
      ).report
    }
    return [
      "comparison": try report(Array(samples.runs.prefix(2))),
      "comparison of three": try report(samples.runs),
      "comparison with itself": try report([samples.runs[0], samples.runs[0]]),
      "comparison on one day": try report(try SampleRuns.ofOneDay()),
    ]
  }

  private static func trials(_ samples: SampleRuns) throws -> [String: Report] {
    let records = samples.runs.map(\.record)
    let explanation = Explanation(records[0], records[1]) { record in
      record.metrics.pooled[.logLoss].map { $0 + (record.hyperparameters["margin"] == nil ? 1 : 2) }
    }
    let reproduction = Reproduction(
      of: records[0], samples.runs[0].predictions, now: samples.runs[1])
    let catalog = try RunCatalog(samples.store)
    let columns = try ["id", "created", "log_loss", "tag", "k_factor", "git", "predictions"].map {
      try catalog.field($0)
    }
    return [
      "explanation": ExplanationReport(
        explanation, records[0], records[1], isAtHand: true, guide
      ).report,
      "reproduction": ReproductionReport(
        reproduction, runID: records[0].runID, tolerance: 0, storedDigest: "00"
      ).report,
      "sweep": SweepReport(
        id: "abc", axes: ["k_factor", "margin"], .logLoss,
        SweepReport.Seasons(selected: 2022...2023, judged: 2024...2024),
        ranking: records.enumerated().map { place, record in
          SweepReport.Trial(record, settings: ["\(place)", "none"], score: 0.5 + Double(place) / 7)
        }, limit: 2, guide
      ).report, "list": RunListReport(columns).report(of: catalog.select().rows),
      "annotations": AnnotationReport(records).report,
      "verification": VerificationReport(records.map { samples.store.verify($0.runID) }).report,
    ]
  }

  // MARK: What models say

  private static func forecasts(_ samples: SampleRuns) throws -> [String: Report] {
    var forecaster = try samples.forecaster(0)
    let record = samples.runs[0].record
    let matchups = forecaster.dataset.seasons.flatMap(\.matchups)
    let games = try forecaster.forecasts(of: Array(matchups.suffix(40)))
    let asked = AskedModel(record, forecaster, manifest: try samples.source.manifest())
    let question = try TournamentQuestion(season: 2024, in: samples.source)
    try forecaster.advance(to: question.moment)
    let tournament = TournamentForecast(
      of: record, question, exact: try question.ask(forecaster), draws: 500, seed: 0)
    let sheet = try SubmissionSheet(
      Array("ID,Pred\n2024_1101_1102,0.5\n2024_1101_1103,0.5\n".utf8), name: "sheet.csv")
    var forecasters = [forecaster]
    let submission = try Submission(sheet, &forecasters, clip: 0)
    let wide = try SubmissionSheet(
      Array("ID,Pred\n2024_1101_1102,0.5\n2024_3101_3103,0.5\n".utf8), name: "sheet.csv")
    let filled = try Submission(wide, &forecasters, fill: 0.5)
    let seasonEnds = asked.forecaster.seasonEnds
    func brackets(past: Int) throws -> Report {
      let bracket = question.bracket
      let rows = bracket.games.map { "0,M,1,\($0.slot),W01" }
      let sheet = try BracketSheet(
        Array((["RowId,Tournament,Bracket,Slot,Team"] + rows).joined(separator: "\n").utf8),
        name: "sheet.csv")
      var filler = BracketForecaster(
        forecaster, on: samples.source, league: .men, count: 20, seed: 0)
      let part = try filler.part(of: 2024, for: sheet, past: past)
      return BracketSubmissionReport(
        BracketSubmission(sheet, season: 2024, [part]), by: [asked], path: "out.csv"
      ).report
    }
    return [
      "forecasts": ForecastReport(games, by: asked).report,
      "no forecasts": ForecastReport([], by: asked).report,
      "submission": SubmissionReport(submission, by: [asked], path: "out.csv").report,
      "filled submission": SubmissionReport(filled, by: [asked], path: "out.csv").report,
      "submission of brackets": try brackets(past: 2),
      "submission of brackets without a past": try brackets(past: 0),
      "ratings": RatingsReport(
        try Standings(asked.forecaster, limit: 8), by: asked, guide
      ).report,
      "history": RatingHistoryReport(
        try RatingHistory(asked.forecaster, team: 3, seasonEnds), by: asked
      ).report,
      "tournament": TournamentReport(
        tournament, date: asked.date(of: question.moment), guide
      ).report,
    ]
  }

  private static func models(_ samples: SampleRuns) throws -> [String: Report] {
    let elo = try ModelRegistry.builtIn.definition(named: "elo")
    let saved = try samples.store.models().models
    let verdicts: [Promise: Verdict] = [
      .leak: .broken(
        Breach(
          day: Breach.Day(of: GameID(season: 2001, day: 4, teamA: 1, teamB: 2)),
          fact: "0.5 became 0.6")),
      .range: .kept,
    ]
    var estimated = saved[0]
    estimated.estimates = estimates(games: 1204)
    return [
      "model": ModelReport(elo).report, "models": ModelListReport(.builtIn).report,
      "promises": ContractReport(elo, league: "3 teams", verdicts).report,
      "model file": ModelInfoReport(saved[0], path: "model.json", hasItsDigest: true).report,
      "model file with estimates": ModelInfoReport(
        estimated, path: "model.json", hasItsDigest: nil
      ).report,
      "model file without metadata": ModelInfoReport(nil, path: "x", hasItsDigest: nil).report,
      "versions": ModelVersionsReport(
        saved, aliases: [saved[0].runID: ["champion", "best"]]
      ).report,
      "alias": AliasReport(
        AliasChange(alias: "champion", runID: saved[0].runID, previousRunID: nil)
      ).report,
      "games": DatasetReport(
        try samples.source.manifest(), dates: try samples.source.dates()
      ).report, "features": FeatureListReport(.builtIn).report,
    ]
  }

  private static func formats() throws -> [String: Report] {
    let formats = try ImportFormat.builtIn()
    let directory = TemporaryDirectory()
    func detection(_ text: String) throws -> Report {
      let path = try directory.write(text, to: "games.csv")
      let detection = try FormatDetection(path: path, among: formats)
      return FormatDetectionReport(
        detection, path: "games.csv",
        commands: detection.fits.map { "read games.csv as \($0.format.name)" },
        guess: detection.guess.map { _ in "read games.csv with date in Date" },
        advice: "Say which column is what.", words: { $0.message }
      ).report
    }
    let header = "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR\n"
    return [
      "formats": FormatListReport(formats).report,
      "format": try detection(header + "E0,05/08/2022,A,B,0,2,A\nE0,27/05/2023,B,A,1,1,D\n"),
      "format that fails": try detection(header + "E0,soon,A,B,0,2,A\n"),
      "no format": try detection("name,age\nx,3\n"),
      "no format, guessed": try detection("Date,Home,Away\n2020-01-02,A,B\n"),
    ]
  }

  private static func folders(_ samples: SampleRuns) throws -> [String: Report] {
    [
      "garbage": GarbageReport(
        [
          Garbage(kind: .trashed, path: "runs/.trash/a", size: 12_345),
          Garbage(kind: .incomplete, path: "runs/.incomplete-b", size: 0),
        ], isRemoved: false
      ).report,
      "folder": FolderReport([
        FolderFinding(kind: .torn, path: "runs/a", fact: "has no run.json", movedTo: nil),
        FolderFinding(kind: .inProgress, path: "runs/b", fact: "runs/b: is saved", movedTo: "c"),
      ]).report,
    ]
  }
}
