internal import Evaluation
internal import FoundationEssentials
internal import Hyperparameters
internal import JSON
internal import Reports
internal import Terminal
internal import Tracking
internal import Training

/// The trials of a sweep with their runs, and what came out best.
struct SweepResults {
  let request: SweepRequest
  let identity: String
  /// By trial.
  private var records: [Int: RunRecord] = [:]

  /// Takes up the trials that were recorded before.
  init(_ request: SweepRequest, _ identity: String, finishedIn store: RunStore) throws {
    self.request = request
    self.identity = identity
    var trials: [[String: JSONValue]: [Int]] = [:]
    for (index, trial) in request.trials.enumerated() {
      trials[trial.values.mapValues(JSONValue.init), default: []].append(index)
    }
    let catalog = try RunCatalog(store)
    for row in catalog.select(try catalog.filter("sweep_id = \"\(identity)\"")).rows {
      guard let json = catalog.json(of: row) else { continue }
      let record = try RunRecord(json: json, path: store.path(of: row.id))
      for index in trials[record.hyperparameters] ?? [] { records[index] = record }
    }
  }

  /// The trials that have no run yet.
  var missing: [Int] { request.trials.indices.filter { records[$0] == nil } }

  /// - Parameter finished: records by their place in `trials`.
  mutating func add(_ finished: [Int: RunRecord], for trials: [Int]) {
    for (place, record) in finished { records[trials[place]] = record }
  }

  func report(_ plan: SeasonPlan) -> Report {
    let seasons = SweepReport.Seasons(
      selected: request.selectedSeasons ?? plan.predicted, judged: request.judgedSeasons)
    return SweepReport(
      id: identity, axes: request.design.axes.map(\.name), request.metric, seasons,
      ranking: ranking(seasons.selected), limit: request.limit, CommandContext.guide
    ).report
  }

  /// Best first; trials without a score are left out.
  private func ranking(_ seasons: ClosedRange<Int>) -> [SweepReport.Trial] {
    let scored = records.compactMap { trial, record in
      record.metrics.mean(request.metric, over: seasons).map { (trial, record, score: $0) }
    }
    return scored.sorted { one, other in
      one.score == other.score
        ? one.0 < other.0 : request.metric.isBetter(one.score, than: other.score)
    }.map { trial, record, score in
      SweepReport.Trial(record, settings: request.design.trials[trial], score: score)
    }
  }
}
