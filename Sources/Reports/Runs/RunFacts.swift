internal import Evaluation
internal import Tracking
internal import Wording

/// What a run was and what it was made with, in the order in which it is shown.
struct RunFacts {
  private let record: RunRecord

  init(_ record: RunRecord) {
    self.record = record
  }

  /// What it was.
  var summary: [Figures.Fact] {
    var facts = [Figures.Fact("run", .text(record.runID).toned(.strong), at: "run_id")]
    if let name = record.name { facts.append(Figures.Fact("name", name, at: "name")) }
    facts += [
      Figures.Fact("model", record.modelType, at: "model_type"), Figures.Fact("seasons", seasons),
      Figures.Fact(
        "games learnt", .count(record.gamesLearnt).followed(by: speed), at: "games_learnt"),
      Figures.Fact("predictions", judged, at: "prediction_count"),
    ]
    if let calibration = record.calibration {
      facts.append(Figures.Fact("calibrated by", calibration, at: "calibration"))
    }
    if !record.tags.isEmpty { facts.append(Figures.Fact("tags", .list(record.tags), at: "tags")) }
    return facts
  }

  /// What it was made with.
  var circumstances: [Figures.Fact] {
    let environment = record.environment
    let xgboost = environment.xgboost.map { ", XGBoost \($0)" } ?? ""
    return [
      Figures.Fact("when", record.timestamp, at: "timestamp"),
      Figures.Fact("seed", "\(record.seed) (\(record.randomGenerator))"),
      Figures.Fact("dataset", record.dataset.fingerprint, at: ["dataset", "fingerprint"]),
      Figures.Fact("games walked", .count(record.dataset.games), at: ["dataset", "games"]),
      Figures.Fact("predictions digest", record.predictionsDigest, at: "predictions_digest"),
      Figures.Fact(
        "programs",
        "almanac \(environment.almanac), Swift \(environment.swift), Arrow \(environment.arrow)"
          + xgboost),
      Figures.Fact(
        "machine", "\(environment.os), \(environment.cpu), \(environment.threads) threads"),
      Figures.Fact(
        "read", .seconds(record.timings.readSeconds), at: ["timings", "read_seconds"]),
      Figures.Fact(
        "walk", .seconds(record.timings.walkSeconds), at: ["timings", "walk_seconds"]),
    ]
  }

  private var seasons: String {
    let count = record.dataset.seasons.filter { $0 >= record.startYear }.count
    let years = "\(record.startYear) to \(record.endYear)"
    let warmUp = record.warmUpFrom.map { ", warmed up from \($0)" } ?? ""
    return "\(years) (\(count))\(warmUp)\(withoutPredictions)"
  }

  /// Seasons that were walked but hold nothing to be judged on, such as 2020.
  private var withoutPredictions: String {
    let seasons = record.dataset.seasons.filter {
      $0 >= record.startYear && record.metrics.seasons[$0] == nil
    }
    guard !seasons.isEmpty else { return "" }
    return "; nothing to predict in " + seasons.map(String.init).joined(separator: ", ")
  }

  private var speed: String {
    guard record.timings.walkSeconds > 0 else { return "" }
    let rate = Double(record.gamesLearnt) / record.timings.walkSeconds
    return " (\(NumberFormat.compact(rate)) a second)"
  }

  private var judged: Cell {
    let scope = record.predict == "tournament" ? "tournament game" : "game"
    let unplayed = record.predictionCount - record.metrics.pooled.games
    let note = unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"
    return Cell(
      NumberFormat.counted(record.predictionCount, scope) + note,
      data: .count(record.predictionCount))
  }

  /// The commit that it was made at.
  ///
  /// - Parameter digits: how much of its hash.
  func git(digits: Int = .max) -> Figures.Fact {
    let changes = record.git.isDirty == true ? " with uncommitted changes" : ""
    let hash = record.git.isDirty == nil ? record.git.hash : String(record.git.hash.prefix(digits))
    return Figures.Fact("git", Cell(hash + changes, data: .text(record.git.hash)), at: "git_hash")
  }
}
