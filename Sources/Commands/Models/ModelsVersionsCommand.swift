internal import Faults
internal import Reports
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac models versions`: the saved models of a name.
enum ModelsVersionsCommand: Command {
  static let specification = CommandSpecification(
    name: "versions", summary: "List the saved versions of a model, newest first.",
    options: [SharedOptions.runsDirectory, SharedOptions.json],
    positionals: [PositionalSpecification("NAME", help: "The model's name, as --model takes it.")],
    examples: ["almanac models versions elo"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let listing = try store.models()
    for warning in listing.warnings { context.warn(warning) }
    let name = arguments.positional("NAME") ?? ""
    let models = listing.models.filter { $0.modelType == name }
    guard !models.isEmpty else { throw unknown(name, among: listing, in: store) }
    let report = ModelVersionsReport(models, aliases: context.aliases(in: store)).report
    try context.show(report, arguments)
  }

  private static func unknown(
    _ name: String, among listing: RunStore.ModelListing, in store: RunStore
  ) -> Fault {
    let known = Set(listing.models.map(\.modelType)).sorted()
    let problem = "no versions of \"\(name)\" in \(store.directory)"
    guard !known.isEmpty else {
      return Fault(.missing, "\(problem); \"almanac train\" saves one")
    }
    let nearest = Suggestion.nearest(to: name, among: known).map { "did you mean \"\($0)\"? " }
    let all = known.joined(separator: ", ")
    return Fault(
      .missing, "\(problem); " + (nearest.map { "\($0)(\(all))" } ?? "there are \(all)"))
  }
}
