import Evaluation
import Reports
import TestSupport
import Testing

@testable import Commands

@Suite(.slow) struct GateTests {
  @Test(arguments: [
    ("log_loss <= baseline + 0.002", Metric.logLoss, "<=", Gate.Limit.baseline(offset: 0.002)),
    ("log_loss<=baseline-0.5", .logLoss, "<=", .baseline(offset: -0.5)),
    ("  accuracy   >=  baseline  ", .accuracy, ">=", .baseline(offset: 0)),
    ("brier_score < .2", .brierScore, "<", .number(0.2)),
    ("roc_auc > 7e-1", .areaUnderROC, ">", .number(0.7)),
    ("ece<1E-2", .expectedCalibrationError, "<", .number(0.01)),
  ])
  func `a gate is a score, a comparison and a limit`(
    text: String, metric: Metric, comparison: String, limit: Gate.Limit
  ) throws {
    let gate = try GateParser.parse(text)
    #expect(gate.metric == metric)
    #expect(gate.comparison.rawValue == comparison)
    #expect(gate.limit == limit)
  }

  static let list =
    "log_loss, brier_score, accuracy, roc_auc, ece, mean_absolute_error, root_mean_squared_error, r_squared"

  @Test(arguments: [
    ("", 0, "expected a score (\(list)), found the end"),
    ("<= 1", 0, "expected a score (\(list)), found \"<=\""),
    ("logloss <= 1", 0, "unknown score \"logloss\"; did you mean \"log_loss\"? (\(list))"),
    (" speed <= 1", 1, "unknown score \"speed\"; the scores are \(list)"),
    ("log_loss", 8, "expected <, <=, > or >=, found the end"),
    ("log_loss =< baseline", 9, "expected <, <=, > or >=, found \"=<\""),
    ("log_loss <= ", 12, "expected \"baseline\" or a number, found the end"),
    ("log_loss <= basline", 12, "expected \"baseline\" or a number, found \"basline\""),
    ("log_loss <== 1", 11, "expected \"baseline\" or a number, found \"=\""),
    ("log_loss <= -1", 12, "expected \"baseline\" or a number, found \"-1\""),
    ("log_loss <= 1.2.3", 12, "expected \"baseline\" or a number, found \"1.2.3\""),
    ("log_loss <= baseline * 2", 21, "expected + or - or the end, found \"*\""),
    ("log_loss <= baseline +", 22, "expected a number, found the end"),
    ("log_loss <= 0.5 or so", 16, "expected the end, found \"or\""),
    ("log_loss <= 1e999", 12, "expected \"baseline\" or a number, found \"1e999\""),
  ])
  func `what makes no sense is pointed at`(text: String, place: Int, problem: String) {
    #expect(throws: GateParser.SyntaxError(text: text, place: place, problem: problem)) {
      try GateParser.parse(text)
    }
  }

  @Test func `the message has a mark under the character`() {
    let error = GateParser.SyntaxError(text: "熊 <= 1", place: 2, problem: "what")
    #expect(error.message == "--gate, character 3: what")
    #expect(error.pointer == "  熊 <= 1\n     ^")
  }
}
