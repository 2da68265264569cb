internal import Faults
internal import JSON

/// The aliases of a folder's runs, each with every promotion there was: what is in `.aliases.json`.
struct RunAliases: Equatable {
  /// A run was given an alias.
  struct Promotion: Equatable, Codable {
    let runID: String
    /// UTC, RFC 3339.
    let promotedAt: String
    /// When it was taken back; nil while it stands.
    var rolledBackAt: String?

    enum CodingKeys: String, CodingKey {
      case runID = "run_id"
      case promotedAt = "promoted_at"
      case rolledBackAt = "rolled_back_at"
    }
  }

  static let currentSchemaVersion = 1

  private var schemaVersion = Self.currentSchemaVersion
  /// By alias; oldest first.
  private(set) var promotions: [String: [Promotion]] = [:]
  /// Changes that the history of a league has, oldest first; nil in files of before there were any.
  private var changes: [AliasRecord]?

  init() {}

  // MARK: Reading

  /// The aliases that there are, sorted.
  var names: [String] { promotions.keys.filter { runID(of: $0) != nil }.sorted() }

  /// The run that an alias names; nil where there is no such alias.
  func runID(of alias: String) -> String? { standing(alias).last?.runID }

  /// The aliases of a run, sorted.
  func names(of runID: String) -> [String] { names.filter { self.runID(of: $0) == runID } }

  /// The promotions of an alias that were not taken back, oldest first.
  private func standing(_ alias: String) -> [Promotion] {
    promotions[alias, default: []].filter { $0.rolledBackAt == nil }
  }

  /// Changes that the history of a league has, oldest first.
  var history: [AliasRecord] { changes ?? [] }

  // MARK: Changing

  /// Adds a change to the history.
  mutating func record(_ change: AliasRecord) { changes = history + [change] }

  /// Gives a run an alias; where it has it already, nothing changes.
  mutating func promote(_ runID: String, as alias: String, at time: String) {
    guard self.runID(of: alias) != runID else { return }
    promotions[alias, default: []].append(Promotion(runID: runID, promotedAt: time))
  }

  /// The run that an alias would go back to; nil where it named none before.
  func earlierRunID(of alias: String) -> String? { standing(alias).dropLast().last?.runID }

  /// Takes the last promotion of an alias back that still stands.
  mutating func rollBack(_ alias: String, at time: String) {
    let last = promotions[alias]?.lastIndex { $0.rolledBackAt == nil }
    if let last { promotions[alias]?[last].rolledBackAt = time }
  }
}

extension RunAliases: Codable {
  enum CodingKeys: String, CodingKey {
    case changes
    case schemaVersion = "schema_version"
    case promotions = "aliases"
  }

  /// - Throws: ``Fault`` `.badData` where the bytes are no aliases, or of another schema.
  init(json bytes: [UInt8], path: String) throws(Fault) {
    let damage = Fault(
      .badData, at: .file(path),
      "not whole aliases of runs; put it back, or remove it and promote again")
    let aliases = try JSONReader(of: path).decode(
      RunAliases.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion
    ) { _ in damage }
    let isPossible = aliases.promotions.allSatisfy { alias, promotions in
      AliasName.isValid(alias) && promotions.allSatisfy { RunStore.isFileName($0.runID) }
    }
    guard isPossible else { throw damage }
    self = aliases
  }

  /// Readable JSON with sorted keys and a final line end.
  var json: [UInt8] { JSONWriter.readable(self, leavesOutNil: true) }
}
