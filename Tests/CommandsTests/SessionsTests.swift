import Foundation
import TestSupport
import Testing

/// Sessions of shots as a user meets them, on both databases.
@Suite(.slow) struct SessionsTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// Three sessions of made-up shots in a ledger of a kind.
  private func prepare(_ kind: DatabaseKind) throws -> (ledger: String, scratch: ScratchDatabase) {
    let scratch = try ScratchDatabase(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("ledger migrate \(ledger)")
    for day in 20...22 {
      try here.write(MadeUpShots.csv(day: day, shots: 30), to: "shots/day\(day).csv")
    }
    let imported = try here.json("import shots shots --json \(ledger)")
    #expect(imported["added"].number == 90 && imported["sessions"].array?.count == 3)
    return (ledger, scratch)
  }

  @Test(arguments: kinds) func `Imported, shown, changed and checked`(kind: DatabaseKind) throws {
    let (ledger, scratch) = try prepare(kind)
    defer { withExtendedLifetime(scratch) {} }
    let again = try here.json("import shots shots/day20.csv --json \(ledger)")
    #expect(again["added"].number == 0 && again["known"].number == 30)
    let list = try here.json("sessions list --json \(ledger)")
    #expect(list["sessions"].array?.compactMap { $0["name"].text } == ["day20", "day21", "day22"])
    #expect(list["sessions"].array?[0]["date"].text == "2025-04-20")
    let shown = try here.json("sessions show day20 --json \(ledger)")
    #expect(shown["clubs"].array?.compactMap { $0["club"].text } == ["7i", "8i"])
    let metric = try here.json("sessions show day20 --units metric --json \(ledger)")
    let yards = shown["clubs"].array?[0]["avg_carry"].number
    let metres = metric["clubs"].array?[0]["avg_carry"].number
    #expect(abs((metres ?? 0) - (yards ?? 1) * 0.9144) < 1e-9)

    let shots = try here.json("shots list --session day20 --json \(ledger)")
    #expect(shots["shots"].array?.count == 30)
    let id = Int(try #require(shots["shots"].array?[0]["shot_id"].number))
    let added = try here.json(
      "shots add --session day20 --club 7I --set carry=201 --set ball_speed=130 --json \(ledger)")
    #expect(added["shots"].number == 1 && added["ids"].array?.count == 1)
    #expect(
      abs(
        (try here.json("sessions list --json \(ledger)")["sessions"].array?[0]["best_carry"].number
          ?? 0) - 201) < 1e-9)
    let lines = [
      "shots move \(id) --to day21", "shots edit \(id) --club pw --tag wet --set carry=99",
      "shots exclude \(id)", "shots restore \(id)",
      "shots edit --rename-club 8i --club 9i --session day22",
      "shots delete \(id)",
    ]
    for line in lines {
      let change = try here.json("\(line) --json \(ledger)")
      #expect(
        (change["shots"].number ?? 0) > 0 && change["stale"].array?.isEmpty == true, "\(line)")
      #expect(
        try here.json("sessions stats --check --json \(ledger)")["failed"].number == 0, "\(line)")
    }
    #expect(
      try here.succeed("sessions stats --rebuild \(ledger)")
        == "The aggregates of 3 sessions are written anew; none failed.\n")
  }

  @Test func `What it comes to is told, and too few is an answer`() throws {
    let (ledger, scratch) = try prepare(.sqlite)
    defer { withExtendedLifetime(scratch) {} }
    #expect(
      try here.succeed("sessions trend --club 7i \(ledger)").hasPrefix(
        "Too few to say: 3 sessions with carry of 7i, and a trend needs 5 on different days.\n"))
    for day in 23...26 {
      try here.write(MadeUpShots.csv(day: day, shots: 12), to: "more/day\(day).csv")
    }
    try here.succeed("import shots more \(ledger)")
    let trend = try here.json("sessions trend --club 7i --metric carry --json \(ledger)")
    #expect(trend["interval"].array?.count == 2 && trend["sessions"].array?.count == 7)
    let gapping = try here.json("sessions gapping --json \(ledger)")
    #expect(gapping["clubs"].array?.compactMap { $0["club"].text } == ["7i", "8i"])
    let ellipse = try here.json("sessions dispersion --club 7i --json \(ledger)")
    #expect(ellipse["ellipses"].array?.count == 2)
    let picture = try here.succeed("sessions dispersion --club 7i --html d.html \(ledger)")
    #expect(picture.contains("o shots, × flagged, + mean"))
    #expect(try here.text("d.html").contains("<svg"))
    let compared = try here.json("sessions compare day20 day21 --club 7i --json \(ledger)")
    #expect(compared["rows"].array?.isEmpty == false)
    #expect(try here.succeed("import shots --list-formats").contains("garmin-r50"))
  }

  @Test func `Refused files are named, and the others come in`() throws {
    try here.write(MadeUpShots.csv(day: 20, shots: 5), to: "shots/a.csv")
    try here.write("foo,bar\n1,2\n", to: "shots/b.csv")
    let outcome = try here.almanac("import shots shots --ledger l.sqlite --json")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("left out: shots/b.csv: has no shots"))
    #expect(try JSON(text: outcome.output)["added"].number == 5)
    let alone = try here.almanac("import shots shots/b.csv --ledger other.sqlite")
    #expect(alone.ending == .exited(65) && alone.output.isEmpty && !here.exists("other.sqlite"))
  }

  static let mistakes: [(line: String, status: Int32, words: String)] = [
    ("import shots", 64, "import shots needs a FILE, or --list-formats"),
    ("import shots nowhere.csv", 66, "nowhere.csv"),
    ("import shots a.csv --day-first --month-first", 64, "exclude each other"),
    ("import shots a.csv --units furlongs", 64, "--units \"furlongs\" is unknown"),
    ("import shots a.csv --device trackmann", 64, "did you mean \"trackman\"?"),
    ("import shots a.csv --date soon", 64, "--date \"soon\" is no date"),
    ("sessions show nothing", 66, "unknown session \"nothing\""),
    ("sessions compare a", 64, "compare needs two sessions or more"),
    ("sessions stats --check --rebuild", 64, "exclude each other"),
    ("shots delete 99", 66, "no shot 99; \"almanac shots list\" shows those there are"),
    ("shots delete x", 64, "\"x\" is no number of a shot"),
    ("shots add --session a --set carry=4000", 64, "a carry of 4000.0 yd cannot be"),
    ("shots add --session a --set weight=4", 64, "is no FIELD=NUMBER"),
    ("shots edit 1", 64, "edit needs --club, --tag or --set"),
    ("shots edit --rename-club 7i", 64, "--rename-club needs --club CLUB"),
    ("shots move 1", 64, "move needs --to SESSION"),
  ]

  @Test(arguments: mistakes)
  func `Mistakes are said, and change nothing`(line: String, status: Int32, words: String) throws {
    try here.write(MadeUpShots.csv(day: 20, shots: 5), to: "a.csv")
    try here.succeed("import shots a.csv --ledger l.sqlite")
    let outcome = try here.almanac("\(line) --ledger l.sqlite")
    #expect(outcome.ending == .exited(status), "\(outcome)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(
      try here.json("sessions list --json --ledger l.sqlite")["sessions"].array?[0]["shots"].number
        == 5)
  }

  @Test(arguments: kinds)
  func `Aggregates of seasons are kept by imports, shown, checked and rebuilt`(kind: DatabaseKind)
    throws
  {
    let scratch = try ScratchDatabase(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("ledger migrate \(ledger)")
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv \(ledger)")
    #expect(try here.json("data stats --check --json \(ledger)")["failed"].number == 0)
    let before = try here.json("data stats --json")
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv --ledger none.sqlite")
    // The ledger was not told of that import.
    let stale = try here.almanac("data stats --check \(ledger)")
    #expect(stale.ending == .exited(1) && stale.output.contains("not those of its games"))
    #expect(try here.json("data stats --rebuild --json \(ledger)")["failed"].number == 0)
    #expect(try here.succeed("data stats --check \(ledger)").contains("are what they should be"))
    let after = try here.json("data stats --json")
    #expect(before["seasons"].array?.count == after["seasons"].array?.count)
  }
}
