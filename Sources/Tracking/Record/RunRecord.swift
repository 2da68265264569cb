public import Faults

/// `run.json`: all that is needed to read a run and to make it again.
///
/// Its values come in groups, all of which `run.json` has on one level; ``RunField/all`` is the list of
/// them that listings, exports, facts and comparisons go by. The members of a group are the record's:
/// `record.seed` is `record.request.seed`.
@dynamicMemberLookup
public struct RunRecord: Sendable, Equatable {
  public static let currentSchemaVersion = 1

  public var identity: Identity
  public var request: Request
  public var git: GitState
  public var circumstances: Circumstances
  public var result: Result

  public init(
    _ identity: Identity, _ request: Request, git: GitState, _ circumstances: Circumstances,
    _ result: Result
  ) {
    (self.identity, self.request, self.git) = (identity, request, git)
    (self.circumstances, self.result) = (circumstances, result)
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Identity, Value>) -> Value {
    get { identity[keyPath: path] }
    set { identity[keyPath: path] = newValue }
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Request, Value>) -> Value {
    get { request[keyPath: path] }
    set { request[keyPath: path] = newValue }
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Circumstances, Value>) -> Value {
    get { circumstances[keyPath: path] }
    set { circumstances[keyPath: path] = newValue }
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<Result, Value>) -> Value {
    get { result[keyPath: path] }
    set { result[keyPath: path] = newValue }
  }
}

extension RunRecord {
  /// - Throws: ``Fault`` `.usage` for a run of shots, of which nothing that asks for games can make use.
  public func requireGames() throws(Fault) {
    guard request.subject == .games else {
      throw Fault(
        .usage, "run \(shortID) foretells the carry of shots, and has nothing to say of games",
        remedy: .advice("name a run of a model of games"))
    }
  }

  /// - Throws: ``Fault`` `.usage` for a run of games.
  public func requireShots() throws(Fault) {
    guard request.subject == .shots else {
      throw Fault(
        .usage, "run \(shortID) foretells games, and has nothing to say of shots",
        remedy: .advice("name a run of a carry model"))
    }
  }
}
