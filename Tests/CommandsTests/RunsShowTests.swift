import TestSupport
import Testing

@Suite struct RunsShowTests {
  private static let ids = [
    "3f0caaaa-0000-4000-8000-000000000001", "3f0cbbbb-0000-4000-8000-000000000002",
    "91ab0000-0000-4000-8000-000000000003",
  ]
  private let here: Workspace

  init() throws {
    here = try Workspace()
    for (day, id) in Self.ids.enumerated() {
      try here.plantRun(id, timestamp: "2024-03-0\(3 - day)T12:00:00.000Z")
    }
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      (ids[0], 0), ("3f0ca", 0), ("3f0cb", 1), ("9", 2), ("91AB", 2), ("latest", 0),
    ])
  func `A run is found by its id, by the beginning of one, or as the latest`(
    text: String, place: Int
  ) throws {
    let outcome = try here.almanac("runs show \(text)")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("run           \(Self.ids[place])\n"))
    #expect(try here.json("runs show \(text) --json")["run_id"].text == Self.ids[place])
  }

  @Test(arguments: ["3", "3f0c"])
  func `A beginning that several runs share names them`(text: String) throws {
    let outcome = try here.almanac("runs show \(text)")
    #expect(outcome.ending == .exited(66))
    #expect(outcome.output == "")
    #expect(
      outcome.errors == "almanac: error: run \"\(text)\" could be any of 2: \(Self.ids[0]), "
        + "\(Self.ids[1]); type more of its id\n")
  }

  @Test func `Only some of many runs that share a beginning are named`() throws {
    for number in 1...5 { try here.plantRun("a\(number)") }
    let outcome = try here.almanac("runs show a")
    #expect(
      outcome.errors
        == "almanac: error: run \"a\" could be any of 5: a1, a2, a3, a4 …; type more of its id\n")
  }

  @Test(.slow, arguments: ["", "zzz", "3f0caaaa.", "*", "latest2"])
  func `A run that there is not is an error that says where they are listed`(text: String) throws {
    let outcome = try here.almanac("runs show", more: [text])
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: no run \"\(text)\" in runs; \"almanac runs list\" shows "
        + "those there are\n")
  }

  @Test func `An unfinished run cannot be shown`() throws {
    try here.copy("planted", to: "runs/.incomplete-aaaa")
    for text in [".", ".incomplete-aaaa", "aaaa"] {
      #expect(try here.almanac("runs show \(text)").ending == .exited(66))
    }
  }

  @Test func `It shows scores, hyperparameters and circumstances`() throws {
    let output = try here.succeed("runs show latest")
    for text in [
      "\ncoin flip  ", "\nHyperparameters\n", "\nk_factor ", "\nMade with\n", "\nseed ",
      "\npredictions digest ", "\ndataset ", "\nprograms ", "saved in      runs/\(Self.ids[0])\n",
    ] {
      #expect(output.contains(text), "\(text)")
    }
  }

  @Test func `--json is the record as its file has it`() throws {
    let output = try here.succeed("runs show latest --json")
    #expect(output == (try here.text("runs/\(Self.ids[0])/run.json")))
  }

  @Test func `The latest whole run is shown when a later one is torn`() throws {
    try here.write("{", to: "runs/ffff/run.json")
    #expect(try here.succeed("runs show latest").contains(Self.ids[0]))
  }
}
