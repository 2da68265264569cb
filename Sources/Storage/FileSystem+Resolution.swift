internal import Glibc

extension FileSystem {
  /// Where a path leads once every symbolic link in it is followed (realpath(3)); nil where nothing is.
  public static func resolved(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Whether what stands at `path` lies below a directory once all symbolic links are followed; true
  /// where nothing stands there.
  ///
  /// `/x/runs-old/a` is not below `/x/runs`, though its name begins alike.
  public static func isContained(_ path: String, in directory: String) -> Bool {
    guard let end = resolved(path) else { return true }
    guard let start = resolved(directory) else { return false }
    return end.hasPrefix(start.hasSuffix("/") ? start : start + "/")
  }
}
