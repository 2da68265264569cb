internal import Contracts
internal import Models
internal import Terminal
internal import Wording

/// Says which of its promises a model keeps.
struct ContractReport {
  let model: ModelDefinition
  let league: String
  let verdicts: [Promise: Verdict]

  /// Whether every promise was tried and is kept.
  var isKept: Bool { Promise.allCases.allSatisfy { verdicts[$0] == .kept } }

  /// A first sentence, a table of the promises, and a paragraph for each that is broken.
  func text(width: Int?, style: Style) -> String {
    var table = TextTable([
      TableColumn("promise"), TableColumn("kept"),
      TableColumn("what is promised", isFlexible: true),
    ])
    for promise in Promise.allCases {
      table.append([promise.rawValue, kept(promise), promise.summary])
    }
    let count = verdicts.values.count { $0 == .kept }
    let sentence =
      "\(model.name): \(count) of \(NumberFormat.counted(Promise.allCases.count, "promise")) kept, "
      + "on a made-up league of \(league)"
    let text =
      Prose.text([sentence], width: width) + "\n" + table.render(width: width, style: style)
    return breaches.isEmpty ? text : text + "\n" + Prose.text(breaches, width: width)
  }

  private func kept(_ promise: Promise) -> String {
    switch verdicts[promise] ?? .untried {
    case .kept: "yes"
    case .broken: "no"
    case .untried: "not tried"
    }
  }

  private var breaches: [String] {
    Promise.allCases.compactMap { promise in
      guard case .broken(let breach)? = verdicts[promise] else { return nil }
      return "\(promise.rawValue): \(breach.place)\(breach.fact.printable)"
    }
  }
}

extension Breach {
  /// `season 2001, day 12, game 2001_12_108_122: `, or nothing where the fact says where.
  fileprivate var place: String {
    day.map { "season \($0.season), day \($0.number), game \($0.gameID): " } ?? ""
  }
}

extension ContractReport: Encodable {
  private enum Key: String, CodingKey {
    case model, version, league, promises
    case isKept = "is_kept"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(model.name, forKey: .model)
    try container.encode(model.version, forKey: .version)
    try container.encode(league, forKey: .league)
    try container.encode(isKept, forKey: .isKept)
    try container.encode(
      Promise.allCases.map { Item(promise: $0, verdict: verdicts[$0] ?? .untried) },
      forKey: .promises)
  }

  private struct Item: Encodable {
    let promise: Promise
    let verdict: Verdict

    private enum Key: String, CodingKey {
      case name, season, day, fact
      case isKept = "is_kept"
      case gameID = "game_id"
    }

    /// Writes every key: null for a promise that was not tried, and where nothing is broken.
    func encode(to encoder: any Encoder) throws {
      let breach: Breach? = if case .broken(let breach) = verdict { breach } else { nil }
      let isKept: Bool? = verdict == .untried ? nil : breach == nil
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(promise.rawValue, forKey: .name)
      try container.encode(isKept, forKey: .isKept)
      try container.encode(breach?.day?.season, forKey: .season)
      try container.encode(breach?.day?.number, forKey: .day)
      try container.encode(breach?.day?.gameID, forKey: .gameID)
      try container.encode(breach?.fact, forKey: .fact)
    }
  }
}
