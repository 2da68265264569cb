public import Faults
internal import Storage

extension RunStore {
  /// Derives a run's digest and scores again from its files.
  ///
  /// - Parameter runID: of a directory in the folder; a record that cannot be read is a problem too.
  public func verify(_ runID: String) -> RunVerification {
    do {
      try requireContained(runID)
      let record = try read(runID).record
      return RunVerification(
        record, predictionsPath: predictionsPath(of: runID),
        modelPath: modelPath(of: runID))
    } catch {
      return RunVerification(unreadable: runID, error)
    }
  }

  /// The names of all directories that should be runs, readable or not, in the order of their bytes.
  public func runIDs() throws(Fault) -> [String] {
    try directoryNames().sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
