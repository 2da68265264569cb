internal import Glibc

/// The few things that are done with files here, each with an error that says what the system said.
public enum FileSystem {
  public enum Kind: Sendable { case file, directory, other }

  /// What stands at `path`, symbolic links followed; nil when there is nothing.
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
  /// - Throws: ``StorageError`` `.missing` or `.unreadable`.
  public static func read(_ path: String, limit: Int = .max) throws(StorageError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageError(.unreadable, path: path, failing: "cannot open")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw StorageError(.unreadable, path: path, failing: "cannot read")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let wanted = min(block.count, limit - bytes.count)
      let count = unsafe Glibc.read(descriptor, &block, wanted)
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw StorageError(.unreadable, path: path, failing: "cannot read")
      }
    }
    return bytes
  }

  /// Writes a new file, or over an old one, and waits until the disk has it.
  ///
  /// - Throws: ``StorageError`` `.unwritable`.
  public static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StorageError(.unwritable, path: path, failing: "cannot create")
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
        throw StorageError(.unwritable, path: path, failing: "cannot write")
      }
    }
    guard fsync(descriptor) == 0 else {
      throw StorageError(.unwritable, path: path, failing: "cannot write")
    }
  }

  /// Writes a file beside `path` first, so that what was there before is replaced whole or not at all.
  ///
  /// - Throws: ``StorageError`` `.unwritable`, also where a directory or a device stands; nothing is
  ///   left behind then.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(StorageError) {
    guard [nil, .file].contains(kind(of: path)) else {
      throw StorageError(.unwritable, path: path, "is not a file, and is not replaced by one")
    }
    let partial = "\(path).\(getpid()).partial"
    do {
      try write(bytes, to: partial)
      try move(partial, to: path)
    } catch {
      try? remove(partial)
      throw error
    }
  }

  /// Waits until the disk has the file's bytes, or the directory's names.
  public static func flush(_ path: String) throws(StorageError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageError(.unwritable, path: path, failing: "cannot flush")
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StorageError(.unwritable, path: path, failing: "cannot flush")
    }
  }

  /// Makes a directory and those above it; one that is there already is left as it is.
  public static func makeDirectory(_ path: String) throws(StorageError) {
    if kind(of: path) == .directory { return }
    let parent = directory(of: path)
    if parent != path { try makeDirectory(parent) }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw StorageError(.unwritable, path: path, failing: "cannot create the directory")
    }
    guard kind(of: path) == .directory else {
      throw StorageError(.unwritable, path: path, "is not a directory")
    }
  }

  /// The names in a directory, sorted by their bytes, without "." and "..".
  public static func list(_ path: String) throws(StorageError) -> [String] {
    guard let stream = unsafe opendir(path) else {
      throw StorageError(.unreadable, path: path, failing: "cannot list")
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
  public static func move(_ source: String, to target: String) throws(StorageError) {
    guard unsafe rename(source, target) == 0 else {
      throw StorageError(.unwritable, path: target, failing: "cannot move \(source) here")
    }
  }

  /// Removes a file, or a directory with all that is in it. What is not there is no error.
  public static func remove(_ path: String) throws(StorageError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try list(path) { try remove(path + "/" + name) }
    }
    guard unsafe Glibc.remove(path) == 0 || errno == ENOENT else {
      throw StorageError(.unwritable, path: path, failing: "cannot remove")
    }
  }

  /// Finds out, before long work, whether files can be made in a directory; makes it if need be.
  public static func requireWritable(_ directory: String) throws(StorageError) {
    try makeDirectory(directory)
    guard unsafe access(directory, W_OK | X_OK) == 0 else {
      throw StorageError(.unwritable, path: directory, failing: "cannot write here")
    }
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
