/// What somebody in front of a terminal sees after a text has been written to it.
///
/// Knows what the program may use: line breaks, carriage returns, "clear to the end of the line", and
/// colours. All characters are one column wide.
struct Screen {
  /// The lines at the end.
  private(set) var lines: [String] = []
  /// The most columns that any line ever took, seen at the end or drawn over.
  private(set) var widest = 0
  /// Escape sequences that it does not know.
  private(set) var unknownSequences: [String] = []

  private var cells: [[Unicode.Scalar]] = [[]]
  private var column = 0

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n": cells.append([])
      case "\u{1B}": escape(&rest)
      default: draw(scalar)
      }
    }
    lines = cells.map { line in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line)
      return String(view)
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let row = cells.count - 1
    while cells[row].count < column { cells[row].append(" ") }
    if column < cells[row].count {
      cells[row][column] = scalar
    } else {
      cells[row].append(scalar)
    }
    column += 1
    widest = max(widest, column)
  }

  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    var sequence = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      sequence.append(scalar)
      if scalar != "[", (0x40...0x7E).contains(scalar.value) { break }
    }
    let text = String(sequence)
    if text == "[K" {
      cells[cells.count - 1].removeLast(max(0, cells[cells.count - 1].count - column))
    } else if text.last != "m" {
      unknownSequences.append(text)
    }
  }
}
