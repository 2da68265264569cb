internal import Faults
internal import Messages
internal import Storage

/// Where a secret is: never in the rules themselves.
public enum SecretSource: Sendable, Equatable {
  /// The name of an environment variable.
  case environment(String)
  /// A file that only its owner may read, for programs that cron starts without an environment.
  case file(String)

  /// For people.
  public var words: String {
    switch self {
    case .environment(let name): "the environment variable \(name)"
    case .file(let path): "the file \(path)"
    }
  }
}

extension ChannelSurroundings {
  private static let secretLimit = 1 << 16

  /// A path that the rules name, which begins at their directory.
  func path(_ name: String) -> String { name.hasPrefix("/") ? name : directory + "/" + name }

  /// The secret at a source, without the line end that editors leave.
  ///
  /// - Throws: ``Fault`` `.missing`, or `.badData` for a file that others may read and for what can be no
  ///   secret; never with a part of it.
  func secret(_ source: SecretSource) throws(Fault) -> Secret {
    let text: String
    switch source {
    case .environment(let name):
      guard let value = environment[name], !value.isEmpty else {
        throw Fault(.missing, "\(source.words) is not set")
      }
      text = value
    case .file(let name):
      let bytes = try FileSystem.readPrivate(path(name), limit: Self.secretLimit)
      text = String(decoding: bytes, as: UTF8.self)
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let isOneLine = lines.count == 1 || lines.count == 2 && lines[1].isEmpty
    guard isOneLine, let line = lines.first, !line.isEmpty, !line.utf8.contains(0) else {
      throw Fault(.badData, "\(source.words) does not hold one line")
    }
    return Secret(String(line))
  }
}
