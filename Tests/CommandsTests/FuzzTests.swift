import Foundation
import TestSupport
import Testing

/// Files that a seed has mutated, read by the program: a clear error or a right answer, never a trap.
///
/// 600 mutations in all, but for what the tests of single modules add.
@Suite(.slow) struct FuzzTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// One to three flips, cuts, insertions, repetitions, or words of another format.
  private func mutated(_ data: Data, _ random: inout SeededGenerator) -> Data {
    let words = [
      "null", "-1", "1e999", "NaN", "\"", "{", "[[", ",,", "\u{0}", "9223372036854775808",
    ]
    var bytes = [UInt8](data)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.replaceSubrange(place..<end, with: words.randomElement(using: &random)!.utf8)
      case 4: bytes[place] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &random)
      default: bytes.removeSubrange(place...)
      }
    }
    return Data(bytes)
  }

  /// Neither killed nor a bug of ours, and each line of its errors says who speaks.
  private func expectCalm(_ outcome: Outcome, _ line: String) {
    let calm: [Outcome.Ending] = [0, 1, 65, 66, 73].map { .exited($0) }
    #expect(calm.contains(outcome.ending), "\(line): \(outcome.errors)")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("almanac: ") }, "\(line): \(outcome.errors)")
  }

  /// Plants `count` runs of which each has one mutated file.
  private func plant(_ count: Int, mutating file: String, seed: UInt64) throws {
    try here.importSmallLeague()
    try here.train("--start-year 2017 --predict all --name=first --tag=a --runs-dir trained")
    let id = try #require(here.names(in: "trained").first { !$0.hasPrefix(".") })
    var random = SeededGenerator(seed: seed)
    for number in 0..<count {
      let run = "r\(number)"
      try here.copy("trained/\(id)", to: "runs/\(run)")
      let record = try here.text("trained/\(id)/run.json").replacing(id, with: run)
      try here.write(record, to: "runs/\(run)/run.json")
      try here.write(
        mutated(try here.data("runs/\(run)/\(file)"), &random), to: "runs/\(run)/\(file)")
    }
  }

  private static let readers = [
    "runs list", "runs list --json", "runs verify", "runs verify --json", "runs fsck --json",
    "runs export --out all.csv", "runs export --predictions --out all.parquet",
  ]

  @Test func `300 mutations of run.json are read or refused`() throws {
    try here.makeDirectory("runs")
    try plant(300, mutating: "run.json", seed: 51)
    for line in Self.readers { expectCalm(try here.almanac(line), line) }
    #expect(try here.json("runs list --json").array != nil)
    for number in 0..<20 {
      for line in ["runs show r\(number)", "runs tag r\(number) --tag x"] {
        expectCalm(try here.almanac(line), line)
      }
    }
    expectCalm(try here.almanac("runs fsck --repair"), "repair")
    #expect(try here.almanac("runs fsck").ending == .exited(0))
  }

  @Test func `150 mutations of predictions.parquet are read or refused`() throws {
    try here.makeDirectory("runs")
    try plant(150, mutating: "predictions.parquet", seed: 52)
    for line in Self.readers { expectCalm(try here.almanac(line), line) }
    let items = try JSON(text: try here.almanac("runs verify --json").output).array
    #expect(items?.count == 150)
  }

  @Test func `150 mutations of the importers' files are imported or refused`() throws {
    try copySmallDownload()
    let kaggle = "MNCAATourneyCompactResults.csv"
    try here.write(SmallLeague.csv, to: "csv.csv")
    try here.write(Self.fiveThirtyEight, to: "fivethirtyeight.csv")
    let results = try here.data("download/\(kaggle)")
    var random = SeededGenerator(seed: 53)
    for number in 0..<50 {
      try here.write(mutated(try here.data("csv.csv"), &random), to: "m/\(number).csv")
      try here.write(mutated(Data(Self.fiveThirtyEight.utf8), &random), to: "m/\(number)f.csv")
      try here.write(mutated(results, &random), to: "m/\(number)k.csv")
    }
    // Children of one shell; a trap shows in the status, as does an exit that is not meant.
    let outcome = try here.shell(
      """
      bad=0
      check() {
        case $? in 0|64|65|66) ;; *) echo "$1: status $?"; bad=1 ;; esac
        rm -rf store
      }
      number=0
      while [ $number -lt 50 ]; do
        "$ALMANAC" import csv m/$number.csv --data-dir store -q >/dev/null 2>>errors
        check csv-$number
        "$ALMANAC" import fivethirtyeight m/${number}f.csv --data-dir store -q >/dev/null 2>>errors
        check fivethirtyeight-$number
        cp m/${number}k.csv download/\(kaggle)
        "$ALMANAC" import kaggle download --data-dir store -q >/dev/null 2>>errors
        check kaggle-$number
        number=$((number + 1))
      done
      exit $bad
      """, environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0), "\(outcome.output)")
    let errors = try here.text("errors").split(separator: "\n")
    #expect(errors.count > 50, "most mutations are refused")
    #expect(errors.allSatisfy { $0.hasPrefix("almanac: ") || $0.hasPrefix("see \"almanac ") })
  }

  /// The beginnings of the sample's files.
  private func copySmallDownload() throws {
    for name in here.names(in: Executable.repository + "/data/sample") {
      let lines = try here.text(Executable.repository + "/data/sample/" + name)
        .split(separator: "\n", omittingEmptySubsequences: false)
      try here.write(lines.prefix(60).joined(separator: "\n") + "\n", to: "download/" + name)
    }
  }

  private static let fiveThirtyEight: String = {
    var lines = ["date,season,neutral,playoff,team1,team2,score1,score2"]
    for game in 0..<60 {
      let day = 1 + game / 3
      lines.append(
        "2015-10-\(day < 10 ? "0" : "")\(day),2015,\(game % 2),,T\(game % 7),U\(game % 5),"
          + "\(10 + game % 9),\(12 + game % 4)")
    }
    return lines.joined(separator: "\n") + "\n"
  }()
}
