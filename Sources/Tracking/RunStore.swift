public import Faults
internal import JSON
internal import Storage
internal import Time

/// The runs of a folder, one directory each.
public struct RunStore: Sendable {
  /// A run that was read: its record, and the bytes that it was read from.
  public struct StoredRun: Sendable {
    public let record: RunRecord
    public let json: [UInt8]
  }

  /// Newest first, and a warning for each directory that could not be read.
  public struct Listing: Sendable {
    public let runs: [StoredRun]
    public let warnings: [String]
  }

  public let directory: String

  static let recordName = "run.json"
  static let modelName = "model"
  static let predictionsName = "predictions.parquet"

  public init(directory: String) {
    self.directory = directory
  }

  /// Where a run is kept.
  public func path(of runID: String) -> String { directory + "/" + runID }

  func recordPath(of runID: String) -> String { path(of: runID) + "/" + Self.recordName }

  func predictionsPath(of runID: String) -> String { path(of: runID) + "/" + Self.predictionsName }

  /// Where the model of a run is kept, if it has one.
  public func modelPath(of runID: String) -> String { path(of: runID) + "/" + Self.modelName }

  /// Finds out, before any long work, whether runs can be saved here.
  public func requireWritable() throws(Fault) {
    try Fault.only {
      try FileSystem.requireWritable(directory)
      try FileSystem.requireReplaceable(path(of: Self.versionsName))
    }
  }

  /// Saves a run, whole or not at all. Beside each file of the model goes a ``ModelMetadata``.
  ///
  /// - Parameter model: the files of the fitted model, by name.
  public func save(
    _ record: RunRecord, _ predictions: Predictions, model: [(name: String, bytes: [UInt8])] = []
  ) throws(Fault) {
    try Fault.only {
      let staged = try StagedDirectory(named: Self.incompletePrefix + record.runID, in: directory)
      do {
        let path = try staged.prepare(Self.predictionsName)
        try predictions.write(to: path, runID: record.runID)
        for file in try withSidecars(model, of: record) {
          try staged.write(file.bytes, to: Self.modelName + "/" + file.name)
        }
        try staged.write(record.json, to: Self.recordName)
      } catch {
        staged.discard()
        throw error
      }
      let counted = model.isEmpty ? [] : [path(of: Self.versionsName)]
      try staged.commit(as: record.runID, flushing: counted)
    }
  }

  /// Every run there is, newest first, each read from its file. A directory that cannot be read is
  /// passed over with a warning. Where there are many, a ``RunCatalog`` is the quicker way.
  ///
  /// - Throws: ``Fault`` only when the folder itself cannot be listed.
  public func list() throws(Fault) -> Listing {
    var runs: [StoredRun] = []
    var warnings: [String] = []
    for id in try runIDs() {
      do {
        let run = try ifThere(id) { () throws(Fault) in try read(id) }
        if let run { runs.append(run) }
      } catch {
        warnings.append("\(error.message); passed over")
      }
    }
    runs.sort { ($0.record.created, $0.record.runID) > ($1.record.created, $1.record.runID) }
    return Listing(runs: runs, warnings: warnings)
  }

  /// Reads a run of a listing; nil where somebody has deleted it since the folder was listed.
  func ifThere<Value>(
    _ runID: String, _ read: () throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    do {
      return try read()
    } catch {
      guard FileSystem.kind(of: path(of: runID)) != nil else { return nil }
      // It may have been deleted and have come back.
      guard error.code == .missing, FileSystem.kind(of: recordPath(of: runID)) != nil else {
        throw error
      }
      return try read()
    }
  }

  /// The run of an id, of a prefix that no other id shares, of an `@alias`, or the `latest`. White space
  /// around it, which comes along where an id is pasted, does not count.
  ///
  /// - Throws: ``Fault`` when there is none, or more than one.
  public func run(_ text: String) throws(Fault) -> StoredRun {
    try read(runID(text))
  }

  /// The same, but its id only: the run itself may be torn.
  public func runID(_ text: String) throws(Fault) -> String {
    let text = text.trimmed
    if text == "latest" {
      guard let newest = try RunCatalog(self).select(limit: 1).rows.first else {
        throw Fault(.missing, at: .file(directory), "no runs yet", remedy: .train)
      }
      try requireContained(newest.id)
      return newest.id
    }
    let id = try matchedID(text)
    try requireContained(id)
    return id
  }

  private func matchedID(_ text: String) throws(Fault) -> String {
    if text.first == AliasName.mark { return try runID(ofAlias: String(text.dropFirst())) }
    try Self.requireNoPath(text, in: directory)
    return try Self.match(
      text, among: runIDs(),
      otherwise: Fault(.missing, "no run \"\(text)\" in \(directory)", remedy: .listRuns))
  }

  /// The one of `ids` that is `text`, or else that alone begins with it.
  static func match(
    _ text: String, among ids: [String], otherwise absent: Fault
  ) throws(Fault) -> String {
    if ids.contains(text) { return text }
    let prefix = text.lowercased()
    let matches = ids.filter { $0.hasPrefix(prefix) && !text.isEmpty }
    guard let id = matches.first else { throw absent }
    guard matches.count == 1 else {
      throw Fault(
        .missing,
        "run \"\(text)\" could be any of \(matches.count): "
          + matches.prefix(4).joined(separator: ", ") + (matches.count > 4 ? " …" : "")
          + "; type more of its id")
    }
    return id
  }

  /// The run's prediction for each game.
  ///
  /// - Throws: ``Fault`` `.badData` when the file is torn, or is not what the run recorded.
  public func predictions(of record: RunRecord) throws(Fault) -> Predictions {
    let path = predictionsPath(of: record.runID)
    let predictions = try Predictions(readingFrom: path)
    guard predictions.digest == record.predictionsDigest, predictions.target == record.target else {
      throw Fault(
        .badData,
        "\(path): is not what the run predicted (its digest differs from \(Self.recordName)); put "
          + "it back, or train again")
    }
    return predictions
  }

  /// The directories that bear a run's id, each with the stamp of its record.
  func survey() throws(Fault) -> [FileSystem.SurveyedDirectory] {
    try Fault.only {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      return try FileSystem.survey(directory, file: Self.recordName)
    }
  }

  func read(_ id: String) throws(Fault) -> StoredRun { try readStamped(id).run }

  /// Reads and checks a run; the stamp is that of its record before the first byte was read.
  func readStamped(_ id: String) throws(Fault) -> (run: StoredRun, stamp: FileStamp) {
    try Fault.only {
      let path = recordPath(of: id)
      let (json, stamp) = try FileSystem.readStamped(path, limit: JSONLimits.standard.bytesToRead)
      let record = try RunRecord(json: json, path: path)
      guard record.runID == id else {
        throw Fault(.badData, "\(path): is the record of run \(record.runID)")
      }
      return (StoredRun(record: record, json: json), stamp)
    }
  }

  /// The bytes of a record that was checked when its file had a stamp; checked again if that is
  /// another now.
  func json(of id: String, unlessChangedSince stamp: FileStamp) throws(Fault) -> [UInt8] {
    let path = self.path(of: id) + "/" + Self.recordName
    let found = try Fault.only {
      try FileSystem.readStamped(path, limit: JSONLimits.standard.bytesToRead)
    }
    return found.stamp == stamp ? found.bytes : try read(id).json
  }

  /// The directories that bear a run's id; others, such as unfinished ones, are not runs.
  func directoryNames() throws(Fault) -> [String] {
    try Fault.only {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      return try FileSystem.directories(in: directory)
    }
  }
}

extension String {
  /// Without white space at its beginning and end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension RunRecord {
  /// When the run began, in milliseconds since 1970; before everything where the record does not say.
  var created: Int64 { Period(identity.timestamp).map { $0.start.microseconds / 1000 } ?? .min }
}
