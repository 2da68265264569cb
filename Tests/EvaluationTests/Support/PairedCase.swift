import Foundation
import TestSupport
import Testing

/// Made-up clustered differences and what SciPy says of them; `References/paired.py` makes the same ones.
struct PairedCase: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable {
    let mean: Double
    let standardError: Double
    let interval: [Double]
    let pValue: Double
    let t: Double
    let tPValue: Double
    let tDegreesOfFreedom: Int
  }

  struct StudentTValue: Decodable {
    let degreesOfFreedom: Double
    let t: Double
    let pValue: Double
  }

  struct BetaValue: Decodable {
    let x: Double
    let a: Double
    let b: Double
    let value: Double
  }

  struct HolmValue: Decodable {
    let pValues: [Double]
    let adjusted: [Double]
  }

  struct File: Decodable {
    let cases: [PairedCase]
    let studentT: [StudentTValue]
    let incompleteBeta: [BetaValue]
    let holm: [HolmValue]
  }

  let seed: UInt64
  let clusters: Int
  let largest: UInt64
  let shift: Double
  let share: Double
  let expected: Expected

  var testDescription: String { "seed \(seed), \(clusters) clusters" }

  static let file: File = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../References/paired.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: path),
      let file = try? decoder.decode(File.self, from: data)
    else { fatalError("\(path.path()): cannot be read; run paired.py beside it") }
    return file
  }()

  /// The differences, and the cluster of each.
  var data: (differences: [Double], clusters: [Int]) {
    var random = SeededGenerator(seed: seed)
    var (differences, members): ([Double], [Int]) = ([], [])
    for cluster in 0..<clusters {
      let size = random.next() % largest + 1
      let luck = random.uniform() - 0.5
      for _ in 0..<size {
        let x = (random.uniform() - 0.5) + share * luck
        differences.append(x * x * x + x / 4 + shift / 64)
        members.append(cluster)
      }
    }
    return (differences, members)
  }
}
