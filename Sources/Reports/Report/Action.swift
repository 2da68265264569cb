/// Something that the reader of a page may do where a server shows it: a form with one button.
///
/// A terminal, a file and JSON leave it out: their readers have commands.
public struct Action: Sendable, Equatable {
  /// A text or a choice that the reader gives.
  public struct Field: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      case text(isRequired: Bool)
      /// Values and the words for them; the first stands unless another is chosen.
      case choice([Choice])
    }

    public struct Choice: Sendable, Equatable {
      public let value: String
      public let words: String
    }

    public let name: String
    public let label: String
    public let kind: Kind
  }

  /// The name by which a server knows it: `roll_back`.
  public let name: String
  /// The words on the button.
  public let label: String
  /// What it is done to, for those who hear the button alone: `drift of run 1a2b`.
  public let subject: String
  /// Values that go along with those of the fields.
  public let values: [String: String]
  public let fields: [Field]

  public init(
    _ name: String, _ label: String, _ subject: String, values: [String: String],
    fields: [Field] = []
  ) {
    (self.name, self.label, self.subject) = (name, label, subject)
    (self.values, self.fields) = (values, fields)
  }
}

extension Action.Field {
  static func text(_ name: String, _ label: String, isRequired: Bool = false) -> Action.Field {
    Action.Field(name: name, label: label, kind: .text(isRequired: isRequired))
  }
}
