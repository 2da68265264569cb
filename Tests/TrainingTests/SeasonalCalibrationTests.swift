import Evaluation
import Faults
import League
import TestSupport
import Testing
import Tracking

@testable import Training

@Suite struct SeasonalCalibrationTests {
  /// Sixty games a season, one of them not played yet, and none in 2003.
  private static let predictions: Predictions = {
    var random = SeededGenerator(seed: 1)
    var predictions = Predictions()
    for season in [2000, 2001, 2002, 2004, 2005] {
      for game in 0..<60 {
        let (probability, luck) = (random.uniform(), random.uniform())
        let outcome = luck < 0.1 ? 0.5 : (luck - 0.1) / 0.9 < probability ? 1 : 0
        predictions.append(
          GameID(season: season, day: Int32(game / 4), teamA: Int64(game), teamB: 100),
          probability: probability, outcome: game == 59 ? nil : outcome)
      }
    }
    return predictions
  }()

  private func fit(
    _ method: CalibrationMethod, _ predictions: Predictions = predictions
  ) -> SeasonalCalibration {
    SeasonalCalibration(method, fittedOn: predictions, for: 2001...2005)
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `a season's calibration is that of all games of earlier seasons`(
    method: CalibrationMethod
  ) {
    let stages = fit(method).stages
    // In 2001 there are 59 games before, too few; in 2004 as many as in 2003.
    #expect(stages.map(\.firstSeason) == [2002, 2003, 2005, 2006])
    #expect(stages.map(\.games) == [118, 177, 236, 295])
    let played = Self.predictions.outcome.indices.filter { Self.predictions.outcome[$0] != nil }
    for stage in stages {
      let earlier = played.filter { Self.predictions.season[$0] < stage.firstSeason }
      let expected = Calibration(
        method, probabilities: earlier.map { Self.predictions.probability[$0] },
        outcomes: earlier.compactMap { Self.predictions.outcome[$0] })
      #expect(stage.calibration == expected)
    }
    #expect(Set(stages.map { $0.calibration.calibrated(0.8) }).count == 4)
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `a season is calibrated by the latest stage that holds`(method: CalibrationMethod) {
    let calibration = fit(method)
    let stages = calibration.stages
    for season in [0, 1999, 2001] { #expect(calibration.calibrated(0.8, season: season) == 0.8) }
    let places = [(2002, 0), (2003, 1), (2004, 1), (2005, 2), (2006, 3), (2030, 3)]
    for (season, place) in places {
      let expected = stages[place].calibration.calibrated(0.8)
      #expect(calibration.calibrated(0.8, season: season) == expected)
      #expect(calibration.calibrated(1 - 0.8, season: season) == 1 - expected)
    }
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `with too few games nothing is calibrated`(method: CalibrationMethod) {
    let calibration = SeasonalCalibration(
      method, fittedOn: Self.predictions, for: 2000...2000)
    #expect(calibration.stages.isEmpty)
    #expect(calibration.calibrated(0.9, season: 2010) == 0.9)
    #expect(fit(method, Predictions()).stages.isEmpty)
  }

  /// - Parameter unplayed: games that tell nothing, and do not count.
  private func stages(
    _ method: CalibrationMethod, played: Int, unplayed: Int
  ) -> [SeasonalCalibration.Stage] {
    var predictions = Predictions()
    for game in 0..<played + unplayed {
      predictions.append(
        GameID(season: 2000, day: 1, teamA: Int64(game), teamB: 1000),
        probability: Double(game % 40) / 40, outcome: game < played ? Double(game % 2) : nil)
    }
    return SeasonalCalibration(method, fittedOn: predictions, for: 2001...2001).stages
  }

  @Test(arguments: CalibrationMethod.allCases)
  func `exactly 100 games make a stage, 99 make none`(method: CalibrationMethod) {
    #expect(SeasonalCalibration.fewestGames == 100)
    for unplayed in [0, 1, 50] {
      #expect(stages(method, played: 99, unplayed: unplayed).isEmpty)
      #expect(stages(method, played: 100, unplayed: unplayed).map(\.games) == [100])
      #expect(stages(method, played: 101, unplayed: unplayed).map(\.games) == [101])
    }
  }

  @Test func `predictions keep everything but their probabilities`() {
    let calibration = fit(.platt)
    let calibrated = calibration.calibrated(Self.predictions, of: 2002...2004)
    #expect(Set(calibrated.season) == [2002, 2004])
    let rows = 120..<240
    #expect(calibrated.teamA == Array(Self.predictions.teamA[rows]))
    #expect(calibrated.day == Array(Self.predictions.day[rows]))
    #expect(calibrated.outcome == Array(Self.predictions.outcome[rows]))
    #expect(
      calibrated.probability
        == rows.map {
          calibration.calibrated(
            Self.predictions.probability[$0], season: Int(Self.predictions.season[$0]))
        })
  }

  // MARK: The file

  @Test(arguments: CalibrationMethod.allCases)
  func `every bit comes back from JSON`(method: CalibrationMethod) throws {
    for calibration in [fit(method), fit(method, Predictions())] {
      let read = try SeasonalCalibration(json: calibration.json, path: "calibration.json")
      #expect(read == calibration)
      #expect(read.json == calibration.json)
      for stage in read.stages {
        let found = read.calibrated(0.3, season: stage.firstSeason)
        let expected = calibration.calibrated(0.3, season: stage.firstSeason)
        #expect(found.bitPattern == expected.bitPattern)
      }
    }
  }

  @Test func `people can read it`() throws {
    let platt = SeasonalCalibration(
      .platt,
      stages: [
        .init(firstSeason: 2001, games: 100, calibration: .platt(try #require(.init(slope: 1.25))))
      ])
    #expect(
      String(decoding: platt.json, as: UTF8.self) == """
        {
          "method" : "platt",
          "schema_version" : 1,
          "stages" : [
            {
              "from_season" : 2001,
              "games" : 100,
              "slope" : 1.25
            }
          ]
        }

        """)
    let knots = [(0.5, 0.5), (0.75, 0.875)].map(IsotonicCalibration.Knot.init)
    let isotonic = SeasonalCalibration(
      .isotonic,
      stages: [
        .init(
          firstSeason: 2001, games: 100,
          calibration: .isotonic(try #require(IsotonicCalibration(knots: knots))))
      ])
    let text = String(decoding: isotonic.json, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(text.contains(#""calibrated":[0.5,0.875],"from_season":2001,"#))
    #expect(text.contains(#""probabilities":[0.5,0.75]"#) && !text.contains("slope"))
  }

  private static let whole = #"{"schema_version":1,"method":"platt","stages":[STAGES]}"#

  @Test(arguments: [
    ("", "not a whole calibration"), ("{}", "not a whole calibration"),
    ("[]", "not a whole calibration"), ("\u{0}", "not a whole calibration"),
    (#"{"schema_version":1,"method":"platt"}"#, "not a whole calibration"),
    (
      whole.replacing("STAGES", with: #"{"from_season":2001,"games":1}"#),
      "the stage from season 2001 is no platt calibration"
    ),
    (
      whole.replacing("STAGES", with: #"{"from_season":2001,"games":1,"slope":-1}"#),
      "the stage from season 2001 is no platt calibration"
    ),
    (
      whole.replacing("STAGES", with: #"{"from_season":2001,"games":1,"slope":1e999}"#),
      "not a whole calibration"
    ),
    (
      whole.replacing("platt", with: "isotonic").replacing(
        "STAGES",
        with: #"{"from_season":2001,"games":1,"probabilities":[0.5,1],"calibrated":[0.5]}"#),
      "the stage from season 2001 is no isotonic calibration"
    ),
    (
      whole.replacing(
        "STAGES",
        with: #"{"from_season":2001,"games":1,"slope":1},{"from_season":2001,"games":2,"slope":1}"#),
      "season 2001 stands after season 2001"
    ),
  ])
  func `a damaged file is told`(text: String, fact: String) {
    let message = "runs/x/calibration.json: \(fact); put it back, or train again"
    #expect(throws: Fault(.badData, message)) {
      try SeasonalCalibration(json: Array(text.utf8), path: "runs/x/calibration.json")
    }
  }

  @Test func `a file torn anywhere is no calibration`() {
    let whole = fit(.isotonic).json
    for count in stride(from: 0, to: whole.count - 2, by: 97) {
      #expect(throws: Fault.self) {
        try SeasonalCalibration(json: Array(whole.prefix(count)), path: "calibration.json")
      }
    }
  }

  @Test func `what a newer almanac wrote is told apart`() {
    let newer = #"{"schema_version":2,"shape":"another"}"#
    let message = "c.json: schema_version 2; this almanac reads version 1"
    #expect(throws: Fault(.badData, message)) {
      try SeasonalCalibration(json: Array(newer.utf8), path: "c.json")
    }
    let method = Self.whole.replacing("platt", with: "spline").replacing("STAGES", with: "")
    let unknown = "c.json: unknown method \"spline\"; this almanac knows isotonic, platt"
    #expect(throws: Fault(.badData, unknown)) {
      try SeasonalCalibration(json: Array(method.utf8), path: "c.json")
    }
  }
}
