public import Faults
internal import Glibc

/// A directory that is filled out of sight and appears whole, in one step, or never.
///
///     let staged = try StagedDirectory(named: ".incomplete-3f0c", in: "runs")
///     try staged.write(bytes, to: "run.json")
///     try staged.commit(as: "3f0c")
///
/// A process that dies leaves a directory under the staging name behind, which readers
/// pass over. While its process lives the directory is claimed: ``DirectoryClaim/init(ifFree:)`` tells
/// the one from the other.
public struct StagedDirectory: ~Copyable {
  public let path: String
  private let parent: String
  /// Nil on file systems that keep no claims.
  private let claim: DirectoryClaim?

  /// Makes `parent` if need be, and in it an empty directory; what a dead process left there goes.
  public init(named name: String, in parent: String) throws(Fault) {
    self.parent = parent
    path = parent + "/" + name
    try FileSystem.makeDirectory(parent)
    claim = try Self.makeClaimed(path)
  }

  private static func makeClaimed(_ path: String) throws(Fault) -> DirectoryClaim? {
    while true {
      try FileSystem.remove(path)
      try FileSystem.makeDirectory(path, isFlushed: false)
      guard let claim = DirectoryClaim(waitingFor: path) else {
        if FileSystem.kind(of: path) == .directory { return nil }
        continue
      }
      // Somebody who clears up may have come in between and have removed it.
      if claim.holds(path) { return claim }
    }
  }

  /// Writes one file; `name` may hold slashes. ``commit(as:flushing:)`` flushes it.
  public func write(_ bytes: [UInt8], to name: String) throws(Fault) {
    try FileSystem.write(bytes, to: try prepare(name))
  }

  /// The path for a file that something else writes, its directory made. ``commit(as:flushing:)``
  /// flushes it.
  public func prepare(_ name: String) throws(Fault) -> String {
    let file = path + "/" + name
    try FileSystem.makeDirectory(FileSystem.directory(of: file), isFlushed: false)
    return file
  }

  /// Flushes everything to disk and gives the directory its name beside its staging name; discards it
  /// where the system will not.
  ///
  /// - Parameter others: files elsewhere that the disk must have before the directory appears.
  public consuming func commit(
    as name: String, flushing others: [String] = []
  ) throws(Fault) {
    do {
      for file in others { try FileSystem.flush(file) }
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

  private static func flush(_ path: String) throws(Fault) {
    if FileSystem.kind(of: path) == .directory {
      for name in try FileSystem.list(path) { try flush(path + "/" + name) }
    }
    try FileSystem.flush(path)
  }
}
