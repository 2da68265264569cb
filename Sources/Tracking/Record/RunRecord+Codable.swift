internal import Evaluation
public import Faults
internal import JSON

extension RunRecord: Codable {
  /// Writes the members of all groups side by side.
  public func encode(to encoder: any Encoder) throws {
    try identity.encode(to: encoder)
    try request.encode(to: encoder)
    try git.encode(to: encoder)
    try circumstances.encode(to: encoder)
    try result.encode(to: encoder)
  }

  public init(from decoder: any Decoder) throws {
    self.init(
      try Identity(from: decoder), try Request(from: decoder).complete,
      git: try GitState(from: decoder), try Circumstances(from: decoder).complete,
      try Result(from: decoder))
  }

  /// - Throws: ``Fault`` when the bytes are no record, or one of a newer schema.
  public init(json bytes: [UInt8], path: String) throws(Fault) {
    self = try JSONReader(of: path).decode(
      RunRecord.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion
    ) { _ in Fault(.badData, at: .file(path), "not a whole run record") }
  }

  /// Readable JSON with sorted keys and a final line end.
  public var json: [UInt8] { JSONWriter.readable(self) }
}

extension RunRecord.MetricsBySeason: Codable {
  enum CodingKeys: String, CodingKey { case pooled, seasons }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pooled, forKey: .pooled)
    let byLabel = Dictionary(uniqueKeysWithValues: seasons.map { (String($0), $1) })
    try container.encode(byLabel, forKey: .seasons)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    pooled = try container.decode(Metrics.self, forKey: .pooled)
    let byLabel = try container.decode([String: Metrics].self, forKey: .seasons)
    seasons = Dictionary(
      uniqueKeysWithValues: byLabel.compactMap { label, metrics in
        Int(label).map { ($0, metrics) }
      })
  }
}
