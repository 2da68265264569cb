import Foundation
import Testing

/// Forecasts of a ``ReferenceCase``, and what scikit-learn's calibrations of them are;
/// `References/calibration.py` makes the same ones.
struct CalibrationCase: Sendable, CustomTestStringConvertible {
  let forecasts: ReferenceCase
  let slope: Double
  /// Of each of ``asked``.
  let isotonic: [Double]

  var testDescription: String { forecasts.testDescription }

  /// Probabilities in rising order for the most part, 0, 1/2 and 1 among them.
  static let asked = file.asked

  static let all: [CalibrationCase] = file.cases.map { row in
    CalibrationCase(
      forecasts: ReferenceCase(kind: row.kind, seed: row.seed, ties: row.ties, scores: [:]),
      slope: row.slope, isotonic: row.isotonic)
  }

  private struct File: Decodable {
    struct Row: Decodable {
      let kind: ReferenceCase.Kind
      let seed: UInt64
      let ties: Bool
      let slope: Double
      let isotonic: [Double]
    }

    let asked: [Double]
    let cases: [Row]
  }

  private static let file: File = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../References/calibration.json")
    guard let data = try? Data(contentsOf: path),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { fatalError("\(path.path()): cannot be read; run calibration.py beside it") }
    return file
  }()
}
