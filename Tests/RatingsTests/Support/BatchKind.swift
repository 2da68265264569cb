import Hyperparameters
import League
import Ratings

/// The ratings that are worked out from all of a season's games, each with its defaults.
enum BatchKind: String, CaseIterable, Codable {
  case srs, colley, massey, pagerank

  func rating(teams: TeamTable) -> any BatchRating {
    func make<Rating: BatchRating>(_ type: Rating.Type) -> any BatchRating {
      Rating(HyperparameterResolver(Rating.hyperparameters).values(), teams: teams)
    }
    return switch self {
    case .srs: make(SRS.self)
    case .colley: make(Colley.self)
    case .massey: make(Massey.self)
    case .pagerank: make(PageRank.self)
    }
  }
}

extension BatchRating {
  func ratings(of teams: Int) -> [Double] { (0..<Int32(teams)).map(rating(of:)) }
}
