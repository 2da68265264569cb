internal import Evaluation
internal import JSON
public import Tracking
internal import Wording

/// A saved model's description, from the metadata beside its file.
public struct ModelInfoReport {
  private let metadata: ModelMetadata?
  private let path: String
  private let hasItsDigest: Bool?
  private let others: [String]

  /// - Parameters:
  ///   - metadata: nil where there are none.
  ///   - path: of the model file, or of the folder where it was looked for.
  ///   - hasItsDigest: whether the file has the digest that its metadata state; nil where that was not
  ///     asked.
  ///   - others: names of other model files of the run that have metadata of their own.
  public init(
    _ metadata: ModelMetadata?, path: String, hasItsDigest: Bool?, others: [String] = []
  ) {
    self.others = others
    (self.metadata, self.path, self.hasItsDigest) = (metadata, path, hasItsDigest)
  }

  public var report: Report {
    let digest = hasItsDigest.map { [Report.Field("has_its_digest", .boolean($0))] } ?? []
    guard let metadata else {
      return Report(
        title: path, [Section([.sentence("\(path): no metadata")])],
        fields: [
          Report.Field("path", .text(path)), Report.Field("metadata", .null),
        ] + digest)
    }
    return Report(
      title: "\(metadata.modelType), version \(metadata.version)",
      [
        Section([.figures(facts(of: metadata))]),
        Section("Hyperparameters", [.figures(hyperparameters(of: metadata))]),
      ] + Section.estimates(metadata.estimates),
      fields: [Report.Field(.root, JSONValue(encoding: metadata))] + digest)
  }

  private func facts(of metadata: ModelMetadata) -> Figures {
    let scores = Metric.all(of: metadata.metrics.target).map { metric in
      Figures.Fact(
        metric.title, .score(metadata.metrics[metric]), at: ["metrics", .key(metric.name)])
    }
    let digest = Cell(metadata.fileDigest + verdict, data: .text(metadata.fileDigest))
    return Figures(
      [
        Figures.Fact("model", .text(metadata.modelType).toned(.strong), at: "model_type"),
        Figures.Fact("version", .label(metadata.version), at: "version"),
        Figures.Fact("trained", metadata.trainedAt, at: "trained_at"),
      ] + device(of: metadata) + [
        Figures.Fact("\(noun)s learnt", .count(metadata.trainingSamples), at: "training_samples"),
        Figures.Fact("features", features(of: metadata), at: "features"),
        Figures.Fact("target", metadata.target, at: "target"),
      ] + scores + [
        Figures.Fact("\(noun)s scored", .count(metadata.metrics.games), at: ["metrics", "games"]),
        Figures.Fact("dataset", metadata.datasetFingerprint, at: "dataset_fingerprint"),
        Figures.Fact("run", metadata.runID, at: "run_id"), Figures.Fact("file", path, at: "path"),
        Figures.Fact(
          "size",
          Cell(
            NumberFormat.counted(metadata.fileBytes, "byte"), data: .whole(metadata.fileBytes)),
          at: "file_bytes"), Figures.Fact("digest", digest, at: "file_digest"),
      ])
  }

  /// A model of a device's shots learns from those, others from games.
  private var noun: String { metadata?.device == nil ? "game" : "shot" }

  private func device(of metadata: ModelMetadata) -> [Figures.Fact] {
    guard let device = metadata.device else { return [] }
    let others =
      others.isEmpty
      ? [] : [Figures.Fact("other devices' files", .list(others))]
    return [Figures.Fact("device", device, at: "device")] + others
  }

  private func features(of metadata: ModelMetadata) -> Cell {
    let names = Cell.list(metadata.features)
    guard !metadata.features.isEmpty else {
      return Cell("none; it reads games themselves", data: names.data)
    }
    return Cell("\(metadata.features.count): \(names.text)", data: names.data)
  }

  private var verdict: String {
    switch hasItsDigest {
    case true?: ", and the file has it"
    case false?: "; the file has another"
    case nil: ""
    }
  }

  private func hyperparameters(of metadata: ModelMetadata) -> Figures {
    Figures(
      metadata.hyperparameters.sorted { $0.key < $1.key }.map { name, value in
        Figures.Fact(name, .setting(value), at: ["hyperparameters", .key(name)])
      })
  }
}
