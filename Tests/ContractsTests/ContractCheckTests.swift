import Contracts
import Faults
import League
import Models
import Synchronization
import TestSupport
import Testing

@Suite struct ContractCheckTests {
  /// Checks that all promises are kept but those given; returns the breaches.
  @discardableResult
  private func expectKept(
    _ verdicts: [Promise: Verdict], except broken: Set<Promise> = [],
    at location: SourceLocation = #_sourceLocation
  ) -> [Promise: Breach] {
    var breaches: [Promise: Breach] = [:]
    for promise in Promise.allCases {
      if case .broken(let breach)? = verdicts[promise] {
        breaches[promise] = breach
      } else {
        #expect(verdicts[promise] == .kept, "\(promise)", sourceLocation: location)
      }
    }
    #expect(Set(breaches.keys) == broken, "\(breaches)", sourceLocation: location)
    return breaches
  }

  @Test(.slow, arguments: ContractCase.all)
  func `a model that comes along keeps every promise`(model: ContractCase) throws {
    expectKept(try model.verdicts())
  }

  @Test func `a model that always says the same keeps every promise`() throws {
    expectKept(try OddModel().verdicts())
  }

  @Test(arguments: [1.5, -0.1, .nan])
  func `an answer that is no probability breaks the range, and the day is told`(
    value: Double
  ) throws {
    let model = OddModel(answer: { $0.season == 2002 && $0.day == 9 ? value : 0.5 })
    let verdicts = try model.verdicts()
    #expect(
      verdicts[.range]
        == .broken(
          Breach(
            day: nil,
            fact: "season 2002, day 9: the model answered \(value), which is no probability")))
    for promise in Promise.allCases where promise != .range {
      #expect(verdicts[promise] == .untried)
    }
  }

  @Test func `an answer that is another every time breaks the repeat`() throws {
    let calls = Mutex(0)
    let model = OddModel(answer: { matchup in
      calls.withLock { $0 += 1 }
      return matchup.season < 2002 ? 0.5 : calls.withLock { 1 / Double($0 + 2) }
    })
    let breaches = expectKept(
      try model.verdicts(), except: [.repetition, .leak, .swap, .resume])
    #expect(breaches[.repetition]?.day?.season == 2002)
    #expect(breaches[.repetition]?.day?.number == 0)
  }

  @Test func `a model that is changed by being asked breaks the repeat`() throws {
    let asked = Mutex<[Int32: Int]>([:])
    let model = OddModel(answer: { matchup in
      guard matchup.season == 2003, matchup.day == 3 else { return 0.5 }
      let count = asked.withLock { counts in
        counts[matchup.teamA, default: 0] += 1
        return counts[matchup.teamA] ?? 0
      }
      // Eleven trainings ask once each; then whoever loads the model asks twice.
      return count == 13 ? 0.25 : 0.5
    })
    let breach = expectKept(try model.verdicts(), except: [.repetition])[.repetition]
    #expect(breach?.day?.season == 2003)
    #expect(breach?.day?.number == 3)
    #expect(breach?.fact == "0.5, and 0.25 when asked again on the same morning")
  }

  /// Whoever remembers results from one training to the next is honest in the first alone.
  @Test func `a model that remembers results breaks the repeat and leaks`() throws {
    let memory = Mutex<[[Int32]: Double]>([:])
    let key: @Sendable (Matchup) -> [Int32] = { [$0.season, $0.day, $0.teamA, $0.teamB] }
    let model = OddModel(
      answer: { matchup in
        if let known = memory.withLock({ $0[key(matchup)] }) { return known }
        return memory.withLock { $0[key(matchup.swapped)] }.map { 1 - $0 } ?? 0.5
      },
      learn: { day in
        for (matchup, result) in zip(day.matchups, day.results) {
          guard let result, matchup.season == 2002 else { continue }
          memory.withLock { $0[key(matchup)] = result.margin > 0 ? 0.875 : 0.125 }
        }
      })
    let breaches = expectKept(try model.verdicts(), except: [.repetition, .leak])
    for promise in [Promise.repetition, .leak] {
      #expect(breaches[promise]?.day?.season == 2002)
      #expect(breaches[promise]?.day?.number == 0)
    }
    let fact = try #require(breaches[.leak]?.fact)
    #expect(
      fact.wholeMatch(
        of:
          /0\.5 becomes 0\.[18][27]5 when the game of \d+ and \d+ on day \d+ of season 2002 is not there/
      ) != nil, "\(fact)")
  }

  @Test func `an answer that knows who is named first breaks the swap`() throws {
    let breach = expectKept(try OddModel(answer: { _ in 0.75 }).verdicts(), except: [.swap])[.swap]
    #expect(breach?.day?.season == 2003)
    #expect(breach?.day?.number == 0)
    #expect(breach?.fact == "0.75, and 0.75 with the teams in the other order")
  }

  @Test func `a model that saves what it knows keeps the resume`() throws {
    expectKept(try OddModel(savesDays: { $0 }).verdicts())
  }

  @Test func `a model that saves less than it knows breaks the resume`() throws {
    let verdicts = try OddModel(savesDays: { $0 - 1 }).verdicts()
    let breach = expectKept(verdicts, except: [.resume])[.resume]
    #expect(breach?.day?.season == 2003)
    #expect(breach?.fact.hasSuffix(" without") == true)
  }

  @Test func `a model that breaks is no verdict but an error`() throws {
    let fault = Fault(.modelEnded, at: .part("season 2001, day 12"), "it broke")
    let model = OddModel(answer: { if $0.day == 12 { throw fault } else { 0.5 } })
    #expect(throws: fault) { try model.verdicts() }
  }
}
