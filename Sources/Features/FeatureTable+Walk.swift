internal import Chronology
public import League

extension FeatureTable {
  /// Walks seasons day by day: first the rows of a day, then its games are absorbed.
  ///
  /// No block knows of another, so they are walked side by side, each by a server of its own; the
  /// table is the same whatever the number of threads.
  ///
  /// - Parameters:
  ///   - threads: how many blocks are walked at once, 1 or more.
  ///   - isInterrupted: asked now and then, from any thread; once it says so, the walk is given up.
  /// - Throws: whatever a block throws that cannot be made; `CancellationError` when given up.
  public init(
    _ dataset: Dataset, seasons: [SeasonGames], _ configuration: FeatureConfiguration,
    threads: Int, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws {
    let servers = try FeatureServers(configuration, teams: dataset.teams, threads: threads)
    let parts = servers.map { Self.walk(&$0, dataset, seasons, isInterrupted) }
    if isInterrupted() { throw CancellationError() }
    self.init(configuration.columns, FeatureColumns(joining: parts), seasons)
  }

  private static func walk(
    _ server: inout FeatureServer, _ dataset: Dataset, _ seasons: [SeasonGames],
    _ isInterrupted: () -> Bool
  ) -> FeatureColumns {
    var columns = FeatureColumns(columnCount: server.columns.count)
    columns.reserveCapacity(seasons.reduce(0) { $0 + $1.matchups.count })
    for games in seasons where !isInterrupted() {
      for step in dataset.steps(of: games) {
        switch step {
        case .season(let start): server.beginSeason(start)
        case .morning(let matchups): server.append(matchups, to: &columns)
        case .evening(let day): server.absorb(day)
        }
      }
    }
    return columns
  }

  private init(
    _ columns: [FeatureColumn], _ features: FeatureColumns, _ seasons: [SeasonGames]
  ) {
    self.columns = columns
    self.features = features
    matchups = seasons.flatMap(\.matchups)
    outcomes = seasons.flatMap { $0.results.map { $0?.outcome } }
    var ranges: [Range<Int>] = []
    for games in seasons {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + games.matchups.count)
    }
    self.seasons = ranges
  }
}
