import Foundation
import TestSupport
import Testing

/// A regression made again by a stranger: from the exported table, the record and docs/models.md alone.
@Suite(.slow) struct RefitTests {
  /// An interpreter with numpy and pyarrow; scripts/test names one.
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  /// Prints how many coefficients and probabilities there are, and the largest difference of each.
  private static let script = """
    import json, sys
    import numpy as np, pyarrow.parquet as parquet

    table, run = parquet.read_table(sys.argv[1]), sys.argv[2]
    settings = json.load(open(run + "/run.json"))["hyperparameters"]
    terms = json.load(open(run + "/model/model.json"))["terms"]
    number = lambda name, nothing: np.array(
        [nothing if value is None else value for value in table[name].to_pylist()], dtype=float)
    season, day, outcome = number("season", 0), number("day", 0), number("outcome", np.nan)
    tournament = number("is_tournament", 0) > 0
    games = table["game_id"].to_pylist()
    suffix = "_known"
    known = {name[:-len(suffix)]: number(name, 0) for name in table.column_names
             if name.endswith(suffix)}
    features = [name for name in table.column_names[7:] if not name.endswith(suffix)]
    values = {name: number(name, 0) for name in features}
    weights = np.where(tournament, settings["tournament_weight"], 1.0)
    weights[np.isnan(outcome) | (day < settings["first_day"])] = 0

    def design(rows):
        columns, told = [(name, values[name]) for name in features], []
        for name in features:
            if name not in known or not known[name][rows].any():
                continue
            if any((known[name][rows] == other).all() for other in told):
                continue
            told.append(known[name][rows])
            columns.append((name + suffix, known[name]))
        return [name for name, _ in columns], np.column_stack([column for _, column in columns])

    def fit(rows):
        names, table = design(rows)
        x, y, w = table[rows], outcome[rows], weights[rows]
        scales = np.sqrt((x * x).mean(axis=0))
        scales[scales == 0] = 1
        x = x / scales
        beta = np.zeros(x.shape[1])
        for _ in range(50):
            p = 1 / (1 + np.exp(-x @ beta))
            gradient = x.T @ (w * (p - y)) + settings["l2"] * beta
            hessian = (x.T * (w * p * (1 - p))) @ x + settings["l2"] * np.eye(len(beta))
            beta = beta - np.linalg.solve(hessian, gradient)
        return names, table, beta / scales, scales

    counting = np.flatnonzero(weights > 0)
    names, _, coefficients, scales = fit(counting)
    assert names == [term["feature"] for term in terms], (names, terms)
    worst = max(
        [abs(term["coefficient"] - one) * scale for term, one, scale
         in zip(terms, coefficients, scales)])
    print(len(terms), worst < 1e-6, any(name.endswith(suffix) for name in names))

    predictions = parquet.read_table(run + "/predictions.parquet").to_pylist()
    places = {game: row for row, game in enumerate(games)}
    worst, count = 0, 0
    for label in sorted({row["season"] for row in predictions}):
        first = day[(season == label) & tournament].min()
        before = (season < label) | ((season == label) & (day < first))
        _, table, coefficients, _ = fit(np.flatnonzero(before & (weights > 0)))
        for row in predictions:
            if row["season"] == label:
                odds = table[places[row["game_id"]]] @ coefficients
                worst = max(worst, abs(1 / (1 + np.exp(-odds)) - row["pred_win_prob"]))
                count += 1
    print(count, worst < 1e-6)
    """

  @Test(.enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with numpy and pyarrow"))
  func `A stranger fits the same coefficients and probabilities`() throws {
    let here = try Workspace()
    try here.copySample()
    let record = try here.json(
      "train --json --quiet --model logistic_regression --start-year 2023 --end-year 2024 "
        + "--warm-up-from 2021")
    try here.succeed(
      "features export --out features.parquet --start-year 2021 --end-year 2024")
    let id = try #require(record["run_id"].text)
    let (status, output) = try run(
      try #require(Self.python),
      ["-c", Self.script, here.path("features.parquet"), here.path("runs/\(id)")])
    #expect(status == 0)
    let lines = output.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(lines.count == 2)
    #expect(lines[0].dropFirst() == ["True", "True"])
    #expect(lines[1] == ["62", "True"])
  }
}
