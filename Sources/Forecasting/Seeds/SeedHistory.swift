internal import Evaluation
internal import League

/// The played games of earlier tournaments, as seeds see them: a walk season by season that learns from the
/// past alone.
struct SeedHistory {
  private var differences: [Int] = []
  private var outcomes: [Double] = []

  /// The seeds' forecast from the seasons so far; nil before the first season with seeds.
  var forecast: SeedForecast? {
    differences.isEmpty ? nil : SeedForecast(differences: differences, outcomes: outcomes)
  }

  mutating func update(_ season: SeasonGames) {
    for (matchup, result) in zip(season.matchups, season.results) {
      guard let difference = matchup.seedDifference, let result else { continue }
      differences.append(difference)
      outcomes.append(result.outcome)
    }
  }
}

extension Matchup {
  /// Seed of B less seed of A; nil where either has none.
  var seedDifference: Int? {
    seedA > 0 && seedB > 0 ? Int(seedB) - Int(seedA) : nil
  }
}
