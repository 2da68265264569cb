internal import League

/// A game as one of its teams sees it.
struct Performance {
  let team: Int
  let opponent: Int
  let day: Int32
  let pointsFor: Double
  let pointsAgainst: Double
  /// 1 for a win, 1/2 for a tie, 0 for a loss.
  let outcome: Double

  var margin: Double { pointsFor - pointsAgainst }
}

extension GameDay {
  /// Both views of each game that has a score, A's first, in the order of the games.
  var performances: [Performance] {
    var performances: [Performance] = []
    performances.reserveCapacity(2 * matchups.count)
    for index in matchups.indices {
      guard let result = results[index] else { continue }
      let matchup = matchups[index]
      let (teamA, teamB) = (Int(matchup.teamA), Int(matchup.teamB))
      let (pointsA, pointsB) = (Double(result.scoreA), Double(result.scoreB))
      performances.append(
        Performance(
          team: teamA, opponent: teamB, day: matchup.day, pointsFor: pointsA,
          pointsAgainst: pointsB, outcome: result.outcome))
      performances.append(
        Performance(
          team: teamB, opponent: teamA, day: matchup.day, pointsFor: pointsB,
          pointsAgainst: pointsA, outcome: 1 - result.outcome))
    }
    return performances
  }
}
