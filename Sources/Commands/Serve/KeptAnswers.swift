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
