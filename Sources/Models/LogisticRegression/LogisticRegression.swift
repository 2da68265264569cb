internal import Faults
public import Features
public import Hyperparameters
internal import League

/// An L2-penalized logistic regression on feature rows, without intercept, so that naming the teams in
/// the other order turns p into 1 − p.
///
/// Every feature is scaled by its root mean square over the rows fitted on. A value that is missing
/// counts as no difference, 0; where some are missing, an indicator column says of which side: +1 where
/// only A's is known, −1 where only B's is.
public struct LogisticRegression: StatelessModel {
  private var names: [String]
  private let penalty: Double
  private let tournamentWeight: Double
  private let firstDay: Int32
  private var fit: Fit?

  private struct Fit: Sendable {
    var design: LogisticDesign
    /// One for each column of the design, in its own unit.
    var coefficients: [Double]
    var scales: [Double]
  }

  public init(_ values: HyperparameterValues, columns: [FeatureColumn]) {
    names = columns.map(\.name)
    penalty = values.number("l2")
    tournamentWeight = values.number("tournament_weight")
    firstDay = Int32(values.wholeNumber("first_day"))
  }

  public mutating func fit(_ rows: FeatureRows) throws {
    let table = rows.table
    let weights = table.matchups[..<rows.range.upperBound].indices.map { row in
      let matchup = table.matchups[row]
      guard table.outcomes[row] != nil, matchup.day >= firstDay else { return 0.0 }
      return matchup.isTournament ? tournamentWeight : 1
    }
    let design = LogisticDesign(table, fittedOn: rows.range.filter { weights[$0] > 0 })
    let sample = LogisticSample(
      features: design.features(of: rows),
      outcomes: weights.indices.map { table.outcomes[$0] ?? 0 },
      weights: weights, games: rows.range)
    let scales = sample.rootMeanSquares
    do {
      let found = try LogisticFit(to: sample, l2: penalty, scales: scales)
      fit = Fit(design: design, coefficients: found.coefficients, scales: scales)
    } catch {
      throw error.at(.part("logistic_regression"))
    }
  }

  public func predict(_ rows: FeatureRows) throws -> [Double] {
    guard let fit else { preconditionFailure("a model is fitted before it is asked") }
    let features = fit.design.features(of: rows)
    return rows.range.map { row in
      var logOdds = 0.0
      for (feature, coefficient) in zip(features, fit.coefficients) {
        logOdds += coefficient * feature[row]
      }
      return LogOdds(logOdds).probabilities.win
    }
  }

  /// `model.json`: the coefficients by column.
  public func files() throws -> [ModelFile] {
    guard let fit else { return [] }
    let terms = zip(fit.design.columnNames(names), zip(fit.coefficients, fit.scales)).map {
      LogisticFile.Term(feature: $0, coefficient: $1.0, scale: $1.1)
    }
    return [ModelFile(name: LogisticFile.name, bytes: try LogisticFile(terms: terms).json)]
  }

  public mutating func restore(from files: [ModelFile]) throws -> [String]? {
    let file = try LogisticFile(among: files)
    let (names, indicators) = try file.columns(expecting: self.names)
    fit = Fit(
      design: LogisticDesign(indicators: indicators), coefficients: file.terms.map(\.coefficient),
      scales: file.terms.map(\.scale))
    self.names = names
    return names
  }
}
