internal import Columnar
internal import Storage

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

  private static let recordName = "run.json"
  private static let modelName = "model"
  private static let predictionsName = "predictions.parquet"

  public init(directory: String) {
    self.directory = directory
  }

  /// Where a run is kept.
  public func path(of runID: String) -> String { directory + "/" + runID }

  /// Finds out, before any long work, whether runs can be saved here.
  public func requireWritable() throws(TrackingError) {
    try TrackingError.wrapping { try FileSystem.requireWritable(directory) }
  }

  /// Saves a run, whole or not at all.
  ///
  /// - Parameter model: the files of the fitted model, by name.
  public func save(
    _ record: RunRecord, _ predictions: Predictions, model: [(name: String, bytes: [UInt8])] = []
  ) throws(TrackingError) {
    try TrackingError.wrapping {
      let staged = try StagedDirectory(named: ".incomplete-" + record.runID, in: directory)
      do {
        let path = try staged.prepare(Self.predictionsName)
        try predictions.write(to: path, runID: record.runID)
        for file in model { try staged.write(file.bytes, to: Self.modelName + "/" + file.name) }
        try staged.write(record.json, to: Self.recordName)
      } catch {
        staged.discard()
        throw error
      }
      try staged.commit(as: record.runID)
    }
  }

  /// Every run there is. A directory that cannot be read is passed over with a warning.
  ///
  /// - Throws: ``TrackingError`` only when the folder itself cannot be listed.
  public func list() throws(TrackingError) -> Listing {
    var runs: [StoredRun] = []
    var warnings: [String] = []
    for id in try directoryNames() {
      do {
        runs.append(try read(id))
      } catch {
        warnings.append("\(error.message); passed over")
      }
    }
    runs.sort {
      ($0.record.timestamp, $0.record.runID) > ($1.record.timestamp, $1.record.runID)
    }
    return Listing(runs: runs, warnings: warnings)
  }

  /// The run of an id, of a prefix that no other id shares, or the `latest`.
  ///
  /// - Throws: ``TrackingError`` when there is none, or more than one.
  public func run(_ text: String) throws(TrackingError) -> StoredRun {
    if text == "latest" {
      guard let newest = try list().runs.first else {
        throw TrackingError(.missing, "\(directory): no runs yet; make one with \"almanac train\"")
      }
      return newest
    }
    let names = try directoryNames()
    if names.contains(text) { return try read(text) }
    let matches = names.filter { $0.hasPrefix(text.lowercased()) && !text.isEmpty }
    guard let id = matches.first else {
      throw TrackingError(
        .missing, "no run \"\(text)\" in \(directory); \"almanac runs list\" shows those there are")
    }
    guard matches.count == 1 else {
      throw TrackingError(
        .missing,
        "run \"\(text)\" could be any of \(matches.count): "
          + matches.prefix(4).joined(separator: ", ") + (matches.count > 4 ? " …" : "")
          + "; type more of its id")
    }
    return try read(id)
  }

  /// What a run said of each game.
  ///
  /// - Throws: ``TrackingError`` `.badData` when the file is torn, or is not what the run recorded.
  public func predictions(of record: RunRecord) throws(TrackingError) -> Predictions {
    let path = self.path(of: record.runID) + "/" + Self.predictionsName
    let predictions = try Predictions(readingFrom: path)
    guard predictions.digest == record.predictionsDigest else {
      throw TrackingError(
        .badData,
        "\(path): is not what the run predicted (its digest differs from \(Self.recordName)); put "
          + "it back, or train again")
    }
    return predictions
  }

  private func read(_ id: String) throws(TrackingError) -> StoredRun {
    try TrackingError.wrapping {
      let path = self.path(of: id) + "/" + Self.recordName
      let json = try FileSystem.read(path)
      let record = try RunRecord(json: json, path: path)
      guard record.runID == id else {
        throw TrackingError(.badData, "\(path): is the record of run \(record.runID)")
      }
      return StoredRun(record: record, json: json)
    }
  }

  /// The directories that bear a run's id; others, such as unfinished ones, are not runs.
  private func directoryNames() throws(TrackingError) -> [String] {
    try TrackingError.wrapping {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      return try FileSystem.list(directory).filter { name in
        !name.hasPrefix(".") && FileSystem.kind(of: path(of: name)) == .directory
      }
    }
  }
}
