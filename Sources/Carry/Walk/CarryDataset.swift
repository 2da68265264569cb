internal import Determinism
public import Faults
internal import Golf
public import Sessions
internal import Time
public import Tracking

/// Sessions of shots in the order in which they were hit, as a run walks them.
public struct CarryDataset: Sendable {
  /// A session with its shots that count.
  public struct Session: Sendable {
    public let recorded: RecordedSession
    /// In their order; excluded ones are not among them.
    public let shots: [RecordedShot]
    /// SHA-256 over the session and these shots.
    public let digest: String

    public var id: Int64 { recorded.id }
    public var device: String { recorded.session.device }
  }

  public let sessions: [Session]

  public var shotCount: Int { sessions.reduce(0) { $0 + $1.shots.count } }

  /// Reads sessions with their shots.
  public init(of sessions: [RecordedSession], in book: ShotBook) throws(Fault) {
    var read: [Session] = []
    for session in sessions {
      let shots = try book.shots(of: session.id).filter { $0.shot.exclusion == nil }
      read.append(
        Session(recorded: session, shots: shots, digest: Self.digest(session, shots)))
    }
    self.sessions = read
  }

  /// The sessions of a run, found again; those that are gone are left out.
  public init(of record: RunRecord, in book: ShotBook) throws(Fault) {
    let wanted = Set(record.dataset.seasons.map { Int64($0) })
    try self.init(of: try book.sessions().filter { wanted.contains($0.id) }, in: book)
  }

  /// The sessions that a person names, the earliest first: `all`; a device; a session, by its name or number;
  /// or dates such as `2025-01-01..2025-06-30`, of which one may be left out. Several are put together.
  ///
  /// - Throws: `Fault` `.missing` for a name that nothing has, and where nothing was named that there is.
  public static func sessions(
    _ names: [String], in book: ShotBook
  ) throws(Fault) -> [RecordedSession] {
    let all = try book.sessions()
    guard !all.isEmpty else {
      throw Fault(.missing, "no sessions of shots on record", remedy: .importShots)
    }
    var chosen: Set<Int64> = []
    for name in names { chosen.formUnion(try ids(name, among: all, in: book)) }
    return all.filter { chosen.contains($0.id) }
  }

  private static func ids(
    _ name: String, among all: [RecordedSession], in book: ShotBook
  ) throws(Fault) -> [Int64] {
    if name == "all" { return all.map(\.id) }
    let ofDevice = all.filter { $0.session.device.lowercased() == name.lowercased() }
    if !ofDevice.isEmpty { return ofDevice.map(\.id) }
    guard let dates = dates(name) else { return [try book.session(name).id] }
    let found = all.filter { $0.session.date.map(dates.contains) ?? false }
    guard !found.isEmpty else { throw Fault(.missing, "no session from \(name)") }
    return found.map(\.id)
  }

  /// Nil for a text that is no span of dates.
  private static func dates(_ text: String) -> ClosedRange<CalendarDate>? {
    guard let middle = text.firstRange(of: "..") else { return nil }
    let (first, last) = (text[..<middle.lowerBound], text[middle.upperBound...])
    guard !(first.isEmpty && last.isEmpty),
      let start = first.isEmpty
        ? CalendarDate(daysSinceEpoch: .min) : CalendarDate(String(first)),
      let end = last.isEmpty ? CalendarDate(daysSinceEpoch: .max) : CalendarDate(String(last)),
      start <= end
    else { return nil }
    return start...end
  }

  private static func digest(_ session: RecordedSession, _ shots: [RecordedShot]) -> String {
    var sha = SHA256()
    sha.update("almanac session 1")
    sha.update([session.id])
    sha.update(session.session.device)
    sha.update(session.session.date?.description ?? "")
    sha.update(session.session.carryField.rawValue)
    for shot in shots {
      sha.update([shot.id])
      sha.update(shot.shot.club)
      // NaN where there is no reading, always with the same bits.
      sha.update(ShotField.allCases.indices.map { shot.shot.readings[at: $0] ?? .nan })
    }
    return sha.finalize().hexadecimal
  }

  // MARK: A record's reference

  var reference: RunRecord.DatasetReference {
    var sha = SHA256()
    sha.update("almanac sessions 1")
    for session in sessions { sha.update(session.digest) }
    return RunRecord.DatasetReference(
      fingerprint: sha.finalize().hexadecimal, games: shotCount,
      seasons: sessions.map { Int($0.id) },
      parts: Dictionary(
        uniqueKeysWithValues: sessions.map { ("session \($0.id)", String($0.digest.prefix(16))) }))
  }

  /// Which sessions of a run are no longer as they were, in words.
  public func changes(since record: RunRecord) -> [String] {
    let (then, now) = (record.dataset, reference)
    return then.seasons.compactMap { id in
      let part = "session \(id)"
      guard let digest = now.parts?[part] else { return "\(part) is gone" }
      return digest == then.parts?[part] ? nil : "\(part) changed"
    }
  }
}

extension Remedy {
  static let importShots = Remedy("import_shots", text: "import some first")
}
