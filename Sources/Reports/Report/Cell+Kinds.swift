public import JSON
public import Time
internal import Tracking
internal import Wording

// What is not there is a dash for people, and null for programs.
extension Cell {
  public static let missing = Cell(NumberFormat.absent, data: .null)

  public static func text(_ text: String?) -> Cell {
    text.map { Cell($0, data: .text($0)) } ?? .missing
  }

  /// Texts with commas between them; a dash where there are none, and an empty list for programs.
  public static func list(_ texts: [String]) -> Cell {
    Cell(
      texts.isEmpty ? NumberFormat.absent : texts.joined(separator: ", "),
      data: .array(texts.map(JSONValue.text)))
  }

  /// How many: `1,234`.
  public static func count(_ count: Int?) -> Cell {
    count.map { Cell(NumberFormat.grouped($0), data: .number(Double($0))) } ?? .missing
  }

  /// A number that names something, such as a season or a day: its digits as they are.
  public static func label(_ number: some BinaryInteger) -> Cell {
    Cell(String(number), data: .number(Double(number)))
  }

  /// A number to so many decimals.
  public static func number(_ value: Double?, decimals: Int) -> Cell {
    guard let value else { return .missing }
    return Cell(NumberFormat.fixed(value, decimals: decimals), data: .number(finite: value))
  }

  /// How far a number differs from another, with its sign.
  public static func difference(_ value: Double?, decimals: Int = 4) -> Cell {
    guard let value else { return .missing }
    return Cell(
      NumberFormat.fixed(value, decimals: decimals, isSigned: true), data: .number(finite: value),
      change: value)
  }

  /// A metric's value: `0.6190`.
  public static func score(_ value: Double?) -> Cell { .number(value, decimals: 4) }

  /// A probability or share in [0, 1]: `65.3 %`.
  public static func percent(_ share: Double?) -> Cell {
    guard let share else { return .missing }
    return Cell(ScoreText.percent(share), data: .number(finite: share))
  }

  /// `0.041`, or `<0.001`.
  public static func pValue(_ value: Double?) -> Cell {
    guard let value else { return .missing }
    return Cell(ScoreText.pValue(value), data: .number(finite: value))
  }

  /// The ends of an interval of differences: `-0.0082 to +0.0239`, and a list of two for programs.
  public static func interval(_ interval: ClosedRange<Double>?) -> Cell {
    guard let interval else { return .missing }
    let ends = [interval.lowerBound, interval.upperBound]
    return Cell(
      ends.map(ScoreText.difference).joined(separator: " to "),
      data: .array(ends.map(JSONValue.number(finite:))))
  }

  /// A run by its id: its beginning for people.
  public static func run(_ id: String) -> Cell {
    Cell(String(id.prefix(8)), data: .text(id)).linked(to: .run(id))
  }

  /// A time of RFC 3339 to the minute: `2026-11-26 18:00`.
  public static func time(_ timestamp: String) -> Cell {
    Cell(
      String(timestamp.prefix(16)).replacing("T", with: " "), data: .text(timestamp))
  }

  public static func date(_ date: CalendarDate?) -> Cell { .text(date?.description) }

  /// A length of time in seconds: `869 ms`.
  public static func seconds(_ seconds: Double) -> Cell {
    Cell(DurationFormat.text(.seconds(seconds)), data: .number(finite: seconds))
  }

  public static func flag(_ flag: Bool) -> Cell { Cell(String(flag), data: .boolean(flag)) }

  /// The value that a setting had.
  public static func setting(_ value: JSONValue) -> Cell { Cell(value.description, data: value) }

  /// A value that only programs are given.
  public static func data(_ value: JSONValue) -> Cell { Cell("", data: value) }
}
