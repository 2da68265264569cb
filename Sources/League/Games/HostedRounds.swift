/// The rule of the women's tournament that the best four seeds of a region are at home in its first two
/// rounds.
///
/// Each hosts the four teams that stand beside each other in the bracket: 1 with 16, 8 and 9; 2 with 15, 7
/// and 10; 3 with 14, 6 and 11; 4 with 13, 5 and 12. A game of two of them without the host is on neutral
/// ground. By the sites that Kaggle's results have, the rule holds from 2016 on, except in 2021, when all
/// games were in one place: of the 224 games of hosts in these rounds to 2024, 219 were at the host's. In
/// 2015 none was, and before that about a third.
enum HostedRounds {
  static let firstSeason: Int32 = 2016
  static let exceptions: Set<Int32> = [2021]

  static func holds(in season: Int32) -> Bool {
    season >= firstSeason && !exceptions.contains(season)
  }

  /// The site of a game of two seeds of one region, from the first one's view.
  static func site(_ one: Int8, _ other: Int8) -> Site {
    guard let host = host(of: one), host == self.host(of: other), one != other else {
      return .neutral
    }
    return host == one ? .home : host == other ? .away : .neutral
  }

  /// The seed that hosts another in the first two rounds; nil for what is no seed of sixteen.
  static func host(of seed: Int8) -> Int8? {
    guard (1...16).contains(seed) else { return nil }
    let first = min(seed, 17 - seed)
    return min(first, 9 - first)
  }
}
