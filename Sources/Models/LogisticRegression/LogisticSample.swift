internal import LinearAlgebra

/// Games that a logistic regression is fitted to.
struct LogisticSample {
  /// A feature each, with an element for every game, fitted to or not.
  let features: [[Double]]
  /// 1, 0 or 1/2 for every game, of the side that the features speak for.
  let outcomes: [Double]
  /// How often each game counts; not negative.
  let weights: [Double]
  /// The games that are fitted to, as a range of the elements of the others.
  let games: Range<Int>

  /// So many games are worked on at a time: 45 features of them, 370 kB, stay in a core's cache.
  private static let blockSize = 1024

  /// - Parameters:
  ///   - weights: 1 for every game by default.
  ///   - games: all by default.
  /// - Precondition: every feature, and `weights`, has as many elements as `outcomes`; `games` are
  ///   among them.
  init(
    features: [[Double]], outcomes: [Double], weights: [Double]? = nil, games: Range<Int>? = nil
  ) {
    self.features = features
    self.outcomes = outcomes
    self.weights = weights ?? [Double](repeating: 1, count: outcomes.count)
    self.games = games ?? outcomes.indices
    precondition(features.allSatisfy { $0.count == outcomes.count }, "features of every game")
    precondition(self.weights.count == outcomes.count, "a weight of every game")
    precondition(
      self.games.lowerBound >= 0 && self.games.upperBound <= outcomes.count,
      "games that there are")
  }

  /// The root mean square of each feature over those of `games` that count, 1 where all are zero.
  ///
  /// Not the deviation from a mean: a feature that changes its sign with the order of the teams has no
  /// mean of its own.
  var rootMeanSquares: [Double] {
    let counting = games.filter { weights[$0] > 0 }
    return features.map { feature in
      let squares = counting.reduce(0) { $0 + feature[$1] * feature[$1] }
      return squares == 0 ? 1 : (squares / Double(counting.count)).squareRoot()
    }
  }

  /// The sum of features times coefficients: the log-odds, an element for each of `games`.
  func logOdds(_ coefficients: [Double]) -> [Double] {
    blocks.flatMap { block in
      var result = [Double](repeating: 0, count: block.count)
      var sums = result.mutableSpan
      for (feature, coefficient) in zip(features, coefficients) {
        let values = feature.span.extracting(block)
        for row in values.indices { sums[row] += coefficient * values[row] }
      }
      return result
    }
  }

  /// The sum of weights times negative log-likelihoods, in nats.
  ///
  /// - Parameter logOdds: an element for each of `games`.
  func loss(_ logOdds: [Double]) -> Double {
    zip(games, logOdds).reduce(0) { sum, term in
      sum + weights[term.0] * LogOdds(term.1).loss(of: outcomes[term.0])
    }
  }

  /// The first and second derivatives of `loss` by the coefficients: Xᵀ r and Xᵀ D X, with the residual
  /// r = w (p − y) and the curvature D = w p (1 − p) of each game.
  ///
  /// - Parameter logOdds: an element for each of `games`.
  func derivatives(_ logOdds: [Double]) -> (gradient: [Double], hessian: Matrix) {
    var gradient = [Double](repeating: 0, count: features.count)
    var hessian = Matrix(rows: features.count, columns: features.count)
    var scaled = Matrix(rows: 0, columns: features.count)
    for block in blocks {
      let (roots, residuals) = linearized(block, logOdds)
      if scaled.rows != block.count { scaled = Matrix(rows: block.count, columns: features.count) }
      scale(block, by: roots, into: &scaled.elements)
      hessian.addGramMatrix(of: scaled)
      for (column, part) in scaled.transposedProduct(with: residuals).enumerated() {
        gradient[column] += part
      }
    }
    return (gradient, hessian)
  }

  /// √D and r / √D of each game of a block.
  private func linearized(
    _ block: Range<Int>, _ logOdds: [Double]
  ) -> (roots: [Double], residuals: [Double]) {
    var roots: [Double] = []
    var residuals: [Double] = []
    for game in block {
      let (win, loss) = LogOdds(logOdds[game - games.lowerBound]).probabilities
      let residual = weights[game] * ((1 - outcomes[game]) * win - outcomes[game] * loss)
      // The floor is too small to change a sum, and r / √D stays finite.
      let root = max((weights[game] * (win * loss)).squareRoot(), 1e-150)
      roots.append(root)
      residuals.append(residual / root)
    }
    return (roots, residuals)
  }

  /// √D X of a block, column after column.
  private func scale(_ block: Range<Int>, by roots: [Double], into result: inout [Double]) {
    let (roots, count) = (roots.span, block.count)
    var target = result.mutableSpan
    for (column, feature) in features.enumerated() {
      let values = feature.span.extracting(block)
      for row in values.indices { target[column * count + row] = roots[row] * values[row] }
    }
  }

  private var blocks: [Range<Int>] {
    stride(from: games.lowerBound, to: games.upperBound, by: Self.blockSize).map {
      $0..<min($0 + Self.blockSize, games.upperBound)
    }
  }
}
