internal import Synchronization

/// A value that was made of files, given again while these are as they were; any thread may ask.
///
///     let sample = Kept<LeagueContents>()
///     let contents = try sample.value(of: paths) { () throws(Fault) in try read(paths) }
///
/// It keeps one value, that of the files asked for last. A file that changed less than two seconds ago may change
/// again under the same time: nothing is kept then.
public final class Kept<Value: Sendable>: Sendable {
  private struct Made {
    let paths: [String]
    let stamps: [FileStamp?]
    let value: Value
  }

  private let made = Mutex<Made?>(nil)

  public init() {}

  /// - Parameter paths: all files that the value is made of; a file that is missing is one too.
  public func value<Failure: Error>(
    of paths: [String], _ make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let now = FileStamp.now()
    // Before the value is made: what is written meanwhile is seen the next time.
    let stamps = paths.map { FileStamp(of: $0) }
    if let made = made.withLock({ $0 }), made.paths == paths, made.stamps == stamps {
      return made.value
    }
    let value = try make()
    let isSettled = stamps.allSatisfy { $0?.isSettled(at: now) ?? true }
    made.withLock { $0 = isSettled ? Made(paths: paths, stamps: stamps, value: value) : nil }
    return value
  }
}
