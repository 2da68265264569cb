public import Web

/// A part of a report under one heading.
public struct Section: Sendable, Equatable {
  /// Nil for a section that goes on without a heading.
  public let heading: String?
  public let blocks: [Block]

  public init(_ heading: String, _ blocks: [Block]) {
    (self.heading, self.blocks) = (heading, blocks)
  }

  public init(_ blocks: [Block]) {
    (heading, self.blocks) = (nil, blocks)
  }
}

/// A piece of a report.
public enum Block: Sendable, Equatable {
  case sentence(String)
  /// A sentence that a terminal leaves on one line, for whoever looks for it there.
  case line(String)
  /// A sentence that says how it came out.
  case verdict(String)
  /// A sentence that says how something is to be read.
  case note(String)
  /// A command to be typed as it stands.
  case command(String)
  case figures(Figures)
  /// - Parameter first: how many rows are shown; nil for all. Programs are given all.
  case table(Table, first: Int? = nil)
  /// A drawing with its own name above it and words below it; a terminal leaves it out.
  case chart(Chart, name: String? = nil, caption: String? = nil)
  /// Which look is whose in charts; a terminal leaves it out.
  case legend([ChartSeries])
  /// Something that a page folds away until it is asked for; a terminal leaves it out.
  case folded(String, [Block])
  /// A thing that a server has a page of, by its name, and a sentence about it.
  case entry(String, String, link: Cell.Link)
  /// Things that the reader may do where a server shows the page, side by side.
  case actions([Action])
  /// A line across a page.
  case rule

  /// The block itself, or what is folded away in it.
  var unfolded: [Block] {
    if case .folded(_, let blocks) = self { blocks.flatMap(\.unfolded) } else { [self] }
  }
}

/// A drawing: its series, axes and words, which a page draws.
public enum Chart: Sendable, Equatable {
  case line(LineChart)
  case bars(BarChart)
  case intervals(IntervalChart)
  case tree(TreeChart)
}
