/// Two teams on a day of a season: what rematches have in common.
struct GamePairing: Hashable, Sendable {
  let season: Int32
  let day: Int32
  let teamA: Int64
  let teamB: Int64
}

extension Game {
  var pairing: GamePairing {
    GamePairing(season: season, day: day, teamA: teamA, teamB: teamB)
  }
}
