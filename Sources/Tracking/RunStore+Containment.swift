internal import Faults
internal import Storage

/// Checks that keep a run's id from leading anywhere but into the folder of runs.
extension RunStore {
  /// Whether a text can be the name of a file in a folder, and leads nowhere else.
  static func isFileName(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".." && !text.utf8.contains(UInt8(ascii: "/"))
      && !text.utf8.contains(0)
  }

  /// - Throws: ``Fault`` `.missing` for a path where an id was expected.
  static func requireNoPath(_ text: String, in directory: String) throws(Fault) {
    guard text.utf8.contains(UInt8(ascii: "/")) || text == "." || text == ".." else { return }
    throw Fault(
      .missing,
      "\"\(text)\" is a path, and a run's id was expected; give the id of a run in \(directory)")
  }

  /// - Throws: ``Fault`` `.badData` where the run's folder is a symbolic link that leads out of
  ///   the folder of runs, or its model one that leads out of the run's.
  func requireContained(_ runID: String) throws(Fault) {
    let path = path(of: runID)
    guard FileSystem.isContained(path, in: directory) else {
      throw Fault(
        .badData, at: .file(path), Self.leadsOut(of: directory), remedy: .repairRuns)
    }
    let model = modelPath(of: runID)
    for file in [model] + ((try? FileSystem.list(model)) ?? []).map({ model + "/" + $0 }) {
      try requireContained(file, in: path)
    }
  }

  /// - Throws: ``Fault`` `.badData` where `path` is a symbolic link that leads out of a run's
  ///   folder.
  func requireContained(_ path: String, in folder: String) throws(Fault) {
    guard FileSystem.isContained(path, in: folder) else {
      throw Fault(
        .badData, at: .file(path), Self.leadsOut(of: folder), remedy: .repairRuns)
    }
  }

  static func leadsOut(of folder: String) -> String {
    "a symbolic link that leads out of \(folder)"
  }

}
