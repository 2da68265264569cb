internal import FoundationEssentials
internal import Storage

/// How several files of a store change in one step.
///
/// The new files are staged and flushed in a directory beside the store's own; giving that directory
/// the name `.incoming` is the one step that decides. Then its files are moved into place. Whoever
/// finds `.incoming` later, after a crash between the two, finishes the moves before reading.
enum ImportJournal {
  private static let committedName = ".incoming"
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
    try carryOut(in: directory)
  }

  /// Whether an import was decided that is not carried out yet.
  static func isPending(in directory: String) -> Bool {
    FileSystem.kind(of: directory + "/" + committedName) != nil
  }

  /// Completes an import that was decided but not carried out.
  static func finish(in directory: String) throws {
    guard isPending(in: directory) else { return }
    let lock = try DirectoryLock(exclusive: directory)
    defer { _ = lock }
    try carryOut(in: directory)
  }

  /// Carries out the journal for a caller that holds the directory's exclusive lock.
  static func carryOut(in directory: String) throws {
    let journal = directory + "/" + committedName
    // Another process may have finished while this one waited for the lock.
    guard isPending(in: directory) else { return }
    let files = try self.files(below: journal, prefix: "")
    try makeDirectories(for: files, in: directory)
    for name in files.filter({ $0 != StoreFiles.manifest }) + [StoreFiles.manifest]
    where FileSystem.kind(of: journal + "/" + name) != nil {
      let target = directory + "/" + name
      try FileSystem.move(journal + "/" + name, to: target)
      try FileSystem.flush(FileSystem.directory(of: target))
    }
    try FileSystem.remove(journal)
  }

  /// Makes the directories that files go to; the disk has their names before anything is in them, also
  /// where an earlier process made them and died.
  private static func makeDirectories(for files: [String], in directory: String) throws {
    var parents: Set<String> = []
    for file in files {
      var folder = FileSystem.directory(of: directory + "/" + file)
      try FileSystem.makeDirectory(folder, isFlushed: false)
      while folder.utf8.count > directory.utf8.count {
        folder = FileSystem.directory(of: folder)
        parents.insert(folder)
      }
    }
    for folder in parents.sorted() { try FileSystem.flush(folder) }
  }

  private static func files(below path: String, prefix: String) throws -> [String] {
    try FileSystem.list(path).flatMap { name in
      FileSystem.kind(of: path + "/" + name) == .directory
        ? try files(below: path + "/" + name, prefix: prefix + name + "/") : [prefix + name]
    }
  }
}
