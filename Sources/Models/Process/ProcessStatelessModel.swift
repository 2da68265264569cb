internal import Features
internal import JSON
internal import League
internal import Storage

/// A plugin that learns from a table of feature rows, which it is handed as Parquet files.
///
/// Its copies share one process, so that they do not learn apart; a walk makes none. It is asked about
/// each row x and its mirror image −x, the same game from the other side, and the answer is
/// p = (f(x) + 1 − f(−x)) / 2, so that the other order gives 1 − p.
struct ProcessStatelessModel: StatelessModel {
  private let session: PluginSession
  private let teams: TeamTable

  init(_ session: PluginSession, teams: TeamTable) {
    self.session = session
    self.teams = teams
  }

  mutating func fit(_ rows: FeatureRows) throws {
    let folder = try ScratchDirectory()
    let path = folder.path + "/fit.parquet"
    let count = try PluginRows.writeFit(rows, teams: teams, to: path)
    var line = JSONLine(type: "fit")
    line.add("rows", path)
    line.add("count", count)
    try session.ask(line, at: place("fitted on", rows)) {
      (answer) throws(PluginFault) in try PluginAnswer.requireFitted(answer)
    }
    _ = consume folder
  }

  func predict(_ rows: FeatureRows) throws -> [Double] {
    guard !rows.range.isEmpty else { return [] }
    let count = rows.range.count
    let folder = try ScratchDirectory()
    let path = folder.path + "/predict.parquet"
    try PluginRows.writeBothOrders(rows, teams: teams, to: path)
    var line = JSONLine(type: "predict")
    line.add("rows", path)
    line.add("count", 2 * count)
    let answers = try session.ask(line, values: 2 * count, at: place("predicting", rows)) {
      (answer) throws(PluginFault) in
      try PluginAnswer.probabilities(answer, count: 2 * count)
    }
    _ = consume folder
    return (0..<count).map { (answers[$0] + (1 - answers[count + $0])) / 2 }
  }

  /// None: what it learnt stays in its process.
  func files() -> [ModelFile] { [] }

  private func place(_ doing: String, _ rows: FeatureRows) -> String {
    guard let first = rows.range.first, let last = rows.range.last else { return doing }
    let (start, end) = (rows.table.matchups[first], rows.table.matchups[last])
    return "\(doing) \(start.dayInWords) to \(end.dayInWords)"
  }
}
