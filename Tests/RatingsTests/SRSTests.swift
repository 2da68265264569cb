import League
import Ratings
import Testing

@Suite struct SRSTests {
  @Test func `one game splits its margin, less the home advantage, by the ridge`() throws {
    var trial = try BatchTrial<SRS>(["ridge=2"], teams: 3)
    trial.play([game(0, 1, by: 10, site: .home)])
    // By hand: (2 + 1) r − (−r) = 10 − 3.5, as r_B = −r_A.
    #expect(areClose(trial.ratings, [6.5 / 4, -6.5 / 4, .nan]))
  }

  @Test func `a chain of two games, by hand`() throws {
    var trial = try BatchTrial<SRS>(teams: 3)
    trial.play([game(0, 1, by: 6)])
    trial.play([game(1, 2, by: 3)])
    // 2a − b = 6, −a + 3b − c = −3, −b + 2c = −3: b = −3/4, a = (6 + b) / 2, c = (b − 3) / 2.
    #expect(areClose(trial.ratings, [2.625, -0.75, -1.875]))
  }

  @Test func `a team of home games is worth less than one of away games`() throws {
    var trial = try BatchTrial<SRS>(["home_advantage=4"], teams: 4)
    trial.play([game(0, 1, by: 4, site: .home), game(2, 3, by: 4, site: .away)])
    // Adjusted margins 0 and 8; each r = margin / (1 + 2).
    #expect(areClose(trial.ratings, [0, 0, 8 / 3.0, -8 / 3.0]))
  }
}
