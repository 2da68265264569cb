public import Faults
internal import JSON
internal import Storage

extension RunStore {
  /// Changes what people say of a run, in its `run.json` alone and there in nothing else: the new
  /// record is written beside the old one and moved over it.
  ///
  /// Processes that change runs of one folder at once follow one another, so that none undoes what
  /// another did.
  ///
  /// - Returns: the record as it is now.
  /// - Throws: ``Fault`` when there is no such run, or its record cannot be read or written.
  public func annotate(
    _ runID: String, _ change: (inout RunAnnotations) -> Void
  ) throws(Fault) -> StoredRun {
    try Fault.only {
      try withSoleUse {
        let old = try read(runID)
        let before = RunAnnotations(old.record)
        var annotations = before
        change(&annotations)
        guard annotations != before else { return old }
        let path = recordPath(of: runID)
        let json = try annotations.written(into: old.json, since: before)
        let record = try RunRecord(json: json, path: path)
        try FileSystem.replace(path, with: json)
        return StoredRun(record: record, json: json)
      }
    }
  }

  /// Runs `body` while no other process changes runs of this folder.
  func withSoleUse<Value>(_ body: () throws -> Value) throws -> Value {
    let lock = try DirectoryLock(exclusive: directory)
    defer { _ = lock }
    return try body()
  }
}

extension RunAnnotations {
  fileprivate func written(
    into json: [UInt8], since before: RunAnnotations
  ) throws(Fault) -> [UInt8] {
    var text = JSONObjectText(json)
    if name != before.name { try text.set("name", to: name) }
    if tags != before.tags { try text.set("tags", to: tags) }
    if notes != before.notes { try text.set("notes", to: notes) }
    return text.bytes
  }
}
