internal import Glibc

/// A question that a person answers with yes or no.
public enum Question {
  /// Whether there is somebody to ask: standard input and the stream of the question are terminals.
  public static func canBeAsked(on console: Console) -> Bool {
    console.isTerminal && isatty(STDIN_FILENO) == 1
  }

  /// Asks, and waits for a line. All but `y` and `yes`, in capitals or not, is a no, as is the end of
  /// the input.
  public static func ask(_ text: String, on console: Console) throws(WriteError) -> Bool {
    try console.write(text + " [y/N] ")
    guard let line = readLine() else {
      try console.writeLine("")
      return false
    }
    let answer = line.filter { !$0.isWhitespace }.lowercased()
    return answer == "y" || answer == "yes"
  }
}
