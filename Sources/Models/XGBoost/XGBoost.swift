internal import Boosting
public import Faults
public import Features
public import Hyperparameters
internal import League

/// Gradient-boosted trees on feature rows, by the XGBoost library.
///
/// Every row is learnt from in both orientations, and asked in both: p = (f(x) + 1 − f(−x)) / 2, so
/// that naming the teams in the other order turns p into 1 − p. The latest games are held out, and
/// rounds end when their log loss falls no more. Reference: Chen and Guestrin, "XGBoost: A Scalable
/// Tree Boosting System" (2016).
public struct XGBoost: StatelessModel {
  private var names: [String]
  private let parameters: BoosterParameters
  private let rounds: Int
  private let patience: Int
  private let validationShare: Double
  private let tournamentWeight: Double
  private var booster: Booster?
  private var libraryDuration = Duration.zero

  /// - Throws: ``Fault`` for what the library does not take.
  public init(
    _ values: HyperparameterValues, columns: [FeatureColumn], seed: UInt64
  ) throws(Fault) {
    names = columns.map(\.name)
    rounds = values.wholeNumber("rounds")
    patience = values.wholeNumber("early_stopping_rounds")
    validationShare = values.number("validation_share")
    tournamentWeight = values.number("tournament_weight")
    var given = values.libraryParameters
    // The library's seeds are 32-bit.
    given["seed"] = String(UInt32(truncatingIfNeeded: seed))
    do {
      parameters = try BoosterParameters(given)
    } catch {
      throw Self.named(error)
    }
  }

  public var libraries: [LibraryUse] {
    [LibraryUse(name: "xgboost", version: xgboostVersion ?? "", duration: libraryDuration)]
  }

  public mutating func fit(_ rows: FeatureRows) throws {
    let playedRows = rows.range.filter {
      rows.table.outcomes[$0] != nil && weight(of: rows.table.matchups[$0]) > 0
    }
    let held = patience == 0 ? 0 : Int(validationShare * Double(playedRows.count))
    // A day's games stay together: those of the first day held out are all held out.
    let start = rows.table.startOfDay(playedRows, at: playedRows.count - held)
    let isValidated = start > 0 && start < playedRows.count
    let training = isValidated ? playedRows[..<start] : playedRows[...]
    do {
      let result = try Booster.train(
        on: try labelled(training, of: rows.table),
        validatedOn: isValidated ? try labelled(playedRows[start...], of: rows.table) : nil,
        parameters: parameters, rounds: rounds, patience: isValidated ? patience : nil)
      booster = result.booster
      libraryDuration += result.libraryDuration
    } catch let error as Fault {
      throw Self.named(error)
    }
  }

  public func predict(_ rows: FeatureRows) throws -> [Double] {
    guard let booster else { preconditionFailure("a model is fitted before it is asked") }
    do {
      let asked = try booster.predict(matrix(rows.range[...], of: rows.table))
      let (forward, backward) = (asked[..<rows.range.count], asked[rows.range.count...])
      return zip(forward, backward).map { ($0 + (1 - $1)) / 2 }
    } catch {
      throw Self.named(error)
    }
  }

  /// `model.json`, which other programs with XGBoost load. It answers for one orientation.
  public func files() throws -> [ModelFile] {
    guard let booster else { return [] }
    return [ModelFile(name: Self.fileName, bytes: try booster.bytes(.json))]
  }

  public mutating func restore(from files: [ModelFile]) throws -> [String]? {
    let bytes = try files.bytes(named: Self.fileName)
    do {
      let booster = try Booster(bytes: bytes)
      names = booster.featureNames
      self.booster = booster
    } catch {
      throw Fault.modelFile(Self.fileName, error.message, remedy: nil)
    }
    return names
  }

  private static let fileName = "model.json"

  /// The features that a saved booster leans on, the heaviest first; nil where its files hold none.
  static let insight: @Sendable ([ModelFile]) -> ModelInsight? = { files in
    guard let bytes = try? files.bytes(named: fileName),
      let gains = try? Booster(bytes: bytes).featureGains()
    else { return nil }
    let entries = gains.map { ModelInsight.Entry(name: $0.featureName, value: $0.gain) }
    return .features(entries.sorted { $0.value > $1.value }, unit: "mean gain of a split")
  }

  /// The library's fault as one of this model.
  private static func named(_ fault: Fault) -> Fault {
    var fault = fault.at(.part("xgboost"))
    fault.code = .noSolution
    return fault
  }

  private func labelled(
    _ rows: ArraySlice<Int>, of table: FeatureTable
  ) throws(Fault) -> LabelledMatrix {
    let labels = rows.map { Float(table.outcomes[$0] ?? 0.5) }
    let weights = rows.map { weight(of: table.matchups[$0]) }
    return try LabelledMatrix(
      features: try matrix(rows, of: table), labels: labels + labels.map { 1 - $0 },
      weights: tournamentWeight == 1 ? nil : weights + weights)
  }

  private func weight(of matchup: Matchup) -> Float {
    matchup.isTournament ? Float(tournamentWeight) : 1
  }

  /// The rows, then the same negated.
  private func matrix(
    _ rows: some RandomAccessCollection<Int>, of table: FeatureTable
  ) throws(Fault) -> FeatureMatrix {
    let count = names.count
    var values = [Float](repeating: 0, count: 2 * rows.count * count)
    var target = values.mutableSpan
    for (column, feature) in table.features.values.enumerated() {
      let feature = feature.span
      var place = column
      let half = rows.count * count
      for row in rows {
        let value = Float(feature[row])
        target[place] = value
        target[place + half] = -value
        place += count
      }
    }
    return try FeatureMatrix(featureNames: names, rowMajor: values)
  }
}

extension FeatureTable {
  /// The place in `rows` where the day of the row at `place` begins.
  fileprivate func startOfDay(_ rows: [Int], at place: Int) -> Int {
    guard place < rows.count else { return rows.count }
    let matchup = matchups[rows[place]]
    return rows.firstIndex {
      (matchups[$0].season, matchups[$0].day) == (matchup.season, matchup.day)
    } ?? place
  }
}
