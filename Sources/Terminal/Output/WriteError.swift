/// Why a text could not be written to a console.
public enum WriteError: Error, Sendable, Equatable {
  /// Nobody reads the other end any more: the usual, quiet end of `… | head`.
  case closedPipe
  /// The system refused: its error number, and what the system calls it.
  case failed(errno: Int32, text: String)
}
