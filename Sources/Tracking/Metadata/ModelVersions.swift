internal import FoundationEssentials

/// The last version of each model that a folder of runs has given out, by the model's name: what is in
/// `.versions.json`.
struct ModelVersions: Equatable {
  private(set) var last: [String: Int]

  init(last: [String: Int]) {
    self.last = last
  }

  /// Nil for anything but an object of whole numbers that versions can be.
  init?(json: [UInt8]) {
    let decoder = JSONDecoder()
    guard let last = try? decoder.decode([String: Int].self, from: Data(json)),
      last.values.allSatisfy({ 0...ModelMetadata.greatestVersion ~= $0 })
    else { return nil }
    self.last = last
  }

  /// The version of the model that is saved next; it is not given out again.
  mutating func take(of model: String) -> Int {
    let version = last[model, default: 0] + 1
    last[model] = version
    return version
  }

  /// Takes note of a version that was seen.
  mutating func note(_ version: Int, of model: String) {
    guard 1...ModelMetadata.greatestVersion ~= version else { return }
    last[model] = max(version, last[model] ?? 0)
  }

  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(last) else {
      preconditionFailure("names and whole numbers are no trouble to JSON")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
