import Ratings
import Testing

@Suite struct ColleyTests {
  @Test func `one game makes five eighths and three eighths`() throws {
    var trial = try BatchTrial<Colley>(teams: 3)
    trial.play([game(0, 1, by: 30)])
    // 3w − l = 3/2, 3l − w = 1/2.
    #expect(areClose(trial.ratings, [5 / 8.0, 3 / 8.0, .nan]))
  }

  @Test func `a tie is half a win and half a loss`() throws {
    var trial = try BatchTrial<Colley>(teams: 2)
    trial.play([game(0, 1, by: 0)])
    #expect(areClose(trial.ratings, [0.5, 0.5]))
  }

  @Test func `the published example of five teams`() throws {
    var trial = try BatchTrial<Colley>(teams: 5)
    for game in FiveTeams.games { trial.play([game]) }
    // Each met each: 6r − (5/2 − r) = 1 + (wins − losses) / 2, as the ratings add up to 5/2.
    let exact = [-4.0, 4, 0, -2, 2].map { (3.5 + $0 / 2) / 7 }
    #expect(areClose(trial.ratings, exact))
    #expect(zip(trial.ratings, [0.21, 0.79, 0.50, 0.36, 0.64]).allSatisfy { abs($0 - $1) < 0.005 })
  }
}
