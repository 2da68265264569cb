internal import Faults
internal import Golf
internal import Ledger
internal import Reports
internal import Sessions
internal import Storage
internal import Terminal
internal import Time

/// `almanac import shots`: puts golf shots of launch monitors on record.
enum ImportShotsCommand: Command {
  static let specification = CommandSpecification(
    name: "shots", summary: "Bring in golf shots from files of launch monitors.",
    discussion:
      "The device is found by the names of columns. Units are read from the file and checked: ball speed "
      + "over club speed must be the stated smash. A reading that cannot be is refused, with file, line and "
      + "column. What is on record already is not added again, however the file was written. A folder stands for the "
      + ".csv, .json and .txt files in it. A file is taken whole or left out; names and addresses of players "
      + "are not kept.",
    options: [
      OptionSpecification(
        "list-formats", help: "Show the layouts that are known, and import nothing."),
      OptionSpecification(
        "format", placeholder: "FILE", help: "Also know the layout in this JSON file.",
        repeats: true),
      OptionSpecification(
        "device", placeholder: "LAYOUT", help: "The layout, by its name.",
        defaultText: "found by the columns"),
      OptionSpecification("day-first", help: "Dates are day, month, year."),
      OptionSpecification("month-first", help: "Dates are month, day, year."),
      OptionSpecification(
        "time-zone", placeholder: "NAME", help: "Where the shots were hit.", defaultText: "UTC"),
      OptionSpecification(
        "units", placeholder: "UNITS",
        help: "Of columns that don't state theirs: us, metric, or three\nsuch as km/h,m,m.",
        defaultText: "those of the layout"),
      OptionSpecification(
        "session", placeholder: "NAME", help: "Put all shots into this session.",
        defaultText: "one for each file, or as its columns tell"),
      SessionGrouping.option,
      OptionSpecification(
        "type", placeholder: "WORD", help: "The kind of session.", defaultText: "range"),
      OptionSpecification("place", placeholder: "NAME", help: "Where it was."),
      OptionSpecification(
        "date", placeholder: "DATE", help: "The day.", defaultText: "what the file tells"),
    ] + SessionsInUse.options,
    positionals: [
      PositionalSpecification(
        "FILE", help: "A file of shots, or a folder.", isRequired: false, repeats: true)
    ],
    examples: [
      "almanac import shots range.csv", "almanac import shots exports --month-first",
      "almanac import shots exports --session-by folder",
      "almanac import shots --list-formats",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var reader = try reader(arguments)
    for path in arguments.values("format") {
      let bytes = try FileSystem.read(path, limit: 1 << 20)
      reader.formats.insert(try ShotFormat(bytes, name: path), at: 0)
    }
    try requireLayout(arguments, reader)
    if arguments.has("list-formats") {
      return try context.show(ShotFormatsReport(reader.formats).report, arguments)
    }
    let paths = try paths(arguments)
    let labels = try labels(arguments)
    let location = try LeagueInUse.location(arguments, context)
    let (files, refused) = try read(paths, with: reader, context)
    let book = ShotBook(try LeagueInUse.open(location, .record, context))
    let grouped = try SessionGrouping(arguments).applied(to: files.map { ($0.path, $0.file) })
    let (imported, change) = try book.add(grouped, labels, at: context.clock.now)
    try context.show(
      ShotImportReport(
        described(files, imported), change,
        refused: refused.map { (path: $0.path, words: FaultWording.text(of: $0.fault)) }
      ).report, arguments)
    if !refused.isEmpty {
      throw Fault(
        .badData,
        "\(refused.count) of \(paths.count) files left out, each named above; the others are in")
    }
    if !change.stale.isEmpty { throw AnswerIsNo() }
  }

  private typealias ReadFile = (path: String, file: ShotFileReader.File)

  private static func reader(_ arguments: ParsedArguments) throws -> ShotFileReader {
    let zone = try arguments.value("time-zone").map { try Zone(named: $0) } ?? .utc
    var reader = ShotFileReader(zone: zone)
    reader.dateNumbers = try arguments.dateNumbers
    reader.units = try arguments.unitSystem
    reader.format = arguments.value("device")
    return reader
  }

  private static func requireLayout(
    _ arguments: ParsedArguments, _ reader: ShotFileReader
  ) throws {
    guard let name = arguments.value("device") else { return }
    let names = reader.formats.map(\.name)
    guard !names.contains(name) else { return }
    throw arguments.usageError(
      "--device " + FaultWording.text(of: Fault.unknown("layout", name, among: names)))
  }

  private static func labels(_ arguments: ParsedArguments) throws -> SessionLabels {
    var labels = SessionLabels(
      name: arguments.value("session"), joinsByName: SessionGrouping.joins(arguments),
      place: arguments.value("place"))
    if let type = arguments.value("type") { labels.type = type }
    if let text = arguments.value("date") {
      guard let date = CalendarDate(text) else {
        throw arguments.usageError("--date \"\(text)\" is no date; expected one such as 2026-06-18")
      }
      labels.date = date
    }
    for (option, value) in [("session", labels.name), ("type", labels.type)] where value == "" {
      throw arguments.usageError("--\(option) is empty")
    }
    return labels
  }

  /// The files that are named, and those of folders.
  private static func paths(_ arguments: ParsedArguments) throws -> [String] {
    let named = arguments.positionals("FILE")
    guard !named.isEmpty else {
      throw arguments.usageError("import shots needs a FILE, or --list-formats")
    }
    var paths: [String] = []
    for path in named {
      guard FileSystem.kind(of: path) == .directory else {
        paths.append(path)
        continue
      }
      let inside = try files(in: path, depth: 0)
      guard !inside.isEmpty else {
        throw Fault(.missing, at: .file(path), "has no .csv, .json or .txt file")
      }
      paths += inside
    }
    return paths
  }

  private static func files(in folder: String, depth: Int) throws -> [String] {
    guard depth < 8 else { return [] }
    var found: [String] = []
    for name in try FileSystem.list(folder).sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if FileSystem.kind(of: path) == .directory {
        found += try files(in: path, depth: depth + 1)
      } else if [".csv", ".json", ".txt"].contains(where: { name.lowercased().hasSuffix($0) }) {
        found.append(path)
      }
    }
    return found
  }

  /// Reads files; those that cannot be taken are left out, and told.
  private static func read(
    _ paths: [String], with reader: ShotFileReader, _ context: CommandContext
  ) throws -> (files: [ReadFile], refused: [(path: String, fault: Fault)]) {
    var files: [ReadFile] = []
    var refused: [(path: String, fault: Fault)] = []
    for path in paths {
      do throws(Fault) {
        let bytes = try FileSystem.read(path, limit: ShotFileReader.sizeLimit + 1)
        files.append((path, try reader.read(bytes, name: path)))
      } catch {
        refused.append((path, error))
        if paths.count > 1 { context.warn("left out: " + FaultWording.text(of: error)) }
      }
    }
    if files.isEmpty, let first = refused.first { throw first.fault }
    return (files, refused)
  }

  private static func described(
    _ files: [ReadFile], _ imported: [ImportedSession]
  ) -> [ShotImportReport.File] {
    var rest = imported[...]
    return files.map { path, file in
      let sessions = Array(rest.prefix(file.sessions.count))
      rest = rest.dropFirst(file.sessions.count)
      return ShotImportReport.File(
        path: path, layout: file.format.name, sessions: sessions, notes: file.notes)
    }
  }
}
