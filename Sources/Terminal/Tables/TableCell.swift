internal import Wording

/// One cell of a table: a text on one line, and how it is set off.
public struct TableCell: Sendable, Equatable {
  /// The text, without anything that could steer a terminal.
  public let text: String
  /// How the text is set off.
  public let attributes: [TextAttribute]

  /// Makes a cell; line breaks in the text become spaces.
  public init(_ text: String, _ attributes: TextAttribute...) {
    self.text = text.printable
    self.attributes = attributes
  }
}
