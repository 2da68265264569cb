internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs fsck`: whether the folder holds whole runs and nothing else.
enum RunsCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "fsck", summary: "Look through the whole folder for what is no run.",
    discussion:
      "Finds what processes left that died, torn runs, foreign files and second copies. The exit "
      + "status is 1 when something is wrong, repaired or not. \"almanac runs verify\" looks into "
      + "the runs themselves.",
    options: [
      OptionSpecification(
        "repair", help: "Move what is wrong to the folder .aside.\nNothing is removed or changed."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ],
    examples: ["almanac runs fsck", "almanac runs fsck --repair"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let isRepairing = arguments.has("repair")
    let findings = try store.check(isRepairing: isRepairing)
    let problems = findings.count(where: \.isProblem)
    if arguments.has("json") {
      try context.printJSON(JSONList.text(of: findings.map(Item.init)))
    } else {
      for finding in findings { try context.print(text(of: finding)) }
      if problems == 0 { context.note("\(store.directory): nothing is wrong") }
    }
    guard problems == 0 else {
      let isAre = problems == 1 ? "is" : "are"
      let what = NumberFormat.counted(problems, "thing")
      context.note(
        isRepairing
          ? "\(store.directory): \(what) moved to \(store.aside)"
          : "\(store.directory): \(what) \(isAre) wrong; --repair moves such aside")
      throw AnswerIsNo()
    }
  }

  private static func text(of finding: FolderFinding) -> String {
    let kind =
      switch finding.kind {
      case .unfinished: "unfinished"
      case .torn: "torn"
      case .foreign: "foreign"
      case .duplicate: "duplicate"
      case .inProgress: "in progress"
      }
    let place = finding.fact.hasPrefix(finding.path) ? "" : finding.path + ": "
    let moved = finding.movedTo.map { "; moved to \($0)" } ?? ""
    return "\(kind.padded(to: 11))  \((place + finding.fact + moved).printable)"
  }

  private struct Item: Encodable {
    let kind: String
    let path: String
    let fact: String
    let movedTo: String?

    enum CodingKeys: String, CodingKey {
      case kind, path, fact
      case movedTo = "moved_to"
    }

    init(_ finding: FolderFinding) {
      kind = finding.kind.rawValue
      path = finding.path
      fact = finding.fact
      movedTo = finding.movedTo
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
