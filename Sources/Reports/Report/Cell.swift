public import JSON
internal import Tracking

/// One value of a report: as people read it, and whole for programs.
public struct Cell: Sendable, Equatable {
  /// How a value is set off.
  public enum Tone: Sendable, Equatable {
    case plain, strong, faint
    /// A difference for the better, or for the worse.
    case better, worse
  }

  /// The words in a terminal and on a page.
  public let text: String
  /// With every digit; null where there is none.
  public let data: JSONValue
  public private(set) var tone = Tone.plain
  /// Below 0 or above it, of what differs from something else; nil for what is no difference.
  private let change: Double?

  public init(_ text: String, data: JSONValue, change: Double? = nil) {
    (self.text, self.data, self.change) = (text, data, change)
  }

  /// More words for people, and the same for programs.
  public func followed(by words: String) -> Cell {
    Cell(text + words, data: data, change: change).toned(tone)
  }

  public func toned(_ tone: Tone) -> Cell {
    var cell = self
    cell.tone = tone
    return cell
  }

  /// A difference marked better or worse; anything else as it is.
  func judged(_ best: Column.Best) -> Cell {
    guard let change, change != 0, !change.isNaN else { return self }
    return toned((change < 0) == (best == .lowest) ? .better : .worse)
  }
}
