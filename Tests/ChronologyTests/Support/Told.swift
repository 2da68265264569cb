import Chronology
import League

/// A step in words, so that steps can be compared.
func told(_ step: Step) -> String {
  switch step {
  case .season(let start): "season \(start.season) \(start.conferences ?? [])"
  case .morning(let matchups): "morning \(Array(matchups))"
  case .evening(let day): "evening \(Array(day.matchups)) \(Array(day.results))"
  }
}

func told(_ steps: Steps) -> [String] { steps.map { told($0) } }

/// Moments of a league: before, on and between its days, and beyond its seasons.
func moments(of seasons: ClosedRange<Int>) -> [Moment] {
  (seasons.lowerBound - 1...seasons.upperBound + 1).flatMap { season in
    [Int32.min, 0, 1, 21, 39, 45, 46, .max].map { Moment(season: season, day: $0) }
  }
}
