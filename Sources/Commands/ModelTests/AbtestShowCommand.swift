internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal

/// `almanac abtest show`: how a test between two models stands.
enum AbtestShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show how a test stands: the difference, the evidence, a verdict.",
    discussion:
      "The interval holds at every look, and so does the verdict: it comes where the evidence against "
      + "\"the other is at least as good\" reaches 1/alpha (2/alpha for the champion), at least "
      + "\(leastGames) games were seen each way, and the mean difference says the same. Without one, it says "
      + "how many games it still takes at this pace. Results that have come in count after \"almanac "
      + "forecasts settle\" or an import.",
    options: [OutputFile.pageOption("Write a page with charts too.")] + ModelTestsInUse.options,
    positionals: [ModelTestsInUse.name],
    examples: ["almanac abtest show winter", "almanac abtest show winter --html winter.html"])

  private static var leastGames: Int { ModelTestLook.leastGames }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let page = try arguments.outputFile("html")
    let tests = try ModelTestsInUse(arguments, context, .look)
    let test = try tests.book.test(arguments.positional("NAME") ?? "")
    let report = ModelTestReport(
      test, test.status == .running ? try tests.book.look(at: test) : nil
    ).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}
