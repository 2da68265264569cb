import Faults
import Foundation
import Golf
import Hyperparameters
import Sequential
import TestSupport
import Testing
import Time
import Tracking
import Training

@testable import Carry
@testable import Database
@testable import Ledger
@testable import Monitoring
@testable import Sessions

/// Whether a device's shift is found, on both databases.
@Suite(.slow) struct SessionWatchTests {
  private static let now = Instant("2026-06-18T12:00:00Z")!

  /// A ledger of one device's sessions, and runs of it.
  private final class Range {
    let scratch: ScratchDatabase
    let book: ShotBook
    let folder = TemporaryDirectory()
    var store: RunStore { RunStore(directory: folder.path + "/runs") }
    private var random: SeededGenerator
    private var days: Int32 = 20_000

    init(_ kind: DatabaseKind, seed: UInt64) throws {
      scratch = try ScratchDatabase(kind)
      let ledger = try Ledger(
        at: try LedgerLocation(scratch.name), .migrate, now: SessionWatchTests.now,
        programVersion: "test")
      _ = try ledger.migrate(now: SessionWatchTests.now)
      book = ShotBook(ledger)
      random = SeededGenerator(seed: seed)
    }

    private func normal() -> Double {
      (0..<12).reduce(-6) { sum, _ in sum + random.uniform() }
    }

    /// Sessions that differ by more than their shots explain.
    func add(_ count: Int, offset: Double = 0, sessionDeviation: Double = 0.8) throws {
      for _ in 0..<count {
        days += 1
        let shift = offset + sessionDeviation * normal()
        let shots = (0..<25).map { order in
          let (speed, launch, spin) = (52 + 2 * normal(), 17 + normal(), 6200 + 300 * normal())
          let flight = BallFlight(
            ballSpeed: speed, launchAngle: launch, spin: spin, spinAxis: 0, airDensity: 1.2)
          let readings = Readings([
            .ballSpeed: speed, .launchAngle: launch, .spin: spin, .spinAxis: 0,
            .carry: flight.carry + 0.9144 * (shift + 1.5 * normal()),
          ])
          return Shot(time: nil, order: order + 1, club: "7i", readings: readings)
        }
        try book.add(
          [
            SessionShots(
              Session(
                name: "day \(days)", date: CalendarDate(daysSinceEpoch: days), device: "SkyTrak",
                sourceDigest: "\(days)"), shots)
          ], at: SessionWatchTests.now)
      }
    }

    func train(_ model: CarryModel = .physics) throws {
      let dataset = try CarryDataset(
        of: try CarryDataset.sessions(["all"], in: book), in: book)
      let run = try CarryTrainer(
        CarryConfiguration(
          model: model, hyperparameters: model.resolver.values(), sessions: ["all"])
      ).train(
        on: dataset,
        Trainer.Circumstances(
          runID: "run-1", timestamp: "2026-06-18T12:00:00.000Z",
          environment: .current(almanac: "test"), readSeconds: 0))
      try store.save(run)
    }

    func watch() throws -> SessionWatch {
      let record = try store.run("run-1").record
      return try SessionWatch(
        try CarryPredictor(of: record, in: store), try store.predictions(of: record),
        modelVersion: store.modelVersion(of: "run-1"), in: book)
    }
  }

  @Test(arguments: DatabaseKind.available)
  func `a device that shifts by 3 yards is found, and stays found`(kind: DatabaseKind) throws {
    let range = try Range(kind, seed: 1)
    try range.add(10)
    try range.train()
    #expect(try range.watch().devices[0].evidence == nil)
    try range.add(6)
    let calm = try range.watch().devices[0]
    #expect(calm.alarm == nil && calm.referenceCount == 10)
    try range.add(8, offset: 3)
    let shifted = try range.watch().devices[0]
    let alarm = try #require(shifted.alarm)
    // Found among the sessions after the change, and within six of them.
    let place = try #require(shifted.sessions.firstIndex { $0.id == alarm.id })
    #expect((16..<22).contains(place))
    #expect((shifted.shift ?? 0) < -1)
  }

  @Test func `what a model has learnt to expect is no shift`() throws {
    let range = try Range(.sqlite, seed: 4)
    try range.add(12, offset: 3)
    try range.train(.ridge)
    try range.add(8, offset: 3)
    #expect(try range.watch().devices[0].alarm == nil)
  }

  /// The stated rate is 5 % of devices; 60 of that rate come to more than 8 once in 300.
  @Test func `honest devices are not alarmed, though their sessions differ`() throws {
    let alarms = try (0..<60).count { seed in
      let range = try Range(.sqlite, seed: 100 + UInt64(seed))
      try range.add(6, sessionDeviation: 2)
      try range.train()
      try range.add(12, sessionDeviation: 2)
      return try range.watch().devices[0].alarm != nil
    }
    #expect(alarms <= 3)
  }

  @Test(arguments: DatabaseKind.available)
  func `a row is stored for each session, once, and none without need`(kind: DatabaseKind) throws {
    let range = try Range(kind, seed: 2)
    try range.add(5)
    try range.train(.ridge)
    try range.add(2)
    #expect(try range.watch().store(in: range.book, at: Self.now) == 7)
    #expect(try range.watch().store(in: range.book, at: Self.now) == 0)
    try range.add(1)
    #expect(try range.watch().store(in: range.book, at: Self.now) == 1)
    let rows = try range.book.connection.rows(
      "SELECT is_learnt, shots, mae, evidence, model_version FROM session_performance ORDER BY session_id"
    ) { (row) throws(Fault) -> Row in
      Row(
        isLearnt: try row.truth(0), shots: try row.integer(1),
        mae: try row.optionalDouble(2) ?? 9, hasEvidence: try row.optionalDouble(3) != nil,
        version: try row.integer(4))
    }
    #expect(rows.map(\.isLearnt) == [true, true, true, true, true, false, false, false])
    #expect(rows.map(\.hasEvidence) == rows.map { !$0.isLearnt })
    for row in rows { #expect(row.shots == 25 && row.version == 1 && row.mae < 3) }
  }

  private struct Row {
    let isLearnt: Bool
    let shots: Int64
    let mae: Double
    let hasEvidence: Bool
    let version: Int64
  }
}
