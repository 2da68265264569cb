import Foundation
import TestSupport
import Testing

/// The page as a browser without a window shows it.
@Suite(.slow) struct ReportBrowserTests {
  private let here: Workspace

  /// Chromium; scripts/test names it.
  private static let chromium = ProcessInfo.processInfo.environment["ALMANAC_CHROMIUM"]

  init() throws {
    here = try Workspace()
    try here.copySample()
    try here.succeed("train --model elo --start-year 2023 --quiet", more: ["--name=<b>bold</b>"])
    try here.succeed("report --run latest --out page.html")
  }

  /// Runs the browser on a page, far from anybody's profile; on a busy machine it takes a while.
  private func browse(_ page: String, _ options: [String]) throws -> Outcome {
    let chromium = try #require(Self.chromium)
    var environment = ProcessInfo.processInfo.environment.filter { $0.key == "PATH" }
    environment["HOME"] = here.root
    let words = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--enable-logging=stderr", "--v=0", "--user-data-dir=\(here.path("profile"))",
    ]
    let outcome = try ChildProcess(
      chromium, words + options + ["file://" + here.path(page)], in: here.root,
      environment: environment
    ).finish(within: 300)
    try #require(outcome.ending == .exited(0), "\(outcome.errors)")
    return outcome
  }

  /// What the browser says of the page itself, such as what it refused to load.
  private func complaints(_ outcome: Outcome) -> [Substring] {
    outcome.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }
  }

  @Test(.enabled(if: chromium != nil, "ALMANAC_CHROMIUM names no browser"))
  func `A browser reads it without complaint, and shows names as they are`() throws {
    let outcome = try browse("page.html", ["--dump-dom"])
    #expect(complaints(outcome) == [])
    for text in [
      "<h1>&lt;b&gt;bold&lt;/b&gt;</h1>", "<h2>Reliability</h2>", "<h2>Worst calls</h2>",
      "<polyline ", "almanac runs reproduce",
    ] {
      #expect(outcome.output.contains(text), "\(text)")
    }
    // Where a page does reach out, the browser complains: so that silence means something.
    let reaching = try here.text("page.html")
      .replacing("<h2>Reliability</h2>", with: "<img src=\"http://localhost/x.png\" />")
    try here.write(reaching, to: "reaching.html")
    #expect(complaints(try browse("reaching.html", ["--dump-dom"])) != [])
  }

  @Test(
    .enabled(if: chromium != nil, "ALMANAC_CHROMIUM names no browser"),
    arguments: [
      // Paper, and the first series' blue, as the style sheet has them for light and for dark.
      ([], "ffffff", "0072b2"), (["--blink-settings=preferredColorScheme=0"], "0d1117", "58b0ea"),
    ])
  func `What it draws is there, in light and in dark`(
    options: [String], paper: String, series: String
  ) throws {
    let size = ["--hide-scrollbars", "--window-size=700,1200"]
    _ = try browse("page.html", options + size + ["--screenshot=\(here.path("shot.png"))"])
    let counts = try colours(of: "shot.png")
    #expect((counts[paper] ?? 0) > 400_000)
    #expect((counts[series] ?? 0) > 300)
    // Letters, lines and columns have edges of many shades.
    #expect(counts.count > 50)
  }

  /// How many pixels have which colour.
  private func colours(of image: String) throws -> [String: Int] {
    let script = """
      import collections, struct, sys, zlib
      data = open(sys.argv[1], "rb").read()
      assert data[:8] == b"\\x89PNG\\r\\n\\x1a\\n"
      place, packed = 8, b""
      while place < len(data):
          length, kind = struct.unpack(">I4s", data[place:place + 8])
          body = data[place + 8:place + 8 + length]
          if kind == b"IHDR": width, height, depth, colour, _, _, interlace = struct.unpack(">IIBBBBB", body)
          if kind == b"IDAT": packed += body
          place += length + 12
      assert depth == 8 and colour in (2, 6) and interlace == 0
      size = 3 if colour == 2 else 4
      raw, before, counts = zlib.decompress(packed), bytes(width * size), collections.Counter()
      def paeth(a, b, c):
          p = a + b - c
          return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
      for y in range(height):
          start = y * (width * size + 1)
          filter, row = raw[start], bytearray(raw[start + 1:start + 1 + width * size])
          if filter:
              for i in range(len(row)):
                  a, c = (row[i - size], before[i - size]) if i >= size else (0, 0)
                  b = before[i]
                  row[i] = row[i] + (a, b, (a + b) // 2, paeth(a, b, c))[filter - 1] & 255
          counts.update(bytes(row[i:i + 3]) for i in range(0, len(row), size))
          before = row
      for colour, count in counts.items(): print(colour.hex(), count)
      """
    let (status, output) = try run("python3", ["-c", script, here.path(image)])
    try #require(status == 0, "\(output)")
    return Dictionary(
      uniqueKeysWithValues: try output.split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        return (String(words[0]), try #require(Int(words[1])))
      })
  }
}
