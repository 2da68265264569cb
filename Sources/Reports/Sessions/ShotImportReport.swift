internal import Faults
public import Golf
internal import JSON
public import Sessions
internal import Time
internal import Wording

/// What an import made of files of shots.
public struct ShotImportReport {
  /// A file, and what was in it.
  public struct File: Sendable {
    public var path: String
    public var layout: String
    public var sessions: [ImportedSession]
    public var notes: [String]

    public init(path: String, layout: String, sessions: [ImportedSession], notes: [String]) {
      (self.path, self.layout, self.sessions, self.notes) = (path, layout, sessions, notes)
    }
  }

  private let files: [File]
  private let change: ShotChange
  private let refused: [(path: String, words: String)]

  /// - Parameter refused: files that were left out, and why.
  public init(_ files: [File], _ change: ShotChange, refused: [(path: String, words: String)]) {
    (self.files, self.change, self.refused) = (files, change, refused)
  }

  public var report: Report {
    Report(
      title: "Shots imported",
      [Section([.verdict(sentence)] + notes), Section([.table(table)])],
      fields: [
        Report.Field("added", .whole(change.shots)), Report.Field("known", .whole(known)),
        Report.Field("notes", .array(files.flatMap(\.notes).map(JSONValue.text))),
        Report.Field(
          "refused",
          .array(refused.map { .object(["file": .text($0.path), "reason": .text($0.words)]) })),
        ShotCells.field(change.stale), Report.Field("sessions", .array([])),
      ])
  }

  private var known: Int { files.flatMap(\.sessions).reduce(0) { $0 + $1.known } }

  private var sentence: String {
    let sessions = Set(files.flatMap(\.sessions).filter { $0.added > 0 }.map(\.name)).count
    let beside = known == 0 ? "" : "; \(NumberFormat.grouped(known)) were on record already"
    let left =
      refused.isEmpty ? "" : "; \(NumberFormat.counted(refused.count, "file")) left out"
    return "\(NumberFormat.counted(change.shots, "shot")) added to "
      + "\(NumberFormat.counted(sessions, "session"))\(beside)\(left)."
  }

  private var notes: [Block] {
    files.flatMap { file in file.notes.map { .note("\(file.path): \($0).") } }
      + ShotCells.notes(change.stale)
  }

  private var table: Table {
    var table = Table(
      [
        Column("session", key: "name", narrowest: 12), Column("date", key: "date", .token),
        Column("device", key: "device", narrowest: 8),
        Column("layout", key: "layout", narrowest: 8),
        Column("shots", key: "shots", .number), Column("added", key: "added", .number),
        Column("file", key: "file", narrowest: 12), .data("is_new"),
      ], at: "sessions")
    for file in files {
      for session in file.sessions {
        table.append([
          .text(session.name), .date(session.date), .text(session.device), .text(file.layout),
          .count(session.read), .count(session.added), .text(file.path), .flag(session.isNew),
        ])
      }
    }
    return table
  }
}

/// The layouts of files that are known.
public struct ShotFormatsReport {
  private let formats: [ShotFormat]

  public init(_ formats: [ShotFormat]) { self.formats = formats }

  public var report: Report {
    var table = Table(
      [
        Column("layout", key: "name", .token), Column("device", key: "device"),
        Column("found by columns", key: "detect", .passage),
      ], at: .root)
    for format in formats {
      table.append([.text(format.name), .text(format.device), .list(format.detect)])
    }
    return Report(title: "Layouts of files of shots", [Section([.table(table)])])
  }
}
