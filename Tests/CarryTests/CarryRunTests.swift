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

/// Runs of carry models on disk.
struct CarryRunTests {
  private func fixture(_ kind: DatabaseKind = .sqlite) throws -> CarryFixture {
    let fixture = try CarryFixture(kind)
    try fixture.add(CarryWalkTests.sessions(6))
    return fixture
  }

  @Test(arguments: DatabaseKind.available)
  func `a saved run reads as it was made, and is verified`(kind: DatabaseKind) throws {
    let fixture = try fixture(kind)
    let run = try fixture.train()
    try fixture.store.save(run)
    let record = try fixture.store.run("run-1").record
    #expect(record == run.record && record.subject == .shots && record.target == .number)
    #expect(try fixture.store.predictions(of: record) == run.predictions)
    let verification = fixture.store.verify("run-1")
    #expect(verification.problems == [] && verification.agreement == .exact)
    #expect(record.metrics.seasons.count == 6)
  }

  @Test(arguments: CarryModel.all.map(\.name))
  func `a saved model answers as the walk's last fit does`(name: String) throws {
    let fixture = try fixture()
    let record = try fixture.save(try #require(CarryModel(named: name)))
    let predictor = try CarryPredictor(of: record, in: fixture.store)
    #expect(predictor.warnings == [])
    let next = CarryWalkTests.sessions(7)[6]
    let said = try predictor.forecasts(of: next.shots, in: next.session)
    try fixture.add([next])
    let walked = try fixture.train(try #require(CarryModel(named: name))).predictions
    // The walk fits anew before the seventh session, on the same shots.
    #expect(said.map(\.carry) == walked.foretold.suffix(30).map { $0 })
    #expect(said.map(\.interval) == walked.shots.suffix(30).map(\.interval))
  }

  @Test func `a device that the run has not learnt gets flight and no interval`() throws {
    let fixture = try fixture()
    let predictor = try CarryPredictor(of: try fixture.save(), in: fixture.store)
    var session = CarryWalkTests.sessions(1)[0]
    session.session.device = "TrackMan"
    let said = try predictor.forecasts(of: session.shots, in: session.session)
    #expect(said.allSatisfy { !$0.isFitted && $0.interval == nil && $0.carry == $0.physics })
    #expect(predictor.serves("TrackMan") == nil && predictor.serves("SkyTrak") == .fitted)
  }

  @Test func `a changed session is named, and what came since does not count`() throws {
    let fixture = try fixture()
    let record = try fixture.save()
    func changes() throws -> [String] {
      try CarryDataset(of: record, in: fixture.book).changes(since: record)
    }
    #expect(try changes() == [])
    try fixture.add([CarryWalkTests.sessions(8)[7]])
    #expect(try changes() == [])
    let session = try fixture.book.sessions()[2]
    let shot = try fixture.book.shots(of: session.id)[0]
    try fixture.book.exclude([shot.id], because: "misread", at: CarryFixture.now)
    #expect(try changes() == ["session \(session.id) changed"])
    try fixture.book.delete(
      try fixture.book.shots(of: session.id).map(\.id), at: CarryFixture.now)
    // A session without shots is still one.
    #expect(try changes() == ["session \(session.id) changed"])
  }

  @Test func `runs of shots are compared session by session, and never with games`() throws {
    let fixture = try fixture()
    let (one, other) = (try fixture.train(.physics, id: "a"), try fixture.train(.ridge, id: "b"))
    let comparison = try RunComparison(
      of: [(one.record, one.predictions), (other.record, other.predictions)], draws: 200)
    #expect(comparison.dayCount == 6 && comparison.games.games.count == 180)
    #expect(comparison.runs[0].seasons.count == 6)
    #expect(comparison.runs[0].differences.map(\.metric.name) == ["mean_absolute_error"])
    #expect((comparison.runs[0].differences[0].bootstrap?.mean ?? 0) < -0.5)
    var games = one.record
    games.subject = .games
    #expect(throws: Fault.self) { try games.requireShots() }
    #expect(throws: Fault.self) { try one.record.requireGames() }
  }

  @Test func `two runs that changed sessions lie between are not compared`() throws {
    let fixture = try fixture()
    let one = try fixture.train(.physics, id: "a")
    let shot = try fixture.book.shots(of: try fixture.book.sessions()[0].id)[0]
    try fixture.book.exclude([shot.id], because: "misread", at: CarryFixture.now)
    let other = try fixture.train(.ridge, id: "b")
    let fault = #expect(throws: Fault.self) {
      try RunComparison(
        of: [(one.record, one.predictions), (other.record, other.predictions)], draws: 200)
    }
    #expect(fault?.message.contains("session 1") == true)
  }

  @Test(arguments: ["features", "ridge", "schema"])
  func `a damaged model is refused, and said to be`(kind: String) throws {
    let fixture = try fixture()
    let record = try fixture.save()
    let path = fixture.folder.file("runs/run-1/model/carry-skytrak.json")
    var text = String(decoding: try FileReading.bytes(path), as: UTF8.self)
    switch kind {
    case "features": text = text.replacing("\"launch_angle\"", with: "\"club_speed\"")
    case "ridge": text = text.replacing("\"columns\"", with: "\"pillars\"")
    default: text = text.replacing("\"schema_version\" : 1", with: "\"schema_version\" : 9")
    }
    try fixture.folder.write(text, to: "runs/run-1/model/carry-skytrak.json")
    #expect(throws: Fault.self) { try CarryPredictor(of: record, in: fixture.store) }
    #expect(fixture.store.verify("run-1").problems.count > 0)
  }
}
