internal import Dispatch
public import League
internal import Synchronization

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
    let servers = try configuration.blocks.map {
      try FeatureServer(FeatureConfiguration([$0]), teams: dataset.teams)
    }
    let parts = Mutex<[Int: FeatureColumns]>([:])
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, servers.count))) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < servers.count else { return }
        let columns = Self.walk(servers[index], dataset, seasons, isInterrupted)
        parts.withLock { $0[index] = columns }
      }
    }
    if isInterrupted() { throw CancellationError() }
    let joined = parts.withLock { parts in servers.indices.map { parts[$0]! } }
    self.init(configuration.columns, FeatureColumns(joining: joined), seasons)
  }

  private static func walk(
    _ server: consuming FeatureServer, _ dataset: Dataset, _ seasons: [SeasonGames],
    _ isInterrupted: () -> Bool
  ) -> FeatureColumns {
    var server = server
    var columns = FeatureColumns(columnCount: server.columns.count)
    columns.reserveCapacity(seasons.reduce(0) { $0 + $1.matchups.count })
    for games in seasons where !isInterrupted() {
      server.beginSeason(dataset.start(of: games.season))
      for day in games.days {
        server.append(games.matchups[day], to: &columns)
        server.absorb(games.day(day))
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
