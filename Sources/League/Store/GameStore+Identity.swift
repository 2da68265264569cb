internal import Determinism
public import Faults
internal import Storage

extension GameStore {
  /// The UUID that names the league for good. A store of before there were any gets one now.
  ///
  /// - Throws: ``Fault`` as ``manifest()``; `.unwritable` where one is due and cannot be kept.
  public func leagueID() throws(Fault) -> String {
    if let known = try manifest().leagueID { return known }
    let changed = try changeManifest { $0.leagueID = $0.leagueID ?? $0.newLeagueID }
    guard let id = changed.leagueID else { preconditionFailure("it has just been given one") }
    return id
  }

  /// Says where the league's days begin; games and fingerprint stay.
  ///
  /// - Parameter name: of a time zone, which the caller has looked up.
  public func setTimeZone(_ name: String) throws(Fault) {
    _ = try changeManifest { $0.timeZone = name }
  }

  private func changeManifest(
    _ change: (inout DatasetManifest) -> Void
  ) throws(Fault) -> DatasetManifest {
    try Fault.only {
      // As nobody reads or imports meanwhile.
      let lock = try DirectoryLock(exclusive: directory)
      defer { _ = lock }
      try ImportJournal.carryOut(in: directory)
      var manifest = try readManifest()
      change(&manifest)
      try FileSystem.replace(path(StoreFiles.manifest), with: manifest.json)
      return manifest
    }
  }
}

extension DatasetManifest {
  /// A UUID for a league that has none yet, made of its games and of when they came.
  ///
  /// Reference: RFC 9562, version 8.
  var newLeagueID: String {
    var sha = SHA256()
    sha.update("almanac league 1")
    sha.update(fingerprint)
    for source in sources {
      for text in [source.importer, source.name, source.importedAt] { sha.update(text) }
    }
    var digits = Array(sha.finalize().hexadecimal.prefix(32))
    (digits[12], digits[16]) = ("8", "8")
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }
}
