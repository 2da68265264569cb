import Storage

/// Every file below a directory with its bytes, and every directory with none.
func snapshot(of directory: String, below prefix: String = "") throws -> [String: [UInt8]?] {
  var found: [String: [UInt8]?] = [:]
  for name in try FileSystem.list(directory) {
    let path = directory + "/" + name
    if FileSystem.kind(of: path) == .directory {
      found.updateValue(nil, forKey: prefix + name)
      found.merge(try snapshot(of: path, below: prefix + name + "/")) { one, _ in one }
    } else {
      found[prefix + name] = try FileSystem.read(path)
    }
  }
  return found
}
