internal import Determinism

/// A game of the made-up league before it is played; `site` is from the first team's view.
struct SampleGame {
  let day: Int
  let first: Int
  let second: Int
  let site: Site
}

/// A played one.
struct SampleOutcome {
  let first: Int
  let second: Int
  let firstScore: Int
  let secondScore: Int
  let site: Site
  let overtimes: Int
}

/// One regular season's games: a few against anybody, then twice against each of the conference.
struct SampleSchedule {
  /// By day.
  private(set) var games: [SampleGame] = []
  private var busy: [Int: Set<Int>] = [:]

  private static let openingRounds = 8

  /// - Parameter members: each team's place, and its conference.
  init(members: [(team: Int, conference: Int)], _ random: inout RandomGenerator) {
    for round in 0..<Self.openingRounds {
      addOpeningRound(members, firstDay: 8 + 4 * round, &random)
    }
    let conferences = Dictionary(grouping: members, by: \.conference)
    for (_, teams) in conferences.sorted(by: { $0.key < $1.key }) {
      addRoundRobin(teams.map(\.team), &random)
    }
    games.sort { ($0.day, $0.first, $0.second) < ($1.day, $1.first, $1.second) }
  }

  /// Pairs everybody at random, where possible across conferences.
  private mutating func addOpeningRound(
    _ members: [(team: Int, conference: Int)], firstDay: Int, _ random: inout RandomGenerator
  ) {
    var waiting = members.shuffled(using: &random)
    while let host = waiting.popLast(), !waiting.isEmpty {
      let stranger = waiting.lastIndex { $0.conference != host.conference }
      let guest = waiting.remove(at: stranger ?? waiting.count - 1)
      let site: Site = random.uniform() < 0.15 ? .neutral : .home
      add(host.team, guest.team, site, earliestDay: firstDay + random.integer(below: 3))
    }
  }

  /// Everybody at home and away against everybody: the circle method, twice.
  private mutating func addRoundRobin(_ teams: [Int], _ random: inout RandomGenerator) {
    var circle: [Int?] = teams.shuffled(using: &random)
    if !circle.count.isMultiple(of: 2) { circle.append(nil) }
    let half = circle.count - 1
    let rounds = 2 * half
    for round in 0..<rounds {
      let firstDay = 42 + round * 86 / rounds
      for pair in 0..<circle.count / 2 {
        guard let one = circle[pair], let other = circle[circle.count - 1 - pair] else { continue }
        // A pair meets again half the rounds later, at the other's.
        let isTurned = (round % half + pair).isMultiple(of: 2) != (round < half)
        let (host, guest) = isTurned ? (other, one) : (one, other)
        add(host, guest, .home, earliestDay: firstDay + random.integer(below: 3))
      }
      circle.insert(circle.removeLast(), at: 1)
    }
  }

  /// Puts a game on the first day on which both teams are free.
  private mutating func add(_ host: Int, _ guest: Int, _ site: Site, earliestDay: Int) {
    var day = earliestDay
    while !(busy[day, default: []].isDisjoint(with: [host, guest])) { day += 1 }
    busy[day, default: []].formUnion([host, guest])
    games.append(SampleGame(day: day, first: host, second: guest, site: site))
  }
}
