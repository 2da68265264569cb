internal import Storage
internal import Terminal

/// `almanac monitor schedule`: what to install so that a check runs every morning.
enum MonitorScheduleCommand: Command {
  static let specification = CommandSpecification(
    name: "schedule", summary: "Print what lets a check run every morning.",
    discussion:
      "A line for crontab, or a service and a timer for systemd. Nothing is installed: read it, and put it "
      + "where the comment says.",
    options: [
      OptionSpecification(
        "print", placeholder: "KIND", help: "For whom.", allowedValues: ["cron", "systemd"]),
      SharedOptions.dataDirectory, SharedOptions.runsDirectory, LeagueInUse.ledgerOption,
    ] + RetrainingOptions.all,
    positionals: [MonitoredRun.positional],
    examples: ["almanac monitor schedule --print cron"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let kind = try arguments.required("print", "--print cron|systemd")
    let command = try CheckCommandLine(arguments)
    try context.print(kind == "cron" ? command.cron : command.systemd)
  }
}

/// A check as another program would call it, with whole paths.
private struct CheckCommandLine {
  private let words: [String]
  private let directory: String
  /// Whether it may start a retraining, which goes on after it.
  private let isRetraining: Bool

  init(_ arguments: ParsedArguments) throws {
    let directory = FileSystem.resolved(".") ?? "/"
    func whole(_ path: String) -> String { path.first == "/" ? path : directory + "/" + path }
    self.directory = directory
    let run = arguments.positional("RUN")
    var words = [FileSystem.resolved("/proc/self/exe") ?? "almanac", "monitor", "check"]
    words += run.map { [$0] } ?? []
    words += ["--data-dir", whole(try arguments.dataDirectory)]
    words += ["--runs-dir", whole(try arguments.runsDirectory)]
    if let ledger = arguments.value("ledger") { words += ["--ledger", ledger] }
    isRetraining = try RetrainingOptions.policy(arguments) != nil
    for option in ["policy", "every-days"] {
      words += arguments.value(option).map { ["--" + option, $0] } ?? []
    }
    self.words = words + ["--quiet"]
  }

  /// At a time that few others choose, after the night's results.
  var cron: String {
    let command = words.map(Self.quoted).joined(separator: " ").replacing("%", with: "\\%")
    return """
      # crontab -e, and this line: every morning at 07:17; cron mails what is printed.
      17 7 * * * cd \(Self.quoted(directory).replacing("%", with: "\\%")) && \(command)
      """
  }

  var systemd: String {
    let command = words.map { Self.unit($0) }.joined(separator: " ")
    return """
      # ~/.config/systemd/user/almanac-monitor.service
      [Unit]
      Description=Check whether the model in use is still right

      [Service]
      Type=oneshot
      WorkingDirectory=\(directory.replacing("%", with: "%%"))
      ExecStart=\(command)
      # 1 says that something critical is known; the check itself did its work.
      SuccessExitStatus=1\(isRetraining ? Self.killMode : "")

      # ~/.config/systemd/user/almanac-monitor.timer
      [Unit]
      Description=Every morning

      [Timer]
      OnCalendar=*-*-* 07:17
      Persistent=true

      [Install]
      WantedBy=timers.target

      # systemctl --user daemon-reload && systemctl --user enable --now almanac-monitor.timer
      """
  }

  private static let killMode = """

    # A retraining that the check begins goes on after it.
    KillMode=process
    """

  /// A word of a shell.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
        || "/._-@:=+".utf8.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// A word of a unit file, where percent and dollar mean something.
  private static func unit(_ word: String) -> String {
    let text = word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%").replacing("$", with: "$$")
    return "\"\(text)\""
  }
}
