internal import Golf
internal import Storage
internal import Terminal

/// What makes a session of the shots of files: a column, the file, or the folder that files are in.
struct SessionGrouping {
  static let option = OptionSpecification(
    "session-by", placeholder: "WHAT",
    help:
      "What makes a session: a column of the file, the file, or its\nfolder, whose files are one "
      + "session of each device.", defaultText: "a column where there is one, else the file",
    allowedValues: ["column", "file", "folder"])

  private let way: String?
  /// The folders that were named.
  private let roots: [String]

  /// - Throws: `UsageError` beside `--session`, which leaves nothing to choose.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    way = arguments.value("session-by")
    roots = arguments.positionals("FILE").filter { FileSystem.kind(of: $0) == .directory }
    guard way == nil || arguments.value("session") == nil else {
      throw arguments.usageError("--session and --session-by exclude each other; keep one")
    }
  }

  /// Whether sessions of one name are one.
  static func joins(_ arguments: ParsedArguments) -> Bool {
    ["file", "folder"].contains(arguments.value("session-by"))
  }

  /// The sessions of files, each under the name of what makes it one.
  func applied(to files: [(path: String, file: ShotFileReader.File)]) -> [SessionShots] {
    guard let way, way != "column" else { return files.flatMap(\.file.sessions) }
    let named = files.flatMap { path, file in
      file.sessions.map { session in
        var session = session
        session.session.name = way == "file" ? Self.name(of: path) : folder(of: path)
        return session
      }
    }
    return Self.apart(named)
  }

  /// Shots of two devices, or with two kinds of carry, cannot be one session: then each has its device's name
  /// too.
  private static func apart(_ sessions: [SessionShots]) -> [SessionShots] {
    let kinds = Dictionary(grouping: sessions, by: \.session.name).mapValues {
      Set($0.map { kind(of: $0.session) })
    }
    return sessions.map { session in
      guard let kinds = kinds[session.session.name], kinds.count > 1 else { return session }
      var session = session
      session.session.name += ", " + kind(of: session.session)
      return session
    }
  }

  private static func kind(of session: Session) -> String {
    session.device + (session.isNormalised ? ", normalised" : "")
  }

  private static func name(of path: String) -> String {
    let last = FileSystem.name(of: path)
    return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  }

  /// The folder's path below the folder that was named; directly in that, its own name.
  private func folder(of path: String) -> String {
    let folder = FileSystem.directory(of: path)
    for root in roots where path.hasPrefix(root + "/") && folder.hasPrefix(root + "/") {
      let below = folder.dropFirst(root.count + 1)
      if !below.isEmpty { return String(below) }
    }
    return FileSystem.name(of: folder)
  }
}
