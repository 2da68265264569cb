internal import Faults
internal import Wording

/// Words for faults in the world of the command line: remedies and fields become options.
enum FaultWording {
  /// Place, fact and remedy on one line, whatever a file or a name in it holds; details below.
  static func text(of fault: Fault) -> String {
    let sentence = fault.message(field: option, remedy: words).printable
    return ([sentence] + fault.detail).joined(separator: "\n")
  }

  /// `--start-year` for `start_year`.
  static func option(_ field: String) -> String { "--" + optionName(field) }

  /// `start-year` for `start_year`.
  static func optionName(_ field: String) -> String { field.replacing("_", with: "-") }

  @Sendable static func words(_ remedy: Remedy) -> String {
    remedies[remedy.name]?(remedy.values) ?? remedy.text
  }

  private static let dataFolder = "--data-dir"

  /// Every remedy that a library declares and a command words with commands or options: those of faults, and
  /// what reports advise.
  static let remedies: [String: @Sendable ([String: String]) -> String] = [
    "adopt_ledger": { _ in
      "\"almanac ledger adopt\" takes it in, if its tables are a ledger's; --ledger names another"
    },
    "allow_mismatch": { _ in
      "train again, or predict all the same with --allow-feature-mismatch"
    },
    "begin_ledger": { _ in "\"almanac forecasts issue\" begins one" },
    "begin_with_ratings": {
      "\"almanac train --model elo --set initial_ratings=\($0["path"] ?? "FILE")\" begins with them"
    },
    "choose_league": { _ in
      "choose one with --league men or --league women, and give each its own \(dataFolder)"
    },
    "compare_again": { _ in
      "\"almanac abtest start\" tests against the run that it names now"
    },
    "compare_anyway": { _ in "--force compares what they have in common" },
    "first_alias": { _ in "there are none; \(promote("NAME")) makes one" },
    "ignore_column": {
      "\($0["expected"] ?? ""); if the column means something else, --ignore \"\($0["column"] ?? "NAME")\" passes over it"
    },
    "import_dates": { _ in
      "a forecast must be earlier than its game: import games with dates"
    },
    "import_elsewhere": { _ in "import into another folder with \(dataFolder)" },
    "import_games": { _ in "import some with \"almanac import\"" },
    "import_here": { _ in
      "import some with \"almanac import\", or name another folder with \(dataFolder)"
    },
    "issue_forecasts": { _ in
      "\"almanac forecasts issue\" puts forecasts of the games to come on record"
    },
    "judge_elsewhere": { _ in
      "--select-on and --judge-on tell what it is worth on others"
    },
    "leave_out_features": { _ in
      "--features site,seed,colley,pagerank names those that need none"
    },
    "learn_outcomes": { _ in
      "\"--model elo --set margin=none\" learns from outcomes alone"
    },
    "lengthen_season": {
      "expected a date at most \($0["longest"] ?? "400") days after \($0["start"] ?? "its first"), the "
        + "season's day 0; --longest-season \($0["days"] ?? "DAYS") takes a longer season"
    },
    "list_runs": { _ in "\"almanac runs list\" shows those there are" },
    "list_shots": { _ in "\"almanac shots list\" shows those there are" },
    "list_sweep": {
      "\"almanac runs list --filter 'sweep_id = \($0["sweep"] ?? "ID")'\""
    },
    "list_retrainings": { _ in "\"almanac training list\" shows those there are" },
    "locate_games_and_runs": { _ in "\(dataFolder) and --runs-dir say where games and runs are" },
    "migrate_ledger": { _ in "\"almanac ledger migrate\" brings it up to date" },
    "name_column": {
      let column = $0["column"] ?? "NAME"
      return "--map FIELD=\"\(column):2\" means the second of the name"
    },
    "name_folder": { _ in "name the folder that holds its games with \(dataFolder)" },
    "name_games": { _ in "name theirs with \(dataFolder)" },
    "name_inner_folder": { _ in "name the folder that holds the one you mean with --folder" },
    "predict_alike": { _ in "train over the same seasons, and with the same --predict" },
    "predict_all": { _ in "--predict all predicts every game" },
    "promote_another": { "\(promote($0["alias"])) names another" },
    "promote_first": { "promote another first: \(promote($0["alias"]))" },
    "repair_runs": { _ in "\"almanac runs fsck --repair\" moves the run aside" },
    "replace_corrected": { _ in
      "if it corrects that score, import a file that has all of the season with --replace"
    },
    "replace_season": {
      "expected a date from \($0["start"] ?? "then") on, the season's day 0 in the store; to begin "
        + "earlier, import a file that has all of the season with --replace"
    },
    "promote_run": { _ in "\(promote("champion")) puts one in use" },
    "reproduce": { "almanac runs reproduce \($0["run"] ?? "RUN")" },
    "restore_run": {
      "\"almanac runs restore \($0["run"] ?? "RUN")\" brings it back, "
        + "\(promote($0["alias"])) names another"
    },
    "run_for_each_league": {
      "expected teams that the games at hand name; \($0["team"] ?? "one") is none of them (a file "
        + "with men and women needs a --run and a --data-dir for each)"
    },
    "say_date_order": {
      "is it \($0["readings"] ?? "another day")? nothing in the file decides, and --date-format has to"
    },
    "say_encoding": { _ in "save the file as UTF-8, or name its encoding with --encoding" },
    "say_future_zeros": {
      "the game is on \($0["date"] ?? "a day"), which is yet to come: --future-zeros unplayed takes it "
        + "for not played, --future-zeros played for a result"
    },
    "say_home": { _ in
      "--home team1 or --home team2 says which team was at home"
    },
    "say_repeats": { _ in
      "--repeats once takes such rows for one game, --repeats each for one each"
    },
    "say_season": { _ in
      "--season YEAR tells it, or --season-from-date MM-DD the day on which seasons begin"
    },
    "say_season_year": {
      "is it season \($0["start"] ?? ""), where it starts, or \($0["end"] ?? ""), where it ends? "
        + "--season-year start or --season-year end tells"
    },
    "say_time_zone": { _ in "--time-zone NAME, such as America/New_York, tells the local day" },
    "shot_date_order": {
      "is it \($0["readings"] ?? "another day")? nothing in the file decides, and --day-first or --month-first "
        + "has to"
    },
    "shot_format": { _ in "--format names a file that says what columns are called" },
    "show_all": { _ in "--limit 0 shows all" },
    "show_more": { _ in "--limit raises that" },
    "retrain": { _ in
      "\"almanac retrain --reason TEXT\" trains the model in use again on what is known now"
    },
    "simulate": { values in
      let options = ["run", "season", "draws", "seed"].map { "--\($0) \(values[$0] ?? "N")" }
      return "almanac simulate " + options.joined(separator: " ")
    },
    "skip_bad_rows": { _ in "add --skip-bad-rows" },
    "start_test": { _ in
      "\"almanac abtest start NAME\" tests a challenger against the model in use"
    },
    "stop_test": { "\"almanac abtest stop \($0["test"] ?? "NAME")\" ends it" },
    "train": { _ in "make one with \"almanac train\"" },
    "watch_retraining": {
      let id = $0["training"] ?? "ID"
      return
        "\"almanac training show \(id)\" shows how far it is, \"almanac training cancel \(id)\" ends it"
    },
    "warm_up": { _ in "walk some seasons before it with --warm-up-from" },
  ]

  private static func promote(_ alias: String?) -> String {
    "\"almanac models promote RUN --as \(alias ?? "NAME")\""
  }
}
