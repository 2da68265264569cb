public import Features

/// A model that learns from a table of feature rows.
///
/// It is fitted anew before each season's tournament, on the rows of all earlier days.
/// Equal calls with equal values give equal bits.
public protocol StatelessModel: Sendable {
  /// Forgets what it learnt, and learns from the rows that have an outcome.
  ///
  /// - Parameter rows: in the order of the walk, the latest last; at least one has an outcome.
  mutating func fit(_ rows: FeatureRows) throws

  /// The probability that team A wins, in [0, 1], for each row.
  ///
  /// Asked for the negated rows, the answers are 1 − p to rounding.
  func predict(_ rows: FeatureRows) throws -> [Double]

  /// The libraries that it used so far, which records state with version and time; none by default.
  var libraries: [LibraryUse] { get }

  /// The fitted model, as files that others can read.
  func files() throws -> [ModelFile]

  /// Takes up what the model learnt that left `files`: it answers as that one did, bit for bit.
  ///
  /// - Returns: the names of the features that it is to be asked with, in order; nil, as by default,
  ///   where a model cannot: it is then fitted again.
  /// - Throws: where the files are not what it left.
  mutating func restore(from files: [ModelFile]) throws -> [String]?
}

extension StatelessModel {
  public mutating func restore(from files: [ModelFile]) throws -> [String]? { nil }

  public var libraries: [LibraryUse] { [] }
}
