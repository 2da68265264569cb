internal import Columnar
public import Faults
internal import JSON
internal import Storage

extension RunStore {
  /// Where a repair puts things: nothing is ever removed from there.
  public var aside: String { directory + "/.aside" }

  /// Looks at everything in the folder.
  ///
  /// - Parameter isRepairing: moves each problem aside, so that only whole runs are left. Removes and
  ///   changes nothing.
  /// - Throws: ``Fault`` when the folder cannot be listed, or something not be moved.
  public func check(isRepairing: Bool = false) throws(Fault) -> [FolderFinding] {
    try Fault.only {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      guard isRepairing else {
        let lock = DirectoryLock(shared: directory)
        defer { _ = lock }
        return try findings()
      }
      return try withSoleUse { try findings().map(moveAside) }
    }
  }

  private func findings() throws -> [FolderFinding] {
    let trashed = Set(try trashed())
    return try FileSystem.list(directory).flatMap { name in
      // Gone since the folder was listed, as a staging name is once its run is saved.
      guard FileSystem.kind(of: path(of: name)) != nil else { return [FolderFinding]() }
      return name.hasPrefix(".") ? hidden(name) : visible(name, trashed)
    }
  }

  // MARK: Hidden names

  private func hidden(_ name: String) -> [FolderFinding] {
    let path = path(of: name)
    if name.hasPrefix(Self.removedPrefix) {
      return [FolderFinding(kind: .unfinished, path: path, fact: "a removal that did not end")]
    }
    guard name.hasPrefix(Self.incompletePrefix) else { return [] }
    if DirectoryClaim(ifFree: path) == nil {
      return [FolderFinding(kind: .inProgress, path: path, fact: "a run that is being saved")]
    }
    return [
      FolderFinding(kind: .unfinished, path: path, fact: "its process died while it saved the run")
    ]
  }

  // MARK: Runs, and what should be

  private func visible(_ name: String, _ trashed: Set<String>) -> [FolderFinding] {
    let path = path(of: name)
    guard FileSystem.kind(of: path) == .directory else {
      return name == "README.md"
        ? [] : [FolderFinding(kind: .foreign, path: path, fact: "not a folder of a run")]
    }
    guard FileSystem.isContained(path, in: directory) else {
      return [FolderFinding(kind: .foreign, path: path, fact: Self.leadsOut(of: directory))]
    }
    if let finding = torn(name) { return [finding] }
    if trashed.contains(name) {
      return [
        FolderFinding(
          kind: .duplicate, path: trash + "/" + name, fact: "there is a run of this id again")
      ]
    }
    return leftover(name)
  }

  private func torn(_ name: String) -> FolderFinding? {
    let path = path(of: name)
    let names = (try? FileSystem.list(path)) ?? []
    let known = [Self.recordName, Self.predictionsName, Self.modelName]
    guard names.contains(where: known.contains) else {
      return FolderFinding(kind: .foreign, path: path, fact: "nothing of a run is in it")
    }
    guard names.contains(Self.recordName) else {
      return FolderFinding(kind: .torn, path: path, fact: "without its \(Self.recordName)")
    }
    do {
      let recordPath = recordPath(of: name)
      let json = try FileSystem.read(recordPath, limit: JSONLimits.standard.bytesToRead)
      let record = try RunRecord(json: json, path: recordPath)
      guard record.runID == name else { return misnamed(path, record.runID) }
      try requireContained(name)
      let file = try ParquetFile(path: predictionsPath(of: name))
      try PredictionsFile.checkColumns(of: file)
      guard file.rowCount != record.predictionCount else { return nil }
      return FolderFinding(
        kind: .torn, path: path,
        fact: "\(file.rowCount) predictions; its record says \(record.predictionCount)")
    } catch {
      return FolderFinding(kind: .torn, path: path, fact: "\(error)")
    }
  }

  private func misnamed(_ path: String, _ runID: String) -> FolderFinding {
    let isDuplicate = FileSystem.kind(of: self.path(of: runID)) == .directory
    return FolderFinding(
      kind: isDuplicate ? .duplicate : .torn, path: path,
      fact: isDuplicate
        ? "a copy of run \(runID)" : "holds run \(runID); a run's folder bears its id")
  }

  /// The temporary file of a process that died while it changed a record; the record itself is
  /// whole.
  private func leftover(_ name: String) -> [FolderFinding] {
    let path = FileSystem.replacementPath(of: recordPath(of: name))
    guard FileSystem.kind(of: path) != nil else { return [] }
    return [
      FolderFinding(kind: .unfinished, path: path, fact: "a change of the record that did not end")
    ]
  }

  // MARK: Repair

  private func moveAside(_ finding: FolderFinding) throws -> FolderFinding {
    guard finding.isProblem else { return finding }
    // Held while it moves, so that nobody begins to fill a directory that goes away.
    let claim = DirectoryClaim(ifFree: finding.path)
    defer { _ = claim }
    try FileSystem.makeDirectory(aside)
    let target = freeName(for: FileSystem.name(of: finding.path))
    try FileSystem.move(finding.path, to: target)
    try FileSystem.flush(aside)
    try FileSystem.flush(FileSystem.directory(of: finding.path))
    var moved = finding
    moved.movedTo = target
    return moved
  }

  /// A path among what was put aside that nothing has yet.
  private func freeName(for name: String) -> String {
    var target = aside + "/" + name
    var number = 2
    while FileSystem.kind(of: target) != nil {
      target = "\(aside)/\(name)~\(number)"
      number += 1
    }
    return target
  }
}
