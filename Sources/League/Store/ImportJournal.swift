internal import FoundationEssentials
internal import Storage

/// How several files of a store change in one step.
///
/// The new files are staged and flushed in a directory beside the store's own; giving that directory
/// the name `.incoming` is the one step that decides. Then its files are moved into place. Whoever
/// finds `.incoming` later, after a crash between the two, finishes the moves before reading.
enum ImportJournal {
  static let committedName = ".incoming"
  private static let stagingPrefix = ".incoming-"

  /// Writes files through `body` and puts them all in place.
  ///
  /// - Precondition: the caller holds the directory's exclusive lock.
  static func write(
    into directory: String, _ body: (borrowing StagedDirectory) throws -> Void
  ) throws {
    for name in try FileSystem.list(directory) where name.hasPrefix(stagingPrefix) {
      try FileSystem.remove(directory + "/" + name)
    }
    let staged = try StagedDirectory(named: stagingPrefix + UUID().uuidString, in: directory)
    do {
      try body(staged)
    } catch {
      staged.discard()
      throw error
    }
    try staged.commit(as: committedName)
    try moveIntoPlace(in: directory)
  }

  /// Completes an import that was decided but not carried out.
  static func finish(in directory: String) throws {
    guard FileSystem.kind(of: directory + "/" + committedName) != nil else { return }
    let lock = try DirectoryLock(exclusive: directory)
    defer { _ = lock }
    try moveIntoPlace(in: directory)
  }

  private static func moveIntoPlace(in directory: String) throws {
    let journal = directory + "/" + committedName
    // Another process may have finished while this one waited for the lock.
    guard FileSystem.kind(of: journal) != nil else { return }
    let files = try self.files(below: journal, prefix: "")
    for name in files.filter({ $0 != StoreFiles.manifest }) + [StoreFiles.manifest]
    where FileSystem.kind(of: journal + "/" + name) != nil {
      try FileSystem.makeDirectory(FileSystem.directory(of: directory + "/" + name))
      try FileSystem.move(journal + "/" + name, to: directory + "/" + name)
    }
    try FileSystem.flush(directory)
    try FileSystem.remove(journal)
  }

  private static func files(below path: String, prefix: String) throws -> [String] {
    try FileSystem.list(path).flatMap { name in
      FileSystem.kind(of: path + "/" + name) == .directory
        ? try files(below: path + "/" + name, prefix: prefix + name + "/") : [prefix + name]
    }
  }
}
