import Foundation
import Glibc

/// A fresh directory that is removed, with all that is in it, when its owner is done.
public final class TemporaryDirectory: Sendable {
  public let path: String

  public init() {
    var template = Array((NSTemporaryDirectory() + "almanac-test-XXXXXX").utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary directory to be had")
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the directory.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file in the directory and tells its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  public func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }
}

/// Runs `body` with the path of a fresh directory, which is removed afterwards.
public func withTemporaryDirectory<Value>(_ body: (String) throws -> Value) throws -> Value {
  let directory = TemporaryDirectory()
  return try withExtendedLifetime(directory) { try body(directory.path) }
}

/// Writes a text file and returns its path.
@discardableResult
public func write(_ text: String, to name: String, in directory: String) throws -> String {
  let path = directory + "/" + name
  try FileManager.default.createDirectory(
    atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(filePath: path))
  return path
}
