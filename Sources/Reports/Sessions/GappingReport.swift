public import Golf
internal import JSON
internal import Wording

/// How far each club carries, and how far it is to the next.
public struct GappingReport {
  private let gapping: Gapping
  private let cells: ShotCells

  public init(_ gapping: Gapping, _ cells: ShotCells) {
    (self.gapping, self.cells) = (gapping, cells)
  }

  public var report: Report {
    let few = gapping.tooFew
    let notes: [Block] =
      few.isEmpty
      ? []
      : [
        .note("Too few shots to say (under \(Gapping.leastShots)): \(few.joined(separator: ", ")).")
      ]
    return Report(
      title: "Gapping",
      [Section([.sentence(sentence)] + notes)]
        + (gapping.clubs.isEmpty ? [] : [Section([.table(table)])]),
      fields: [
        cells.field, Report.Field("too_few", .array(few.map(JSONValue.text))),
        Report.Field("clubs", .array([])),
      ])
  }

  private var sentence: String {
    guard let longest = gapping.clubs.first, let shortest = gapping.clubs.last,
      gapping.clubs.count > 1
    else { return "Too few to say: gaps need two clubs with \(Gapping.leastShots) shots each." }
    let widest = gapping.clubs.max { ($0.gap ?? 0) < ($1.gap ?? 0) }
    let unit = cells.units.distance.rawValue
    let gap = NumberFormat.fixed(cells.value(widest?.gap, .distance), decimals: 1)
    return
      "\(gapping.clubs.count) clubs, from \(longest.club) to \(shortest.club); the widest gap, \(gap) "
      + "\(unit), is below \(widest?.club ?? longest.club)."
  }

  private var table: Table {
    let longest = gapping.clubs.first?.carry.median ?? 1
    var table = Table(
      [
        Column("club", key: "club", .token), Column("shots", key: "shots", .number),
        cells.column("median carry", key: "median_carry", .distance),
        cells.column("gap", key: "gap", .distance),
        cells.column("MAD", key: "mad_carry", .distance),
        cells.column("mean", key: "avg_carry", .distance),
        cells.column("without flagged", key: "avg_carry_without_flagged", .distance),
        Column("flagged", key: "flagged", .number), Column("", .token, for: .terminal),
      ], at: "clubs")
    for club in gapping.clubs {
      table.append([
        .text(club.club), .count(club.carry.count), cells.cell(club.carry.median, .distance),
        cells.cell(club.gap, .distance), cells.cell(club.carry.medianDeviation, .distance),
        cells.cell(club.carry.mean, .distance), cells.cell(club.usualMean, .distance),
        .count(club.flagged),
        Cell(Picture.text([(share: club.carry.median / longest, mark: "●")]), data: .null),
      ])
    }
    return table
  }
}
