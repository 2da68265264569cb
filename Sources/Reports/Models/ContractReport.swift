public import Contracts
internal import JSON
public import Models
internal import Tracking
internal import Wording

/// Which of its promises a model keeps.
public struct ContractReport {
  private let model: ModelDefinition
  private let league: String
  private let verdicts: [Promise: Verdict]

  /// - Parameter league: words for the made-up league that they were tried on.
  public init(_ model: ModelDefinition, league: String, _ verdicts: [Promise: Verdict]) {
    (self.model, self.league, self.verdicts) = (model, league, verdicts)
  }

  /// Whether every promise was tried and is kept.
  public var isKept: Bool { Promise.allCases.allSatisfy { verdicts[$0] == .kept } }

  public var report: Report {
    Report(
      title: "Promises of \(model.name)",
      [Section([.sentence(sentence)]), Section([.table(promises)]), Section(breaches)],
      fields: [
        Report.Field("model", .text(model.name)), Report.Field("version", .whole(model.version)),
        Report.Field("league", .text(league)), Report.Field("is_kept", .boolean(isKept)),
      ])
  }

  private var sentence: String {
    let count = verdicts.values.count { $0 == .kept }
    return "\(model.name): \(count) of \(NumberFormat.counted(Promise.allCases.count, "promise")) "
      + "kept, on a made-up league of \(league)"
  }

  private var promises: Table {
    var table = Table(
      [
        Column("promise", key: "name"), Column("kept", key: "is_kept"),
        Column("what is promised", narrowest: 0), .data("season"), .data("day"), .data("game_id"),
        .data("fact"),
      ], at: "promises")
    for promise in Promise.allCases {
      let verdict = verdicts[promise] ?? .untried
      let breach: Breach? = if case .broken(let breach) = verdict { breach } else { nil }
      table.append([
        .text(promise.rawValue), Self.kept(verdict), .text(promise.summary),
        .count(breach?.day?.season), .count(breach?.day?.number), .text(breach?.day?.gameID),
        .text(breach?.fact),
      ])
    }
    return table
  }

  private static func kept(_ verdict: Verdict) -> Cell {
    switch verdict {
    case .kept: Cell("yes", data: .boolean(true))
    case .broken: Cell("no", data: .boolean(false))
    case .untried: Cell("not tried", data: .null)
    }
  }

  /// A sentence for each promise that is broken.
  private var breaches: [Block] {
    Promise.allCases.compactMap { promise in
      guard case .broken(let breach)? = verdicts[promise] else { return nil }
      return .sentence("\(promise.rawValue): \(breach.place)\(breach.fact)")
    }
  }
}

extension Breach {
  /// `season 2001, day 12, game 2001_12_108_122: `, or nothing where the fact says where.
  fileprivate var place: String {
    day.map { "season \($0.season), day \($0.number), game \($0.gameID): " } ?? ""
  }
}
