internal import Evaluation
internal import Terminal
internal import Tracking
internal import Wording

/// What a run was and what it was made with: names and texts, in the order in which they are shown.
struct RunFacts {
  typealias Fact = (name: String, value: String)

  private let record: RunRecord

  init(_ record: RunRecord) {
    self.record = record
  }

  /// What it was: what `train` says first.
  var summary: [Fact] {
    var facts: [Fact] = [("run", record.runID)]
    if let name = record.name { facts.append(("name", name)) }
    facts += [
      ("model", record.modelType), ("seasons", seasons),
      ("games learnt", NumberFormat.grouped(record.gamesLearnt) + speed), ("predictions", judged),
    ]
    if let calibration = record.calibration { facts.append(("calibrated by", calibration)) }
    if !record.tags.isEmpty { facts.append(("tags", record.tags.joined(separator: ", "))) }
    return facts
  }

  /// What it was made with.
  var circumstances: [Fact] {
    let environment = record.environment
    let xgboost = environment.xgboost.map { ", XGBoost \($0)" } ?? ""
    return [
      ("when", record.timestamp), ("seed", "\(record.seed) (\(record.randomGenerator))"),
      ("dataset", record.dataset.fingerprint),
      ("games walked", NumberFormat.grouped(record.dataset.games)),
      ("predictions digest", record.predictionsDigest),
      (
        "programs",
        "almanac \(environment.almanac), Swift \(environment.swift), Arrow \(environment.arrow)"
          + xgboost
      ), ("machine", "\(environment.os), \(environment.cpu), \(environment.threads) threads"),
      ("read", DurationFormat.text(.seconds(record.timings.readSeconds))),
      ("walk", DurationFormat.text(.seconds(record.timings.walkSeconds))),
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

  private var judged: String {
    let scope = record.predict == "tournament" ? "tournament game" : "game"
    let unplayed = record.predictionCount - record.metrics.pooled.games
    let note = unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"
    return NumberFormat.counted(record.predictionCount, scope) + note
  }

  /// The commit that it was made at.
  ///
  /// - Parameter digits: how much of its hash.
  func git(digits: Int = .max) -> String {
    guard let isDirty = record.git.isDirty else { return record.git.hash }
    return record.git.hash.prefix(digits) + (isDirty ? " with uncommitted changes" : "")
  }
}
