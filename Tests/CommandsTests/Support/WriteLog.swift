import Foundation

/// What a program wrote, flushed and renamed, as `Fixtures/preloads/writes.c` records it, and whether a power cut
/// at any moment could have left a name without what belongs under it.
///
/// The disk may take writes and names in any order between two flushes. So before a rename there must be
/// on the disk: the bytes that it gives a name to, and the names inside it where it is a directory; what
/// was written before and can be seen; and every earlier rename, for a later one may rest on it. At the
/// end every rename must be there.
struct WriteLog {
  private(set) var problems: [String] = []
  /// Files whose bytes the disk may lack.
  private var unflushed: Set<String> = []
  /// Files and directories whose name the disk may lack.
  private var unnamed: Set<String> = []
  /// What was renamed, as it is called now, and in which order.
  private(set) var renamed: [String] = []
  /// How many bytes were written to each file.
  private(set) var written: [String: Int] = [:]
  /// How many events there were, where all that was written to a file without something else in between
  /// counts once.
  private(set) var steps = 0

  init(_ text: String) {
    var last = ""
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let writing = fields[0] == "write" ? fields[1] : ""
      if writing.isEmpty || writing != last { steps += 1 }
      last = writing
      switch fields[0] {
      case "make": unnamed.insert(fields[1])
      case "write":
        unflushed.insert(fields[1])
        written[fields[1], default: 0] += Int(fields[2]) ?? 0
      case "flush":
        unflushed.remove(fields[1])
        unnamed = unnamed.filter { Self.directory(of: $0) != fields[1] }
      case "remove":
        unflushed.remove(fields[1])
        unnamed.remove(fields[1])
      case "rename": rename(fields[1], to: fields[2])
      default: problems.append("what is \"\(line)\"?")
      }
    }
    for path in unsettled { problems.append("at the end the disk may lack the name of \(path)") }
  }

  private mutating func rename(_ path: String, to target: String) {
    let isInside = { (other: String) in other == path || other.hasPrefix(path + "/") }
    for file in unflushed.sorted() where isInside(file) || !Self.isHidden(file) {
      problems.append("\(target) may be there before the bytes of \(file)")
    }
    for name in unnamed.sorted() where name != path && isInside(name) {
      problems.append("\(target) may be there before the name of \(name)")
    }
    for name in unsettled where !isInside(name) {
      problems.append("\(target) may be there before the name of \(name)")
    }
    let moved = { (other: String) in
      isInside(other) ? target + other.dropFirst(path.count) : other
    }
    unflushed = Set(unflushed.map(moved))
    unnamed = Set(unnamed.map(moved)).union([target])
    renamed = renamed.map(moved) + [target]
    written = Dictionary(written.map { (moved($0.key), $0.value) }) { $1 }
  }

  /// What was renamed, and directories that it is in, whose name the disk may lack.
  private var unsettled: [String] {
    unnamed.filter { name in
      renamed.contains { $0 == name || $0.hasPrefix(name + "/") }
    }.sorted()
  }

  /// Nobody looks for anything there until it has another name; the index and the lock are worth nothing.
  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { part in
      [".incomplete-", ".incoming-", ".index.sqlite"].contains { part.hasPrefix($0) }
        || part == ".lock"
    }
  }

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
