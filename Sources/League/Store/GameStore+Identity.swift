public import Faults
internal import FoundationEssentials
internal import Storage

extension GameStore {
  /// A UUID, in lower case.
  static func newLeagueID() -> String { UUID().uuidString.lowercased() }

  /// The UUID that names the league for good. A store of before there were any gets one now.
  ///
  /// - Throws: ``Fault`` as ``manifest()``; `.unwritable` where one is due and cannot be kept.
  public func leagueID() throws(Fault) -> String {
    if let known = try manifest().leagueID { return known }
    let changed = try changeManifest { $0.leagueID = $0.leagueID ?? Self.newLeagueID() }
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
