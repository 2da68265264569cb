public import Faults
internal import JSON
internal import Storage
internal import Wording

extension RunStore {
  static let aliasesName = ".aliases.json"

  private var aliasesPath: String { path(of: Self.aliasesName) }

  func readAliases() throws(Fault) -> RunAliases {
    let path = aliasesPath
    guard let kind = FileSystem.kind(of: path) else { return RunAliases() }
    guard kind == .file else { throw Fault(.badData, "\(path): not a file") }
    let bytes = try Fault.only { try FileSystem.read(path, limit: JSONLimits.standard.bytesToRead) }
    return try RunAliases(json: bytes, path: path)
  }

  /// The aliases of each run that has some, sorted, by the run's id.
  ///
  /// - Throws: ``Fault`` `.badData` where the folder's aliases cannot be read.
  public func aliases() throws(Fault) -> [String: [String]] {
    let aliases = try readAliases()
    return Dictionary(grouping: aliases.names) { aliases.runID(of: $0) ?? "" }
  }

  /// The id of the run that an alias names, without its `@`.
  ///
  /// - Throws: ``Fault`` `.missing` when there is no such alias, or its run is gone.
  func runID(ofAlias name: String) throws(Fault) -> String {
    let aliases = try readAliases()
    guard let id = aliases.runID(of: name) else { throw unknownAlias(name, aliases) }
    guard FileSystem.kind(of: path(of: id)) == .directory else {
      throw gone(id, "@\(name) is", name)
    }
    return id
  }

  private func unknownAlias(_ name: String, _ aliases: RunAliases) -> Fault {
    let problem = "no alias \"@\(name)\" in \(directory)"
    let all = aliases.names.map { "@" + $0 }.joined(separator: ", ")
    let advice =
      if all.isEmpty {
        Remedy.firstAlias
      } else if let nearest = Suggestion.nearest(to: name, among: aliases.names) {
        Remedy.advice("did you mean \"@\(nearest)\"? (\(all))")
      } else {
        Remedy.advice("the aliases are \(all)")
      }
    return Fault(.missing, problem, remedy: advice)
  }

  /// - Parameter opening: the beginning of the sentence, before the run's id.
  private func gone(_ runID: String, _ opening: String, _ alias: String) -> Fault {
    guard FileSystem.kind(of: trash + "/" + runID) == .directory else {
      return Fault(
        .missing, "\(opening) run \(runID), which is gone", remedy: .promoteAnother(alias))
    }
    return Fault(
      .missing, "\(opening) run \(runID), which was deleted",
      remedy: .restore(runID, orPromote: alias))
  }

  /// Every change of an alias that was made on some league's occasion, oldest first.
  public func aliasHistory() throws(Fault) -> [AliasRecord] { try readAliases().history }

  // MARK: Changing

  /// Gives a run an alias, which no other run of the folder has then.
  ///
  /// - Parameters:
  ///   - alias: without `@`.
  ///   - time: now, in UTC: RFC 3339.
  ///   - expected: the run that the alias must name until now; nil for any, or none.
  ///   - occasion: what the history is to say of it; nil for nothing.
  /// - Throws: ``Fault`` when the alias can be none, the run is gone, or the folder's aliases
  ///   cannot be read or written; `.unwritable` where the alias names another run than `expected`.
  public func promote(
    _ runID: String, as alias: String, at time: String, ifNamed expected: String? = nil,
    on occasion: AliasOccasion? = nil
  ) throws(Fault) -> AliasChange {
    try AliasName.require(alias)
    return try changeAlias(alias, .promoted, at: time, occasion) { (aliases) throws(Fault) in
      _ = try read(runID)
      try requireNamed(expected, alias, aliases)
      aliases.promote(runID, as: alias, at: time)
    }
  }

  /// Compare and swap: the alias is to be taken from the run that it was compared with.
  private func requireNamed(
    _ expected: String?, _ alias: String, _ aliases: RunAliases
  ) throws(Fault) {
    guard let expected, aliases.runID(of: alias) != expected else { return }
    let now = aliases.runID(of: alias).map { "is run \($0) now" } ?? "names no run"
    throw Fault(
      .unwritable, "@\(alias) \(now), not \(expected), and nothing was changed",
      remedy: .compareAgain)
  }

  /// Undoes an alias's last promotion that still stands: it names the run again that it named before.
  ///
  /// - Parameter expected: the run that the alias must name until now; nil for any.
  /// - Throws: ``Fault`` `.missing` when there is no such alias, it named no run before, or that
  ///   run is gone; or when the folder's aliases cannot be read or written; `.unwritable` where it names
  ///   another run than `expected`.
  public func rollBack(
    _ alias: String, at time: String, ifNamed expected: String? = nil,
    on occasion: AliasOccasion? = nil
  ) throws(Fault) -> AliasChange {
    try changeAlias(alias, .rolledBack, at: time, occasion) { (aliases) throws(Fault) in
      guard aliases.runID(of: alias) != nil else { throw unknownAlias(alias, aliases) }
      try requireNamed(expected, alias, aliases)
      guard let earlier = aliases.earlierRunID(of: alias) else {
        throw Fault(
          .missing, "@\(alias) named no run before this one", remedy: .promoteAnother(alias))
      }
      guard FileSystem.kind(of: path(of: earlier)) == .directory else {
        throw gone(earlier, "@\(alias) would go back to", alias)
      }
      aliases.rollBack(alias, at: time)
    }
  }

  private func changeAlias(
    _ alias: String, _ kind: AliasRecord.Kind, at time: String, _ occasion: AliasOccasion?,
    _ change: (inout RunAliases) throws(Fault) -> Void
  ) throws(Fault) -> AliasChange {
    try Fault.only {
      guard FileSystem.kind(of: directory) == .directory else {
        throw unknownAlias(alias, RunAliases())
      }
      return try withSoleUse {
        let before = try readAliases()
        var after = before
        try change(&after)
        let changed = AliasChange(
          alias: alias, runID: after.runID(of: alias) ?? "",
          previousRunID: before.runID(of: alias))
        guard after != before else { return changed }
        // In the same file, so that neither is there without the other.
        if let occasion { after.record(AliasRecord(occasion, kind, changed, at: time)) }
        try FileSystem.replace(aliasesPath, with: after.json)
        return changed
      }
    }
  }

  /// - Throws: ``Fault`` `.unwritable` where an alias names the run, which must not go then.
  ///   Aliases that cannot be read keep no run.
  public func requireWithoutAlias(_ runID: String) throws(Fault) {
    guard let alias = (try? readAliases())?.names(of: runID).first else { return }
    throw Fault(
      .unwritable, at: .file(path(of: runID)), "is @\(alias), and is kept",
      remedy: .promoteFirst(alias))
  }
}
