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
  /// What the value names, which a server has a page of; nil for a value alone.
  public private(set) var link: Link?
  /// Below 0 or above it, of what differs from something else; nil for what is no difference.
  private let change: Double?

  /// A thing with a page of its own.
  public enum Link: Sendable, Equatable {
    case run(String)
    case alert(String)
    case test(String)
    case training(String)
  }

  public init(_ text: String, data: JSONValue, change: Double? = nil) {
    (self.text, self.data, self.change) = (text, data, change)
  }

  /// More words for people, and the same for programs.
  public func followed(by words: String) -> Cell {
    var cell = Cell(text + words, data: data, change: change)
    (cell.tone, cell.link) = (tone, link)
    return cell
  }

  public func toned(_ tone: Tone) -> Cell {
    var cell = self
    cell.tone = tone
    return cell
  }

  public func linked(to link: Link?) -> Cell {
    var cell = self
    cell.link = link
    return cell
  }

  /// A difference marked better or worse; anything else as it is.
  func judged(_ best: Column.Best) -> Cell {
    guard let change, change != 0, !change.isNaN else { return self }
    return toned((change < 0) == (best == .lowest) ? .better : .worse)
  }
}
