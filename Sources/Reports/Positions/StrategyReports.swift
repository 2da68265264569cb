internal import JSON
public import Positions
internal import Time
internal import Wording

/// The strategies of a league.
public struct StrategyListReport {
  private let strategies: [Strategy]

  public init(_ strategies: [Strategy]) { self.strategies = strategies }

  public var report: Report {
    let sentence =
      strategies.isEmpty
      ? "There is no strategy yet."
      : "\(NumberFormat.counted(strategies.count, "strategy version")), of which "
        + "\(strategies.count { $0.state == .active }) active."
    return Report(
      title: "Strategies",
      [Section([.sentence(sentence)])] + (strategies.isEmpty ? [] : [Section([.table(table)])]),
      fields: strategies.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  private var table: Table {
    var table = Table(
      [
        Column("strategy", key: "name", narrowest: 8), Column("version", key: "version", .number),
        Column("type", key: "type", .token), Column("state", key: "state", .token),
        Column("edge", key: "edge", .number), Column("of", key: "edge_kind", .token),
        Column("at", key: "at", .token), Column("stake", key: "stake", .token),
        Column("added", key: "drafted_at", .token), .data("strategy_id"), .data("digest"),
      ], at: .root)
    for strategy in strategies {
      let rules = strategy.rules
      table.append([
        .text(strategy.name), .label(strategy.version), .text(rules.type.rawValue),
        .text(strategy.state.rawValue), .amount(rules.edge), .text(rules.edgeKind.rawValue),
        .text(rules.at.description), .text(rules.stake),
        .time(strategy.draftedAt.text(to: .microseconds)), .data(.text(strategy.id)),
        .data(.text(strategy.digest)),
      ])
    }
    return table
  }
}

/// A strategy: its state, and all its rules.
public struct StrategyReport {
  private let strategy: Strategy
  private let sentence: String
  private let answer: PromotionAnswer?

  /// - Parameters:
  ///   - sentence: what was done with it; nil where it is shown.
  ///   - answer: what its promotion asked and found just now.
  public init(_ strategy: Strategy, _ sentence: String? = nil, answer: PromotionAnswer? = nil) {
    self.strategy = strategy
    self.sentence = sentence ?? "Strategy \(strategy.label) is \(strategy.state.rawValue)."
    self.answer = answer
  }

  public var report: Report {
    let asked = answer.map { answer in
      answer.questions.map { question in
        Block.sentence(
          "\(question.isMet ? "met" : "not met"): \(question.asked); found \(question.found)")
      }
    }
    return Report(
      title: "Strategy \(strategy.label)",
      [Section([.verdict(sentence)] + (asked ?? [])), Section([.figures(facts)])]
        + [Section("Rules", [.figures(rules)])],
      fields: fields)
  }

  private var facts: Figures {
    Figures([
      Figures.Fact("state", .text(strategy.state.rawValue), at: "state"),
      Figures.Fact("type", .text(strategy.rules.type.rawValue), at: "type"),
      Figures.Fact("added", .time(strategy.draftedAt.text(to: .microseconds)), at: "drafted_at"),
      Figures.Fact("testing since", time(strategy.testingAt), at: "testing_at"),
      Figures.Fact("activated", time(strategy.activatedAt), at: "activated_at"),
      Figures.Fact("retired", time(strategy.retiredAt), at: "retired_at"),
      Figures.Fact("digest", .text(strategy.digest), at: "digest"),
    ])
  }

  private func time(_ instant: Instant?) -> Cell {
    instant.map { .time($0.text(to: .microseconds)) } ?? .missing
  }

  /// Every rule by the path of its name.
  private var rules: Figures {
    Figures(
      Self.flat(json(strategy.rules.json), "").map { Figures.Fact($0.name, .setting($0.value)) })
  }

  private static func flat(_ value: JSONValue, _ path: String) -> [(name: String, value: JSONValue)]
  {
    switch value {
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap {
        flat($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)")
      }
    case .array(let values):
      values.enumerated().flatMap { flat($1, "\(path)[\($0)]") }
    default: [(path, value)]
    }
  }

  private func json(_ text: String) -> JSONValue {
    (try? JSONReader().value(Array(text.utf8))) ?? .null
  }

  private var fields: [Report.Field] {
    [
      Report.Field("strategy_id", .text(strategy.id)), Report.Field("name", .text(strategy.name)),
      Report.Field("version", .whole(strategy.version)),
      Report.Field("rules", json(strategy.rules.json)),
      Report.Field("answer", (answer?.json ?? strategy.answer).map(json) ?? .null),
    ]
  }
}

/// The methods of a league.
public struct MethodListReport {
  private let methods: [(method: Method, strategy: String)]
  private let sentence: String?

  /// - Parameters:
  ///   - strategy: the label of each one's strategy.
  ///   - sentence: what was done; nil for a list.
  public init(_ methods: [(method: Method, strategy: String)], _ sentence: String? = nil) {
    (self.methods, self.sentence) = (methods, sentence)
  }

  public var report: Report {
    let words =
      sentence
      ?? (methods.isEmpty
        ? "There is no method yet." : "\(NumberFormat.counted(methods.count, "method")).")
    return Report(
      title: "Methods",
      [Section([.sentence(words)])] + (methods.isEmpty ? [] : [Section([.table(table)])]),
      fields: methods.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  private var table: Table {
    var table = Table(
      [
        Column("method", key: "name", narrowest: 8), Column("version", key: "version", .number),
        Column("strategy", key: "strategy", narrowest: 8), Column("run", key: "model_id", .token),
        Column("model", key: "model"), Column("stake", key: "stake", .token),
        Column("bankroll", key: "bankroll", .number), Column("game", key: "game_cap", .number),
        Column("day", key: "day_cap", .number), Column("open", key: "bankroll_cap", .number),
        .data("method_id"),
      ], at: .root)
    for (method, strategy) in methods {
      table.append([
        .text(method.name), .label(method.version), .text(strategy), .run(method.modelID),
        .text(method.model), .text(method.stake.description), .money(method.bankroll),
        .percent(method.limits.game.value), .percent(method.limits.day.value),
        .percent(method.limits.bankroll.value), .data(.text(method.id)),
      ])
    }
    return table
  }
}
