/// Which columns of a table are shown in a given width, and how wide each is.
struct TableLayout: Equatable {
  /// The columns of the terminal between two columns of a table.
  static let gap = 2
  /// A flexible column is not narrowed below this: a few letters and the ellipsis.
  private static let narrowest = 6

  /// The widths of the columns shown, from the left.
  private(set) var widths: [Int]
  /// Whether columns at the right are left out, with an ellipsis in their place.
  private(set) var leavesOutColumns = false

  /// Fits columns into `width`; nil is as wide as they like.
  ///
  /// Flexible columns are narrowed first, the widest of them first. If that is not enough, columns
  /// are left out from the right: a number is never cut. Of the first column some is always shown.
  init(columns: [TableColumn], naturalWidths: [Int], width: Int?) {
    widths = naturalWidths
    guard let width, !columns.isEmpty, total > width else { return }
    for count in stride(from: columns.count, through: 1, by: -1) {
      leavesOutColumns = count < columns.count
      widths = Array(naturalWidths.prefix(count))
      narrow(columns, to: width)
      if total <= width { return }
    }
    leavesOutColumns = leavesOutColumns && width > Self.gap + Self.narrowest
    widths = [max(1, width - (leavesOutColumns ? Self.gap + 1 : 0))]
  }

  /// The width of the whole table.
  private var total: Int {
    let marker = leavesOutColumns ? Self.gap + 1 : 0
    return widths.reduce(0, +) + Self.gap * (widths.count - 1) + marker
  }

  private mutating func narrow(_ columns: [TableColumn], to width: Int) {
    while total > width {
      let candidates = widths.indices.filter {
        columns[$0].isFlexible && widths[$0] > max(Self.narrowest, columns[$0].minimumWidth)
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }
}
