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
    let directory = arguments.value("out") ?? "data/sample"
    try FileSystem.requireWritable(directory)
    let files = SampleLeague.files(seed: seed ?? SampleLeague.bundledSeed)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let path = directory + "/" + name
      try FileSystem.write(Array(text.utf8), to: path + ".part")
      try FileSystem.move(path + ".part", to: path)
    }
    try context.print("wrote \(files.count) files to \(directory)")
  }
}
