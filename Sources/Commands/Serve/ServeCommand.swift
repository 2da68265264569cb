internal import Demo
internal import Faults
internal import HTTP
internal import JSON
internal import Server
internal import Storage
internal import Terminal
internal import Time

/// `almanac serve`: answers programs and browsers.
enum ServeCommand: Command {
  private static let usualPort = 7423

  static let specification = CommandSpecification(
    name: "serve",
    summary: "Answer programs and browsers from the games, runs and ledger of this machine.",
    discussion:
      "Without more, it listens on 127.0.0.1, where anybody on this machine may read; what changes something "
      + "needs the token, the content of the file \(ServerToken.fileName) beside the games. "
      + "\"/api/openapi.json\" says what programs can ask.\n\n"
      + "Every minute it sends alerts that are due, as \"almanac alerts deliver\" does. SIGTERM and Ctrl-C let what "
      + "is under way finish, for 10 seconds at most.",
    options: [
      OptionSpecification(
        "port", placeholder: "N", help: "The port; 0 for any that is free.",
        defaultText: "\(usualPort)"),
      OptionSpecification(
        "listen", placeholder: "ADDRESS",
        help: "Listen on this address; reading needs the token too then.",
        defaultText: "127.0.0.1"),
      OptionSpecification(
        "socket", placeholder: "PATH", help: "Listen on a socket of this path instead."),
      OptionSpecification(
        "host", placeholder: "NAME", help: "A name that browsers may know the server by.",
        repeats: true),
      OptionSpecification(
        "proxy", placeholder: "ADDRESS", help: "A reverse proxy, which speaks for many clients."),
      OptionSpecification(
        "tls", help: "Browsers come over TLS, by the proxy: cookies are for TLS alone."),
      OptionSpecification(
        "demo",
        help:
          "Serve a made-up league in the middle of its season,\nin a folder of its own, with its token."
      ),
      OptionSpecification("print-token", help: "Print the token, and end."),
      OptionSpecification("log", help: "Write a line of JSON for each request to standard error."),
      OptionSpecification(
        "check-every", placeholder: "MINUTES",
        help: "Also check the model in use, as \"monitor check\" does."),
      SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.runsDirectory,
    ] + LeagueInUse.options,
    examples: [
      "almanac serve", "almanac serve --demo",
      "almanac serve --socket /run/almanac.sock --host almanac.example --tls",
      "almanac serve --print-token",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard arguments.has("demo") else { return try serve(arguments, context) }
    for option in ["data-dir", "runs-dir", "ledger"] where arguments.has(option) {
      throw arguments.usageError("--demo makes a league of its own, and excludes --\(option)")
    }
    Interruption.watch()
    let scratch = try ScratchDirectory()
    defer { _ = scratch.path }
    let demo = DemoLeague(
      in: scratch.path, models: context.ownModels, features: context.features,
      programVersion: AlmanacProgram.version)
    context.note("making a league to try things with; it goes when the server ends")
    try demo.make(at: context.clock.now) { Interruption.isPending }
    try serve(
      arguments.with([
        "data-dir": demo.dataDirectory, "runs-dir": demo.runsDirectory, "ledger": demo.ledger,
      ]), context)
  }

  private static func serve(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let token = try ServerToken(in: try arguments.dataDirectory)
    if arguments.has("print-token") { return try context.print(token.text) }
    let place = try place(arguments)
    let checkEvery = try arguments.integer("check-every", in: 1...10_080)
    // A mistyped folder is said before anything is served.
    _ = try arguments.listedRunsDirectory
    _ = try LeagueInUse.location(arguments, context)
    let signals = EndSignals()
    let server = try RunningServer(
      try ListeningSocket(place), rules(arguments, token, place), limits(arguments),
      shared: shared(arguments), context, isLogging: arguments.has("log"))
    try context.print("almanac serves \(server.address)")
    if arguments.has("demo") { try context.print("token: \(token.text)") }
    let chores = Chores(shared(arguments), context, checkEvery: checkEvery)
    signals.wait()
    chores.stop()
    if !server.stop() {
      context.warn("something was still under way after 10 seconds, and is given up")
    }
  }

  private static func place(_ arguments: ParsedArguments) throws -> ListeningPlace {
    let port = try arguments.integer("port", in: 0...65_535)
    if let path = try arguments.directory("socket") {
      guard port == nil, !arguments.has("listen") else {
        throw arguments.usageError("--socket excludes --port and --listen; keep one")
      }
      return .path(path)
    }
    return .address(arguments.value("listen") ?? "127.0.0.1", port: port ?? usualPort)
  }

  private static func rules(
    _ arguments: ParsedArguments, _ token: ServerToken, _ place: ListeningPlace
  ) -> GateRules {
    let named = arguments.values("host").map { $0.lowercased() }
    var hosts: Set<String>? = Set(named + ["localhost", "127.0.0.1", "[::1]"])
    var isOpen = false
    switch place {
    case .path: if named.isEmpty { hosts = nil }
    case .address(let address, _):
      isOpen = !["127.0.0.1", "::1"].contains(address)
      hosts?.insert(address.contains(":") ? "[\(address)]" : address)
    }
    var rules = GateRules(token: token.text, hosts: hosts)
    rules.readsNeedToken = isOpen
    rules.isSecure = arguments.has("tls")
    return rules
  }

  private static func limits(_ arguments: ParsedArguments) -> HTTPLimits {
    var limits = HTTPLimits()
    limits.proxy = arguments.value("proxy")
    return limits
  }

  /// Options that commands behind the routes have too.
  private static func shared(_ arguments: ParsedArguments) -> [String: [String]] {
    // Whoever changes something through the server and does not say who it is.
    var shared = ["by": ["server"]]
    for name in ["data-dir", "runs-dir", "ledger", "plugins-dir", "plugin"]
    where arguments.has(name) {
      shared[name] = arguments.values(name)
    }
    return shared
  }
}
