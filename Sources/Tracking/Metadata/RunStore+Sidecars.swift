internal import Determinism
internal import Faults
internal import Storage

extension RunStore {
  /// The files of a model and, for each, its metadata to be saved beside it.
  ///
  /// - Throws: ``Fault`` where a file bears a name that metadata have, or none that a file in a
  ///   folder can; or when the model is given no version.
  func withSidecars(
    _ model: [(name: String, bytes: [UInt8])], of record: RunRecord
  ) throws(Fault) -> [(name: String, bytes: [UInt8])] {
    guard !model.isEmpty else { return [] }
    for file in model where !Self.isFileName(file.name) || Self.isSidecar(file.name) {
      throw Fault(
        .badData, "model file \"\(file.name)\": no name for one; give it a plain one")
    }
    let version = try takeVersion(of: record.modelType)
    return model
      + model.map { file in
        let metadata = ModelMetadata(
          record, version: version, file: file.name,
          digest: SHA256.digest(file.bytes).hexadecimal, bytes: file.bytes.count)
        return (name: file.name + ModelMetadata.suffix, bytes: metadata.json)
      }
  }

  static func isSidecar(_ name: String) -> Bool { name.hasSuffix(ModelMetadata.suffix) }
}
