public import Faults
public import Golf
internal import Hyperparameters
internal import Models
internal import Sessions
public import Tracking

/// A run's carry model, asked about shots.
///
///     let predictor = try CarryPredictor(of: record, in: store)
///     let answers = try predictor.forecasts(of: session)
public struct CarryPredictor: Sendable {
  /// What is foretold of a shot. Lengths are in yards.
  public struct Forecast: Sendable {
    public let shot: Shot
    /// Nil for a shot that lacks what flight needs.
    public let carry: Double?
    public let interval: ClosedRange<Double>?
    public let physics: Double?
    /// Nil where nothing is fitted, or an input is missing.
    public let fitted: Double?
    /// Whether the fit answered; else flight alone did.
    public let isFitted: Bool
    /// Nil where the device measured none.
    public let measured: Double?
    /// Names of inputs that the device did not measure.
    public let missing: [String]
  }

  public let record: RunRecord
  /// Warnings about the saved model, for the person who asks it.
  public let warnings: [String]
  private let definition: CarryModel
  private let airDensity: Double
  private let devices: [String: DeviceModel]

  /// - Throws: `Fault` `.badData` where the model learnt from other features, or in another order, than it
  ///   would be served; `.modelFile` for files that are not what a run left; `.usage` for a run of games.
  public init(of record: RunRecord, in store: RunStore) throws(Fault) {
    let configuration = try CarryConfiguration(of: record)
    definition = configuration.model
    airDensity = configuration.hyperparameters.number("air_density")
    let loaded = try store.loadModel(of: record, servedFeatures: definition.features)
    if let mismatch = loaded.check.featureMismatch { throw Self.refusal(record, mismatch) }
    var devices: [String: DeviceModel] = [:]
    for file in loaded.files where !DeviceFile.isOfTrees(file.name) {
      let description = try DeviceFile(file.bytes, name: file.name)
      guard description.features == definition.features else {
        throw Self.refusal(
          record, "\(file.name) has \(description.features.joined(separator: ", "))")
      }
      devices[description.device] = try description.deviceModel(loaded.files)
    }
    (self.record, warnings, self.devices) = (record, loaded.check.warnings, devices)
  }

  private static func refusal(_ record: RunRecord, _ fact: String) -> Fault {
    Fault(
      .badData, at: .part("run \(record.shortID)"),
      "its model learnt from other features (\(fact))", remedy: .advice("train again"))
  }

  /// The devices that the run has learnt, by name.
  public var deviceNames: [String] { devices.keys.sorted() }

  /// What answers for a device's shots; nil for one that the run has not learnt: flight alone, without an
  /// interval.
  public func serves(_ device: String) -> DeviceResult.Served? { devices[device]?.serves }

  /// - Parameter session: of which the device and the kind of carry count.
  public func forecasts(of shots: [Shot], in session: Session) throws(Fault) -> [Forecast] {
    let model = devices[session.device] ?? DeviceModel()
    return try shots.map { (shot) throws(Fault) in
      let row: CarryRow
      do throws(CarryRow.Lack) {
        row = try CarryRow(
          shot, id: 0, session: 0, carry: session.carryField, for: definition,
          airDensity: airDensity)
      } catch {
        return Self.unforetold(shot, lacking: error.name, session)
      }
      let answer = try model.answers(to: [row])[0]
      return Forecast(
        shot: shot, carry: answer.carry, interval: answer.interval, physics: row.physics,
        fitted: answer.fitted, isFitted: model.serves == .fitted && answer.fitted != nil,
        measured: row.measured, missing: row.missing.map(\.rawValue))
    }
  }

  private static func unforetold(
    _ shot: Shot, lacking input: String, _ session: Session
  ) -> Forecast {
    Forecast(
      shot: shot, carry: nil, interval: nil, physics: nil, fitted: nil, isFitted: false,
      measured: shot.readings[session.carryField].map { $0 / CarryRow.metresInYard },
      missing: [input])
  }
}
