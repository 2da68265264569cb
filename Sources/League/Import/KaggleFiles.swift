internal import Faults
internal import Storage

/// Which files of a Kaggle download hold what, under all the names that they have had since 2014.
struct KaggleFiles {
  enum Table: CaseIterable {
    case regularSeason, tournament, regularSeasonDetails, tournamentDetails
    case seeds, slots, teams, conferences, seasons

    /// File names of all generations, normalized, without a league's prefix.
    var names: [String] {
      switch self {
      case .regularSeason: ["regularseasoncompactresults", "regularseasonresults"]
      case .tournament: ["ncaatourneycompactresults", "tourneycompactresults", "tourneyresults"]
      case .regularSeasonDetails: ["regularseasondetailedresults"]
      case .tournamentDetails: ["ncaatourneydetailedresults", "tourneydetailedresults"]
      case .seeds: ["ncaatourneyseeds", "tourneyseeds"]
      case .slots: ["ncaatourneyslots", "tourneyslots"]
      case .teams: ["teams"]
      case .conferences: ["teamconferences"]
      case .seasons: ["seasons"]
      }
    }
  }

  private let files: FileCollection
  private let found: [Table: String]

  /// - Throws: ``Fault`` when no results are there, or it is not clear which are meant.
  init(_ files: FileCollection, league: KaggleLeague?) throws(Fault) {
    self.files = files
    var found: [KaggleLeague: [Table: [String]]] = [:]
    for name in files.names where name.lowercased().hasSuffix(".csv") {
      guard let (league, table) = Self.meaning(of: name) else { continue }
      found[league, default: [:]][table, default: []].append(name)
    }
    let leagues = KaggleLeague.allCases.filter {
      found[$0]?[.regularSeason] != nil || found[$0]?[.regularSeasonDetails] != nil
    }
    guard let chosen = league ?? leagues.first, leagues.contains(chosen) else {
      let which = league.map { "\($0)'s " } ?? ""
      throw Fault(
        .missing,
        "\(files.path): no \(which)regular-season results; expected a file such as "
          + "MRegularSeasonCompactResults.csv, or WRegularSeasonCompactResults.csv")
    }
    if league == nil, leagues.count > 1 {
      throw Fault(
        .badData, at: .file(files.path), "holds men's and women's games, which are two leagues",
        remedy: .chooseLeague)
    }
    let tables = found[chosen] ?? [:]
    for names in Table.allCases.compactMap({ tables[$0] }) where names.count > 1 {
      throw Fault(
        .badData,
        "\(files.path): \(names.joined(separator: " and ")) hold the same table; name the folder "
          + "that holds the one you mean")
    }
    self.found = tables.compactMapValues(\.first)
  }

  /// The table, or nil where the download has none.
  func table(_ table: Table) throws -> SourceTable? {
    try found[table].map { try SourceTable(try files.read($0), name: files.path + "/" + $0) }
  }

  /// Whose table a file is; files without a prefix are the men's.
  private static func meaning(of path: String) -> (KaggleLeague, Table)? {
    let name = SourceTable.normalized(String(FileSystem.name(of: path).dropLast(4)))
    for table in Table.allCases {
      for bare in table.names {
        if name == bare || name == "m" + bare { return (.men, table) }
        if name == "w" + bare { return (.women, table) }
      }
    }
    return nil
  }
}
