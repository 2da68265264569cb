public import Faults
internal import Parallel
internal import Storage

extension RunStore {
  /// The metadata of models that were saved in the folder, and a warning for each that cannot be read.
  public struct ModelListing: Sendable {
    /// In the order of type and then of version, the newest first.
    public let models: [ModelMetadata]
    public let warnings: [String]
  }

  /// Every run's model, as its metadata tell it: of a model of several files, those of the main one.
  ///
  /// - Throws: ``Fault`` only when the folder itself cannot be listed.
  public func models() throws(Fault) -> ModelListing {
    let ids = try runIDs()
    let results = Workers.map(ids.count, share: 64) { mainMetadata(of: ids[$0]) }
    var models: [ModelMetadata] = []
    var warnings: [String] = []
    for result in results {
      switch result {
      case .success(let metadata): if let metadata { models.append(metadata) }
      case .failure(let error): warnings.append("\(error.message); passed over")
      }
    }
    models.sort { ($0.modelType, $1.version, $0.runID) < ($1.modelType, $0.version, $1.runID) }
    return ModelListing(models: models, warnings: warnings)
  }

  /// The version that the folder gave a run's model; nil where none is known.
  public func modelVersion(of runID: String) -> Int? {
    (try? mainMetadata(of: runID).get())?.version
  }

  /// Nil for a run whose model has no metadata.
  private func mainMetadata(of runID: String) -> Result<ModelMetadata?, Fault> {
    Result { () throws(Fault) in
      guard let path = Self.mainSidecar(in: modelPath(of: runID)) else { return nil }
      try requireContained(runID)
      let metadata = try ModelMetadata(readingFrom: path)
      guard metadata.runID == runID else {
        throw Fault(.badData, "\(path): is of run \(metadata.runID)")
      }
      return metadata
    }
  }

  /// The path of the metadata of a model's main file, `model.json` or else the first; nil where none of
  /// the model's files has any.
  public static func mainSidecar(in modelFolder: String) -> String? {
    let names = ((try? FileSystem.list(modelFolder)) ?? []).filter(isSidecar)
    let main = mainModelFile + ModelMetadata.suffix
    return (names.contains(main) ? main : names.first).map { modelFolder + "/" + $0 }
  }
}
