internal import Evaluation
internal import Hyperparameters
internal import Models
internal import Storage
internal import Terminal
internal import Tracking

/// What `runs show` tells beside the record: what the run's files hold.
struct RunDetails {
  /// Nil where the run's model is none that this program knows.
  let definition: ModelDefinition?
  let reliability: [ReliabilityBin]
  let insight: ModelInsight?

  /// How many teams or features are shown.
  private static let leaders = 10

  init(_ record: RunRecord, in store: RunStore, _ models: ModelRegistry) throws(TrackingError) {
    definition = try? models.definition(named: record.modelType)
    let predictions = try store.predictions(of: record)
    let played = predictions.outcome.indices.filter { predictions.outcome[$0] != nil }
    reliability = ReliabilityBin.bins(
      probabilities: played.map { predictions.probability[$0] },
      outcomes: played.compactMap { predictions.outcome[$0] })
    let model = store.path(of: record.runID) + "/model/model.json"
    insight = (try? FileSystem.read(model)).flatMap(ModelInsight.init(json:))
  }

  /// The default of a hyperparameter where `value` is another; nil where it is the default.
  func standard(of name: String, unless value: JSONValue) -> String? {
    guard let definition else { return nil }
    guard let standard = definition.resolver.values().values[name] else { return "none" }
    return standard.description == value.description ? nil : standard.description
  }

  func text(width: Int?, style: Style) -> String {
    var text = ""
    if !reliability.isEmpty {
      text +=
        "\n" + style.bold("Reliability") + "\n"
        + reliabilityTable.render(width: width, style: style)
    }
    switch insight {
    case .ratings(let entries)?:
      text +=
        "\n" + style.bold("Best teams") + "\n"
        + table(of: entries, "team", "rating").render(width: width, style: style)
    case .features(let entries, let unit)?:
      text +=
        "\n" + style.bold("Heaviest features") + "\n"
        + table(of: entries, "feature", unit).render(width: width, style: style)
    case nil: break
    }
    return text
  }

  /// A line for each tenth: `o` stands where games came true as often, `|` where they were said to.
  private var reliabilityTable: TextTable {
    var table = TextTable([
      TableColumn("said"), TableColumn("games", alignment: .right),
      TableColumn("mean said", alignment: .right), TableColumn("came true", alignment: .right),
      TableColumn("0       | said, o true       1"),
    ])
    for bin in reliability {
      let borders = [bin.range.lowerBound, bin.range.upperBound].map {
        NumberFormat.fixed($0, decimals: 1)
      }
      table.append([
        borders.joined(separator: "–"), NumberFormat.grouped(bin.games),
        NumberFormat.fixed(bin.meanProbability, decimals: 3),
        NumberFormat.fixed(bin.meanOutcome, decimals: 3), Self.picture(of: bin),
      ])
    }
    return table
  }

  private static func picture(of bin: ReliabilityBin) -> String {
    var cells = Array(repeating: Character("·"), count: 31)
    func place(_ share: Double) -> Int { Int((share * 30).rounded()) }
    cells[place(bin.meanProbability)] = "|"
    cells[place(bin.meanOutcome)] = "o"
    return String(cells)
  }

  private func table(
    of entries: [ModelInsight.Entry], _ noun: String, _ unit: String
  ) -> TextTable {
    var table = TextTable([TableColumn(noun), TableColumn(unit, alignment: .right)])
    for entry in entries.prefix(Self.leaders) {
      table.append([entry.name, NumberFormat.fixed(entry.value, decimals: 3)])
    }
    return table
  }
}
