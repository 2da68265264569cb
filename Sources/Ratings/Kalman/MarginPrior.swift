internal import Glibc
internal import Hyperparameters

/// What is believed of one of the filter's numbers before any game is seen: a normal distribution of a
/// coordinate that stands for the number.
struct MarginPrior: Sendable {
  /// The meaning of the coordinate x, with s the scale of the margins.
  enum Coordinate: String, Sendable {
    case itself = "value"
    case perScale = "value / scale"
    case logit = "logit(value)"
    case logPerScale = "log(value / scale)"
    case logPerSquare = "log(value / scale^2)"

    func value(of x: Double, scale: Double) -> Double {
      switch self {
      case .itself: x
      case .perScale: x * scale
      case .logit: 1 / (1 + exp(-x))
      case .logPerScale: exp(x) * scale
      case .logPerSquare: exp(x) * (scale * scale)
      }
    }
  }

  let name: String
  let coordinate: Coordinate
  let mean: Double
  let deviation: Double

  private init(_ name: String, _ coordinate: Coordinate, _ mean: Double, _ deviation: Double) {
    (self.name, self.coordinate) = (name, coordinate)
    (self.mean, self.deviation) = (mean, deviation)
  }

  /// The number that lies some deviations above the mean.
  func value(at deviations: Double, scale: Double) -> Double {
    coordinate.value(of: mean + deviation * deviations, scale: scale)
  }

  /// In the order in which they are estimated. Wide
  /// enough that seasons of games overrule them, and narrow enough that few games lead nothing astray.
  static let all = [
    MarginPrior("newcomer_rating", .perScale, -0.4, 0.2),
    MarginPrior("home_advantage", .perScale, 0.2, 0.1),
    MarginPrior("conference_pull", .itself, 0.1, 0.1),
    MarginPrior("carryover", .logit, 1.1, 0.5),
    MarginPrior("variance_carryover", .logit, 0.6, 0.5),
    MarginPrior("margin_softening", .logPerScale, log(3.5), 0.5),
    MarginPrior("newcomer_variance", .logPerSquare, log(0.25), 0.7),
    MarginPrior("season_variance", .logPerSquare, log(0.07), 0.7),
    MarginPrior("daily_variance", .logPerSquare, log(1.5e-4), 1),
    MarginPrior("game_variance", .logPerSquare, log(0.6), 0.4),
    MarginPrior("home_bonus_variance", .logPerSquare, log(0.003), 1),
    MarginPrior("home_drift", .logPerSquare, log(1e-4), 1),
  ]

  /// As a record has it.
  var statement: Estimates.Prior {
    Estimates.Prior(coordinate: coordinate.rawValue, mean: mean, deviation: deviation)
  }
}
