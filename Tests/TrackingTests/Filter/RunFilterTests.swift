import Evaluation
import Faults
import JSON
import Testing

@testable import Tracking

@Suite struct RunFilterTests {
  private let fields: RunFields
  private let bare = RunFields(SampleRun.bareRecord())

  init() {
    var record = SampleRun.record()
    record.metrics.pooled.scores[.logLoss] = 0.42
    record.hyperparameters["seed"] = .number(7)
    fields = RunFields(record)
  }

  private func resolve(_ name: String) throws(Fault) -> FieldReference {
    if let reference = FieldReference(recordField: name) { return reference }
    let prefix = FieldReference.hyperparameterPrefix
    let name = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    guard fields.hasHyperparameter(name) else {
      throw .unknown("field", name, among: ["log_loss", "k_factor"])
    }
    return .hyperparameter(name)
  }

  private func filter(_ text: String) throws(Fault) -> RunFilter {
    try RunFilter(try FilterExpression(text), text: text, resolve: resolve)
  }

  static let matching = [
    "model = elo and log_loss < 0.43 and k_factor >= 20", "model_type = elo", "model != kalman",
    "log_loss <= 0.42", "log_loss = 0.42", "not log_loss > 0.42", "model ~ EL", "name ~ ria",
    "id ~ 3f0c", "status = completed", "seed = 18446744073709551615",
    "seed != 18446744073709551614", "hyperparameters.seed = 7", "tag = a/b", "tag = é",
    "tag != baseline", "tag ~ A/", "feature = rest", "dirty = true", "dirty != false",
    "start_year = 2015 and end_year < 2026", "git ~ 01234", "git >= 0", "margin = none",
    "margin != 5", "k_factor != none", "is_bold = true", "nothing = null", "name != null",
    "note ~ \"said \\\"SO\\\"\"", "model = kalman or model = elo",
    "seasons = 2015–2025", "predictions >= 1e0",
    // The run began on 2026-01-02 at 03:04:05.
    "created > 2026-01-01", "created >= 2026-01-02", "created = 2026-01-02",
    "created <= 2026-01-02", "created < 2026-01-03", "created != 2026-01-01",
    "created = 2026-01-02T03:04", "created = \"2026-01-02 03:04:05\"",
    "created > 2026-01-02T03:03:59.999Z", "timestamp >= 2026-01-02T03:04:05Z",
  ]

  static let others = [
    "model = Elo", "log_loss < 0.42", "log_loss != 0.42", "name = null", "margin = 5",
    "k_factor = none", "k_factor > none", "is_bold < 1", "nothing = 1", "nothing != 1",
    "tag = baseline", "tag != é", "created > 2026-01-02", "created < 2026-01-02",
    "created = 2026-01-02T03:05", "k_factor ~ 2", "seed = 18446744073709551614", "tag = null",
    "k_factor = \"20\"",
  ]

  @Test(arguments: matching)
  func `A run that is such is accepted`(text: String) throws {
    #expect(try filter(text).accepts(fields))
    #expect(try !filter("not (\(text))").accepts(fields))
  }

  @Test(arguments: others)
  func `A run that is not such is not`(text: String) throws {
    #expect(try !filter(text).accepts(fields))
  }

  @Test(arguments: [
    "log_loss < 1", "log_loss > 0", "log_loss != 1", "name ~ a", "name != x", "dirty = false",
    "dirty != true", "k_factor > 0", "k_factor != 1", "tag = a", "warm_up_from < 3000",
  ])
  func `A field that a run lacks matches no comparison`(text: String) throws {
    #expect(try !filter(text).accepts(bare))
  }

  @Test(arguments: ["log_loss", "name", "dirty", "k_factor", "tag", "note"])
  func `null is what is lacking`(name: String) throws {
    #expect(try filter("\(name) = null").accepts(bare))
    #expect(try !filter("\(name) != null").accepts(bare))
    #expect(try filter("\(name) != null").accepts(fields))
  }

  @Test(arguments: [
    (
      "model = elo and logloss < 1", 16,
      "unknown field \"logloss\"; did you mean \"log_loss\"? (log_loss, k_factor)"
    ),
    (
      "kfactor = 1", 0,
      "unknown field \"kfactor\"; did you mean \"k_factor\"? (log_loss, k_factor)"
    ),
    ("xyzzy = 1", 0, "unknown field \"xyzzy\"; the fields are log_loss, k_factor"),
    ("log_loss < low", 11, "log_loss is a number, not \"low\""),
    ("log_loss < \"0.4\"", 11, "log_loss is a number, not \"0.4\""),
    ("log_loss < nan", 11, "log_loss is a number, not \"nan\""),
    ("log_loss ~ 4", 9, "log_loss is a number; ~ is for texts"),
    ("dirty = 1", 8, "dirty is true or false, not \"1\""),
    ("dirty < true", 6, "dirty is true or false; compare it with = or !="),
    ("name < null", 5, "null goes with = and != only, not with <"),
    (
      "created > yesterday", 10,
      "created is a date such as 2026-01-31 or 2026-01-31T08:05 (UTC), not \"yesterday\""
    ),
    (
      "created > 2026-02-30", 10,
      "created is a date such as 2026-01-31 or 2026-01-31T08:05 (UTC), not \"2026-02-30\""
    ),
  ])
  func `What can never hold is an error at its character`(
    text: String, offset: Int, message: String
  ) {
    #expect(throws: Fault.filter(text, at: offset, message)) {
      try filter(text)
    }
  }
}
