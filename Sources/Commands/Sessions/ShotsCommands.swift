internal import Faults
internal import Golf
internal import Ledger
internal import Reports
internal import Sessions
internal import Terminal
internal import Time

/// `almanac shots list`: shots on record.
enum ShotsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List shots, with those marked that stand out of their club.",
    options: [
      SessionsInUse.session, SessionsInUse.club,
      OptionSpecification("excluded", help: "Excluded ones only."),
      OptionSpecification(
        "limit", placeholder: "N", help: "How many to show; 0 shows all.", defaultText: "50"),
      SessionsInUse.units,
    ] + SessionsInUse.options,
    examples: ["almanac shots list --session range-1 --club 7i"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let cells = try arguments.cells
    let limit = try arguments.integer("limit", in: 0...1_000_000_000) ?? 50
    let book = try SessionsInUse.book(arguments, context, .look)
    let sessions =
      if let name = arguments.value("session") { [try book.session(name)] } else {
        try book.sessions()
      }
    var shots: [(session: RecordedSession, shot: RecordedShot)] = []
    for session in sessions {
      for shot in try book.shots(of: session.id) {
        if let club = arguments.club, shot.shot.club != club { continue }
        if arguments.has("excluded"), shot.shot.exclusion == nil { continue }
        shots.append((session, shot))
      }
    }
    try context.show(
      ShotListReport(shots, limit: limit == 0 ? nil : limit, cells).report, arguments)
  }
}

/// `almanac shots add`: one shot.
enum ShotsAddCommand: Command {
  static let specification = CommandSpecification(
    name: "add", summary: "Add a shot at the end of a session.",
    options: [
      OptionSpecification(
        "session", placeholder: "SESSION", help: "The session, by its name or number."),
      OptionSpecification("club", placeholder: "CLUB", help: "The club, such as 7i."),
      ParsedArguments.setOption,
      OptionSpecification("tag", placeholder: "WORD", help: "A word for it."),
      SessionsInUse.units,
    ] + SessionsInUse.options,
    examples: [
      "almanac shots add --session range-1 --club 7i --set ball_speed=112 --set carry=151.2"
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let session = arguments.value("session") else {
      throw arguments.usageError("add needs --session SESSION")
    }
    let given = try arguments.setReadings.compactMapValues { $0 }
    guard !given.isEmpty else { throw arguments.usageError("add needs --set FIELD=NUMBER") }
    let shot = Shot(
      time: nil, order: 0, club: arguments.club ?? "", readings: Readings(given),
      tag: arguments.value("tag"))
    let (id, change) = try SessionsInUse.book(arguments, context, .record).add(
      shot, to: session, at: context.clock.now)
    try context.show(change, "added", ids: [id], arguments)
  }
}

/// `almanac shots delete`: removes shots.
enum ShotsDeleteCommand: Command {
  static let specification = CommandSpecification(
    name: "delete", summary: "Delete shots for good; \"shots exclude\" keeps them.",
    options: SessionsInUse.options, positionals: [SessionsInUse.ids],
    examples: ["almanac shots delete 12 13"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let ids = try arguments.shotIDs
    let change = try SessionsInUse.book(arguments, context, .record).delete(
      ids, at: context.clock.now)
    try context.show(change, "deleted", arguments)
  }
}

/// `almanac shots move`: to another session.
enum ShotsMoveCommand: Command {
  static let specification = CommandSpecification(
    name: "move", summary: "Move shots to the end of another session of the same device.",
    options: [
      OptionSpecification(
        "to", placeholder: "SESSION", help: "The other session, by its name or number.")
    ] + SessionsInUse.options,
    positionals: [SessionsInUse.ids], examples: ["almanac shots move 12 13 --to range-2"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let target = arguments.value("to") else {
      throw arguments.usageError("move needs --to SESSION")
    }
    let ids = try arguments.shotIDs
    let change = try SessionsInUse.book(arguments, context, .record).move(
      ids, to: target, at: context.clock.now)
    try context.show(change, "moved", arguments)
  }
}

/// `almanac shots edit`: changes shots, or renames a club.
enum ShotsEditCommand: Command {
  static let specification = CommandSpecification(
    name: "edit", summary: "Change club, tag or readings of shots, or give a club another name.",
    options: [
      OptionSpecification("club", placeholder: "CLUB", help: "The club that it was."),
      OptionSpecification("tag", placeholder: "WORD", help: "A word for them; empty removes it."),
      ParsedArguments.setOption,
      OptionSpecification(
        "rename-club", placeholder: "CLUB",
        help: "Instead of shots by number: all with this club\nget that of --club."),
      OptionSpecification(
        "session", placeholder: "SESSION", help: "With --rename-club: in this session only."),
      SessionsInUse.units,
    ] + SessionsInUse.options,
    positionals: [
      PositionalSpecification(
        "SHOT", help: "The number of a shot, as \"shots list\" shows it.", isRequired: false,
        repeats: true)
    ],
    examples: [
      "almanac shots edit 12 13 --club 6i", "almanac shots edit --rename-club wedge --club gw",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let ids = try arguments.shotIDs
    if let old = arguments.value("rename-club") {
      return try rename(old, ids, arguments, context)
    }
    guard arguments.value("session") == nil else {
      throw arguments.usageError("--session goes with --rename-club")
    }
    let edit = ShotEdit(
      club: arguments.club, tag: arguments.value("tag"), readings: try arguments.setReadings)
    guard !ids.isEmpty else { throw arguments.usageError("edit needs a SHOT, or --rename-club") }
    guard edit.club != nil || edit.tag != nil || !edit.readings.isEmpty else {
      throw arguments.usageError("edit needs --club, --tag or --set")
    }
    let change = try SessionsInUse.book(arguments, context, .record).edit(
      ids, edit, at: context.clock.now)
    try context.show(change, "changed", arguments)
  }

  private static func rename(
    _ old: String, _ ids: [Int64], _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    guard let name = arguments.club, ids.isEmpty else {
      throw arguments.usageError("--rename-club needs --club CLUB, and no SHOT")
    }
    let change = try SessionsInUse.book(arguments, context, .record).renameClub(
      ClubTable.standard.club(old), to: name, in: arguments.value("session"),
      at: context.clock.now)
    try context.show(change, "changed", arguments)
  }
}

/// `almanac shots exclude`: has shots not count.
enum ShotsExcludeCommand: Command {
  static let specification = CommandSpecification(
    name: "exclude", summary: "Have shots count in no aggregate; they stay on record.",
    options: [
      OptionSpecification(
        "reason", placeholder: "WORDS", help: "Why.", defaultText: "excluded by hand")
    ] + SessionsInUse.options,
    positionals: [SessionsInUse.ids],
    examples: ["almanac shots exclude 12 --reason \"misread\""])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let ids = try arguments.shotIDs
    let reason = arguments.value("reason") ?? "excluded by hand"
    let change = try SessionsInUse.book(arguments, context, .record).exclude(
      ids, because: reason, at: context.clock.now)
    try context.show(change, "excluded", arguments)
  }
}

/// `almanac shots restore`: has excluded shots count again.
enum ShotsRestoreCommand: Command {
  static let specification = CommandSpecification(
    name: "restore", summary: "Have excluded shots count again.",
    options: SessionsInUse.options, positionals: [SessionsInUse.ids],
    examples: ["almanac shots restore 12"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let ids = try arguments.shotIDs
    let change = try SessionsInUse.book(arguments, context, .record).restore(
      ids, at: context.clock.now)
    try context.show(change, "restored", arguments)
  }
}

extension CommandContext {
  /// Prints what a write did; status 1 where aggregates are stale, though the write stands.
  fileprivate func show(
    _ change: ShotChange, _ verb: String, ids: [Int64] = [], _ arguments: ParsedArguments
  ) throws {
    try show(ShotChangeReport(verb, change, ids: ids).report, arguments)
    guard change.stale.isEmpty else { throw AnswerIsNo() }
  }
}
