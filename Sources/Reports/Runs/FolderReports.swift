internal import JSON
public import Tracking
internal import Wording

/// The things in a folder of runs that are not needed, removed or to be removed.
public struct GarbageReport {
  private let garbage: [Garbage]
  private let isRemoved: Bool

  public init(_ garbage: [Garbage], isRemoved: Bool) {
    (self.garbage, self.isRemoved) = (garbage, isRemoved)
  }

  public var report: Report {
    var table = Table(
      [
        Column(isRemoved ? "removed" : "would go", key: "path"), Column("what", key: "kind"),
        Column("bytes", key: "bytes", .number),
      ], at: .root)
    for item in garbage {
      table.append([
        .text(item.path), Cell(item.kind.words, data: .text(item.kind.rawValue)),
        .count(item.size),
      ])
    }
    return Report(title: "Not needed", [Section([.table(table)])])
  }
}

extension Garbage.Kind {
  fileprivate var words: String {
    switch self {
    case .incomplete: "unfinished run"
    case .trashed: "deleted run"
    case .halfRemoved: "half removed run"
    }
  }
}

/// An entry of a folder of runs that is no whole run.
public struct FolderReport {
  private let findings: [FolderFinding]

  public init(_ findings: [FolderFinding]) {
    self.findings = findings
  }

  public var report: Report {
    Report(
      title: "What is no whole run", [Section(findings.map { .line(Self.text(of: $0)) })],
      fields: [Report.Field(.root, .array(findings.map(Self.value)))])
  }

  private static func text(of finding: FolderFinding) -> String {
    let place = finding.fact.hasPrefix(finding.path) ? "" : finding.path + ": "
    let moved = finding.movedTo.map { "; moved to \($0)" } ?? ""
    let kind = finding.kind.words
    let gap = String(repeating: " ", count: max(0, 11 - kind.count))
    return "\(kind)\(gap)  \(place)\(finding.fact)\(moved)"
  }

  private static func value(of finding: FolderFinding) -> JSONValue {
    .object([
      "kind": .text(finding.kind.rawValue), "path": .text(finding.path),
      "fact": .text(finding.fact), "moved_to": .optional(finding.movedTo),
    ])
  }
}

extension FolderFinding.Kind {
  fileprivate var words: String {
    switch self {
    case .unfinished: "unfinished"
    case .torn: "torn"
    case .foreign: "foreign"
    case .duplicate: "duplicate"
    case .inProgress: "in progress"
    }
  }
}

/// Whether runs are still what was recorded.
public struct VerificationReport {
  private let verifications: [RunVerification]

  public init(_ verifications: [RunVerification]) {
    self.verifications = verifications
  }

  public var report: Report {
    Report(
      title: "Runs verified",
      [Section(verifications.flatMap(Self.lines).map(Block.line))],
      fields: [Report.Field(.root, .array(verifications.map(Self.value)))])
  }

  private static func lines(on verification: RunVerification) -> [String] {
    let id = verification.runID.prefix(8)
    guard verification.isGood else {
      return verification.problems.map { "\(id)  wrong   \($0)" }
    }
    let scores =
      verification.agreement == .exact ? "scores bit for bit" : "scores to within 1e-12"
    let count = NumberFormat.counted(verification.predictionCount, "prediction")
    return ["\(id)  agrees  \(count), \(scores)"]
  }

  private static func value(of verification: RunVerification) -> JSONValue {
    .object([
      "run_id": .text(verification.runID), "is_good": .boolean(verification.isGood),
      "scores": .optional(verification.agreement?.rawValue),
      "predictions": .whole(verification.predictionCount),
      "problems": .array(verification.problems.map(JSONValue.text)),
    ])
  }
}
