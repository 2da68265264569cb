/// The last version of each model that a folder of runs has given out: what is in `.versions`.
///
/// A line for each version, such as `elo 17`, added at the end: what a process that dies leaves of its
/// line puts no other at risk.
struct ModelVersions: Equatable {
  /// By the model's name.
  private(set) var last: [String: Int] = [:]
  /// Whether every line was whole.
  private(set) var isWhole = true

  init() {}

  /// Whatever lines are whole count.
  init(lines bytes: [UInt8]) {
    isWhole = bytes.last == Self.lineEnd
    for line in bytes.split(separator: Self.lineEnd) {
      let text = String(decoding: line, as: UTF8.self)
      guard let space = text.lastIndex(of: " "),
        let version = Int(text[text.index(after: space)...]),
        1...ModelMetadata.greatestVersion ~= version
      else {
        isWhole = false
        continue
      }
      note(version, of: String(text[..<space]))
    }
  }

  /// Takes note of a version that was seen.
  mutating func note(_ version: Int, of model: String) {
    guard 1...ModelMetadata.greatestVersion ~= version else { return }
    last[Self.key(model)] = max(version, last[Self.key(model)] ?? 0)
  }

  /// Takes note of all that another has.
  mutating func note(_ other: ModelVersions) {
    for (model, version) in other.last { note(version, of: model) }
  }

  /// The version of the model that is saved next; it is not given out again.
  mutating func take(of model: String) -> Int {
    let version = last[Self.key(model), default: 0] + 1
    last[Self.key(model)] = version
    return version
  }

  static func line(_ version: Int, of model: String) -> [UInt8] {
    Array("\(key(model)) \(version)\n".utf8)
  }

  /// A line for each model, sorted.
  var lines: [UInt8] {
    last.sorted { $0.key < $1.key }.flatMap { Self.line($0.value, of: $0.key) }
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func key(_ model: String) -> String { model.replacing("\n", with: " ") }
}
