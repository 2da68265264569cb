internal import FoundationEssentials

/// A saved regression: log-odds are the sum of coefficients times features.
struct LogisticFile: Codable {
  struct Term: Codable {
    var feature: String
    var coefficient: Double
    /// Root mean square of the feature over the rows fitted on.
    var scale: Double
  }

  var schemaVersion = 1
  var terms: [Term]

  enum CodingKeys: String, CodingKey {
    case terms
    case schemaVersion = "schema_version"
  }

  init(terms: [Term]) {
    self.terms = terms
  }

  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }
}
