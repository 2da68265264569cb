internal import Faults
internal import JSON

/// A saved regression: log-odds are the sum of coefficients times features.
struct LogisticFile: Codable {
  struct Term: Codable {
    var feature: String
    var coefficient: Double
    /// Root mean square of the feature over the rows fitted on.
    var scale: Double
  }

  static let name = "model.json"
  static let currentSchemaVersion = 1

  var schemaVersion = Self.currentSchemaVersion
  var terms: [Term]

  enum CodingKeys: String, CodingKey {
    case terms
    case schemaVersion = "schema_version"
  }

  init(terms: [Term]) {
    self.terms = terms
  }

  var json: [UInt8] {
    get throws(Fault) {
      if let term = terms.first(where: { !$0.coefficient.isFinite }) {
        throw Fault(
          .noSolution, "the coefficient of \(term.feature) is no number: \(term.coefficient)")
      }
      return JSONWriter.readable(self)
    }
  }

  /// The one of a model's files that is a saved regression.
  ///
  /// - Throws: ``Fault`` `.modelFile` where there is none, or it is of a newer schema or damaged.
  init(among files: [ModelFile]) throws(Fault) {
    let bytes = try files.bytes(named: Self.name)
    self = try JSONReader(of: Self.name, code: .modelFile, limits: .large).decode(
      Self.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion
    ) { _ in .modelFile(Self.name, "not a whole regression") }
  }

  /// The features that a saved regression leans on, the heaviest first; nil where its files hold none.
  static let insight: @Sendable ([ModelFile]) -> ModelInsight? = { files in
    guard let file = try? LogisticFile(among: files) else { return nil }
    let entries = file.terms.map {
      ModelInsight.Entry(name: $0.feature, value: $0.coefficient * $0.scale)
    }
    return .features(
      entries.sorted { abs($0.value) > abs($1.value) }, unit: "log-odds by a typical difference")
  }

  /// The features that the terms are of, and the places of those among them that have an indicator.
  ///
  /// - Parameter expected: what the features should be. Where they are not, the terms at the end that
  ///   are called as indicators of others are taken to be that.
  /// - Throws: ``Fault`` `.modelFile` where a name stands twice, or an indicator is of no feature.
  func columns(
    expecting expected: [String]
  ) throws(Fault) -> (names: [String], indicators: [Int]) {
    let all = terms.map(\.feature)
    guard Set(all).count == all.count else {
      throw .modelFile(Self.name, "a feature stands twice")
    }
    let suffix = LogisticDesign.indicatorSuffix
    let isExpected =
      all.starts(with: expected)
      && all.dropFirst(expected.count).allSatisfy { $0.hasSuffix(suffix) }
    let count =
      isExpected
      ? expected.count : (all.lastIndex { !$0.hasSuffix(suffix) }).map { $0 + 1 } ?? 0
    let names = Array(all[..<count])
    var indicators: [Int] = []
    for name in all[count...] {
      guard name.hasSuffix(suffix),
        let place = names.firstIndex(of: String(name.dropLast(suffix.count)))
      else {
        throw .modelFile(
          Self.name, "\"\(name)\" is an indicator of no feature", remedy: .trainAgain)
      }
      indicators.append(place)
    }
    return (names, indicators)
  }
}
