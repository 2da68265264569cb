import Glibc

/// The two ends of a pipe.
struct Pipe {
  let reader: Int32
  let writer: Int32

  init() {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "no pipe to be had")
    reader = ends[0]
    writer = ends[1]
  }

  /// Counts the bytes that come out of the pipe, on a thread of its own, while `body` writes.
  func countBytes(while body: () throws -> Void) rethrows -> Int {
    var thread = pthread_t()
    let context = UnsafeMutableRawPointer(bitPattern: UInt(reader))
    let status = pthread_create(
      &thread, nil,
      { context in
        let reader = Int32(Int(bitPattern: context))
        var buffer = [UInt8](repeating: 0, count: 1000)
        var total = 0
        while true {
          let count = read(reader, &buffer, buffer.count)
          guard count > 0 else { return UnsafeMutableRawPointer(bitPattern: total) }
          total += count
        }
      }, context)
    precondition(status == 0, "no thread to be had")
    defer { close(reader) }
    try body()
    close(writer)
    var result: UnsafeMutableRawPointer?
    pthread_join(thread, &result)
    return Int(bitPattern: result)
  }
}
