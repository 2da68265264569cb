import Foundation
import Ratings
import Testing

@Suite struct PageRankTests {
  /// Logarithms of weights in units of their mean.
  private func logarithms(_ weights: [Double]) -> [Double] {
    weights.map { log($0 * Double(weights.count) / weights.reduce(0, +)) }
  }

  @Test func `a winner gets the loser's weight on top`() throws {
    var trial = try BatchTrial<PageRank>(teams: 2)
    trial.play([game(0, 1, by: 1)])
    #expect(areClose(trial.ratings, logarithms([1.85, 1])))
  }

  @Test func `a loser's weight goes to those that beat it, game by game`() throws {
    var trial = try BatchTrial<PageRank>(["damping=0.6"], teams: 4)
    trial.play([game(0, 2, by: 1), game(1, 2, by: 9), game(0, 2, by: 5)])
    // C lost three, two of them to A. D has not played.
    let expected = logarithms([1.4, 1.2, 1])
    #expect(areClose(trial.ratings, expected + [.nan]))
  }

  @Test func `teams that beat each other in a circle are alike`() throws {
    var trial = try BatchTrial<PageRank>(teams: 3)
    trial.play([game(0, 1, by: 1), game(1, 2, by: 1), game(2, 0, by: 1)])
    #expect(areClose(trial.ratings, [0, 0, 0]))
  }

  @Test func `a tie is half a link each way`() throws {
    var trial = try BatchTrial<PageRank>(teams: 3)
    trial.play([game(0, 1, by: 0), game(2, 1, by: 3)])
    // A lost 1/2, all to B. B lost 3/2, a third of it to A. So a = 1 + 0.85 b/3, b = 1 + 0.85 a,
    // c = 1 + 0.85 · 2b/3.
    let weightB = 1.85 / (1 - 0.85 * 0.85 / 3)
    let expected = logarithms([1 + 0.85 * weightB / 3, weightB, 1 + 1.7 * weightB / 3])
    #expect(areClose(trial.ratings, expected))
  }

  @Test(arguments: ["damping=0", "damping=0.99"])
  func `comes to an end at either end of the damping`(setting: String) throws {
    var trial = try BatchTrial<PageRank>([setting], teams: 200)
    trial.play((0..<200).map { game($0, ($0 + 1) % 200, by: 1) })
    #expect(areClose(trial.ratings, Array(repeating: 0, count: 200)))
  }
}
