internal import Faults

/// A name for a run besides its id: `@champion`.
public enum AliasName {
  /// The sign before an alias where the id of a run is expected.
  public static let mark: Character = "@"

  /// ASCII letters and digits, hyphens, underscores and points, at least one; and not `latest`, which
  /// is the newest run.
  public static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name != "latest"
      && name.utf8.allSatisfy { byte in
        let letter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        let digit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        return letter || digit || "-_.".utf8.contains(byte)
      }
  }

  /// The alias that a person means, who may have written the mark before it, as where it is used.
  public static func typed(_ text: String) -> String {
    text.first == mark ? String(text.dropFirst()) : text
  }

  /// - Throws: ``Fault`` `.badData` for a text that can be no alias.
  static func require(_ name: String) throws(Fault) {
    guard isValid(name) else {
      throw Fault(
        .badData,
        "\"\(name)\" can be no alias; expected letters, digits, \"-\", \"_\" and \".\", and not "
          + "\"latest\"")
    }
  }
}
