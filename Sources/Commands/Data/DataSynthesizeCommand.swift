internal import Faults
internal import League
internal import Storage
internal import Terminal

/// `almanac data synthesize`: makes up a league.
enum DataSynthesizeCommand: Command {
  static let specification = CommandSpecification(
    name: "synthesize", summary: "Make up a league, as the files of a Kaggle download.",
    discussion:
      "100 teams in 8 conferences, seasons 2010 to 2025, drawn from a known model. The same seed "
      + "gives the same bytes.",
    options: [
      OptionSpecification(
        "seed", placeholder: "N", help: "Seed of the league.",
        defaultText: String(SampleLeague.bundledSeed)),
      OptionSpecification(
        "out", short: "o", placeholder: "DIR", help: "Folder to write the files into.",
        defaultText: "data/sample"),
    ],
    examples: ["almanac data synthesize --seed 7 --out made-up"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let seed = try arguments.integer("seed", in: 0...Int.max).map { UInt64($0) }
    let directory = try arguments.directory("out") ?? "data/sample"
    let files = SampleLeague.files(seed: seed ?? SampleLeague.bundledSeed)
    try write(files, to: directory)
    try context.print("wrote \(files.count) files to \(directory)")
  }

  /// All of them or none: they are staged together, and only then moved into place.
  private static func write(
    _ files: [String: String], to directory: String
  ) throws(Fault) {
    let staged = try StagedDirectory(named: ".incomplete-league", in: directory)
    do {
      for (name, text) in files { try staged.write(Array(text.utf8), to: name) }
      for name in files.keys.sorted() {
        try FileSystem.flush(staged.path + "/" + name)
        try FileSystem.move(staged.path + "/" + name, to: directory + "/" + name)
        try FileSystem.flush(directory)
      }
    } catch {
      staged.discard()
      throw error
    }
    staged.discard()
  }
}
