internal import Determinism
public import Faults
internal import Storage

extension RunStore {
  /// The files of a run's model, by name: those that its record names or, of an older record that names
  /// none, those that are there. Their metadata are not among them.
  ///
  /// - Throws: ``Fault`` `.missing` where one is gone, `.badData` where one is no plain file or
  ///   leads out of the run's folder.
  public func modelFiles(
    of record: RunRecord
  ) throws(Fault) -> [(name: String, bytes: [UInt8])] {
    try requireContained(record.runID)
    let folder = modelPath(of: record.runID)
    let found = ((try? FileSystem.list(folder)) ?? []).filter { !Self.isSidecar($0) }
    let names = record.modelFiles?.keys.sorted() ?? found
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names { files.append((name, try modelFile(name, in: folder, of: record.runID))) }
    return files
  }

  private func modelFile(
    _ name: String, in folder: String, of runID: String
  ) throws(Fault) -> [UInt8] {
    guard Self.isFileName(name) else {
      throw Fault(
        .badData,
        "\(recordPath(of: runID)): model_files names \"\(name)\", which leads out of the model's "
          + "folder")
    }
    let path = folder + "/" + name
    guard [nil, .file].contains(FileSystem.kind(of: path)) else {
      throw Fault(.badData, "\(path): not a file")
    }
    return try Fault.only { try FileSystem.read(path) }
  }

  /// A run's model to predict with, and what was found of it. That its features are others than those
  /// that it would be served is told and thrown by whoever predicts.
  ///
  /// - Parameter servedFeatures: the names of the columns that the model would be served, in order; none
  ///   for a model that reads games themselves.
  /// - Throws: ``Fault`` as ``modelFiles(of:)``; what is wrong with metadata is a warning only.
  public func loadModel(
    of record: RunRecord, servedFeatures: [String]
  ) throws(Fault) -> (files: [(name: String, bytes: [UInt8])], check: ModelCheck) {
    let files = try modelFiles(of: record)
    var warnings: [String] = []
    var main: ModelMetadata?
    var others: [String]?
    for file in files {
      let metadata = metadata(of: file.name, in: record, &warnings)
      warnings += digestWarnings(file, metadata, record)
      if main == nil || file.name == Self.mainModelFile { main = metadata ?? main }
      if let features = metadata?.features, features != servedFeatures {
        others = others ?? features
      }
    }
    let check = ModelCheck(
      metadata: main, warnings: warnings, learnt: others ?? main?.features ?? record.features,
      served: servedFeatures)
    return (files, check)
  }

  static let mainModelFile = "model.json"

  /// Nil, and a warning, where a file has no metadata beside it, or none that are its own.
  private func metadata(
    of name: String, in record: RunRecord, _ warnings: inout [String]
  ) -> ModelMetadata? {
    let path = modelPath(of: record.runID) + "/" + name + ModelMetadata.suffix
    let instead = "what \(Self.recordName) says is used"
    guard FileSystem.kind(of: path) != nil else {
      warnings.append("\(path): no metadata, as of a run of an earlier almanac; \(instead)")
      return nil
    }
    do {
      let metadata = try ModelMetadata(readingFrom: path)
      guard metadata.runID == record.runID, metadata.file == name else {
        warnings.append(
          "\(path): is of \(metadata.file) of run \(metadata.runID), not of this file; \(instead)")
        return nil
      }
      return metadata
    } catch {
      warnings.append("\(error.message); \(instead)")
      return nil
    }
  }

  private func digestWarnings(
    _ file: (name: String, bytes: [UInt8]), _ metadata: ModelMetadata?, _ record: RunRecord
  ) -> [String] {
    let path = modelPath(of: record.runID) + "/" + file.name
    let digest = SHA256.digest(file.bytes).hexadecimal
    let expected = [
      (file.name + ModelMetadata.suffix, metadata?.fileDigest),
      (Self.recordName, record.modelFiles?[file.name]),
    ]
    let liars = expected.filter { $0.1 != nil && $0.1 != digest }.map(\.0)
    guard !liars.isEmpty else { return [] }
    return [
      "\(path): not the file that was saved; its digest differs from that in "
        + liars.joined(separator: " and ")
    ]
  }
}
