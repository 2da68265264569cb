public import Faults
internal import Glibc
internal import Parallel

extension FileSystem {
  /// A directory in a surveyed directory.
  public struct SurveyedDirectory: Sendable {
    public let name: String
    /// Stamp of the file that was asked for; nil where there is none, or no telling.
    public let stamp: FileStamp?
  }

  /// The names of the directories in a directory, symbolic links followed, in no order; without those
  /// that begin with a dot.
  public static func directories(in path: String) throws(Fault) -> [String] {
    guard let stream = unsafe opendir(path) else {
      throw Fault(.unreadable, at: .file(path), failing: "cannot list")
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let type = Int(unsafe entry.pointee.d_type)
      guard type == DT_DIR || type == DT_LNK || type == DT_UNKNOWN else { continue }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      if type == DT_DIR || kind(of: path + "/" + name) == .directory { names.append(name) }
    }
    return names
  }

  /// The directories in a directory, each with the stamp of its file called `file`. Costs a system
  /// call for each, spread over the cores.
  public static func survey(
    _ path: String, file: String
  ) throws(Fault) -> [SurveyedDirectory] {
    let names = try directories(in: path)
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw Fault(.unreadable, at: .file(path), failing: "cannot list") }
    defer { close(folder) }
    return Workers.map(names.count, share: 256) { index in
      var status = stat()
      let isThere = unsafe fstatat(folder, names[index] + "/" + file, &status, 0) == 0
      let isFile = isThere && status.st_mode & S_IFMT == S_IFREG
      return SurveyedDirectory(name: names[index], stamp: isFile ? FileStamp(status) : nil)
    }
  }
}
