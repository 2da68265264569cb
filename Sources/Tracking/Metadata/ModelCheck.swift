/// The findings when a run's model was loaded: whether it is what was saved, and whether it fits.
public struct ModelCheck: Sendable, Equatable {
  /// Metadata of the model's main file; nil where there is none, or none that can be read.
  public let metadata: ModelMetadata?
  /// Warnings for the person, each with its place.
  public let warnings: [String]
  /// How the features that the model learnt from differ from those that it is to be served, names and
  /// order; nil where they are the same. Predictions of such a model mean nothing.
  public let featureMismatch: String?

  init(metadata: ModelMetadata?, warnings: [String], learnt: [String], served: [String]) {
    self.metadata = metadata
    self.warnings = warnings
    featureMismatch = Self.mismatch(learnt: learnt, served: served)
  }

  /// How many names a sentence lists.
  private static let listed = 5

  private static func mismatch(learnt: [String], served: [String]) -> String? {
    guard learnt != served else { return nil }
    let (known, offered) = (Set(learnt), Set(served))
    let lists = [
      ("missing", learnt.filter { !offered.contains($0) }),
      ("added", served.filter { !known.contains($0) }),
    ]
    let facts = lists.filter { !$0.1.isEmpty }.map { "\($0.0) \(list($0.1))" }
    guard facts.isEmpty else {
      return "the features are not those that the model learnt from: "
        + facts.joined(separator: "; ")
    }
    guard
      let place = zip(learnt, served).enumerated().first(where: { $0.element.0 != $0.element.1 })
    else {
      return "the features are \(served.count) columns; the model learnt from \(learnt.count)"
    }
    return "the features are in another order than the model learnt them: column "
      + "\(place.offset + 1) is \(place.element.1), and was \(place.element.0)"
  }

  private static func list(_ names: [String]) -> String {
    let first = names.prefix(listed).joined(separator: ", ")
    return names.count > listed ? "\(first) and \(names.count - listed) more" : first
  }
}
