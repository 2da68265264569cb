internal import Storage
internal import Terminal

extension RunStore {
  static let aliasesName = ".aliases.json"

  private var aliasesPath: String { path(of: Self.aliasesName) }

  func readAliases() throws(TrackingError) -> RunAliases {
    let path = aliasesPath
    guard let kind = FileSystem.kind(of: path) else { return RunAliases() }
    guard kind == .file else { throw TrackingError(.badData, "\(path): not a file") }
    let bytes = try TrackingError.wrapping { try FileSystem.read(path) }
    return try RunAliases(json: bytes, path: path)
  }

  /// The aliases of each run that has some, sorted, by the run's id.
  ///
  /// - Throws: ``TrackingError`` `.badData` where the folder's aliases cannot be read.
  public func aliases() throws(TrackingError) -> [String: [String]] {
    let aliases = try readAliases()
    return Dictionary(grouping: aliases.names) { aliases.runID(of: $0) ?? "" }
  }

  /// The id of the run that an alias names, without its `@`.
  ///
  /// - Throws: ``TrackingError`` `.missing` when there is no such alias, or its run is gone.
  func runID(ofAlias name: String) throws(TrackingError) -> String {
    let aliases = try readAliases()
    guard let id = aliases.runID(of: name) else { throw unknownAlias(name, aliases) }
    guard FileSystem.kind(of: path(of: id)) == .directory else {
      throw gone(id, "@\(name) is", name)
    }
    return id
  }

  private func unknownAlias(_ name: String, _ aliases: RunAliases) -> TrackingError {
    let problem = "no alias \"@\(name)\" in \(directory)"
    let all = aliases.names.map { "@" + $0 }.joined(separator: ", ")
    let advice =
      if all.isEmpty {
        "there are none; \"almanac models promote RUN --as NAME\" makes one"
      } else if let nearest = Suggestion.nearest(to: name, among: aliases.names) {
        "did you mean \"@\(nearest)\"? (\(all))"
      } else {
        "the aliases are \(all)"
      }
    return TrackingError(.missing, "\(problem); \(advice)")
  }

  /// - Parameter opening: the beginning of the sentence, before the run's id.
  private func gone(_ runID: String, _ opening: String, _ alias: String) -> TrackingError {
    let promote = "\"almanac models promote RUN --as \(alias)\" names another"
    guard FileSystem.kind(of: trash + "/" + runID) == .directory else {
      return TrackingError(.missing, "\(opening) run \(runID), which is gone; \(promote)")
    }
    return TrackingError(
      .missing,
      "\(opening) run \(runID), which was deleted; \"almanac runs restore \(runID)\" brings it back, "
        + promote)
  }

  // MARK: Changing

  /// Gives a run an alias, which no other run of the folder has then.
  ///
  /// - Parameters:
  ///   - alias: without `@`.
  ///   - time: now, in UTC: RFC 3339.
  /// - Throws: ``TrackingError`` when the alias can be none, the run is gone, or the folder's aliases
  ///   cannot be read or written.
  public func promote(
    _ runID: String, as alias: String, at time: String
  ) throws(TrackingError) -> AliasChange {
    try AliasName.require(alias)
    return try changeAlias(alias) { (aliases) throws(TrackingError) in
      _ = try read(runID)
      aliases.promote(runID, as: alias, at: time)
    }
  }

  /// Has an alias name the run again that it named before its last promotion that still stands.
  ///
  /// - Throws: ``TrackingError`` `.missing` when there is no such alias, it named no run before, or that
  ///   run is gone; or when the folder's aliases cannot be read or written.
  public func rollBack(_ alias: String, at time: String) throws(TrackingError) -> AliasChange {
    try changeAlias(alias) { (aliases) throws(TrackingError) in
      guard aliases.runID(of: alias) != nil else { throw unknownAlias(alias, aliases) }
      guard let earlier = aliases.earlierRunID(of: alias) else {
        throw TrackingError(
          .missing,
          "@\(alias) named no run before this one; \"almanac models promote RUN --as \(alias)\" "
            + "names another")
      }
      guard FileSystem.kind(of: path(of: earlier)) == .directory else {
        throw gone(earlier, "@\(alias) would go back to", alias)
      }
      aliases.rollBack(alias, at: time)
    }
  }

  private func changeAlias(
    _ alias: String, _ change: (inout RunAliases) throws(TrackingError) -> Void
  ) throws(TrackingError) -> AliasChange {
    try TrackingError.wrapping {
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

  /// - Throws: ``TrackingError`` `.unwritable` where an alias names the run, which must not go then.
  ///   Aliases that cannot be read keep no run.
  public func requireWithoutAlias(_ runID: String) throws(TrackingError) {
    guard let alias = (try? readAliases())?.names(of: runID).first else { return }
    throw TrackingError(
      .unwritable,
      "\(path(of: runID)): is @\(alias), and is kept; promote another first: \"almanac models "
        + "promote RUN --as \(alias)\"")
  }
}
