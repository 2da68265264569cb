import Evaluation
import JSON
import TestSupport
import Time

@testable import Ledger
@testable import Monitoring
@testable import Reports

/// Reports of retrainings in every state.
struct RetrainingSamples {
  let reports: [String: Report]

  static let names = [
    "retraining pending", "retraining running", "retraining completed", "retraining failed",
    "retraining cancelled", "retrainings", "no retrainings", "check with a retraining",
    "check without another retraining",
  ]

  private static func moment(_ minute: Int64) -> Instant {
    Instant(
      microseconds: Instant("2024-03-01T10:00:00Z")!.microseconds + minute * 60_000_000)
  }

  init() throws {
    let directory = TemporaryDirectory()
    let ledger = try Ledger(
      at: try LedgerLocation(directory.path + "/ledger.sqlite"), .record, now: Self.moment(0),
      programVersion: "0.1")
    let book = RetrainingBook(
      ledger, of: LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc))
    func asked(_ run: Int) throws -> Retraining {
      try book.request(
        RetrainingRequest(
          subjectRunID: "5f0c1d2e-000\(run)", model: "e<l>o", cause: .scheduled,
          reason: "so \"be\" it", actor: "ann", isTuned: run == 2), at: Self.moment(Int64(run)))
    }
    let pending = try asked(0)
    let running = try book.begin(try asked(1).id, at: Self.moment(2))
    let walking = try book.beat(running.id, .init(done: 30, total: 120), at: Self.moment(3))
    let begun = try book.begin(try asked(2).id, at: Self.moment(3))
    try book.note(
      begun.id,
      tuning: .object(["tried": .whole(9), "changed": .object(["k_factor": .number(34)])]))
    let completed = try book.complete(
      begun.id,
      RetrainingResult(
        seasons: 2001...2004, learntFrom: 2000, learntSeason: 2004, learntDay: 40, dataset: "00ff",
        samples: 1234, modelVersion: 7, hyperparameters: ["k_factor": .number(34)],
        features: ["elo"], training: nil,
        validation: Metrics(probabilities: [0.25, 0.5, 0.75], outcomes: [0, 1, 1])),
      at: Self.moment(4))
    let failed = try book.fail(
      try asked(3).id, .init(kind: .interrupted, words: "interrupted: no process took it up"),
      at: Self.moment(5))
    let cancelled = try book.cancel(try asked(4).id, by: "bob", at: Self.moment(6))
    let nothing = try Monitor(
      ledger,
      WatchedRun(leagueID: book.league.id, runID: "5f0c1d2e-0001", origin: .issued)
    ).look()
    func check(_ retraining: CheckRetraining) -> Report {
      MonitorCheckReport(
        nothing, settled: nil, stored: 0, concerns: [], alerts: .init(), openCritical: 1,
        retraining: retraining
      ).report
    }
    reports = [
      "retraining pending": RetrainingReport(pending).report,
      "retraining running": RetrainingReport(walking).report,
      "retraining completed": RetrainingReport(completed).report,
      "retraining failed": RetrainingReport(failed).report,
      "retraining cancelled": RetrainingReport(cancelled).report,
      "retrainings": RetrainingListReport(try book.retrainings()).report,
      "no retrainings": RetrainingListReport([]).report,
      "check with a retraining": check(CheckRetraining(pending, isNew: true)),
      "check without another retraining": check(CheckRetraining(completed, isNew: false)),
    ]
  }
}
