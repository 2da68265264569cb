internal import Golf

/// A shot as carry models see it. Lengths are in yards.
public struct CarryRow: Sendable, Equatable {
  /// Its number in the ledger; 0 for a shot that is not on record.
  public let shot: Int64
  public let session: Int64
  public let club: String
  /// The model's inputs in their order, as ``CarryInput/shaped(_:)`` has them, NaN where there is none.
  let inputs: [Double]
  /// The carry by flight alone.
  public let physics: Double
  /// Nil where the device has none.
  public let measured: Double?
  /// The model's inputs that the device did not measure.
  public let missing: [CarryInput]

  static let metresInYard = 0.9144

  /// Works out the flight of a shot; the input that it lacks is thrown.
  init(
    _ shot: Shot, id: Int64, session: Int64, carry: ShotField, for model: CarryModel,
    airDensity: Double
  ) throws(Lack) {
    let readings = shot.readings
    for input in CarryInput.needed where input.value(of: readings) == nil {
      throw Lack(name: input.rawValue)
    }
    (self.shot, self.session, club) = (id, session, shot.club)
    let values = model.inputs.map { $0.value(of: readings) }
    inputs = zip(model.inputs, values).map { input, value in value.map(input.shaped) ?? .nan }
    missing = zip(model.inputs, values).filter { $1 == nil }.map(\.0)
    measured = readings[carry].map { $0 / Self.metresInYard }
    func number(_ input: CarryInput) -> Double { input.value(of: readings) ?? 0 }
    physics =
      BallFlight(
        ballSpeed: number(.ballSpeed), launchAngle: number(.launchAngle), spin: number(.spin),
        spinAxis: number(.spinAxis), airDensity: readings[.airDensity] ?? airDensity
      ).carry / Self.metresInYard
  }

  /// The first thing without which a shot cannot be foretold.
  struct Lack: Error {
    let name: String
  }
}
