internal import Evaluation
public import Faults
internal import JSON
internal import Models
internal import Tracking

extension SeasonalCalibration {
  /// Name of the file among those of a model.
  public static let fileName = "calibration.json"

  /// Reads what ``json`` wrote, to the bit.
  ///
  /// - Parameter path: where the bytes come from, for messages.
  /// - Throws: ``Fault`` `.badData` when they are no calibration, or one of a newer schema.
  public init(json bytes: [UInt8], path: String) throws(Fault) {
    let version = CalibrationFile.currentSchemaVersion
    let file = try JSONReader(of: path).decode(
      CalibrationFile.self, from: bytes, versions: version...version
    ) { _ in Self.damaged(path, "not a whole calibration") }
    guard let method = CalibrationMethod(rawValue: file.method) else {
      let known = CalibrationMethod.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(
        .badData, at: .file(path), "unknown method \"\(file.method)\"",
        remedy: .advice("this almanac knows \(known)"))
    }
    var stages: [Stage] = []
    for stage in file.stages {
      guard let calibration = stage.calibration(method) else {
        throw Self.damaged(
          path, "the stage from season \(stage.fromSeason) is no \(method.rawValue) calibration")
      }
      if let last = stages.last, last.firstSeason >= stage.fromSeason {
        throw Self.damaged(
          path, "season \(stage.fromSeason) stands after season \(last.firstSeason)")
      }
      stages.append(
        Stage(firstSeason: stage.fromSeason, games: stage.games, calibration: calibration))
    }
    self.init(method, stages: stages)
  }

  /// Readable JSON with sorted keys and a final line end.
  public var json: [UInt8] {
    let file = CalibrationFile(
      method: method.rawValue, stages: stages.map(CalibrationFile.Stage.init))
    return JSONWriter.readable(file, leavesOutNil: true)
  }

  private static func damaged(_ path: String, _ fact: String) -> Fault {
    Fault(.badData, at: .file(path), fact, remedy: .putBackOrTrain)
  }
}
