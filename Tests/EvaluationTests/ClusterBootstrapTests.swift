import Evaluation
import TestSupport
import Testing

@Suite struct ClusterBootstrapTests {
  private static let draws = 20_000

  @Test(arguments: PairedCase.file.cases)
  func `mean and standard error are NumPy's`(of reference: PairedCase) throws {
    let (differences, clusters) = reference.data
    let test = try #require(
      ClusterBootstrap(differences: differences, clusters: clusters, draws: 20, seed: 1))
    #expect(abs(test.mean - reference.expected.mean) <= 1e-14)
    let error = reference.expected.standardError
    #expect(abs(test.standardError - error) <= 1e-12 * error)
    #expect(test.clusterCount == reference.clusters)
  }

  @Test(.slow, arguments: PairedCase.file.cases)
  func `interval and p-value are those of SciPy's bootstrap`(of reference: PairedCase) throws {
    let (differences, clusters) = reference.data
    let test = try #require(
      ClusterBootstrap(
        differences: differences, clusters: clusters, draws: Self.draws, seed: 7))
    let expected = reference.expected
    // Four standard errors of a share of so many draws, and the one draw that is always counted.
    let chance = (expected.pValue * (1 - expected.pValue) / Double(Self.draws)).squareRoot()
    #expect(abs(test.pValue - expected.pValue) <= 4 * chance + 1 / Double(Self.draws))
    let interval = try #require(test.interval)
    // The 95 % point of |t*| is found to some 1 % by so many draws; with 8 clusters, to some 4 %.
    let width = expected.interval[1] - expected.interval[0]
    let tolerance = width * (reference.clusters < 10 ? 0.04 : 0.015)
    #expect(abs(interval.lowerBound - expected.interval[0]) <= tolerance)
    #expect(abs(interval.upperBound - expected.interval[1]) <= tolerance)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `the interval leaves out 0 exactly where p is 5 % or less`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let clusters = (0..<60).map { $0 / 3 }
    let shift = random.uniform() / 4
    let differences = clusters.map { _ in random.uniform() - 0.5 + shift }
    let test = try #require(
      ClusterBootstrap(differences: differences, clusters: clusters, draws: 199, seed: seed))
    let interval = try #require(test.interval)
    #expect(interval.contains(0) == (test.pValue > ClusterBootstrap.significance))
  }

  /// By hand: se² = 100/99 · 100 / 100², and 100 · (2.801585 · 0.100504 / 0.1)² = 792.8.
  @Test func `How many differences are needed is the formula's number, for a mean that is not 0`()
    throws
  {
    func needed(_ differences: [Double]) throws -> Int? {
      try #require(
        ClusterBootstrap(
          differences: differences, clusters: Array(differences.indices), draws: 20, seed: 1)
      ).countNeeded
    }
    let raised = (0..<100).map { $0.isMultiple(of: 2) ? 1.1 : -0.9 }
    #expect(try needed(raised) == 793)
    #expect(try needed(raised.map { -$0 }) == 793)
    #expect(try needed(raised.map { $0 > 0 ? 1 : -1 }) == nil)
  }

  /// Differences of mean 1/4 and deviation 1: (2.801585 · 4)² = 125.6 of them.
  @Test(.slow) func `So many differences are clear four times in five`() throws {
    var clear = 0
    for seed in 1...500 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      // A sum of twelve uniform numbers is near to normal.
      let differences = (0..<126).map { _ in
        (0..<12).reduce(-5.75) { sum, _ in sum + random.uniform() }
      }
      let test = try #require(
        ClusterBootstrap(
          differences: differences, clusters: Array(differences.indices), draws: 199, seed: seed))
      if test.pValue <= ClusterBootstrap.significance { clear += 1 }
    }
    #expect((370...430).contains(clear), "\(clear) of 500")
  }

  /// Numbers of draws at which some share of them is 5 % to the draw, and those beside.
  @Test(.slow, arguments: [20, 21, 38, 39, 40, 58, 59, 60, 79, 99, 100, 199])
  func `so it does at the border itself, whatever the draws`(draws: Int) throws {
    var atBorder = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let clusters = (0..<30).map { $0 / 3 }
      let differences = clusters.map { _ in random.uniform() - 0.3 }
      let test = try #require(
        ClusterBootstrap(differences: differences, clusters: clusters, draws: draws, seed: seed))
      let interval = try #require(test.interval)
      #expect(interval.contains(0) == (test.pValue > ClusterBootstrap.significance))
      if test.pValue == ClusterBootstrap.significance { atBorder += 1 }
    }
    #expect((atBorder > 0) == (draws + 1).isMultiple(of: 20))
  }

  @Test func `the same seed gives the same answer, another a little other one`() throws {
    let (differences, clusters) = PairedCase.file.cases[2].data
    func test(_ seed: UInt64) throws -> ClusterBootstrap {
      try #require(
        ClusterBootstrap(differences: differences, clusters: clusters, draws: 999, seed: seed))
    }
    #expect(try test(1) == test(1))
    #expect(try test(1) != test(2))
    #expect(abs(try test(1).pValue - test(2).pValue) < 0.1)
  }

  @Test func `swapping the two changes the sign and nothing else`() throws {
    let (differences, clusters) = PairedCase.file.cases[3].data
    let one = try #require(
      ClusterBootstrap(differences: differences, clusters: clusters, draws: 999, seed: 3))
    let other = try #require(
      ClusterBootstrap(differences: differences.map(-), clusters: clusters, draws: 999, seed: 3))
    #expect(other.mean == -one.mean)
    #expect(other.pValue == one.pValue)
    #expect(other.interval?.lowerBound == one.interval.map { -$0.upperBound })
  }

  @Test func `identical forecasts are no difference, whatever the draws`() throws {
    let test = try #require(
      ClusterBootstrap(
        differences: Array(repeating: 0, count: 12), clusters: (0..<12).map { $0 / 3 },
        draws: 99, seed: 1))
    #expect((test.mean, test.standardError, test.pValue) == (0, 0, 1))
    #expect(test.interval == 0...0)
  }

  @Test func `with too few days there is no interval, and never significance`() throws {
    #expect(ClusterBootstrap(differences: [], clusters: [], seed: 1) == nil)
    #expect(ClusterBootstrap(differences: [1, 2], clusters: [0, 0], seed: 1) == nil)
    #expect(ClusterBootstrap(differences: [1, 1], clusters: [0, 1], seed: 1) == nil)
    let two = try #require(ClusterBootstrap(differences: [1, 1.001], clusters: [0, 1], seed: 1))
    #expect(two.pValue > 0.4)
    #expect(two.interval == nil)
  }
}
