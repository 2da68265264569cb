internal import Faults

/// A step that the reader of a report could take next.
extension Remedy {
  static let issueForecasts = Remedy(
    "issue_forecasts", text: "issuing forecasts puts those of the games to come on record")
  static let promoteRun = Remedy("promote_run", text: "giving a run an alias puts it in use")
  static let retrain = Remedy(
    "retrain", text: "a model in use can be trained again on what is known now")
  static let startTest = Remedy("start_test", text: "a challenger can be tested against it")
  static let judgeElsewhere = Remedy(
    "judge_elsewhere",
    text: "choosing on some seasons and judging on others tells what it is worth")
  static let locateGamesAndRuns = Remedy(
    "locate_games_and_runs", text: "say where games and runs are")
  static let nameGames = Remedy("name_games", text: "name theirs")
  static let showAll = Remedy("show_all", text: "ask for all of them")
  static let showMore = Remedy("show_more", text: "ask for more of them")

  static func listSweep(id: String) -> Remedy {
    Remedy("list_sweep", ["sweep": id], text: "its runs have this id")
  }

  /// - Parameter run: its id, or the beginning of one.
  static func reproduce(run: String) -> Remedy {
    Remedy("reproduce", ["run": run], text: "make run \(run) again from its record")
  }

  static func simulate(run: String, season: Int, draws: Int, seed: UInt64) -> Remedy {
    Remedy(
      "simulate",
      ["run": run, "season": "\(season)", "draws": "\(draws)", "seed": "\(seed)"],
      text: "work season \(season) out again with run \(run), \(draws) draws and seed \(seed)")
  }
}
