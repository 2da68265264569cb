internal import Storage

public struct ModelCheck: Sendable {
  public let warnings: [String]
  public let featureMismatch: String?
}
extension RunStore {
  public func loadModel(of record: RunRecord, servedFeatures: [String]) throws(TrackingError) -> (
    files: [(name: String, bytes: [UInt8])], check: ModelCheck
  ) {
    let folder = path(of: record.runID) + "/model"
    var files: [(name: String, bytes: [UInt8])] = []
    for name in ((try? FileSystem.list(folder)) ?? []) where !name.hasSuffix(".metadata.json") {
      files.append((name, (try? FileSystem.read(folder + "/" + name)) ?? []))
    }
    return (
      files,
      ModelCheck(warnings: [], featureMismatch: record.features == servedFeatures ? nil : "other")
    )
  }
}
