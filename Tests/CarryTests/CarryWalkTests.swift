import Evaluation
import Faults
import Golf
import Hyperparameters
import Sessions
import TestSupport
import Testing
import Time
import Tracking
import Training

@testable import Carry

struct CarryWalkTests {
  /// Sessions of one device.
  static func sessions(
    _ count: Int, _ device: CarryFixture.Device = CarryFixture.Device(), shots: Int = 30,
    seed: UInt64 = 1
  ) -> [SessionShots] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { CarryFixture.session($0, shots: shots, device, &random) }
  }

  static func error(_ run: TrainedRun) -> Double {
    run.record.metrics.pooled[.meanAbsoluteError] ?? .nan
  }

  @Test func `a ridge mends what flight leaves open, and flight stays as it is`() throws {
    let fixture = try CarryFixture()
    try fixture.add(Self.sessions(8))
    let (flight, ridge) = (try fixture.train(.physics), try fixture.train(.ridge))
    #expect(Self.error(flight) > 2.5)
    // Noise of 1 yard alone has a mean absolute error of .8; the first two sessions are flight's.
    #expect(Self.error(ridge) < 0.6 * Self.error(flight))
    let device = try #require(ridge.record.devices?.first)
    #expect(device.serves == .fitted && device.sessions == 8 && device.shots == 240)
    #expect((device.fitted[.meanAbsoluteError] ?? 9) < 1.1)
    #expect(abs(device.bias ?? 9) < 1)
    #expect(ridge.predictions.shots.map(\.physics) == flight.predictions.foretold)
  }

  @Test func `misreads do not move the fit`() throws {
    let fixture = try CarryFixture()
    var device = CarryFixture.Device()
    device.misreads = 0.03
    try fixture.add(Self.sessions(10, device))
    let run = try fixture.train()
    let clean = zip(run.predictions.foretold, run.predictions.outcome).suffix(150).compactMap {
      foretold, measured in measured.map { abs(foretold - $0) }
    }.filter { $0 < 30 }
    // Least squares would stand 1.8 yards short.
    #expect(clean.reduce(0, +) / Double(clean.count) < 1.2)
  }

  @Test func `a fit that does not beat flight is not served, and its error is told`() throws {
    let fixture = try CarryFixture()
    var device = CarryFixture.Device()
    (device.slope, device.noise, device.sessionDeviation) = (0, 2, 4)
    try fixture.add(Self.sessions(8, device, shots: 40, seed: 3))
    let run = try fixture.train()
    let result = try #require(run.record.devices?.first)
    let (fitted, flight) = (
      try #require(result.fitted[.meanAbsoluteError]),
      try #require(result.physicsBesideFit[.meanAbsoluteError])
    )
    #expect((result.serves == .fitted) == (fitted < flight))
    // Never much worse than flight, whatever sessions do.
    #expect(Self.error(run) < (result.physics[.meanAbsoluteError] ?? 0) + 0.3)
  }

  /// The rule of the walk: no prediction knows of a shot of its own session or a later one.
  @Test(arguments: [CarryModel.physics, .ridge, .boosted].map(\.name))
  func `a changed session changes no prediction of it or of earlier ones`(name: String) throws {
    let model = try #require(CarryModel(named: name))
    var sessions = Self.sessions(6)
    let fixture = try CarryFixture()
    try fixture.add(sessions)
    let before = try fixture.train(model).predictions
    for place in sessions[3].shots.indices {
      sessions[3].shots[place].readings[.carry]! *= 1.2
    }
    let other = try CarryFixture()
    try other.add(sessions)
    let after = try other.train(model).predictions
    #expect(before.count == 180 && after.count == 180)
    #expect(before.foretold.prefix(120) == after.foretold.prefix(120))
    if name != "carry_physics" { #expect(before.foretold.suffix(30) != after.foretold.suffix(30)) }
  }

  @Test func `the same shots give the same run, and devices do not know of each other`() throws {
    let fixture = try CarryFixture()
    try fixture.add(Self.sessions(5))
    let alone = try fixture.train()
    #expect(try fixture.train().predictions.digest == alone.predictions.digest)
    var other = CarryFixture.Device()
    (other.name, other.offset) = ("Square", 20)
    try fixture.add(Self.sessions(5, other, seed: 9))
    let both = try fixture.train()
    let ours = both.predictions.shots.indices.filter {
      both.predictions.shots[$0].device == "SkyTrak"
    }
    #expect(ours.map { both.predictions.foretold[$0] } == alone.predictions.foretold)
    #expect(try fixture.train(.ridge, ["Square"]).record.devices?.map(\.device) == ["Square"])
  }

  @Test func `missing inputs are counted, and what cannot be foretold too`() throws {
    let fixture = try CarryFixture()
    var sessions = Self.sessions(4)
    sessions[1].shots[0].readings[.spin] = nil
    sessions[1].shots[1].readings[.carry] = nil
    sessions[2].shots[3].readings[.spinAxis] = nil
    sessions[2].shots[4].exclusion = "misread"
    try fixture.add(sessions)
    let ridge = try fixture.train()
    let result = try #require(ridge.record.devices?.first)
    #expect(result.notForetold == ["spin": 1, "carry": 1])
    #expect(result.missingInputs == ["spin_axis": 1])
    #expect(ridge.predictions.count == 117)
    // The fit needs the axis: flight answers for the shot without it.
    let row = try #require(ridge.predictions.shots.firstIndex { $0.missing == "spin_axis" })
    #expect(ridge.predictions.shots[row].fitted == nil)
    #expect(ridge.predictions.foretold[row] == ridge.predictions.shots[row].physics)
    let trees = try fixture.train(.boosted)
    #expect(trees.record.devices?.first?.missingInputs["club_speed"] == 117)
    #expect(
      trees.record.features == [
        "ball_speed", "launch_angle", "back_spin", "club_speed", "attack_angle", "dynamic_loft",
      ])
  }

  @Test func `intervals hold the share of later shots that they say`() throws {
    let fixture = try CarryFixture()
    var device = CarryFixture.Device()
    device.noise = 2
    try fixture.add(Self.sessions(25, device, seed: 5))
    let coverage = try #require(try fixture.train().record.devices?.first?.coverage)
    let share = Double(coverage.covered) / Double(coverage.shots)
    #expect(coverage.level == 0.9 && coverage.shots > 600)
    // Early fits are worse than later ones, so that a little more than 90 % are held.
    #expect((0.86...0.97).contains(share))
  }

  @Test func `a quantile needs enough shots`() {
    var pool = ResidualPool()
    for distance in 1...8 { pool.add(Double(distance), club: "7i") }
    #expect(pool.intervals(level: 0.9).all == nil)
    for distance in 9...19 { pool.add(Double(distance), club: "7i") }
    // ⌈20·.9⌉ = 18 of 19.
    #expect(pool.intervals(level: 0.9).all == 18 && pool.intervals(level: 0.9).clubs.isEmpty)
    for _ in 0..<11 { pool.add(1, club: "7i") }
    #expect(pool.intervals(level: 0.5).clubs["7i"] != nil)
  }

  @Test func `sessions are named as a person does, and a wrong name is told`() throws {
    let fixture = try CarryFixture()
    try fixture.add(Self.sessions(4))
    func names(_ which: [String]) throws -> [String] {
      try CarryDataset.sessions(which, in: fixture.book).map(\.session.name)
    }
    #expect(try names(["all"]).count == 4)
    #expect(try names(["skytrak"]).count == 4)
    #expect(try names(["SkyTrak 2", "SkyTrak 0"]) == ["SkyTrak 0", "SkyTrak 2"])
    let day = Self.sessions(4)[2].session.date!.description
    #expect(try names([day + ".."]) == ["SkyTrak 2", "SkyTrak 3"])
    #expect(try names([".." + day]).count == 3)
    let wrong = #expect(throws: Fault.self) { try names(["TrackMan"]) }
    #expect(wrong?.code == .missing)
    #expect(throws: Fault.self) { try names(["2030-01-01.."]) }
  }
}
