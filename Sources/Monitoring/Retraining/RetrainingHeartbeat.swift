internal import Faults
internal import Glibc
internal import Ledger
internal import Parallel
internal import Synchronization
internal import Time

/// The signs of life of a process that trains, on a thread and a connection of its own.
///
/// A ledger that cannot be reached ends nothing: it is tried again each second, and the training goes on.
final class RetrainingHeartbeat {
  private let state = State()
  private var errands = Errands<Void>()

  /// The row as an owner finds it.
  enum Word: Sendable, Equatable {
    case goOn
    case cancelled
    /// Somebody has ended the row: this process owns it no more.
    case lost
  }

  private final class State: Sendable {
    let word = Mutex(Word.goOn)
    let progress = Mutex(Retraining.Progress())
    let isOver = Atomic(false)
  }

  /// - Parameter open: makes a connection for the thread.
  init(
    of id: String, _ clock: Clock,
    _ open: @escaping @Sendable () throws(Fault) -> RetrainingBook
  ) {
    errands.begin { [state] in
      var book: RetrainingBook?
      var next = ContinuousClock.now + RetrainingBook.beat
      while !state.isOver.load(ordering: .relaxed) {
        usleep(20_000)
        guard ContinuousClock.now >= next else { continue }
        do throws(Fault) {
          if book == nil { book = try open() }
          guard let row = try book?.beat(id, state.progress.withLock { $0 }, at: clock.now)
          else { continue }
          state.word.withLock { $0 = Word(row) }
          next = .now + RetrainingBook.beat
        } catch {
          book = nil
          next = .now + .seconds(1)
        }
      }
    }
  }

  var word: Word { state.word.withLock { $0 } }

  var progress: Retraining.Progress { state.progress.withLock { $0 } }

  /// Takes in the row as another connection has read it.
  func take(_ row: Retraining) { state.word.withLock { $0 = Word(row) } }

  func note(_ progress: Retraining.Progress) { state.progress.withLock { $0 = progress } }

  /// A question that any thread may ask.
  var isEnded: @Sendable () -> Bool { { [state] in state.word.withLock { $0 } != .goOn } }

  /// Ends the signs of life, and waits for one that is under way.
  func stop() {
    state.isOver.store(true, ordering: .relaxed)
    if errands.underWay > 0 { errands.next() }
  }

  deinit { state.isOver.store(true, ordering: .relaxed) }
}

extension RetrainingHeartbeat.Word {
  init(_ row: Retraining) {
    self = !row.isOwn ? .lost : row.cancellation != nil ? .cancelled : .goOn
  }
}
