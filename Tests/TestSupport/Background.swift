import Foundation

/// Work on a thread of its own, which may wait for locks without holding up other tests.
public final class Background<Value: Sendable>: Sendable {
  private let stream: AsyncThrowingStream<Value, any Error>

  public init(_ body: @escaping @Sendable () throws -> Value) {
    let (stream, continuation) = AsyncThrowingStream<Value, any Error>.makeStream()
    self.stream = stream
    Thread {
      do {
        continuation.yield(try body())
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }.start()
  }

  /// What the work gave, once it has ended.
  public var value: Value {
    get async throws {
      for try await value in stream { return value }
      preconditionFailure("the work gives one value")
    }
  }
}
