internal import Evaluation
internal import FoundationEssentials
internal import Hyperparameters
internal import JSON
internal import Terminal
internal import Tracking
internal import Training
internal import Wording

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

  struct Row {
    let trial: Int
    let record: RunRecord
    let score: Double
  }

  /// Best first; trials without a score are left out.
  func ranking(_ seasons: ClosedRange<Int>) -> [Row] {
    records.compactMap { trial, record in
      record.metrics.mean(request.metric, over: seasons).map {
        Row(trial: trial, record: record, score: $0)
      }
    }
    .sorted { one, other in
      one.score == other.score
        ? one.trial < other.trial : request.metric.isBetter(one.score, than: other.score)
    }
  }

  func report(_ plan: SeasonPlan, width: Int?, style: Style) -> String {
    let seasons = request.selectedSeasons ?? plan.predicted
    let ranking = ranking(seasons)
    var table = TextTable(
      [TableColumn("run")]
        + request.design.axes.map { TableColumn($0.name, alignment: .right) }
        + [TableColumn("\(request.metric.title) \(Self.years(seasons))", alignment: .right)])
    for row in ranking.prefix(request.limit) {
      table.append(
        [String(row.record.runID.prefix(8))] + request.design.trials[row.trial]
          + [NumberFormat.fixed(row.score, decimals: 4)])
    }
    var sentences: [String] = []
    if ranking.count > request.limit {
      sentences.append(
        "\(request.limit) of \(NumberFormat.grouped(ranking.count)) trials; --limit raises that")
    }
    sentences.append(
      "sweep \(identity): \"almanac runs list --filter 'sweep_id = \(identity)'\"")
    if let best = ranking.first { sentences.append(verdict(on: best, seasons)) }
    return table.render(width: width, style: style) + "\n"
      + Prose.text(sentences, width: width)
  }

  /// What the best did where it was not chosen.
  private func verdict(on best: Row, _ seasons: ClosedRange<Int>) -> String {
    let settings = zip(request.design.axes, request.design.trials[best.trial])
      .map { "\($0.name)=\($1)" }.joined(separator: " ")
    let title = request.metric.title
    let chosen = "\(title) \(NumberFormat.fixed(best.score, decimals: 4)) on \(Self.years(seasons))"
    guard let judged = request.judgedSeasons else {
      return "best: \(settings), \(chosen), the games it was chosen on; --select-on and --judge-on "
        + "tell what it is worth on others"
    }
    let score = best.record.metrics.mean(request.metric, over: judged)
    return "best: \(settings), \(chosen), where it was chosen; "
      + "\(NumberFormat.fixed(score, decimals: 4)) on \(Self.years(judged))"
  }

  private static func years(_ seasons: ClosedRange<Int>) -> String {
    seasons.count == 1 ? "\(seasons.lowerBound)" : "\(seasons.lowerBound)–\(seasons.upperBound)"
  }
}
