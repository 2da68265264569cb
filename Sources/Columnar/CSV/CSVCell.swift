/// How a text stands in a CSV file.
enum CSVCell {
  /// In quotation marks where it would not be read back as it is without. Reference: RFC 4180.
  static func text(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.first != " " && text.last != " "
      && !text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
