/// One thing that a model can be told: its name, what it may be, and what it means.
public struct Hyperparameter: Sendable {
  public enum Kind: Sendable {
    case number(ClosedRange<Double>)
    /// A number of which only the whole part counts.
    case wholeNumber(ClosedRange<Int>)
    case boolean
    case choice([String])
    /// A table of ratings by team, and by season where `seasons` says so: from a CSV file, or an
    /// array of objects in JSON.
    case ratings(seasons: Bool)
  }

  public enum Default: Sendable {
    case value(HyperparameterValue)
    /// Whatever another hyperparameter is.
    case sameAs(String)
  }

  public let name: String
  public let kind: Kind
  public let standard: Default
  /// The value that records stand for which were made before there was this hyperparameter; nil where the
  /// default did not change what a model does.
  public let earlier: HyperparameterValue?
  /// One line, with the unit.
  public let meaning: String

  public init(
    _ name: String, _ kind: Kind, default standard: Default, earlier: HyperparameterValue? = nil,
    _ meaning: String
  ) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.earlier = earlier
    self.meaning =
      if case .wholeNumber = kind { meaning + "; a fraction is cut off" } else { meaning }
  }

  /// Whether a value is valid. A path is none: a table of ratings is read first.
  public func accepts(_ value: HyperparameterValue) -> Bool {
    switch (kind, value) {
    case (.number(let range), .number(let number)): range.contains(number)
    case (.wholeNumber(let range), .number(let number)):
      (Double(range.lowerBound)...Double(range.upperBound)).contains(number)
    case (.boolean, .boolean): true
    case (.choice(let names), .text(let text)): names.contains(text)
    case (.ratings(let seasons), .ratings(let rows)):
      rows.allSatisfy { ($0.season != nil) == seasons && $0.rating.isFinite }
    default: false
    }
  }

  /// The valid values, in words.
  public var valid: String {
    switch kind {
    case .number(let range):
      "a number from \(HyperparameterValue.number(range.lowerBound)) to "
        + "\(HyperparameterValue.number(range.upperBound))"
    case .wholeNumber(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "true or false"
    case .choice(let names): names.joined(separator: ", ")
    case .ratings(let seasons):
      "a CSV file with the columns team, \(seasons ? "season, " : "")rating"
    }
  }
}
