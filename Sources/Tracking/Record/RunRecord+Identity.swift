extension RunRecord {
  /// The names by which a run is found.
  public struct Identity: Sendable, Equatable, Codable {
    public var schemaVersion = RunRecord.currentSchemaVersion
    public var runID: String
    public var name: String?
    /// When the run began, in UTC: RFC 3339.
    public var timestamp: String
    /// The id that the runs of one sweep share; nil for a run that stands alone.
    public var sweepID: String?
    public var tags: [String]
    public var notes: String?

    enum CodingKeys: String, CodingKey {
      case name, timestamp, tags, notes
      case schemaVersion = "schema_version"
      case runID = "run_id"
      case sweepID = "sweep_id"
    }

    public init(
      runID: String, name: String? = nil, timestamp: String, sweepID: String? = nil,
      tags: [String] = [], notes: String? = nil
    ) {
      (self.runID, self.name, self.timestamp) = (runID, name, timestamp)
      (self.sweepID, self.tags, self.notes) = (sweepID, tags, notes)
    }
  }
}
