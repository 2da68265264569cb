internal import Faults
internal import SourceTables

/// Which files of a Kaggle download hold what, under all the names that they have had since 2014.
struct KaggleFiles {
  private struct Candidate {
    let file: FileCollection.File
    let name: KaggleFileName
    /// Whether it holds both leagues, told by a column.
    var isOfBoth = false

    func isOf(_ league: KaggleLeague) -> Bool {
      isOfBoth || (name.league ?? .men) == league
    }
  }

  let league: KaggleLeague
  /// A list of files that were not read, with the reason of each.
  private(set) var notes: [Fault]
  private let files: FileCollection
  private var candidates: [KaggleTable: [Candidate]] = [:]

  /// - Parameter folder: which folder inside to look into; nil for all of them.
  /// - Throws: ``Fault`` when no results are there, or it is not clear which are meant.
  init(
    _ files: FileCollection, league: KaggleLeague?, folder: String? = nil
  ) throws(Fault) {
    self.files = files
    notes = files.closed
    let candidates = try Self.candidates(files, folder, &notes)
    self.league = try Self.chosen(league, among: candidates, files)
    for table in KaggleTable.allCases {
      let ours = candidates.filter { $0.name.table == table && $0.isOf(self.league) }
      self.candidates[table] = try only(ours)
    }
  }

  private static func candidates(
    _ files: FileCollection, _ folder: String?, _ notes: inout [Fault]
  ) throws(Fault) -> [Candidate] {
    let prefix = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    var candidates: [Candidate] = []
    for file in files.files where file.name.hasPrefix(prefix) {
      let place = Place.file(files.path + "/" + file.name)
      guard let name = KaggleFileName(file.name) else {
        if KaggleFileName.looksLikeTable(file.name) {
          notes.append(Fault(.badData, at: place, "not read: no table that is known"))
        }
        continue
      }
      guard !name.isSample else {
        notes.append(Fault(.badData, at: place, "not read: a sample of a tournament, made up"))
        continue
      }
      var candidate = Candidate(file: file, name: name)
      if name.isPart, name.league == nil {
        let table = try SourceTable(try file.read(), name: files.path + "/" + file.name)
        candidate.isOfBoth = try table.optionalColumn(["Tournament"]) != nil
      }
      candidates.append(candidate)
    }
    return candidates
  }

  private static func chosen(
    _ league: KaggleLeague?, among candidates: [Candidate], _ files: FileCollection
  ) throws(Fault) -> KaggleLeague {
    let results = candidates.filter {
      [.regularSeason, .regularSeasonDetails].contains($0.name.table)
    }
    let leagues = KaggleLeague.allCases.filter { league in results.contains { $0.isOf(league) } }
    guard let chosen = league ?? leagues.first, leagues.contains(chosen) else {
      if let closed = files.closed.first { throw closed }
      let which = league.map { "\($0)'s " } ?? ""
      throw Fault(
        .missing, at: .file(files.path), "no \(which)regular-season results",
        remedy: .expected(
          "a file such as MRegularSeasonCompactResults.csv, or WRegularSeasonCompactResults.csv"))
    }
    if league == nil, leagues.count > 1 {
      throw Fault(
        .badData, at: .file(files.path), "holds men's and women's games, which are two leagues",
        remedy: .chooseLeague)
    }
    return chosen
  }

  /// The file of all seasons, and those of single ones, each once.
  private mutating func only(_ all: [Candidate]) throws(Fault) -> [Candidate] {
    let whole = try latest(all.filter { !$0.name.isPart }).map { [$0] } ?? []
    var parts: [Candidate] = []
    for year in Set(all.filter(\.name.isPart).map(\.name.year)).sorted(by: { $0 ?? 0 < $1 ?? 0 }) {
      if let part = try latest(all.filter { $0.name.isPart && $0.name.year == year }) {
        parts.append(part)
      }
    }
    return whole + parts
  }

  /// The candidate of the latest stage; nil where there is none.
  private mutating func latest(_ all: [Candidate]) throws(Fault) -> Candidate? {
    guard let stage = all.map(\.name.stage).max() else { return nil }
    let last = all.filter { $0.name.stage == stage }
    let first = last[0]
    for other in last.dropFirst() {
      guard try other.file.read() == first.file.read() else {
        throw Fault(
          .badData, at: .file(files.path),
          "\(first.file.name) and \(other.file.name) hold the same table", remedy: .nameInnerFolder)
      }
      note(other, "not read: the same as \(first.file.name)")
    }
    for other in all where other.name.stage < stage {
      note(other, "not read: of an earlier stage than \(first.file.name)")
    }
    return first
  }

  private mutating func note(_ candidate: Candidate, _ fact: String) {
    notes.append(Fault(.badData, at: .file(files.path + "/" + candidate.file.name), fact))
  }

  /// A table's files: that of all seasons first, then those of single ones.
  func tables(_ table: KaggleTable) throws(Fault) -> [KagglePart] {
    var parts: [KagglePart] = []
    for candidate in candidates[table] ?? [] {
      let source = try SourceTable(
        try candidate.file.read(), name: files.path + "/" + candidate.file.name)
      parts.append(KagglePart(table: source, year: candidate.name.year))
    }
    return parts
  }

  /// Notes a part whose seasons stand in another file too, which counts.
  mutating func noteSurplus(_ part: KagglePart, seasons: Set<Int32>) {
    guard !seasons.isEmpty else { return }
    let labels = seasons.sorted().map(String.init).joined(separator: ", ")
    notes.append(
      Fault(
        .badData, at: .file(part.table.name),
        "not read: season \(labels), which another file has already"))
  }
}

/// One of the files that hold a table.
struct KagglePart {
  let table: SourceTable
  /// The season that the file's name tells.
  let year: Int32?
}
