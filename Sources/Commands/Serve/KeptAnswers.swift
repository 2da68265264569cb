internal import Glibc
internal import Storage

/// Answers that are given again while the files that they were made of are as they were.
///
/// A file that changed less than two seconds ago may change again under the same time: nothing is kept then. What
/// a server's database holds is in no file, and is asked for each time.
struct KeptAnswers {
  private static let most = 64

  private var stamps: [FileStamp?] = []
  private var answers: [String: [UInt8]] = [:]

  /// - Parameters:
  ///   - name: which answer it is.
  ///   - files: all that it is made of; the first is the ledger.
  mutating func answer(
    _ name: String, of files: [String], _ make: () throws -> [UInt8]
  ) throws -> [UInt8] {
    let now = FileStamp.now()
    // In this order: what is written while the answer is made is seen the next time.
    let stamps = files.map { FileStamp(of: $0) }
    guard let ledger = stamps[0], stamps.allSatisfy({ $0?.isSettled(at: now) ?? true }),
      ledger.size > 0
    else {
      return try make()
    }
    if stamps != self.stamps { (self.stamps, answers) = (stamps, [:]) }
    if let known = answers[name] { return known }
    let made = try make()
    if answers.count < Self.most { answers[name] = made }
    return made
  }
}

extension FileStamp {
  /// The stamp of the file that a path leads to; nil where there is none.
  fileprivate init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    func nanoseconds(_ time: timespec) -> Int64 {
      Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
    self.init(
      device: Int64(bitPattern: UInt64(status.st_dev)),
      inode: Int64(bitPattern: UInt64(status.st_ino)),
      size: Int64(status.st_size), modified: nanoseconds(status.st_mtim),
      changed: nanoseconds(status.st_ctim))
  }
}
