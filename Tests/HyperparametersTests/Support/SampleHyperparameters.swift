@testable import Hyperparameters

/// Made-up hyperparameters, one of each kind, whose words a test may fix.
enum SampleHyperparameters {
  static let list = [
    Hyperparameter("rate", .number(0...1000), default: .value(.number(30)), "how fast"),
    Hyperparameter("late_rate", .number(0...1000), default: .sameAs("rate"), "how fast later"),
    Hyperparameter("share", .number(-0.5...0.75), default: .value(.number(0.25)), "how much"),
    Hyperparameter("is_bold", .boolean, default: .value(.boolean(false)), "whether it dares"),
    Hyperparameter(
      "shape", .choice(["none", "linear", "logarithmic"]), default: .value(.text("none")), "how"),
    Hyperparameter(
      "starts", .ratings(seasons: false), default: .value(.ratings([])), "first ratings"),
    Hyperparameter(
      "restarts", .ratings(seasons: true), default: .value(.ratings([])), "later ratings"),
  ]

  static let presets = [
    Preset(name: "steady", summary: "slow", values: ["rate": .number(5)]),
    Preset(
      name: "wild", summary: "fast", values: ["rate": .number(500), "is_bold": .boolean(true)]),
  ]

  static let names = "rate, late_rate, share, is_bold, shape, starts, restarts"
}
