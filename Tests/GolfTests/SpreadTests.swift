import Testing

@testable import Golf

@Suite struct SpreadTests {
  private func near(_ one: Double?, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
    one.map { abs($0 - other) <= tolerance } ?? false
  }

  /// By hand: mean 4, squares 9 + 4 + 0 + 1 + 16 = 30 over 4.
  @Test func `Mean, sample deviation, median and its deviation`() throws {
    let spread = try #require(Spread([1, 2, 4, 5, 8]))
    #expect(spread.mean == 4 && near(spread.deviation, 7.5.squareRoot()))
    #expect(spread.median == 4 && spread.medianDeviation == 2)
    #expect(Spread([1, 2, 4, 9])?.median == 3)
    #expect(Spread([5])?.deviation == nil && Spread([]) == nil)
  }

  @Test func `Nothing stands out of fewer than eight`() {
    #expect(Spread([1, 2, 3, 4, 5, 6, 100])?.usual == nil)
    let usual = Spread([1, 2, 3, 4, 5, 6, 7, 100])?.usual
    #expect(usual?.contains(7) == true && usual?.contains(100) == false)
    #expect(Spread([Double](repeating: 3, count: 9))?.usual == nil)
  }

  /// For ten points the squared radius is 2·9/8·F₀.₉₅(2, 8) = 2.25·4.459 = 10.03 standard deviations.
  @Test func `The ellipse of few points is wider than that of many`() throws {
    let ten = (0..<10).map { place in
      let angle = Double(place) * 2.399963
      return (carry: Double(place % 5), offline: angle - 2 * Double(place / 3))
    }
    let ellipse = try #require(Dispersion(ten).all)
    let (carries, offlines) = (ten.map(\.carry), ten.map(\.offline))
    let mean = (carries.reduce(0, +) / 10, offlines.reduce(0, +) / 10)
    let a = carries.reduce(0) { $0 + ($1 - mean.0) * ($1 - mean.0) } / 9
    let c = offlines.reduce(0) { $0 + ($1 - mean.1) * ($1 - mean.1) } / 9
    let b = zip(carries, offlines).reduce(0) { $0 + ($1.0 - mean.0) * ($1.1 - mean.1) } / 9
    #expect(near(ellipse.area / (.pi * (a * c - b * b).squareRoot()), 10.03, 0.005))
    #expect(near(ellipse.area, .pi * ellipse.halfAxes.long * ellipse.halfAxes.short, 1e-6))
    #expect(Dispersion([(1, 1), (2, 2)]).all == nil)
  }

  @Test func `The edge of an ellipse goes along its axes`() throws {
    let points = [(0.0, 0.0), (10, 10), (20, 20), (11, 9), (9, 11)].map {
      (carry: $0.0, offline: $0.1)
    }
    let ellipse = try #require(Dispersion(points).all)
    #expect(near(ellipse.tilt, 45, 1e-6))
    let tip = ellipse.edge(0)
    #expect(near(tip.carry - ellipse.carry, ellipse.halfAxes.long / 2.0.squareRoot(), 1e-6))
  }

  @Test func `Gaps are between medians of clubs with shots enough`() {
    let gapping = Gapping([
      "7i": [150, 151, 149, 150, 152], "8i": [138, 140, 139, 141, 140], "9i": [120, 121],
      "": [1, 2, 3, 4, 5],
    ])
    #expect(gapping.clubs.map(\.club) == ["7i", "8i"] && gapping.tooFew == ["9i"])
    #expect(gapping.clubs.map(\.gap) == [10, nil])
  }

  @Test func `Aggregates take signed angles, centred strikes, and face less path of one shot`()
    throws
  {
    let shots = [
      Shot(
        time: nil, order: 1, club: "7i",
        readings: Readings([.carry: 100, .faceAngle: -2, .clubPath: 1, .strikeX: 0, .strikeY: 0])),
      Shot(
        time: nil, order: 2, club: "7i",
        readings: Readings([.carry: 110, .faceAngle: 2, .strikeX: 0.003, .strikeY: 0.004])),
      Shot(time: nil, order: 3, club: "pw", readings: Readings([.total: 90, .clubPath: 3])),
      Shot(
        time: nil, order: 4, club: "9i", readings: Readings([.carry: 500]), exclusion: "misread"),
    ]
    let statistics = SessionStatistics(shots, carry: .carry)
    #expect(statistics.rows.map(\.club) == [nil, "7i", "pw"])
    let whole = statistics.rows[0]
    #expect(whole.shotCount == 3 && whole.clubsUsed == 2 && whole.bestCarry == 110)
    #expect(whole[.carry]?.mean == 105 && whole[.carry]?.count == 2)
    #expect(whole[.faceAngle]?.mean == 0 && near(whole[.faceAngle]?.deviation, 8.0.squareRoot()))
    #expect(whole[.faceToPath]?.count == 1 && whole[.faceToPath]?.mean == -3)
    #expect(near(whole[.strikeDistance]?.mean, 0.0025) && whole[.strikeDistance]?.count == 2)
    #expect(whole[.clubPath]?.mean == 2 && whole[.spin] == nil)
    #expect(SessionStatistics([], carry: .carry).rows.isEmpty)
  }
}
