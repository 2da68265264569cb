public import Chronology
internal import Dispatch
public import League
internal import Parallel

/// The blocks of a configuration, each served by itself, so that they can be walked side by side.
///
/// They say the same as one ``FeatureServer`` of all blocks, whatever the number of threads.
public struct FeatureServers: Sendable {
  public let columns: [FeatureColumn]
  private var servers: [FeatureServer]
  private let threads: Int

  /// - Parameter threads: how many blocks are walked at once, 1 or more.
  /// - Throws: whatever a block throws that cannot be made.
  public init(_ configuration: FeatureConfiguration, teams: TeamTable, threads: Int) throws {
    columns = configuration.columns
    servers = try configuration.blocks.map {
      try FeatureServer(FeatureConfiguration([$0]), teams: teams)
    }
    self.threads = threads
  }

  /// - Parameter isInterrupted: asked now and then, from any thread; once it says so, the walk is given up.
  /// - Throws: `CancellationError` when given up; the servers are then as they were.
  public mutating func walk(
    _ steps: Steps, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws {
    let walked = map { server in
      for step in steps where !isInterrupted() {
        switch step {
        case .season(let start): server.beginSeason(start)
        case .morning: break
        case .evening(let day): server.absorb(day)
        }
      }
      return server
    }
    if isInterrupted() { throw CancellationError() }
    servers = walked
  }

  /// One row for each matchup, of whichever days, as of now.
  public func table(of matchups: [Matchup]) -> FeatureTable {
    let parts = map { server in
      var rows = FeatureColumns(columnCount: server.columns.count)
      rows.reserveCapacity(matchups.count)
      server.append(matchups[...], to: &rows)
      return rows
    }
    return FeatureTable(columns, FeatureColumns(joining: parts), matchups)
  }

  /// Applies `body` to each server, and returns the results in the servers' order.
  func map<Result: Sendable>(
    _ body: @Sendable (inout FeatureServer) -> Result
  ) -> [Result] {
    Workers.map(servers.count, threads: threads) { index in
      var server = servers[index]
      return body(&server)
    }
  }
}
