internal import Evaluation
public import Faults
internal import JSON
internal import Storage

extension ModelMetadata {
  /// Readable JSON with sorted keys and a final line end.
  public var json: [UInt8] { JSONWriter.readable(self) }

  /// - Parameter path: of the sidecar itself.
  /// - Throws: ``Fault`` `.missing` where there is no file, `.badData` where it is no sidecar,
  ///   or one of a newer schema.
  public init(readingFrom path: String) throws(Fault) {
    guard [nil, .file].contains(FileSystem.kind(of: path)) else {
      throw Fault(.badData, "\(path): not a file; metadata are one")
    }
    let bytes = try Fault.only {
      try FileSystem.read(path, limit: Self.sizeLimit + 1)
    }
    guard bytes.count <= Self.sizeLimit else {
      throw Fault(.badData, "\(path): larger than metadata are (16 MiB)")
    }
    try self.init(json: bytes, path: path)
  }

  init(json bytes: [UInt8], path: String) throws(Fault) {
    let damage = { (fact: String) in
      Fault(.badData, at: .file(path), "not whole metadata of a model: \(fact)")
    }
    self = try JSONReader(of: path).decode(
      ModelMetadata.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion, otherwise: damage)
    if let key = impossibleKey { throw damage("\"\(key.rawValue)\" cannot be what it is") }
  }

  /// A key whose value is of the right type, and yet can be no model's.
  private var impossibleKey: CodingKeys? {
    let isDigest = fileDigest.utf8.count == 64 && fileDigest.allSatisfy(\.isHexDigit)
    let checks: [(CodingKeys, Bool)] = [
      (.modelType, !modelType.isEmpty), (.version, 1...Self.greatestVersion ~= version),
      (.trainingSamples, trainingSamples >= 0), (.fileBytes, fileBytes >= 0),
      (.fileDigest, isDigest), (.file, RunStore.isFileName(file)),
      (.runID, RunStore.isFileName(runID)),
    ]
    return checks.first { !$0.1 }?.0
  }

  /// The keys under which two say different things, sorted.
  func differences(from other: ModelMetadata) -> [String] {
    let pairs: [(CodingKeys, Bool)] = [
      (.modelType, modelType == other.modelType), (.version, version == other.version),
      (.trainedAt, trainedAt == other.trainedAt),
      (.trainingSamples, trainingSamples == other.trainingSamples),
      (.features, features == other.features), (.target, target == other.target),
      (.metrics, metrics == other.metrics),
      (.hyperparameters, hyperparameters == other.hyperparameters),
      (.estimates, estimates == other.estimates),
      (.datasetFingerprint, datasetFingerprint == other.datasetFingerprint),
      (.runID, runID == other.runID), (.file, file == other.file),
      (.fileDigest, fileDigest == other.fileDigest), (.fileBytes, fileBytes == other.fileBytes),
      (.device, device == other.device),
    ]
    return pairs.filter { !$0.1 }.map(\.0.rawValue).sorted()
  }
}
