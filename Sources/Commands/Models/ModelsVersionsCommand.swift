internal import Evaluation
internal import Faults
internal import JSON
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
    let aliases = context.aliases(in: store)
    if arguments.has("json") {
      return try context.printJSON(
        JSONWriter.readable(models.map { Item($0, aliases[$0.runID] ?? []) }))
    }
    try context.output.write(
      table(of: models, aliases).render(width: context.output.tableWidth, style: context.style))
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

  private static func table(
    of models: [ModelMetadata], _ aliases: [String: [String]]
  ) -> TextTable {
    var table = TextTable([
      TableColumn("version", alignment: .right), TableColumn("run"), TableColumn("when (UTC)"),
      TableColumn(Metric.logLoss.title, alignment: .right),
      TableColumn("aliases", minimumWidth: 4, isFlexible: true),
    ])
    for model in models {
      let names = aliases[model.runID] ?? []
      table.append([
        String(model.version), String(model.runID.prefix(8)),
        String(model.trainedAt.prefix(16)).replacing("T", with: " "),
        NumberFormat.fixed(model.metrics[.logLoss], decimals: 4),
        names.isEmpty ? NumberFormat.absent : names.map { "@" + $0 }.joined(separator: ", "),
      ])
    }
    return table
  }

  private struct Item: Encodable {
    let modelType: String
    let version: Int
    let runID: String
    let trainedAt: String
    let logLoss: Double?
    let aliases: [String]

    enum CodingKeys: String, CodingKey {
      case version, aliases
      case modelType = "model_type"
      case runID = "run_id"
      case trainedAt = "trained_at"
      case logLoss = "log_loss"
    }

    init(_ model: ModelMetadata, _ aliases: [String]) {
      modelType = model.modelType
      version = model.version
      runID = model.runID
      trainedAt = model.trainedAt
      logLoss = model.metrics[.logLoss]
      self.aliases = aliases
    }
  }
}
