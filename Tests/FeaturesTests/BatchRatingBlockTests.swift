import Hyperparameters
import League
import Ratings
import TestSupport
import Testing

@testable import Features

@Suite struct BatchRatingBlockTests {
  static let definitions: [FeatureBlockDefinition] = [.srs, .colley, .massey, .pageRank]

  @Test func `each has one column, named like the block`() {
    for definition in Self.definitions {
      #expect(definition.columns.map(\.name) == [definition.name])
    }
  }

  @Test(arguments: definitions.indices)
  func `a row is what the games of earlier days say of A less B`(index: Int) throws {
    let definition = Self.definitions[index]
    let values = HyperparameterResolver(definition.parameters).values()
    let teams = RandomSeason.teams
    let season = RandomSeason(season: 2001, seed: 3)
    var server = try FeatureServer(
      FeatureConfiguration([FeatureConfiguration.Block(definition, values)]), teams: teams)
    var rating: any BatchRating =
      switch definition.name {
      case "srs": SRS(values, teams: teams)
      case "colley": Colley(values, teams: teams)
      case "massey": Massey(values, teams: teams)
      default: PageRank(values, teams: teams)
      }
    server.beginSeason(season.start)
    rating.beginSeason()
    for day in season.days {
      var rows = FeatureColumns(columnCount: 1)
      server.append(day.matchups[...], to: &rows)
      let expected = day.matchups.map {
        rating.rating(of: $0.teamA) - rating.rating(of: $0.teamB)
      }
      #expect(rows.values[0].map(\.bitPattern) == expected.map(\.bitPattern))
      server.absorb(day.games)
      rating.update(day.games)
    }
  }
}
