import Ratings
import Testing

/// Every batch rating against dense solutions, day by day.
@Suite struct BatchReferenceTests {
  @Test(arguments: DenseReference.all.map(\.name), BatchKind.allCases)
  func `agrees with NumPy after every day`(league: String, kind: BatchKind) throws {
    let reference = try #require(DenseReference.all.first { $0.name == league })
    var rating = kind.rating(teams: reference.table)
    rating.beginSeason()
    for (number, day) in reference.days.enumerated() {
      rating.update(reference.gameDay(number))
      let expected = try #require(day.ratings[kind.rawValue]).map { $0 ?? .nan }
      #expect(areClose(rating.ratings(of: reference.teams), expected), "day \(number)")
    }
  }
}
