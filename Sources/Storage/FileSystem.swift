public import Faults
internal import Glibc

/// The few things that are done with files here, each with an error that says what the system said.
public enum FileSystem {
  public enum Kind: Sendable { case file, directory, other }

  /// The kind of thing at `path`, symbolic links followed; nil when there is nothing.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The bytes of a file, or the first `limit` of them.
  ///
  /// - Throws: ``Fault`` `.missing` or `.unreadable`; `.badData` for a device or a pipe, and for more than
  ///   ``readLimit``.
  public static func read(_ path: String, limit: Int = .max) throws(Fault) -> [UInt8] {
    try readStamped(path, limit: limit).bytes
  }

  /// The bytes of a file that says what a program does: one that others may write is refused.
  ///
  /// - Throws: ``Fault`` `.badData` too where its owner is neither this process's user nor root, its group or
  ///   others may write it, or others may put another in its place.
  public static func readOwn(_ path: String, limit: Int = .max) throws(Fault) -> [UInt8] {
    var folder = stat()
    // In a directory with the sticky bit only a file's owner may move it.
    if unsafe stat(directory(of: path), &folder) == 0, folder.st_mode & S_IWOTH != 0,
      folder.st_mode & S_ISVTX == 0
    {
      throw Fault(
        .badData, at: .file(path), "is in a directory that others may write, and is refused",
        remedy: .advice("take that right from them"))
    }
    return try readStamped(path, limit: limit) { (status) throws(Fault) in
      try requireOwn(status, path)
    }.bytes
  }

  /// Reads a file that holds a secret: nobody but its owner may even read it.
  ///
  /// - Throws: ``Fault`` `.badData` too where its owner is neither this process's user nor root, or its group or
  ///   others have any right to it.
  public static func readPrivate(_ path: String, limit: Int = .max) throws(Fault) -> [UInt8] {
    try readStamped(path, limit: limit) { (status) throws(Fault) in
      try requireOwn(status, path)
      guard status.st_mode & (S_IRWXG | S_IRWXO) == 0 else {
        throw Fault(
          .badData, at: .file(path), "may be read by others, and is refused",
          remedy: .advice("take that right from them, as chmod 600 does"))
      }
    }.bytes
  }

  private static func requireOwn(_ status: stat, _ path: String) throws(Fault) {
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw Fault(.badData, at: .file(path), "belongs to another user, and is refused")
    }
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
      throw Fault(
        .badData, at: .file(path), "may be written by others, and is refused",
        remedy: .advice("take that right from them, as chmod 644 does"))
    }
  }

  /// The same, with the file's stamp from before the first byte was read.
  public static func readStamped(
    _ path: String, limit: Int = .max
  ) throws(Fault) -> (bytes: [UInt8], stamp: FileStamp) {
    try readStamped(path, limit: limit) { (_) throws(Fault) in }
  }

  /// - Parameter require: throws for a file that is not to be read.
  private static func readStamped(
    _ path: String, limit: Int, _ require: (stat) throws(Fault) -> Void
  ) throws(Fault) -> (bytes: [UInt8], stamp: FileStamp) {
    // A pipe that nobody writes to would never open.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot open")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot read")
    }
    try require(status)
    try requireBounded(status, path, limit: limit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size), limit))
    // As small as the file, for the sake of many small ones.
    let room = min(max(Int(status.st_size), 1 << 12), 1 << 16)
    var block = [UInt8](repeating: 0, count: room)
    while bytes.count < limit {
      let wanted = min(block.count, limit - bytes.count)
      let count = unsafe Glibc.read(descriptor, &block, wanted)
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw Fault(.unreadable, at: .file(path), failing: "cannot read")
      }
    }
    return (bytes, FileStamp(status))
  }

  /// All that comes on standard input.
  ///
  /// - Throws: ``Fault`` `.unreadable`; `.badData` for more than ``readLimit``.
  public static func readStandardInput() throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(STDIN_FILENO, &block, block.count)
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
        guard bytes.count <= readLimit else {
          throw Fault(.badData, "standard input is larger than 2 GiB, which is more than is read")
        }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw Fault(.unreadable, at: .file("standard input"), failing: "cannot read")
      }
    }
  }

  /// Bytes of a file that are read at most where nobody asks for fewer, 2 GiB less one.
  public static let readLimit = Int(Int32.max)

  /// Refuses what has no end, and what is too large to be meant. That a directory has no bytes is said by
  /// whoever reads them.
  private static func requireBounded(
    _ status: stat, _ path: String, limit: Int
  ) throws(Fault) {
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else {
      throw Fault(.badData, at: .file(path), "is no regular file")
    }
    guard kind == S_IFDIR || limit != .max || status.st_size <= readLimit else {
      throw Fault(.badData, at: .file(path), "is larger than 2 GiB, which is more than is read")
    }
  }

  /// Writes a new file, or over an old one. Whether the disk has it is known only after ``flush(_:)``:
  /// ``replace(_:with:)`` is for files that must be whole or absent.
  ///
  /// - Throws: ``Fault`` `.unwritable`; some of the bytes may be there then.
  public static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
    try write(bytes, to: path, O_TRUNC)
  }

  /// Adds to the end of a file, or makes it. Whether the disk has it is known only after ``flush(_:)``;
  /// what stood before is never at risk.
  ///
  /// - Throws: ``Fault`` `.unwritable`; some of the bytes may be there then.
  public static func append(_ bytes: [UInt8], to path: String) throws(Fault) {
    try write(bytes, to: path, O_APPEND)
  }

  /// - Parameter flag: what to do with bytes that stand there.
  private static func write(
    _ bytes: [UInt8], to path: String, _ flag: Int32
  ) throws(Fault) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | flag | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot create")
    }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Fault(.unwritable, at: .file(path), failing: "cannot write")
      }
    }
  }

  /// Whether a file ends in a line end, or has no bytes: one that an append was cut short in does not.
  public static func endsLine(_ path: String) throws(Fault) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot open")
    }
    defer { close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    guard end <= 0 || (unsafe pread(descriptor, &last, 1, end - 1)) == 1 else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot read")
    }
    return last == UInt8(ascii: "\n")
  }

  /// The bytes of a file, or of all files in a directory; 0 where there is nothing.
  public static func size(of path: String) -> Int {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return 0 }
    guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
    let names = (try? list(path)) ?? []
    return names.reduce(0) { $0 + size(of: path + "/" + $1) }
  }

  /// Waits until the disk has the file's bytes, or the directory's names.
  public static func flush(_ path: String) throws(Fault) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot flush")
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot flush")
    }
  }

  /// Makes a directory and those above it; one that is there already is left as it is.
  ///
  /// - Parameter isFlushed: whether to wait until the disk has the names of those that were made.
  public static func makeDirectory(_ path: String, isFlushed: Bool = true) throws(Fault) {
    if kind(of: path) == .directory { return }
    let parent = directory(of: path)
    if parent != path { try makeDirectory(parent, isFlushed: isFlushed) }
    if unsafe mkdir(path, 0o755) == 0 {
      if isFlushed { try flush(parent) }
      return
    }
    guard errno == EEXIST else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot create the directory")
    }
    // What somebody made meanwhile may be gone again.
    guard let kind = kind(of: path) else {
      return try makeDirectory(path, isFlushed: isFlushed)
    }
    guard kind == .directory else {
      throw Fault(.unwritable, at: .file(path), "is not a directory")
    }
  }

  /// The names in a directory, sorted by their bytes, without "." and "..".
  public static func list(_ path: String) throws(Fault) -> [String] {
    guard let stream = unsafe opendir(path) else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot list")
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Moves a file or directory within a file system, in one step; a file at `target` is replaced.
  public static func move(_ source: String, to target: String) throws(Fault) {
    guard unsafe rename(source, target) == 0 else {
      throw Fault(.unwritable, at: .file(target), failing: "cannot move \(source) here")
    }
  }

  /// Removes a file, or a directory with all that is in it. What is not there is no error.
  public static func remove(_ path: String) throws(Fault) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try list(path) { try remove(path + "/" + name) }
    }
    guard unsafe Glibc.remove(path) == 0 || errno == ENOENT else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot remove")
    }
  }

  /// Finds out, before long work, whether files can be made in a directory; makes it if need be.
  public static func requireWritable(_ directory: String) throws(Fault) {
    try makeDirectory(directory)
    try requireAccess(to: directory)
  }

  static func requireAccess(to directory: String) throws(Fault) {
    guard unsafe access(directory, W_OK | X_OK) == 0 else {
      throw Fault(.unwritable, at: .file(directory), failing: "cannot write here")
    }
  }

  /// Whether an open file or directory, and not a later one of its name, stands at a path.
  static func isOpen(_ descriptor: Int32, at path: String) -> Bool {
    var (own, named) = (stat(), stat())
    guard unsafe fstat(descriptor, &own) == 0, unsafe stat(path, &named) == 0 else { return false }
    return own.st_dev == named.st_dev && own.st_ino == named.st_ino
  }

  /// The part of a path before its last slash: "." when there is none.
  public static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The part of a path after its last slash.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
