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

  // MARK: Changing

  /// Gives a run an alias, which no other run of the folder has then.
  ///
  /// - Parameters:
  ///   - alias: without `@`.
  ///   - time: now, in UTC: RFC 3339.
  /// - Throws: ``Fault`` when the alias can be none, the run is gone, or the folder's aliases
  ///   cannot be read or written.
  public func promote(
    _ runID: String, as alias: String, at time: String
  ) throws(Fault) -> AliasChange {
    try AliasName.require(alias)
    return try changeAlias(alias) { (aliases) throws(Fault) in
      _ = try read(runID)
      aliases.promote(runID, as: alias, at: time)
    }
  }

  /// Undoes the alias's last promotion that still stands: it names the run again that it named
  /// before.
  ///
  /// - Throws: ``Fault`` `.missing` when there is no such alias, it named no run before, or that
  ///   run is gone; or when the folder's aliases cannot be read or written.
  public func rollBack(_ alias: String, at time: String) throws(Fault) -> AliasChange {
    try changeAlias(alias) { (aliases) throws(Fault) in
      guard aliases.runID(of: alias) != nil else { throw unknownAlias(alias, aliases) }
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
    _ alias: String, _ change: (inout RunAliases) throws(Fault) -> Void
  ) throws(Fault) -> AliasChange {
    try Fault.only {
      guard FileSystem.kind(of: directory) == .directory else {
        throw unknownAlias(alias, RunAliases())
      }
      return try withSoleUse {
        let before = try readAliases()
        var after = before
        try change(&after)
        if after != before { try FileSystem.replace(aliasesPath, with: after.json) }
        return AliasChange(
          alias: alias, runID: after.runID(of: alias) ?? "",
          previousRunID: before.runID(of: alias))
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
