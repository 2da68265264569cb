internal import Evaluation
internal import FoundationEssentials
internal import JSON
internal import Terminal
internal import Tracking
internal import Wording

/// What `models info` prints.
struct ModelInfoReport {
  let info: ModelInfo
  /// Whether the file has the digest that its metadata state; nil where that was not asked.
  let hasItsDigest: Bool?

  func text(width: Int?, style: Style) -> String {
    guard let metadata = info.metadata else {
      return Prose.text(["\(info.path): no metadata"], width: width)
    }
    return facts(of: metadata).render(width: width, style: style) + "\n"
      + style.bold("Hyperparameters") + "\n"
      + hyperparameters(of: metadata).render(width: width, style: style)
  }

  private func facts(of metadata: ModelMetadata) -> KeyValueTable {
    var table = KeyValueTable()
    table.append("model", TableCell(metadata.modelType, .bold))
    table.append("version", String(metadata.version))
    table.append("trained", metadata.trainedAt)
    table.append("games learnt", NumberFormat.grouped(metadata.trainingSamples))
    table.append("features", features(of: metadata))
    table.append("target", metadata.target)
    for metric in Metric.allCases {
      table.append(metric.title, NumberFormat.fixed(metadata.metrics[metric], decimals: 4))
    }
    table.append("games scored", NumberFormat.grouped(metadata.metrics.games))
    table.append("dataset", metadata.datasetFingerprint)
    table.append("run", metadata.runID)
    table.append("file", info.path)
    table.append("size", NumberFormat.counted(metadata.fileBytes, "byte"))
    table.append("digest", metadata.fileDigest + verdict)
    return table
  }

  private func features(of metadata: ModelMetadata) -> String {
    guard !metadata.features.isEmpty else { return "none; it reads games themselves" }
    return "\(metadata.features.count): " + metadata.features.joined(separator: ", ")
  }

  private var verdict: String {
    switch hasItsDigest {
    case true?: ", and the file has it"
    case false?: "; the file has another"
    case nil: ""
    }
  }

  private func hyperparameters(of metadata: ModelMetadata) -> KeyValueTable {
    var table = KeyValueTable()
    for (name, value) in metadata.hyperparameters.sorted(by: { $0.key < $1.key }) {
      table.append(name, value.description)
    }
    return table
  }
}

extension ModelInfoReport: Encodable {
  private enum Key: String, CodingKey {
    case path, metadata
    case hasItsDigest = "has_its_digest"
  }

  /// What the metadata say, with the path of the file; without metadata, that they are null.
  func encode(to encoder: any Encoder) throws {
    try info.metadata?.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(info.path, forKey: .path)
    if info.metadata == nil { try container.encodeNil(forKey: .metadata) }
    try container.encodeIfPresent(hasItsDigest, forKey: .hasItsDigest)
  }
}
