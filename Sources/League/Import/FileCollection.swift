internal import Storage

/// The files of a folder and those below it, or of a zip archive.
struct FileCollection {
  let path: String
  /// Paths inside the folder or archive.
  let names: [String]
  private let isArchive: Bool

  /// - Throws: ``Fault`` when there is nothing at `path`, or no folder or archive.
  init(path: String) throws {
    self.path = path
    isArchive = FileSystem.kind(of: path) == .file
    if isArchive {
      names = try ZipArchive(path: path).names
    } else {
      names = try Self.files(below: path, prefix: "", depth: 0)
    }
  }

  func read(_ name: String) throws -> [UInt8] {
    isArchive ? try ZipArchive(path: path).read(name) : try FileSystem.read(path + "/" + name)
  }

  /// Four levels are twice what any Kaggle download nests.
  private static func files(below path: String, prefix: String, depth: Int) throws -> [String] {
    try FileSystem.list(path).flatMap { name in
      switch FileSystem.kind(of: path + "/" + name) {
      case .directory where depth < 4:
        try files(below: path + "/" + name, prefix: prefix + name + "/", depth: depth + 1)
      case .file: [prefix + name]
      default: [String]()
      }
    }
  }
}
