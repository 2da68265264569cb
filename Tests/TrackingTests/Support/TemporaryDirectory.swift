import Foundation

/// Runs `body` with the path of a fresh directory, which is removed afterwards.
func withTemporaryDirectory<Value>(_ body: (String) throws -> Value) throws -> Value {
  let directory = FileManager.default.temporaryDirectory
    .appending(path: "almanac-tests-\(UUID().uuidString)").path()
  try FileManager.default.createDirectory(
    atPath: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: directory) }
  return try body(directory)
}

/// Writes a text file and returns its path.
@discardableResult
func write(_ text: String, to name: String, in directory: String) throws -> String {
  let path = directory + "/" + name
  try FileManager.default.createDirectory(
    atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(filePath: path))
  return path
}
