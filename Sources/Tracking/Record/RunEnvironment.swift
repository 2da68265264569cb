internal import Columnar
internal import Parallel
internal import Storage

/// The programs and the machine that made a run.
public struct RunEnvironment: Sendable, Equatable, Codable {
  public var almanac: String
  public var swift: String
  public var arrow: String
  /// Nil where no model of that library took part; ``RunRecord/Circumstances`` has all libraries.
  public internal(set) var xgboost: String?
  public var os: String
  public var cpu: String
  /// Processors that the process may use.
  public var threads: Int

  /// This process, now.
  public static func current(almanac: String) -> RunEnvironment {
    RunEnvironment(
      almanac: almanac, swift: compilerVersion, arrow: Columnar.arrowVersion, xgboost: nil,
      os: operatingSystem, cpu: processor, threads: Workers.coreCount)
  }

  private static var compilerVersion: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  private static var operatingSystem: String {
    value(of: "PRETTY_NAME", separator: "=", in: "/etc/os-release") ?? "Linux"
  }

  private static var processor: String {
    value(of: "model name", separator: ":", in: "/proc/cpuinfo") ?? "unknown"
  }

  private static func value(of key: String, separator: Character, in path: String) -> String? {
    guard let bytes = try? FileSystem.read(path, limit: 4096) else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: separator, maxSplits: 1)
      guard parts.count == 2, parts[0].trimmed == key else { continue }
      return String(parts[1].trimmed)
    }
    return nil
  }
}

extension Substring {
  /// Without surrounding white space and quotation marks.
  fileprivate var trimmed: Substring {
    let isEdge = { (character: Character) in character.isWhitespace || character == "\"" }
    let start = drop(while: isEdge)
    return start.lastIndex { !isEdge($0) }.map { start[...$0] } ?? ""
  }
}
