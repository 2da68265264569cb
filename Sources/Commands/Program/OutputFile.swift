internal import Faults
internal import Storage
internal import Terminal

/// A file that a command is asked to write: whole or not at all, over what was there.
///
/// That there is room for it is found out when the arguments are read, before the work begins.
struct OutputFile {
  let path: String

  static func option(_ help: String = "Where to write.") -> OptionSpecification {
    OptionSpecification("out", short: "o", placeholder: "FILE", help: help)
  }

  static func pageOption(_ help: String) -> OptionSpecification {
    OptionSpecification("html", placeholder: "FILE", help: help)
  }

  /// - Throws: `Fault` `.unwritable` where the file cannot be.
  fileprivate init(_ path: String) throws(Fault) {
    try FileSystem.requireRoom(for: path)
    self.path = path
  }

  /// - Throws: `Fault` `.unwritable`; what was there before stays then.
  func write(_ bytes: [UInt8]) throws(Fault) {
    try write { (temporary) throws(Fault) in try FileSystem.write(bytes, to: temporary) }
  }

  /// - Parameter body: writes the file at the path that it is given.
  func write(_ body: (_ temporary: String) throws(Fault) -> Void) throws(Fault) {
    try FileSystem.makeRoom(for: path)
    try FileSystem.replace(path, body)
  }
}

extension ParsedArguments {
  /// The file that `--out` names, where a command cannot do without.
  ///
  /// - Throws: ``UsageError`` where it is not given, is empty, or names a folder; `Fault` where the file
  ///   cannot be.
  var outputFile: OutputFile {
    get throws {
      guard let path = value("out"), !path.isEmpty else {
        throw usageError("\(commandPath.last ?? "") needs --out FILE")
      }
      guard !path.hasSuffix("/") else {
        throw usageError("--out \"\(path)\" names a folder; expected a file")
      }
      return try OutputFile(path)
    }
  }

  /// The file that an option names; nil where it was not given.
  func outputFile(_ option: String) throws -> OutputFile? {
    guard let path = value(option) else { return nil }
    guard !path.isEmpty, !path.hasSuffix("/") else {
      throw usageError("--\(option) needs the name of a file")
    }
    return try OutputFile(path)
  }
}
