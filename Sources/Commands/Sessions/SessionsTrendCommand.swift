internal import Golf
internal import Ledger
internal import Reports
internal import Sessions
internal import Terminal

/// `almanac sessions trend`: which way a club's metric goes.
enum SessionsTrendCommand: Command {
  static let specification = CommandSpecification(
    name: "trend", summary: "Show which way a club's metric goes from session to session.",
    discussion:
      "A line through the means of sessions on their dates, with a 95 % interval. Sessions are the units: "
      + "they differ more than their shots explain.",
    options: [
      SessionsInUse.club,
      OptionSpecification(
        "metric", placeholder: "METRIC", help: "The metric.", defaultText: "carry",
        allowedValues: ShotMetric.allCases.map(\.rawValue)),
      SessionsInUse.device, SessionsInUse.units,
      OutputFile.pageOption("Write a page with a chart too."),
    ] + SessionsInUse.options,
    examples: ["almanac sessions trend --club 7i --metric carry"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let page = try arguments.outputFile("html")
    let metric = arguments.value("metric").flatMap(ShotMetric.init) ?? .carry
    let trend = try SessionsInUse.book(arguments, context, .look).trend(
      metric, club: arguments.club, device: arguments.value("device"))
    let report = SessionTrendReport(trend, cells).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}

/// `almanac sessions gapping`: how far each club carries.
enum SessionsGappingCommand: Command {
  static let specification = CommandSpecification(
    name: "gapping", summary: "Show how far each club carries, and how far it is to the next.",
    options: [SessionsInUse.session, SessionsInUse.device, SessionsInUse.units]
      + SessionsInUse.options,
    examples: ["almanac sessions gapping --session 3"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let shots = try SessionsInUse.book(arguments, context, .look).countingShots(
      session: arguments.value("session"), club: nil, device: arguments.value("device"))
    let carries = Dictionary(grouping: shots, by: \.shot.shot.club).mapValues { ours in
      ours.compactMap { $0.shot.shot.readings[$0.session.session.carryField] }
    }
    try context.show(GappingReport(Gapping(carries), cells).report, arguments)
  }
}

/// `almanac sessions dispersion`: where shots land.
enum SessionsDispersionCommand: Command {
  static let specification = CommandSpecification(
    name: "dispersion",
    summary: "Show where a club's shots land, and the ellipse that covers 95 of 100.",
    discussion:
      "With the area of the ellipse of all shots, and of those within median ± 3·1.4826·MAD of carry and "
      + "offline. No shot is dropped.",
    options: [
      SessionsInUse.club, SessionsInUse.session, SessionsInUse.device, SessionsInUse.units,
      OutputFile.pageOption("Write a page with a chart too."),
    ] + SessionsInUse.options,
    examples: ["almanac sessions dispersion --club 7i"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let page = try arguments.outputFile("html")
    let shots = try SessionsInUse.book(arguments, context, .look).countingShots(
      session: arguments.value("session"), club: arguments.club, device: arguments.value("device"))
    let points = shots.compactMap { session, shot -> (carry: Double, offline: Double)? in
      let readings = shot.shot.readings
      guard let carry = readings[session.session.carryField], let offline = readings[.offline]
      else { return nil }
      return (carry, offline)
    }
    let report = DispersionReport(points, of: arguments.club ?? "all clubs", cells).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }
}
