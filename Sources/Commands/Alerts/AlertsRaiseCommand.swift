internal import Alerts
internal import Faults
internal import JSON
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts raise`: lets a script in.
enum AlertsRaiseCommand: Command {
  private static let words = AlertSeverity.descending.map(\.rawValue) + ["normal", "warning"]

  static let specification = CommandSpecification(
    name: "raise", summary: "Raise an alert, from a script of your own.",
    discussion:
      "Alerts of one type, subject and key detail are the same: while one is not resolved, raising it "
      + "again counts a repeat. With --occurrence, what was raised under that name before is no repeat "
      + "either, so that a script may be run as often as it likes.",
    options: whatOptions + numberOptions + AlertsInUse.options,
    examples: [
      "almanac alerts raise --type feed_down --subject scores --severity high --message \"No scores\"",
      "almanac alerts raise --type backup_late --subject ledger --severity warning "
        + "--message \"No backup today\" --occurrence 2026-01-31",
    ])

  private static let whatOptions = [
    OptionSpecification(
      "type", placeholder: "TYPE", help: "What kind of thing: lower-case letters, digits, \"_\"."),
    OptionSpecification("subject", placeholder: "TEXT", help: "What it happened to."),
    OptionSpecification(
      "key-detail", placeholder: "TEXT",
      help: "What tells it from others of the type and subject; no numbers that change."),
    OptionSpecification(
      "severity", placeholder: "SEVERITY",
      help: "How much it matters; normal is low, and warning is medium.", allowedValues: words),
    OptionSpecification("message", placeholder: "TEXT", help: "One sentence."),
    OptionSpecification(
      "category", placeholder: "TEXT", help: "What it concerns.", defaultText: "operations"),
    OptionSpecification(
      "component", placeholder: "TEXT", help: "Which part noticed.", defaultText: "user"),
    OptionSpecification(
      "environment", placeholder: "NAME", help: "Whether it is in use, or tried out.",
      defaultText: "live", allowedValues: AlertEnvironment.allCases.map(\.rawValue)),
    OptionSpecification(
      "source", placeholder: "TEXT", help: "Who raises it.", defaultText: "almanac alerts raise"),
    OptionSpecification(
      "occurrence", placeholder: "NAME", help: "Names what was found, such as a day."),
    OptionSpecification("action", placeholder: "TEXT", help: "What was done about it."),
    OptionSpecification("details", placeholder: "JSON", help: "Whatever else there is to know."),
  ]

  private static let numberOptions = [
    OptionSpecification("value", placeholder: "X", help: "The number that was looked at."),
    OptionSpecification("threshold", placeholder: "X", help: "The number that it passed."),
    OptionSpecification("baseline", placeholder: "X", help: "The number that it usually has."),
  ]

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let draft = try draft(arguments)
    let alerts = try AlertsInUse(arguments, context, to: .raise)
    let raised = try alerts.book.raise(draft, at: context.clock.now)
    try context.show(RaisedAlertReport(raised).report, arguments)
    try alerts.deliver(context)
  }

  private static func draft(_ arguments: ParsedArguments) throws -> AlertDraft {
    let word = try arguments.required("severity", "--severity SEVERITY")
    let severity = AlertSeverity(rawValue: word) ?? AlertLevel(rawValue: word)?.severity
    var draft = AlertDraft(
      AlertType(rawValue: try arguments.required("type", "--type TYPE")),
      of: try arguments.required("subject", "--subject TEXT"),
      detail: arguments.value("key-detail") ?? "", severity: severity ?? .critical,
      try arguments.required("message", "--message TEXT"),
      category: arguments.value("category") ?? "operations",
      component: arguments.value("component") ?? "user",
      environment: arguments.value("environment").flatMap(AlertEnvironment.init) ?? .live,
      source: arguments.value("source") ?? "almanac alerts raise",
      occurrence: arguments.value("occurrence"))
    draft.content.currentValue = try arguments.number("value")
    draft.content.thresholdValue = try arguments.number("threshold")
    draft.content.baselineValue = try arguments.number("baseline")
    draft.content.action = arguments.value("action")
    draft.content.details = try arguments.value("details").map { text in
      do throws(Fault) {
        return try JSONReader(code: .usage).value(Array(text.utf8))
      } catch {
        throw arguments.usageError("--details: \(error.fact)")
      }
    }
    return draft
  }
}
