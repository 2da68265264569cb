public import League

/// The events of a league, in the order in which they may be known.
///
/// Whoever answers in the mornings and learns in the evenings cannot know of a game of the same day or
/// of a later one:
///
///     for step in dataset.steps(of: games) {
///       switch step {
///       case .season(let start): model.beginSeason(start)
///       case .morning(let matchups): answers += model.predict(matchups)
///       case .evening(let day): model.update(day)
///       }
///     }
public struct Steps: Sequence, Sendable {
  /// Some days of one season, in order, and its start where that is told too.
  struct Leg {
    let start: SeasonStart?
    let games: SeasonGames
    let days: ArraySlice<Range<Int>>
  }

  let legs: [Leg]

  public func makeIterator() -> Iterator { Iterator(legs: legs) }

  public struct Iterator: IteratorProtocol {
    /// The part of a day that comes next.
    private enum Part { case start, morning, evening }

    private let legs: [Leg]
    private var leg = 0
    /// A place in the leg's days.
    private var day = 0
    private var part = Part.start

    init(legs: [Leg]) {
      self.legs = legs
      day = legs.first?.days.startIndex ?? 0
    }

    public mutating func next() -> Step? {
      while leg < legs.count {
        if let step = step(in: legs[leg]) { return step }
        leg += 1
        (day, part) = (leg < legs.count ? legs[leg].days.startIndex : 0, .start)
      }
      return nil
    }

    /// The next step of a leg; nil at its end.
    private mutating func step(in leg: Leg) -> Step? {
      if case .start = part {
        part = .morning
        if let start = leg.start { return .season(start) }
      }
      guard day < leg.days.endIndex else { return nil }
      let range = leg.days[day]
      if case .morning = part {
        part = .evening
        return .morning(leg.games.matchups[range])
      }
      (day, part) = (day + 1, .morning)
      return .evening(leg.games.day(range))
    }
  }
}

extension Dataset {
  /// Everything that is told of one of its seasons.
  public func steps(of games: SeasonGames) -> Steps {
    Steps(legs: [
      Steps.Leg(start: start(of: games.season), games: games, days: games.days[...])
    ])
  }

  /// Everything that is told from one moment to another, also the start of a season without games that
  /// ends there.
  ///
  /// - Parameter start: a moment whose season has begun; nil before the first season.
  public func steps(from start: Moment?, to end: Moment) -> Steps {
    var legs: [Steps.Leg] = []
    var begun = start?.season ?? .min
    for games in seasons where games.season >= begun && games.season <= end.season {
      let eve = games.season > begun ? self.start(of: games.season) : nil
      begun = games.season
      let days = games.days(from: start, to: end)
      legs.append(Steps.Leg(start: eve, games: games, days: days))
    }
    if begun < end.season {
      let games = SeasonGames(season: end.season, matchups: [], results: [])
      legs.append(Steps.Leg(start: self.start(of: end.season), games: games, days: []))
    }
    return Steps(legs: legs)
  }
}

extension SeasonGames {
  /// The days that are neither past at one moment nor yet to come at another.
  fileprivate func days(from start: Moment?, to end: Moment) -> ArraySlice<Range<Int>> {
    func isBefore(_ day: Range<Int>, _ moment: Moment) -> Bool {
      Moment(of: matchups[day.lowerBound]) < moment
    }
    let passed = start.map { start in days.prefix { isBefore($0, start) }.endIndex } ?? 0
    return days[passed...].prefix { isBefore($0, end) }
  }
}
