import TestSupport
import Testing

/// A command line that cannot be understood, and all that standard error says of it.
struct UsageCase: CustomTestStringConvertible, Sendable {
  let line: String
  let errors: String

  init(_ line: String, _ message: String, see command: String? = nil) {
    self.line = line
    let hint = command.map { "see \"\($0) --help\"\n" } ?? ""
    errors = "almanac: error: \(message)\n\(hint)"
  }

  var testDescription: String { line }
}

@Suite struct UsageErrorTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private func expectUsageError(_ usage: UsageCase) throws {
    let outcome = try here.almanac(usage.line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == usage.errors)
    #expect(outcome.output == "")
    #expect(here.runs == [])
  }

  @Test(arguments: [
    UsageCase(
      "", "\"almanac\" needs a command; the commands are \(commands)",
      see: "almanac"),
    UsageCase(
      "runs", "\"almanac runs\" needs a command; the commands are \(runsCommands)",
      see: "almanac runs"),
    UsageCase(
      "trian",
      "unknown command \"trian\" for \"almanac\"; did you mean \"train\"? "
        + "(\(commands))", see: "almanac"),
    UsageCase(
      "prophesy",
      "unknown command \"prophesy\" for \"almanac\"; the commands are "
        + "\(commands)", see: "almanac"),
    UsageCase(
      "runs lst",
      "unknown command \"lst\" for \"almanac runs\"; did you mean \"list\"? (\(runsCommands))",
      see: "almanac runs"),
    UsageCase(
      "import kagle",
      "unknown command \"kagle\" for \"almanac import\"; did you mean \"kaggle\"? "
        + "(kaggle, fivethirtyeight, csv, shots, formats, detect)", see: "almanac import"),
    UsageCase(
      "data synthesise",
      "unknown command \"synthesise\" for \"almanac data\"; did you mean \"synthesize\"? "
        + "(show, set, stats, synthesize)", see: "almanac data"),
    UsageCase(
      "help nothing",
      "unknown command \"nothing\" for \"almanac\"; the commands are "
        + "\(commands)", see: "almanac"),
    UsageCase(
      "help train more", "no help for \"more\"; \"almanac train\" has no commands below it",
      see: "almanac train"),
  ])
  func `An unknown command is answered with the nearest one and all there are`(
    usage: UsageCase
  ) throws {
    try expectUsageError(usage)
  }

  @Test(arguments: [
    UsageCase(
      "train --modle elo",
      "unknown option \"--modle\" for \"almanac train\"; did you mean \"--model\"?",
      see: "almanac train"),
    UsageCase(
      "runs list --model elo", "unknown option \"--model\" for \"almanac runs list\"",
      see: "almanac runs list"),
    UsageCase(
      "--limit 3 runs list",
      "unknown option \"--limit\" for \"almanac\"; write it after a command that "
        + "has it (sweep, ratings, runs list, forecasts list, alerts list, positions list, shots list)",
      see: "almanac"),
    UsageCase(
      "train --model elo --model elo",
      "\"--model\" is given twice for \"almanac train\"; keep one", see: "almanac train"),
    UsageCase(
      "train --model elo --quiet=3", "\"--quiet\" takes no value; write it without \"=3\"",
      see: "almanac train"),
    UsageCase(
      "train --model elo --start-year",
      "\"--start-year\" needs a value; write \"--start-year YEAR\"", see: "almanac train"),
    UsageCase(
      "train --model --json",
      "\"--model\" needs a value, not \"--json\"; if that is the value, write \"--model=--json\"",
      see: "almanac train"),
    UsageCase(
      "train --model elo extra",
      "unexpected argument \"extra\"; \"almanac train\" takes no arguments", see: "almanac train"),
    UsageCase(
      "runs show", "missing ID for \"almanac runs show\"; write \"almanac runs show ID\"",
      see: "almanac runs show"),
    UsageCase(
      "runs show a b", "unexpected argument \"b\"; \"almanac runs show\" takes only ID",
      see: "almanac runs show"),
    UsageCase(
      "import csv", "missing FILE for \"almanac import csv\"; write \"almanac import csv FILE\"",
      see: "almanac import csv"),
    UsageCase(
      "import kaggle x --league girls",
      "unknown value \"girls\" for \"--league\"; the values are men, women",
      see: "almanac import kaggle"),
    UsageCase(
      "import csv x --map team1",
      "--map \"team1\" is no mapping; expected field=Column, such as team1=HomeTeam",
      see: "almanac import csv"),
    UsageCase(
      "import csv x --map taem1=Home",
      "--map \"taem1=Home\": no field \"taem1\"; did you mean \"team1\"? (season, day, date, team1, "
        + "team2, score1, score2, neutral, site, overtimes, tournament, number, outcome, score)",
      see: "almanac import csv"),
  ])
  func `An option or argument out of place is named, with what to write`(usage: UsageCase) throws {
    try expectUsageError(usage)
  }

  @Test(arguments: [
    UsageCase(
      "train --model elo --start-year abc", "\"--start-year\" needs a whole number, not \"abc\"",
      see: "almanac train"),
    UsageCase(
      "train --model elo --start-year -5", "\"--start-year\" must be from 0 to 9999, not \"-5\"",
      see: "almanac train"),
    UsageCase(
      "train --model elo --end-year 99999",
      "\"--end-year\" must be from 0 to 9999, not \"99999\"", see: "almanac train"),
    UsageCase(
      "train --model elo --warm-up-from 2010.5",
      "\"--warm-up-from\" needs a whole number, not \"2010.5\"", see: "almanac train"),
    UsageCase(
      "train --model elo --seed -1", "\"--seed\" must be at least 0, not \"-1\"",
      see: "almanac train"),
    UsageCase(
      "train --model elo --predict al",
      "unknown value \"al\" for \"--predict\"; did you mean \"all\"? (tournament, all)",
      see: "almanac train"),
    UsageCase(
      "runs list --limit -1", "\"--limit\" must be at least 0, not \"-1\"", see: "almanac runs list"
    ),
  ])
  func `A value that cannot be is quoted, with what is valid`(usage: UsageCase) throws {
    try expectUsageError(usage)
  }

  static let models = "elo, kalman, logistic_regression, xgboost"
  static let commands =
    "train, sweep, predict, ratings, simulate, runs, report, serve, forecasts, monitor, alerts, now, "
    + "abtest, retrain, training, odds, prices, strategies, methods, positions, league, ledger, models, "
    + "features, import, sessions, shots, data"
  static let runsCommands =
    "list, show, compare, reproduce, explain, verify, export, tag, untag, note, rename, delete, "
    + "restore, gc, fsck"

  static let hyperparameters =
    "initial_rating, newcomer_rating, mean_rating, k_factor, tournament_k_factor, early_boost, "
    + "home_advantage, scale, carryover, carryover_target, margin, margin_cap, margin_floor, "
    + "margin_exponent, overtime_rescaling, regulation_minutes, overtime_minutes, initial_ratings, overrides"

  @Test(arguments: [
    UsageCase("train", "train needs --model NAME (\(models))", see: "almanac train"),
    UsageCase("train --model ello", "unknown model \"ello\"; did you mean \"elo\"? (\(models))"),
    UsageCase("models show ello", "unknown model \"ello\"; did you mean \"elo\"? (\(models))"),
    UsageCase(
      "train --model elo --preset ncca",
      "unknown preset \"ncca\"; did you mean \"ncaa\"? "
        + "(ncaa, fivethirtyeight-nfl, fivethirtyeight-nba, fivethirtyeight-mlb)"),
    UsageCase(
      "train --model elo --set k_facter=3",
      "unknown hyperparameter \"k_facter\"; did you mean \"k_factor\"? (\(hyperparameters))"),
    UsageCase(
      "train --model elo --set k_factor=x",
      "k_factor: found \"x\"; expected a number from 0 to 1000"),
    UsageCase(
      "train --model elo --set k_factor=-1",
      "k_factor: found \"-1\"; expected a number from 0 to 1000"),
    UsageCase(
      "train --model elo --set k_factor=nan",
      "k_factor: found \"nan\"; expected a number from 0 to 1000"),
    UsageCase(
      "train --model elo --set k_factor",
      "\"k_factor\" is no setting; expected key=value, such as k_factor=30"),
    UsageCase(
      "train --model elo --set overtime_rescaling=yes",
      "overtime_rescaling: found \"yes\"; expected true or false"),
    UsageCase(
      "train --model elo --set margin=nome",
      "margin: found \"nome\"; expected none, fivethirtyeight_nfl, fivethirtyeight_nba, power; "
        + "did you mean \"none\"?"),
  ])
  func `An unknown model, preset or hyperparameter is answered with those there are`(
    usage: UsageCase
  ) throws {
    try expectUsageError(usage)
  }

  @Test(arguments: [
    UsageCase("train --model forest", "unknown model \"forest\"; the models are \(models)"),
    UsageCase(
      "train --model elo --preset chess",
      "unknown preset \"chess\"; the presets are ncaa, fivethirtyeight-nfl, fivethirtyeight-nba, "
        + "fivethirtyeight-mlb"),
    UsageCase("train --model kalman --preset ncaa", "unknown preset \"ncaa\"; there are none"),
  ])
  func `A name like no other is answered with a sentence that lists them`(usage: UsageCase) throws {
    try expectUsageError(usage)
  }
}
