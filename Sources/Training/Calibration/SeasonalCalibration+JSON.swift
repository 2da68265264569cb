internal import Evaluation
public import Faults
internal import FoundationEssentials
internal import Models
internal import Tracking

extension SeasonalCalibration {
  /// What its file is called among those of a model.
  public static let fileName = "calibration.json"

  /// Reads what ``json`` wrote, to the bit.
  ///
  /// - Parameter path: where the bytes come from, for messages.
  /// - Throws: ``Fault`` `.badData` when they are no calibration, or one of a newer schema.
  public init(json bytes: [UInt8], path: String) throws(Fault) {
    let data = Data(bytes)
    try Self.checkSchema(of: data, path)
    guard let file = try? JSONDecoder().decode(CalibrationFile.self, from: data) else {
      throw Self.damaged(path, "not a whole calibration")
    }
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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(file) else {
      preconditionFailure("a calibration holds nothing that JSON cannot")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// A newer schema may have another shape, and is told apart from damage by its number.
  private static func checkSchema(of data: Data, _ path: String) throws(Fault) {
    struct Schema: Decodable {
      let version: Int

      enum CodingKeys: String, CodingKey { case version = "schema_version" }
    }
    guard let schema = try? JSONDecoder().decode(Schema.self, from: data),
      schema.version != CalibrationFile.currentSchemaVersion
    else { return }
    throw Fault(
      .badData, at: .file(path), "\(Schema.CodingKeys.version.rawValue) \(schema.version)",
      remedy: .advice("this almanac reads version \(CalibrationFile.currentSchemaVersion)"))
  }

  private static func damaged(_ path: String, _ fact: String) -> Fault {
    Fault(.badData, at: .file(path), fact, remedy: .putBackOrTrain)
  }
}
