/// One option of a command: a flag, or a name that takes a value.
public struct OptionSpecification: Sendable, Equatable {
  /// The long name without its dashes: `start-year`.
  public var name: String
  /// The one-letter name without its dash, if there is one.
  public var short: Character?
  /// The value's name in the help, such as `YEAR`; nil makes the option a flag.
  public var placeholder: String?
  /// How many values the option takes each time that it is given; 1 for nearly all. The placeholder names
  /// all of them.
  public var valueCount: Int
  /// A description of the option; the short help shows the first line only.
  public var help: String
  /// The default in words, for the help; the parser does not fill it in.
  public var defaultText: String?
  /// The only values accepted; empty accepts any.
  public var allowedValues: [String]
  /// Whether the option may be given more than once.
  public var repeats: Bool
  /// The heading in the help; nil puts the option under "Options".
  public var group: String?

  /// Describes an option; without a placeholder it is a flag.
  public init(
    _ name: String,
    short: Character? = nil,
    placeholder: String? = nil,
    valueCount: Int = 1,
    help: String,
    defaultText: String? = nil,
    allowedValues: [String] = [],
    repeats: Bool = false,
    group: String? = nil
  ) {
    self.name = name
    self.short = short
    self.placeholder = placeholder
    self.valueCount = valueCount
    self.help = help
    self.defaultText = defaultText
    self.allowedValues = allowedValues
    self.repeats = repeats
    self.group = group
  }

  /// Whether the option takes no value.
  public var isFlag: Bool { placeholder == nil }

  /// The ways to write the option, dashes included.
  var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }
}
