internal import Determinism
internal import Faults
internal import Storage
internal import Tracking

/// The metadata beside a model file, found from a path or a run; the model itself is not read.
struct ModelInfo {
  /// Path of the model file, or of the folder where it was looked for.
  let path: String
  /// Nil where there is none.
  let metadata: ModelMetadata?
  /// Names of other model files in the folder that have metadata, as of other devices.
  var others: [String] = []

  /// - Parameter text: a run as every command takes it, or the path of a model file, of its metadata, of
  ///   a run's folder or of its model's.
  /// - Throws: `Fault` `.missing` when it is none of these, `.badData` when metadata are
  ///   damaged.
  init(of text: String, in store: RunStore) throws {
    if let path = try Self.path(text, store) {
      self = try Self.info(atPath: path)
    } else {
      self = try Self.info(inFolder: store.modelPath(of: try store.runID(text)))
    }
  }

  private init(path: String, metadata: ModelMetadata?) {
    self.path = path
    self.metadata = metadata
  }

  /// Nil for a text that is a run: one without a slash is a path only where there is no such run.
  private static func path(_ text: String, _ store: RunStore) throws(Fault) -> String? {
    if text.contains("/") { return text }
    do {
      _ = try store.runID(text)
      return nil
    } catch {
      guard error.code == .missing, FileSystem.kind(of: text) != nil else { throw error }
      return text
    }
  }

  private static func info(inFolder folder: String) throws(Fault) -> ModelInfo {
    guard let sidecar = RunStore.mainSidecar(in: folder) else {
      return ModelInfo(path: folder, metadata: nil)
    }
    var info = try info(ofSidecar: sidecar)
    let names = (try? FileSystem.list(folder)) ?? []
    info.others = names.filter {
      $0.hasSuffix(ModelMetadata.suffix) && folder + "/" + $0 != sidecar
    }
    .map { String($0.dropLast(ModelMetadata.suffix.count)) }
    return info
  }

  private static func info(ofSidecar path: String) throws(Fault) -> ModelInfo {
    ModelInfo(
      path: String(path.dropLast(ModelMetadata.suffix.count)),
      metadata: try ModelMetadata(readingFrom: path))
  }

  private static func info(atPath path: String) throws(Fault) -> ModelInfo {
    let kind = FileSystem.kind(of: path)
    if kind == .directory {
      let inside = path + "/model"
      return try info(inFolder: FileSystem.kind(of: inside) == .directory ? inside : path)
    }
    if path.hasSuffix(ModelMetadata.suffix), kind != nil { return try info(ofSidecar: path) }
    let sidecar = path + ModelMetadata.suffix
    if FileSystem.kind(of: sidecar) != nil { return try info(ofSidecar: sidecar) }
    guard kind != nil else {
      throw Fault(
        .missing,
        "\(path): no such file or folder; give a model file, a run's folder or a run's id")
    }
    return ModelInfo(path: path, metadata: nil)
  }

  /// Whether the model file is the one that its metadata were written for; nil without metadata. Reads
  /// the file.
  ///
  /// - Throws: `Fault` where it cannot be read.
  func hasItsDigest() throws(Fault) -> Bool? {
    guard let metadata else { return nil }
    return SHA256.digest(try FileSystem.read(path)).hexadecimal == metadata.fileDigest
  }
}
