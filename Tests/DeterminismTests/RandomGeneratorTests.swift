import Determinism
import TestSupport
import Testing

@Suite struct RandomGeneratorTests {
  @Test func `records name the generator`() {
    #expect(RandomGenerator.name == "xoshiro256**")
  }

  /// The first five numbers of a seed, and all the others of the first ten thousand combined by
  /// exclusive or, by Fixtures/make.py.
  @Test(arguments: [
    (
      0,
      [
        11_091_344_671_253_066_420, 13_793_997_310_169_335_082, 1_900_383_378_846_508_768,
        7_684_712_102_626_143_532, 13_521_403_990_117_723_737,
      ], 6_242_712_215_753_672_171
    ),
    (
      1,
      [
        12_966_619_160_104_079_557, 9_600_361_134_598_540_522, 10_590_380_919_521_690_900,
        7_218_738_570_589_545_383, 12_860_671_823_995_680_371,
      ], 16_092_214_763_128_219_331
    ),
    (
      2025,
      [
        14_554_718_539_493_019_951, 8_897_762_224_803_717_528, 7_563_497_911_210_613_185,
        10_331_355_443_526_775_730, 17_732_889_581_577_588_966,
      ], 4_697_481_491_422_064_853
    ),
    (
      .max,
      [
        10_328_197_420_357_168_392, 14_156_678_507_024_973_869, 9_357_971_779_955_476_126,
        13_791_585_006_304_312_367, 10_463_432_026_814_718_762,
      ], 8_216_745_475_584_068_646
    ),
  ])
  func `the numbers are the papers'`(seed: UInt64, first: [UInt64], rest: UInt64) {
    var random = RandomGenerator(seed: seed)
    #expect((0..<5).map { _ in random.next() } == first)
    #expect((5..<10_000).reduce(0) { combined, _ in combined ^ random.next() } == rest)
  }

  @Test func `a copy goes on by itself`() {
    var one = RandomGenerator(seed: 3)
    _ = one.next()
    var other = one
    #expect((0..<10).map { _ in one.next() } == (0..<10).map { _ in other.next() })
  }

  /// By Fixtures/make.py.
  @Test func `uniform numbers are the upper 53 bits`() {
    var random = RandomGenerator(seed: 2025)
    #expect(
      (0..<4).map { _ in random.uniform() } == [
        0.789012873021669, 0.48234865671958227, 0.41001804334620606, 0.5600639008295836,
      ])
  }

  @Test func `uniform numbers fill the interval from 0 to 1 evenly and never reach 1`() {
    var random = RandomGenerator(seed: 11)
    let count = 100_000
    var buckets = [Int](repeating: 0, count: 10)
    for _ in 0..<count {
      let number = random.uniform()
      guard (0..<1).contains(number) else {
        Issue.record("\(number) is outside [0, 1)")
        return
      }
      buckets[Int(number * 10)] += 1
    }
    // Five standard deviations of a binomial count: sqrt(100,000 · 0.1 · 0.9) is 95.
    #expect(buckets.allSatisfy { abs($0 - count / 10) < 475 })
  }

  /// By Fixtures/make.py. The logarithm is the C library's, so that the last bits may differ.
  @Test func `normal numbers are the polar method's`() {
    var random = RandomGenerator(seed: 2025)
    let expected = [
      1.4754595118036338, -2.058079270700291, 0.384618006518698, 0.9618867020049032,
      -1.0275882002543235,
    ]
    for number in expected { #expect(abs(random.normal() - number) < 1e-14) }
  }

  @Test(.slow) func `normal numbers have the moments of the normal distribution`() {
    var random = RandomGenerator(seed: 12)
    let count = 200_000.0
    let numbers = (0..<Int(count)).map { _ in random.normal() }
    func moment(_ power: Int) -> Double {
      numbers.reduce(0) { sum, number in
        sum + (0..<power).reduce(1) { product, _ in product * number }
      } / count
    }
    // Five standard errors each: the n-th moment's variance is (E x^2n − (E x^n)²) / count.
    #expect(abs(moment(1)) < 5 * (1 / count).squareRoot())
    #expect(abs(moment(2) - 1) < 5 * (2 / count).squareRoot())
    #expect(abs(moment(3)) < 5 * (15 / count).squareRoot())
    #expect(abs(moment(4) - 3) < 5 * (96 / count).squareRoot())
  }

  /// By Fixtures/make.py, seed 7: the same whole numbers for good, whichever library draws them.
  @Test(arguments: [
    (1, [0, 0, 0, 0, 0, 0, 0, 0]), (2, [1, 0, 1, 1, 1, 1, 0, 0]), (3, [2, 0, 2, 2, 2, 2, 0, 0]),
    (100, [70, 27, 83, 98, 99, 87, 6, 10]),
    (
      1_000_000_007,
      [
        700_576_487, 278_751_231, 839_627_467, 981_097_731, 990_860_285, 872_773_944, 60_752_079,
        104_435_789,
      ]
    ),
    (
      3 << 61,
      [
        4_846_258_151_560_678_497, 1_928_269_721_375_543_502, 5_808_147_339_934_739_864,
        6_037_439_055_838_090_395, 420_254_273_381_114_143, 722_437_603_611_755_698,
        3_744_926_077_513_614_488, 6_495_321_785_071_571_886,
      ]
    ),
  ])
  func `whole numbers below a bound are Lemire's`(bound: Int, expected: [Int]) {
    var random = RandomGenerator(seed: 7)
    #expect(expected.indices.map { _ in random.integer(below: bound) } == expected)
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func `whole numbers take every value below the bound equally often`(bound: Int) {
    var random = RandomGenerator(seed: 13)
    let perValue = 2000
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<bound * perValue { counts[random.integer(below: bound)] += 1 }
    // Five standard deviations of a count: below sqrt(2000), 45, each.
    #expect(counts.allSatisfy { abs($0 - perValue) < 225 })
  }

  /// A remainder would fall into the lower two thirds three times in four.
  @Test func `a large bound has no bias toward small numbers`() {
    var random = RandomGenerator(seed: 14)
    let bound = 3 << 61
    let count = 20_000
    let small = (0..<count).count { _ in random.integer(below: bound) < bound / 3 * 2 }
    // Five standard deviations: sqrt(20,000 · 2/3 · 1/3) is 67.
    #expect(abs(small - count * 2 / 3) < 335)
  }

  @Test(arguments: [0, -1])
  func `a bound that is not positive traps`(bound: Int) async {
    if bound == 0 {
      await #expect(processExitsWith: .failure) {
        var random = RandomGenerator(seed: 1)
        _ = random.integer(below: 0)
      }
    } else {
      await #expect(processExitsWith: .failure) {
        var random = RandomGenerator(seed: 1)
        _ = random.integer(below: -1)
      }
    }
  }
}
