import League
import Ratings
import Testing

@Suite struct MasseyTests {
  @Test func `the published example of five teams`() throws {
    var trial = try BatchTrial<Massey>(teams: 5)
    for game in FiveTeams.games { trial.play([game]) }
    #expect(areClose(trial.ratings, [-24.8, 18.2, -8.0, -3.4, 18.0]))
  }

  @Test func `contradicting games are averaged, by hand`() throws {
    var trial = try BatchTrial<Massey>(teams: 3)
    trial.play([game(0, 1, by: 10), game(1, 2, by: 10), game(2, 0, by: 10)])
    #expect(areClose(trial.ratings, [0, 0, 0]))
    trial.play([game(0, 1, by: 20)])
    // Sums 20, −20, 0 with 3, 3, 2 games: 3a − 2b − c = 20, 2c = a + b, a + b + c = 0: a = 4.
    #expect(areClose(trial.ratings, [4, -4, 0]))
  }

  @Test func `teams that nothing connects are rated apart, until a game joins them`() throws {
    var trial = try BatchTrial<Massey>(teams: 5)
    trial.play([game(0, 1, by: 4), game(2, 3, by: 10)])
    #expect(areClose(trial.ratings, [2, -2, 5, -5, .nan]))
    trial.play([game(1, 3, by: 1)])
    // a = b + 4, b = d + 1, c = d + 10, mean 0: d = −4.
    #expect(areClose(trial.ratings, [1, -3, 6, -4, .nan]))
  }

  @Test func `the site counts for nothing`() throws {
    var trial = try BatchTrial<Massey>(teams: 2)
    trial.play([game(0, 1, by: 8, site: .away)])
    #expect(areClose(trial.ratings, [4, -4]))
  }

  @Test(arguments: [1, 7, 113] as [Int32])
  func `a chain of 300 teams, where a solver has the farthest to go`(stride: Int32) throws {
    var trial = try BatchTrial<Massey>(teams: 300)
    let order = (0..<300).map { $0 * stride % 300 }
    trial.play(zip(order, order.dropFirst()).map { game($0, $1, by: 1) })
    let ratings = trial.ratings
    #expect(areClose(order.map { ratings[Int($0)] }, (0..<300).map { 149.5 - Double($0) }))
  }
}
