import Database
import Evaluation
import Faults
import Foundation
import JSON
import Ledger
import Processes
import TestSupport
import Testing
import Time

@testable import Monitoring

/// Retrainings on record, on both databases.
@Suite struct RetrainingBookTests {
  static let kinds = DatabaseKind.available

  private static func request(_ run: String = "run-a", tuned: Bool = false) -> RetrainingRequest {
    RetrainingRequest(
      subjectRunID: run, model: "elo", cause: .driftDetected, reason: "so", actor: "ann",
      isTuned: tuned)
  }

  private static let now = WatchedLedger.moment(0)

  private func book(_ here: WatchedLedger) -> RetrainingBook {
    RetrainingBook(here.ledger, of: here.league)
  }

  @Test(arguments: kinds)
  func `It goes from pending to running to its end, and stays there`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = book(here)
    let pending = try book.request(Self.request(tuned: true), at: Self.now)
    #expect(pending.status == .pending && pending.request == Self.request(tuned: true))
    #expect(pending.id != pending.runID && pending.result == nil && pending.owner == .own)
    let running = try book.begin(pending.id, at: WatchedLedger.moment(1))
    #expect(running.status == .running && running.startedAt == WatchedLedger.moment(1))
    let seen = try book.beat(
      pending.id, Retraining.Progress(done: 3, total: 9), at: WatchedLedger.moment(2))
    #expect(seen.progress == Retraining.Progress(done: 3, total: 9))
    try book.note(pending.id, tuning: .object(["tried": .whole(3)]))
    let result = RetrainingResult(
      seasons: 2001...2004, learntFrom: 2000, learntSeason: 2004, learntDay: 40,
      dataset: "00ff", samples: 9, modelVersion: nil, hyperparameters: ["k": .number(0.5)],
      features: ["x"], training: nil, validation: .init(games: 2, scores: [.logLoss: 0.25]))
    let completed = try book.complete(pending.id, result, at: WatchedLedger.moment(3))
    #expect(completed.status == .completed && completed.result == result)
    #expect(completed.progress.done == 9 && completed.tuning?["tried"] != nil)
    #expect(completed.result?.learntThrough?.day == 40)
    for change in [
      { _ = try book.complete(pending.id, result, at: Self.now) },
      { _ = try book.begin(pending.id, at: Self.now) },
      { _ = try book.cancel(pending.id, by: "bob", at: Self.now) },
      { _ = try book.cancelled(pending.id, by: "bob", at: Self.now) },
      {
        _ = try book.fail(pending.id, .init(kind: .error, words: "x"), at: Self.now)
      },
    ] as [() throws -> Void] {
      let fault = #expect(throws: Fault.self) { try change() }
      #expect(fault?.code == .unwritable)
    }
    #expect(try book.retraining(pending.id) == completed)
    #expect(try book.retraining("latest") == completed)
  }

  @Test(arguments: kinds)
  func `A second one of a run is refused with the id of the first, until it has ended`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let book = book(here)
    let first = try book.request(Self.request(), at: Self.now)
    let fault = #expect(throws: Fault.self) { try book.request(Self.request(), at: Self.now) }
    #expect(fault?.fact == "retraining \(first.id) of run run-a is pending")
    #expect(fault?.remedy?.values["training"] == first.id)
    let other = try book.request(Self.request("run-b"), at: Self.now)
    #expect(try book.cancel(first.id, by: "bob", at: Self.now).status == .cancelled)
    #expect(try book.retraining(first.id).cancellation?.actor == "bob")
    _ = try book.request(Self.request(), at: Self.now)
    #expect(try book.retrainings().count == 3)
    #expect(try book.unfinished(of: "run-b")?.id == other.id)
  }

  @Test(arguments: kinds)
  func `Of ten that are asked for at once, one is put on record`(kind: DatabaseKind) async throws {
    let here = try WatchedLedger(kind)
    let (name, league) = (here.scratch.name, here.league)
    let work = (0..<10).map { _ in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .record, now: Self.now, programVersion: "test",
          patience: .seconds(60))
        return try? RetrainingBook(ledger, of: league).request(Self.request(), at: Self.now).id
      }
    }
    var ids: [String] = []
    for one in work { if let id = try await one.value { ids.append(id) } }
    #expect(ids.count == 1)
    #expect(try book(here).retrainings().map(\.id) == ids)
  }

  @Test(arguments: kinds)
  func `The database refuses other changes`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = book(here)
    let training = try book.request(Self.request(), at: Self.now)
    _ = try book.fail(training.id, .init(kind: .error, words: "x"), at: Self.now)
    for sql in [
      "UPDATE model_training_history SET reason = 'other'",
      "UPDATE model_training_history SET status = 'running', started_at = 1, failure = NULL, error = NULL",
      "UPDATE model_training_history SET error = 'other'", "DELETE FROM model_training_history",
    ] {
      #expect(throws: Fault.self, "\(sql)") { try here.ledger.connection.run(sql) }
    }
    #expect(throws: Fault.self) {
      try here.ledger.connection.run(
        "INSERT INTO model_training_history SELECT * FROM model_training_history")
    }
    #expect(try book.retraining(training.id).reasonOfFailure == "x")
  }

  @Test(arguments: kinds)
  func `A cancellation that is asked for is found by the next beat`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = book(here)
    // On another boot, so that this process is sent no signal.
    let training = try running(here, ProcessIdentity(boot: "other", number: 7, started: 7))
    #expect(try book.cancel(training.id, by: "bob", at: Self.now).status == .running)
    let row = try book.beat(training.id, Retraining.Progress(), at: Self.now)
    #expect(row.cancellation?.actor == "bob" && RetrainingHeartbeat.Word(row) == .lost)
    #expect(try book.cancelled(training.id, by: "x", at: Self.now).cancellation?.actor == "bob")
  }

  /// A retraining that another process owns.
  private func running(_ here: WatchedLedger, _ owner: ProcessIdentity) throws -> Retraining {
    let book = book(here)
    let id = try book.begin(try book.request(Self.request(), at: Self.now).id, at: Self.now).id
    try here.ledger.connection.run(
      "UPDATE model_training_history SET boot_id = $1, pid = $2, pid_started = $3 WHERE status = 'running'",
      [.text(owner.boot), .integer(owner.number), .integer(owner.started)])
    return try book.retraining(id)
  }

  @Test(arguments: kinds)
  func `A silent one is given up after three beats, whichever way clocks were set`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let own = ProcessIdentity.own
    let day: Int64 = 86_400_000_000
    let silence = RetrainingBook.silence
    #expect(silence == 30_000_000)
    // Of this boot and alive: the clock of the boot alone counts.
    let mine = try running(here, own)
    for now in [-day, 0, day].map({ mine.beatAt.microseconds + $0 }) {
      #expect(!mine.isAbandoned(now: now, uptime: mine.beatUptime + silence - 1))
      #expect(mine.isAbandoned(now: now, uptime: mine.beatUptime + silence))
    }
    // Of another boot: the ledger's clock, in either direction.
    _ = try book(here).cancelled(mine.id, by: "x", at: Self.now)
    let theirs = try running(here, ProcessIdentity(boot: "other", number: 1, started: 1))
    for (offset, isAbandoned) in [
      (0, false), (silence - 1, false), (silence, true), (1 - silence, false), (-silence, true),
      (-day, true),
    ] {
      #expect(
        theirs.isAbandoned(now: theirs.beatAt.microseconds + offset, uptime: 0) == isAbandoned)
    }
    // Of this boot and gone, or a number that was used again: at once.
    for owner in [
      ProcessIdentity(boot: own.boot, number: 4_194_305, started: 1),
      ProcessIdentity(boot: own.boot, number: own.number, started: own.started + 1),
    ] {
      _ = try book(here).cancelled(
        try book(here).unfinished(of: "run-a")?.id ?? "", by: "x", at: Self.now)
      let gone = try running(here, owner)
      #expect(gone.isAbandoned(now: gone.beatAt.microseconds, uptime: gone.beatUptime))
    }
  }
}

extension Retraining {
  fileprivate var reasonOfFailure: String? { failure?.words }
}
