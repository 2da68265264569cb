public import Faults
internal import Glibc

extension FileSystem {
  /// Writes a file whole or not at all, over an old one if there is one.
  ///
  /// - Throws: ``Fault`` `.unwritable`, also where a directory or a device stands; the old file is
  ///   as it was then.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(Fault) {
    try replace(path) { (temporary) throws(Fault) in
      try write(bytes, to: temporary)
    }
  }

  /// Replaces a file, whole or not at all: `body` writes another beside it first, which is flushed
  /// and moved over it.
  ///
  /// A symbolic link stays, and the file that it leads to is replaced. Processes that replace the same
  /// file wait for each other. One that dies leaves ``replacementPath(of:)`` behind at most, which the
  /// next replacement removes.
  ///
  /// - Parameter body: writes the file at the path that it is given, where an empty one stands.
  /// - Throws: ``Fault`` `.unwritable`, also where a directory or a device stands, and what `body`
  ///   throws; the old file is as it was then. Faults name the file as it was typed.
  public static func replace(
    _ path: String, _ body: (_ temporary: String) throws(Fault) -> Void
  ) throws(Fault) {
    try requireReplaceable(path)
    let target = try destination(of: path)
    let temporary = replacementPath(of: target)
    let claim = try ExclusiveFile(temporary, for: path)
    do throws(Fault) {
      try body(temporary)
      try flush(temporary)
      try move(temporary, to: target)
    } catch {
      _ = unsafe unlink(temporary)
      throw error.file == temporary || error.file == target ? error.at(file: path) : error
    }
    _ = consume claim
    try flush(directory(of: target))
  }

  /// Where ``replace(_:with:)`` writes first; `path` is no link.
  public static func replacementPath(of path: String) -> String {
    "\(directory(of: path))/.\(name(of: path)).new"
  }

  /// Finds out, before long work, whether nothing but a file would be replaced: a device or a pipe would
  /// be lost.
  public static func requireReplaceable(_ path: String) throws(Fault) {
    switch kind(of: path) {
    case .directory: throw Fault(.unwritable, at: .file(path), "is a directory")
    case .other: throw Fault(.unwritable, at: .file(path), "is no regular file")
    case .file, nil: break
    }
  }

  /// Finds out, before long work, whether a file can be put at a path, in the place of another or of none,
  /// and its directory be made if need be. Makes nothing.
  ///
  /// - Throws: ``Fault`` `.unwritable`.
  public static func requireRoom(for path: String) throws(Fault) {
    try requireReplaceable(path)
    var folder = directory(of: try destination(of: path))
    while kind(of: folder) == nil, directory(of: folder) != folder {
      folder = directory(of: folder)
    }
    guard kind(of: folder) == .directory else {
      throw Fault(.unwritable, at: .file(folder), "is not a directory")
    }
    try requireAccess(to: folder)
  }

  /// Makes the directory in which ``replace(_:with:)`` writes.
  public static func makeRoom(for path: String) throws(Fault) {
    try makeDirectory(directory(of: try destination(of: path)))
  }

  /// The path to which a symbolic link leads, link after link, whether or not anything is there.
  static func destination(of path: String) throws(Fault) -> String {
    var end = path
    // As many links as Linux follows.
    for _ in 0..<40 {
      guard let target = linkTarget(end) else { return end }
      end = target.hasPrefix("/") ? target : directory(of: end) + "/" + target
    }
    throw Fault(.unwritable, at: .file(path), "is a symbolic link that leads to itself")
  }

  /// The text of a symbolic link; nil for what is none.
  private static func linkTarget(_ path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe readlink(path, bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
  }
}

extension Fault {
  fileprivate var file: String? { place?.file }

  fileprivate func at(file path: String) -> Fault {
    var fault = self
    fault.place?.file = path
    return fault
  }
}
