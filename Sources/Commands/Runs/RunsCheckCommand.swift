internal import Reports
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
    let store = RunStore(directory: try arguments.listedRunsDirectory)
    let isRepairing = arguments.has("repair")
    let findings = try store.check(isRepairing: isRepairing)
    let problems = findings.count(where: \.isProblem)
    try context.show(FolderReport(findings).report, arguments)
    if problems == 0, !arguments.has("json") {
      context.note(
        "\(store.directory): nothing is wrong; whether predictions and models are as recorded is for "
          + "\"almanac runs verify\"")
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

}
