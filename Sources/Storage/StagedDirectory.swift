/// A directory that is filled out of sight and appears whole, in one step, or never.
///
///     let staged = try StagedDirectory(named: ".incomplete-3f0c", in: "runs")
///     try staged.write(bytes, to: "run.json")
///     try staged.commit(as: "3f0c")
///
/// What is left behind by a process that dies is a directory under the staging name, which readers
/// pass over.
public struct StagedDirectory: ~Copyable {
  public let path: String
  private let parent: String

  /// Makes `parent` if need be, and in it an empty directory; what a dead process left there goes.
  public init(named name: String, in parent: String) throws(StorageError) {
    try FileSystem.remove(parent + "/" + name)
    try FileSystem.makeDirectory(parent + "/" + name)
    self.parent = parent
    path = parent + "/" + name
  }

  /// Writes and flushes one file; `name` may hold slashes.
  public func write(_ bytes: [UInt8], to name: String) throws(StorageError) {
    try FileSystem.write(bytes, to: try prepare(name))
  }

  /// The path for a file that something else writes, its directory made. ``commit(as:)`` flushes it.
  public func prepare(_ name: String) throws(StorageError) -> String {
    let file = path + "/" + name
    try FileSystem.makeDirectory(FileSystem.directory(of: file))
    return file
  }

  /// Flushes everything to disk and gives the directory its name beside its staging name; discards it
  /// where the system will not.
  public consuming func commit(as name: String) throws(StorageError) {
    do {
      try Self.flush(path)
      try FileSystem.move(path, to: parent + "/" + name)
    } catch {
      discard()
      throw error
    }
    try FileSystem.flush(parent)
  }

  /// Removes the directory and what is in it, as far as the system lets it.
  public consuming func discard() {
    try? FileSystem.remove(path)
  }

  private static func flush(_ path: String) throws(StorageError) {
    if FileSystem.kind(of: path) == .directory {
      for name in try FileSystem.list(path) { try flush(path + "/" + name) }
    }
    try FileSystem.flush(path)
  }
}
