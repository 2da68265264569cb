import Faults
import Storage
import TestSupport
import Testing

extension ZipArchive {
  fileprivate var names: [String] { members.map(\.name) }

  /// The bytes of the only member of a name.
  fileprivate func read(_ name: String) throws -> [UInt8] {
    try read(try #require(members.first { $0.name == name }))
  }
}

@Suite struct ZipArchiveTests {
  private let directory = TemporaryDirectory()
  fileprivate static let text = String(repeating: "2015,11,1101,70,1102,65,H,0\n", count: 200)

  private func archive(
    _ members: KeyValuePairs<String, String>, isCompressed: Bool = true
  ) throws -> String {
    let path = directory.file("games.zip")
    try makeZip(members, at: path, isCompressed: isCompressed)
    return path
  }

  @Test(.slow, arguments: [true, false])
  func `members are read whole, packed or not`(isCompressed: Bool) throws {
    let archive = try ZipArchive(
      path: try archive(
        ["MTeams.csv": Self.text, "Stage2/": "", "Stage2/Seeds.csv": "x", "empty.csv": ""],
        isCompressed: isCompressed))
    #expect(archive.names == ["MTeams.csv", "Stage2/", "Stage2/Seeds.csv", "empty.csv"])
    #expect(try archive.read("MTeams.csv") == Array(Self.text.utf8))
    #expect(try archive.read("Stage2/Seeds.csv") == Array("x".utf8))
    #expect(try archive.read("empty.csv").isEmpty)
    #expect(try archive.read("MTeams.csv") == Array(Self.text.utf8))
  }

  @Test func `an archive without members has no names`() throws {
    #expect(try ZipArchive(path: try archive([:])).names.isEmpty)
  }

  @Test func `a name outside ASCII is read`() throws {
    let archive = try ZipArchive(path: try archive(["Montréal.csv": "x"]))
    #expect(archive.names == ["Montréal.csv"])
    #expect(try archive.read("Montréal.csv") == Array("x".utf8))
  }

  @Test func `an absent archive is missing`() throws {
    let path = directory.file("absent.zip")
    let error = try storageError { _ = try ZipArchive(path: path) }
    #expect(
      error
        == Fault(.missing, at: .file(path), "cannot open: No such file or directory"))
  }

  @Test(arguments: ["", "PK", "Season,DayNum\n2015,11\n", String(repeating: "x", count: 5000)])
  func `another file is no archive`(text: String) throws {
    let path = try directory.write(text, to: "games.zip")
    let error = try storageError { _ = try ZipArchive(path: path) }
    #expect(error.code == .badData)
    #expect(error.description == "\(path): not a readable zip archive: Not a zip archive")
  }

  @Test(.slow, arguments: 0..<20)
  func `an archive that is cut short is an error that names it`(part: Int) throws {
    let path = try archive(["MTeams.csv": Self.text, "b.csv": "text"])
    let whole = try directory.read("games.zip")
    try directory.write(Array(whole.prefix(whole.count * part / 20)), to: "games.zip")
    let error = try storageError { _ = try ZipArchive(path: path) }
    #expect(error.place?.file == path)
    #expect(error.code == .badData)
  }

  @Test(.slow, arguments: [true, false])
  func `a damaged member is an error that names it`(isCompressed: Bool) throws {
    let path = try archive(["MTeams.csv": Self.text], isCompressed: isCompressed)
    let whole = try directory.read("games.zip")
    // 30 bytes of local header and the name come before the member's bytes.
    let start = 30 + "MTeams.csv".utf8.count
    for place in [start, start + 10, start + 20, start + 40] {
      var damaged = whole
      damaged[place] ^= 0x55
      try directory.write(damaged, to: "games.zip")
      let error = try storageError { _ = try ZipArchive(path: path).read("MTeams.csv") }
      #expect(error.code == .badData)
      #expect(error.place?.file == path + ":MTeams.csv")
    }
  }

  /// Where the archive promises more bytes than it holds.
  @Test(.slow, arguments: [1, 1 << 20, 0x7FFF_FFFF])
  func `a member shorter than it claims is an error that names it`(extra: Int) throws {
    let path = try archive(["MTeams.csv": Self.text])
    var bytes = try directory.read("games.zip")
    let central = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    let claim = UInt32(Self.text.utf8.count + extra)
    for place in [22, central + 24] {
      for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: claim >> (8 * byte)) }
    }
    try directory.write(bytes, to: "games.zip")
    let error = try storageError { _ = try ZipArchive(path: path).read("MTeams.csv") }
    #expect(error.code == .badData)
    #expect(error.place?.file == path + ":MTeams.csv")
  }

  /// In a process of its own, because the reader must not make room for what was promised.
  @Test(.slow) func `a member that claims more bytes than there is memory is an error`() async {
    await #expect(processExitsWith: .success) {
      let directory = TemporaryDirectory()
      let path = directory.file("games.zip")
      for claim in [1 << 50, 1 << 63, UInt64.max] {
        try makeZip(["MTeams.csv": ZipArchiveTests.text], at: path)
        try directory.write(claiming(claim, in: try directory.read("games.zip")), to: "games.zip")
        let error = try storageError { _ = try ZipArchive(path: path).read("MTeams.csv") }
        #expect(error.code == .badData)
      }
    }
  }

  @Test func `a directory is no archive`() throws {
    let error = try storageError { _ = try ZipArchive(path: directory.path) }
    #expect(error.place?.file == directory.path)
    #expect(error.code == .badData)
  }
}

/// An archive of one member with its size replaced by a Zip64 one: section 4.5.3 of PKWARE's
/// APPNOTE.TXT.
private func claiming(_ size: UInt64, in archive: [UInt8]) throws -> [UInt8] {
  func place(of signature: [UInt8]) throws -> Int {
    try #require(archive.indices.first { archive[$0...].starts(with: signature) })
  }
  let central = try place(of: [0x50, 0x4B, 1, 2])
  let end = try place(of: [0x50, 0x4B, 5, 6])
  var entry = Array(archive[central..<end])
  entry.replaceSubrange(24..<28, with: [0xFF, 0xFF, 0xFF, 0xFF])
  entry.replaceSubrange(30..<32, with: [12, 0])
  let extra: [UInt8] = [1, 0, 8, 0] + (0..<8).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
  entry.insert(contentsOf: extra, at: 46 + Int(entry[28]))
  var last = Array(archive[end...])
  last[12] += 12
  return Array(archive[..<central]) + entry + last
}
