import League
import Models
import Synchronization

/// A model that writes down what it is asked and told.
struct Spy: StatefulModel {
  enum Call: Equatable {
    case begin(Int)
    case predict(season: Int32, day: Int32, games: Int)
    case update(season: Int32, day: Int32, games: Int, played: Int)
  }

  final class Notebook: Sendable {
    private let written = Mutex<[Call]>([])
    var calls: [Call] { written.withLock { $0 } }
    func add(_ call: Call) { written.withLock { $0.append(call) } }
  }

  let notebook = Notebook()
  /// The answers for a day's games; 1/2 each where there is nothing to say.
  var answer: @Sendable (ArraySlice<Matchup>) -> [Double] = { $0.map { _ in 0.5 } }

  mutating func beginSeason(_ season: SeasonStart) { notebook.add(.begin(season.season)) }

  func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    notebook.add(
      .predict(season: matchups.first!.season, day: matchups.first!.day, games: matchups.count))
    return answer(matchups)
  }

  mutating func update(_ day: GameDay) {
    let (matchups, results) = (day.matchups, day.results)
    notebook.add(
      .update(
        season: matchups.first!.season, day: matchups.first!.day, games: matchups.count,
        played: results.count { $0 != nil }))
  }
}
