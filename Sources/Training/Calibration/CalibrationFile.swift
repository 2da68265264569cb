internal import Evaluation

/// `calibration.json`.
struct CalibrationFile: Codable {
  struct Stage: Codable {
    var fromSeason: Int
    var games: Int
    /// Slope of Platt's method.
    var slope: Double?
    /// Knots of isotonic regression, in the upper half of the curve, as many of both.
    var probabilities: [Double]?
    var calibrated: [Double]?

    enum CodingKeys: String, CodingKey {
      case games, slope, probabilities, calibrated
      case fromSeason = "from_season"
    }
  }

  static let currentSchemaVersion = 1

  var schemaVersion = Self.currentSchemaVersion
  var method: String
  var stages: [Stage]

  enum CodingKeys: String, CodingKey {
    case method, stages
    case schemaVersion = "schema_version"
  }
}

extension CalibrationFile.Stage {
  init(_ stage: SeasonalCalibration.Stage) {
    self.init(fromSeason: stage.firstSeason, games: stage.games)
    switch stage.calibration {
    case .platt(let calibration): slope = calibration.slope
    case .isotonic(let calibration):
      probabilities = calibration.knots.map(\.probability)
      calibrated = calibration.knots.map(\.calibrated)
    }
  }

  /// Nil where the values make none.
  func calibration(_ method: CalibrationMethod) -> Calibration? {
    switch method {
    case .platt:
      return slope.flatMap(PlattCalibration.init(slope:)).map(Calibration.platt)
    case .isotonic:
      guard let probabilities, let calibrated, probabilities.count == calibrated.count else {
        return nil
      }
      let knots = zip(probabilities, calibrated).map(IsotonicCalibration.Knot.init)
      return IsotonicCalibration(knots: knots).map(Calibration.isotonic)
    }
  }
}
