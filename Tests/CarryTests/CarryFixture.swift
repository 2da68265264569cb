import Foundation
import Golf
import Hyperparameters
import TestSupport
import Time
import Tracking
import Training

@testable import Carry
@testable import Database
@testable import Ledger
@testable import Sessions

/// A fresh ledger of shots whose carry is flight and some more, and runs of it.
final class CarryFixture {
  let scratch: ScratchDatabase
  let book: ShotBook
  let folder = TemporaryDirectory()
  var store: RunStore { RunStore(directory: folder.path + "/runs") }

  static let now = Instant("2026-06-18T12:00:00Z")!

  init(_ kind: DatabaseKind = .sqlite) throws {
    scratch = try ScratchDatabase(kind)
    let ledger = try Ledger(
      at: try LedgerLocation(scratch.name), .migrate, now: Self.now, programVersion: "test")
    _ = try ledger.migrate(now: Self.now)
    book = ShotBook(ledger)
  }

  static let clubs: [(name: String, speed: Double, launch: Double, spin: Double)] = [
    ("driver", 66, 12, 2600), ("7i", 52, 17, 6200), ("pw", 42, 25, 8800),
  ]

  /// How far a made-up device's carries are off flight, in yards.
  struct Device {
    var name = "SkyTrak"
    /// A wrong that a quadratic can mend, in yards for each 10 m/s above 50.
    var slope = 3.0
    var offset = 0.0
    var noise = 1.0
    var sessionDeviation = 0.0
    /// The share of misreads, which are 60 yards short.
    var misreads = 0.0
    var hasAxis = true
  }

  static func session(
    _ number: Int, shots: Int = 30, _ device: Device = Device(), _ random: inout SeededGenerator
  ) -> SessionShots {
    let shift = device.sessionDeviation * random.normal()
    let all = (0..<shots).map { order in
      let club = clubs[order % clubs.count]
      let speed = club.speed + 2 * random.normal()
      let launch = club.launch + 1.5 * random.normal()
      let (spin, axis) = (club.spin + 300 * random.normal(), 5 * random.normal())
      let flight = BallFlight(
        ballSpeed: speed, launchAngle: launch, spin: spin, spinAxis: device.hasAxis ? axis : 0,
        airDensity: 1.2)
      let isMisread = random.uniform() < device.misreads
      let yards =
        device.slope * (speed - 50) / 10 + device.offset + shift + device.noise * random.normal()
        - (isMisread ? 60 : 0)
      var readings = Readings([
        .ballSpeed: speed, .launchAngle: launch, .spin: spin,
        .carry: max(1, flight.carry + yards * 0.9144),
      ])
      if device.hasAxis { readings[.spinAxis] = axis }
      return Shot(time: nil, order: order + 1, club: club.name, readings: readings)
    }
    return SessionShots(
      Session(
        name: "\(device.name) \(number)",
        date: CalendarDate(daysSinceEpoch: 20_000 + Int32(number)),
        device: device.name, sourceDigest: "\(device.name) \(number)"), all)
  }

  func add(_ sessions: [SessionShots]) throws { try book.add(sessions, at: Self.now) }

  func train(
    _ model: CarryModel = .ridge, _ sessions: [String] = ["all"], id: String = "run-1",
    settings: [String] = []
  ) throws -> TrainedRun {
    var resolver = model.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    let dataset = try CarryDataset(
      of: try CarryDataset.sessions(sessions, in: book), in: book)
    return try CarryTrainer(
      CarryConfiguration(
        model: model, hyperparameters: resolver.values(), sessions: sessions)
    ).train(
      on: dataset,
      Trainer.Circumstances(
        runID: id, timestamp: "2026-06-18T12:00:00.000Z",
        environment: .current(almanac: "test"), readSeconds: 0))
  }

  /// Trains and saves a run.
  @discardableResult
  func save(
    _ model: CarryModel = .ridge, _ sessions: [String] = ["all"], id: String = "run-1"
  ) throws -> RunRecord {
    let run = try train(model, sessions, id: id)
    try store.save(run)
    return run.record
  }
}

extension SeededGenerator {
  /// Standard normal, by Box and Muller.
  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }
}
