internal import Reports
internal import Terminal
internal import Tracking

/// Which run a command asks where none is named: the champion, else the latest.
enum RunInUse {
  static let option = OptionSpecification(
    "run", placeholder: "ID", help: "The run: an id, the beginning of one, \"latest\" or @ALIAS.",
    defaultText: "@champion where there is one, else latest")

  /// ``AskedModel/options``, with this one in its place.
  static var options: [OptionSpecification] {
    [option] + AskedModel.options.filter { $0.name != "run" }
  }

  static func id(_ arguments: ParsedArguments) throws -> String {
    try arguments.value("run") ?? standardID(arguments)
  }

  /// The champion where there is one, else the latest.
  static func standardID(_ arguments: ParsedArguments) throws -> String {
    let aliases = try RunStore(directory: try arguments.runsDirectory).aliases()
    return aliases.values.contains { $0.contains("champion") } || aliases["champion"] != nil
      ? "@champion" : "latest"
  }
}
