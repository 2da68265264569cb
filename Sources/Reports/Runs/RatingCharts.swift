internal import Chronology
internal import Forecasting
internal import League
internal import Web
internal import Wording

/// Ratings over time, drawn and in numbers.
struct RatingCharts {
  private let ratings: TeamRatings

  init(_ ratings: TeamRatings) {
    self.ratings = ratings
  }

  /// Which look is whose.
  var series: [ChartSeries] {
    ratings.teams.enumerated().map { ChartSeries($0, name: $1.label) }
  }

  /// At the end of each season.
  var seasons: Chart {
    chart(ratings.seasons, "season", "Ratings at the end of each season") {
      (Double($0.moment.season), String($0.moment.season))
    }
  }

  /// Week by week in the last season.
  var weeks: Chart {
    chart(ratings.weeks, "day of the season", "Ratings week by week") {
      (Double($0.moment.day), "before day \($0.moment.day)")
    }
  }

  var seasonTable: Table { table(ratings.seasons, "after season") { String($0.moment.season) } }

  var weekTable: Table { table(ratings.weeks, "before day") { String($0.moment.day) } }

  /// - Parameter place: where on the x axis a morning stands, and what it is called.
  private func chart(
    _ mornings: [TeamRatings.Morning], _ xLabel: String, _ title: String,
    place: (TeamRatings.Morning) -> (x: Double, name: String)
  ) -> Chart {
    let ends = zip(ratings.teams, mornings.last.map(texts) ?? [])
      .map { "\($0.label) \($1)" }.joined(separator: ", ")
    let places = mornings.map(place)
    let x = (places.first?.x ?? 0)...(places.last?.x ?? 1)
    var chart = LineChart(
      description: "\(title); at the end: \(ends)", x: LineChart.Axis(xLabel, x, isWhole: true),
      y: LineChart.Axis(ratings.unit, range(of: mornings.flatMap(\.ratings).compactMap(\.self))))
    for (series, team) in ratings.teams.enumerated() {
      chart.append(
        zip(mornings, places).compactMap { morning, place in
          morning.ratings[series].map { rating in
            LineChart.Point(
              x: place.x, y: rating,
              title: "\(team.label), \(place.name): \(texts(morning)[series])")
          }
        }, series: series)
    }
    return .line(chart)
  }

  /// With some room on both sides, so that no mark lies on the edge.
  private func range(of ratings: [Double]) -> ClosedRange<Double> {
    let (low, high) = (ratings.min() ?? 0, ratings.max() ?? 1)
    let margin = max(1, high - low) * 0.05
    return (low - margin)...(high + margin)
  }

  private func table(
    _ mornings: [TeamRatings.Morning], _ header: String,
    name: (TeamRatings.Morning) -> String
  ) -> Table {
    var table = Table([Column(header)] + ratings.teams.map { Column($0.label, .number) })
    for morning in mornings {
      table.append(
        [.text(name(morning))] + morning.ratings.map { .number($0, decimals: 1) })
    }
    return table
  }

  private func texts(_ morning: TeamRatings.Morning) -> [String] {
    morning.ratings.map { NumberFormat.fixed($0, decimals: 1) }
  }
}
