internal import Faults
internal import Storage

/// The files of a folder and those below it, or of a zip archive; archives among them are looked into as
/// folders are.
struct FileCollection {
  struct File {
    /// A path inside the folder or archive.
    let name: String
    fileprivate let archive: ZipArchive?
    fileprivate let member: ZipArchive.Member?
    fileprivate let path: String

    func read() throws(Fault) -> [UInt8] {
      guard let archive, let member else { return try FileSystem.read(path) }
      return try archive.read(member)
    }
  }

  let path: String
  private(set) var files: [File] = []
  /// Why archives among the files could not be looked into.
  private(set) var closed: [Fault] = []
  /// Bytes of archives inside archives that are still to be unpacked at most; they are kept in memory.
  private var archiveRoom = 1 << 29

  /// Folders and archives in one another: four times what any Kaggle download nests.
  private static let depthLimit = 8
  private static let fileLimit = 10_000

  /// - Throws: ``Fault`` when there is nothing at `path`, or no folder or archive, or more than can be
  ///   meant.
  init(path: String) throws(Fault) {
    self.path = path
    switch FileSystem.kind(of: path) {
    case .file: try add(try ZipArchive(path: path), prefix: "", depth: 0)
    case .other: throw Fault(.badData, at: .file(path), "is neither a file nor a folder")
    case .directory, nil: try addFolder(path, prefix: "", depth: 0)
    }
  }

  private mutating func addFolder(
    _ folder: String, prefix: String, depth: Int
  ) throws(Fault) {
    try requireRoom(depth: depth, at: prefix)
    for name in try FileSystem.list(folder) {
      let (path, name) = (folder + "/" + name, prefix + name)
      switch FileSystem.kind(of: path) {
      case .directory: try addFolder(path, prefix: name + "/", depth: depth + 1)
      case .file where Self.isArchive(name):
        try addInner(name, depth: depth) { () throws(Fault) in try ZipArchive(path: path) }
      case .file: files.append(File(name: name, archive: nil, member: nil, path: path))
      default: break
      }
    }
  }

  private mutating func add(
    _ archive: ZipArchive, prefix: String, depth: Int
  ) throws(Fault) {
    try requireRoom(depth: depth, at: prefix)
    for member in archive.members where !member.name.hasSuffix("/") {
      let name = prefix + member.name
      guard Self.isArchive(name) else {
        files.append(File(name: name, archive: archive, member: member, path: ""))
        continue
      }
      let path = path + "/" + name
      guard member.size <= archiveRoom else {
        closed.append(
          Fault(
            .badData, at: .file(path),
            "unpacks to \(member.size >> 20) MiB, with which there are more archives inside archives "
              + "than are looked into"))
        continue
      }
      archiveRoom -= member.size
      try addInner(name, depth: depth) { () throws(Fault) in
        try ZipArchive(try archive.read(member), path: path)
      }
    }
  }

  /// An archive among others that cannot be read does not keep the others from being.
  private mutating func addInner(
    _ name: String, depth: Int, open: () throws(Fault) -> ZipArchive
  ) throws(Fault) {
    let archive: ZipArchive
    do {
      archive = try open()
    } catch {
      closed.append(error)
      return
    }
    try add(archive, prefix: name + "/", depth: depth + 1)
  }

  private func requireRoom(depth: Int, at prefix: String) throws(Fault) {
    let place = Place.file(prefix.isEmpty ? path : path + "/" + prefix)
    guard depth <= Self.depthLimit else {
      throw Fault(
        .badData, at: place,
        "folders and archives in one another \(depth) deep, where at most \(Self.depthLimit) are "
          + "looked into")
    }
    guard files.count <= Self.fileLimit else {
      throw Fault(
        .badData, at: place, "more than the \(Self.fileLimit) files that are looked at")
    }
  }

  private static func isArchive(_ name: String) -> Bool { name.lowercased().hasSuffix(".zip") }
}
