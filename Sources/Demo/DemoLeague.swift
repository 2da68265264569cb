internal import Alerts
internal import Faults
public import Features
internal import Forecasting
internal import League
internal import Ledger
public import Models
internal import Storage
public import Time

/// A made-up league in the middle of its season, with something in every part of a page of now.
///
///     let demo = DemoLeague(in: scratch, models: models, features: features, programVersion: "0.1.0")
///     try demo.make(at: clock.now)
public struct DemoLeague: Sendable {
  let directory: String
  let models: ModelRegistry
  let features: FeatureRegistry
  let programVersion: String

  /// - Parameter directory: one of its own, that is there and empty.
  public init(
    in directory: String, models: ModelRegistry, features: FeatureRegistry, programVersion: String
  ) {
    (self.directory, self.models, self.features) = (directory, models, features)
    self.programVersion = programVersion
  }

  public var dataDirectory: String { directory + "/data" }
  public var runsDirectory: String { directory + "/runs" }
  public var ledger: String { dataDirectory + "/" + LedgerLocation.fileName }

  /// Imports games, trains models, and takes the season through time up to now.
  ///
  /// - Parameter isInterrupted: asked from any thread between steps.
  /// - Throws: ``Fault`` where something cannot be written, or it was interrupted.
  public func make(
    at now: Instant, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws {
    let today = now.date(in: .utc)
    let store = GameStore(directory: dataDirectory)
    _ = try store.add(from: DemoGames(on: today), at: now.text(to: .milliseconds))
    try FileSystem.write(Array(Self.rules.utf8), to: dataDirectory + "/" + AlertRules.fileName)
    let season = try DemoSeason(self, today: today, now: now)
    try season.pass {
      if isInterrupted() { throw Fault(.interrupted, "interrupted; the demo was not made") }
    }
    try season.retrain(isInterrupted)
  }

  /// A file that takes every message, and a pager that takes none.
  private static let rules = """
    {
      "schema_version": 1,
      "channels": {
        "log": {"kind": "file", "path": "alerts.jsonl"},
        "pager": {
          "kind": "command",
          "command": ["sh", "-c", "echo this pager of the demo is switched off >&2; exit 1"]
        }
      },
      "routes": {
        "critical": {"channels": ["log", "pager"]},
        "high": {"channels": ["log", "pager"]},
        "medium": {"channels": ["log"]},
        "low": {"channels": []}
      }
    }

    """
}
