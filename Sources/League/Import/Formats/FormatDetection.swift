public import Faults
internal import SourceTables

/// The formats that a file may have, by its columns, the most particular first.
public struct FormatDetection: Sendable {
  /// A format that fits, and how a trial reading went.
  public struct Fit: Sendable {
    public let format: ImportFormat
    /// Games and seasons that were read; nil where reading failed, or the file has ratings.
    public let games: Int?
    public let seasons: Int?
    /// Why reading failed.
    public let fault: Fault?
  }

  public let fits: [Fit]
  /// The names of the file's columns.
  public let columns: [String]
  /// A guess at the columns; nil where a format fits, or nothing can be guessed.
  public let guess: ColumnGuess?

  /// - Throws: ``Fault`` where the file is no table.
  public init(path: String, among formats: [ImportFormat]) throws(Fault) {
    let table = try SourceTable(handedOver: path, SourceDialect())
    columns = table.titles
    var fits: [Fit] = []
    for format in formats where format.fits(table) {
      guard format.width == nil || Self.isDate(table.titles[0]) else { continue }
      fits.append(Self.tried(format, path))
    }
    // By their columns; of as many in the order of the list.
    self.fits = fits.enumerated().sorted {
      ($1.element.format.columns.count, $0.offset) < ($0.element.format.columns.count, $1.offset)
    }.map(\.element)
    guess = fits.isEmpty ? ColumnGuess(titles: table.titles) : nil
  }

  /// A file without a header has a game where others have the names of columns.
  private static func isDate(_ title: String) -> Bool { WrittenDate(title) != nil }

  private static func tried(_ format: ImportFormat, _ path: String) -> Fit {
    guard !format.hasRatings else {
      return Fit(format: format, games: nil, seasons: nil, fault: nil)
    }
    do throws(Fault) {
      let league = try Fault.only { () throws -> ImportedLeague in
        let request = ImporterDefinition.Request(path: path, [:]).filled(by: format)
        return try CSVImporter(path: path, try CSVReading(ofAnyFile: request))
          .read(for: ImportTarget())
      }
      return Fit(
        format: format, games: league.contents.gameCount,
        seasons: league.contents.seasons.count, fault: nil)
    } catch {
      return Fit(format: format, games: nil, seasons: nil, fault: error)
    }
  }
}
