/// The simplex method of Nelder and Mead: the lowest point of a function, from its values alone.
///
///     let lowest = NelderMead.minimise(
///       { point in (point[0] - 3) * (point[0] - 3) }, from: [0], steps: [1], evaluations: 200,
///       tolerance: 1e-8)
///     lowest.point  // close to [3]
///
/// A simplex of one vertex more than there are coordinates moves downhill: its worst vertex is reflected
/// through the centre of the others, and then kept, moved further out or moved in; where none of that
/// helps, all vertices move toward the best. Reflection 1, expansion 2, contraction and shrinkage 1/2.
///
/// References: Nelder and Mead, "A simplex method for function minimization" (1965); order of steps, ties
/// and the end of the search as in SciPy's `minimize(method="Nelder-Mead")`.
public struct NelderMead {
  private struct Vertex {
    var point: [Double]
    var value: Double
  }

  /// The best first.
  private var simplex: [Vertex] = []
  private var evaluations = 0
  private let limit: Int

  /// Finds a point around which the function is nowhere lower.
  ///
  /// - Parameters:
  ///   - function: what is to be small; a NaN counts as infinitely high. What it throws ends the search.
  ///   - start: one coordinate or more; the first vertex of the simplex.
  ///   - steps: how far, along each coordinate, another vertex stands from the start; none is 0.
  ///   - evaluations: how often the function is asked at most; 1 or more.
  ///   - tolerance: the search ends when no vertex is further than this from the best in any coordinate,
  ///     nor in its value.
  /// - Returns: the best point that was asked for, its value, and how often the function was asked: as
  ///   often as it may be, where the search did not come to its end.
  public static func minimise<Failure: Error>(
    _ function: ([Double]) throws(Failure) -> Double, from start: [Double], steps: [Double],
    evaluations: Int, tolerance: Double
  ) throws(Failure) -> (point: [Double], value: Double, evaluations: Int) {
    precondition(!start.isEmpty && steps.count == start.count, "a step for each coordinate")
    precondition(evaluations > 0 && !steps.contains(0), "a search that can move")
    var search = NelderMead(limit: evaluations)
    try search.spread(from: start, steps, function)
    while search.canGoOn, !search.isWithin(tolerance) {
      try search.move(function)
      search.sort()
    }
    let best = search.simplex[0]
    return (best.point, best.value, search.evaluations)
  }

  private init(limit: Int) { self.limit = limit }

  private var canGoOn: Bool { evaluations < limit }

  private mutating func value<Failure: Error>(
    at point: [Double], _ function: ([Double]) throws(Failure) -> Double
  ) throws(Failure) -> Double {
    evaluations += 1
    let value = try function(point)
    return value.isNaN ? .infinity : value
  }

  private mutating func spread<Failure: Error>(
    from start: [Double], _ steps: [Double], _ function: ([Double]) throws(Failure) -> Double
  ) throws(Failure) {
    var points = [start]
    for coordinate in start.indices {
      var point = start
      point[coordinate] += steps[coordinate]
      points.append(point)
    }
    for point in points {
      let value = canGoOn ? try value(at: point, function) : .infinity
      simplex.append(Vertex(point: point, value: value))
    }
    sort()
  }

  /// Vertices of equal value keep their order.
  private mutating func sort() {
    let order = simplex.indices.sorted { one, other in
      (simplex[one].value, one) < (simplex[other].value, other)
    }
    simplex = order.map { simplex[$0] }
  }

  private func isWithin(_ tolerance: Double) -> Bool {
    let best = simplex[0]
    return simplex.dropFirst().allSatisfy { vertex in
      abs(vertex.value - best.value) <= tolerance
        && zip(vertex.point, best.point).allSatisfy { abs($0 - $1) <= tolerance }
    }
  }

  /// The point at a distance from the worst vertex, in the direction of the centre of the others.
  ///
  /// - Parameter reach: 1 mirrors the worst vertex; 0 is the centre; −1 the worst vertex itself.
  private func point(at reach: Double, from centre: [Double]) -> [Double] {
    zip(centre, simplex[simplex.count - 1].point).map { centre, worst in
      (1 + reach) * centre - reach * worst
    }
  }

  private var centre: [Double] {
    var sums = simplex[0].point
    for vertex in simplex[1..<max(1, simplex.count - 1)] {
      for coordinate in sums.indices { sums[coordinate] += vertex.point[coordinate] }
    }
    return sums.map { $0 / Double(sums.count) }
  }

  /// Replaces the worst vertex, or all but the best.
  private mutating func move<Failure: Error>(
    _ function: ([Double]) throws(Failure) -> Double
  ) throws(Failure) {
    let (centre, last) = (centre, simplex.count - 1)
    let reflected = try vertex(at: 1, from: centre, function)
    if reflected.value < simplex[0].value {
      let expanded = canGoOn ? try vertex(at: 2, from: centre, function) : reflected
      simplex[last] = expanded.value < reflected.value ? expanded : reflected
    } else if reflected.value < simplex[last - 1].value {
      simplex[last] = reflected
    } else if canGoOn {
      let isOutside = reflected.value < simplex[last].value
      let contracted = try vertex(at: isOutside ? 0.5 : -0.5, from: centre, function)
      let isBetter =
        isOutside
        ? contracted.value <= reflected.value : contracted.value < simplex[last].value
      if isBetter { simplex[last] = contracted } else { try shrink(function) }
    }
  }

  private mutating func vertex<Failure: Error>(
    at reach: Double, from centre: [Double], _ function: ([Double]) throws(Failure) -> Double
  ) throws(Failure) -> Vertex {
    let point = point(at: reach, from: centre)
    return Vertex(point: point, value: try value(at: point, function))
  }

  private mutating func shrink<Failure: Error>(
    _ function: ([Double]) throws(Failure) -> Double
  ) throws(Failure) {
    let best = simplex[0].point
    for index in simplex.indices.dropFirst() {
      guard canGoOn else { return }
      let point = zip(best, simplex[index].point).map { $0 + 0.5 * ($1 - $0) }
      simplex[index] = Vertex(point: point, value: try value(at: point, function))
    }
  }
}
