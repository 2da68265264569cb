import Faults
import Testing

@testable import Positions

/// Fees, stakes and edges, against the values of the project's reference.
@Suite struct MoneyTests {
  @Test(arguments: [
    (1, 50, 2), (100, 50, 175), (200, 50, 350), (1, 1, 1), (10, 95, 4), (300, 70, 441),
    (400, 85, 357),
  ])
  func `The known exchange's fee is exact and rounded up once an order`(
    contracts: Int64, cents: Int64, fee: Int64
  ) throws {
    let rule = try FeeRule("quadratic:0.07")
    #expect(rule.order(contracts: contracts, price: cents * 100) == fee * 100)
  }

  @Test func `The largest order does not overflow`() throws {
    let rule = try FeeRule("quadratic:1")
    #expect(rule.order(contracts: 100_000_000, price: 5000) == 100_000_000 * 2500)
  }

  @Test func `Other rules charge by contract, by bracket, or what was won`() throws {
    #expect(try FeeRule("none").order(contracts: 5, price: 100) == 0)
    #expect(try FeeRule("contract:0.0125").order(contracts: 3, price: 100) == 400)
    #expect(try FeeRule("commission:0.02").settlement(profit: 10_050) == 300)
    #expect(try FeeRule("commission:0.02").settlement(profit: -10_050) == 0)
    let json = #"{"table": [{"up_to": 0.1, "fee": 0.005}, {"up_to": 1, "fee": 0.01}]}"#
    let table = try FeeRule(json: Array(json.utf8), of: "fees.json")
    #expect(table.order(contracts: 10, price: 1000) == 500)
    #expect(table.order(contracts: 10, price: 1001) == 1000)
    for rule in [table, try FeeRule("quadratic:0.07"), .none, try FeeRule("commission:0.02")] {
      #expect(try FeeRule(json: Array(rule.json.utf8), of: "") == rule)
    }
  }

  @Test(arguments: [
    "", "quadratic", "quadratic:2", "contract:-1", "commission:1", "none:1", "tax:0.1",
  ])
  func `What is no rule of fees is refused`(text: String) {
    #expect(throws: Fault.self) { try FeeRule(text) }
  }

  @Test(arguments: [
    #"{"table": []}"#, #"{"table": [{"up_to": 1, "fee": 2}]}"#,
    #"{"table": [{"up_to": 1, "fee": 0}, {"up_to": 0.5, "fee": 0}]}"#, "{}", "[]", "{",
    #"{"rule": "x"}"#,
  ])
  func `What is no table of fees is refused`(json: String) {
    #expect(throws: Fault.self) { try FeeRule(json: Array(json.utf8), of: "fees.json") }
  }

  @Test(arguments: [
    (0.55, 0.50, 0.10), (0.55, 0.5175, 0.067358), (0.62, 0.60, 0.05), (0.48, 0.40, 0.133333),
    (0.4, 0.5, 0),
  ])
  func `Kelly's share is that of the reference`(probability: Double, cost: Double, share: Double) {
    #expect(abs(Stake.kellyShare(probability: probability, cost: cost) - share) < 5e-7)
  }

  @Test func `An edge has two forms, kept apart`() {
    #expect(abs(EdgeKind.points.edge(probability: 0.55, cost: 0.5) - 0.05) < 1e-12)
    #expect(abs(EdgeKind.return.edge(probability: 0.55, cost: 0.5) - 0.1) < 1e-12)
  }

  @Test(arguments: ["kelly:0.5", "kelly:1", "flat:100", "flat:0.5"])
  func `A stake reads back`(text: String) { #expect(Stake(text)?.description == text) }

  @Test(arguments: [
    "", "kelly", "kelly:0", "kelly:1.1", "flat:-1", "flat:0", "half", "kelly:0.5:1",
  ])
  func `What is no stake is refused`(text: String) { #expect(Stake(text) == nil) }

  @Test(arguments: [(0.05, 2_473), (0.03, 6_870), (0.01, 61_826)])
  func `Bets until a verdict are those of the reference`(ratio: Double, bets: Int) throws {
    let found = try #require(Performance.betsToVerdict(return: ratio, deviation: 1))
    // The reference rounds the two quantiles.
    #expect(abs(found - bets) <= bets / 500)
  }

  @Test func `Only whole contracts that an amount covers are bought`() throws {
    let market = Paths.market(fees: try FeeRule("quadratic:0.07"))
    for amount in stride(from: Int64(0), through: 3_000_000, by: 77_777) {
      for price in [100, 3700, 5000, 9900] as [Int64] {
        let offer = Offer(price: price, payout: 10_000)
        let count = Replay.contracts(for: amount, offer, market)
        let cost = { (count: Int64) in
          count * price + market.fees.order(contracts: count, price: price)
        }
        #expect(cost(count) <= amount || count == 0)
        // A step of the search may leave a few behind, never many.
        #expect(cost(count + 2 + count / 50) > amount)
      }
    }
  }
}
