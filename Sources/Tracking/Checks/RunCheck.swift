internal import Determinism
internal import Evaluation
internal import Faults
internal import JSON
internal import Storage

/// Holds one run's files against its record, and gathers what does not agree.
struct RunCheck {
  private let record: RunRecord
  var problems: [String] = []

  init(_ record: RunRecord) {
    self.record = record
  }

  // MARK: Predictions

  mutating func compare(_ file: PredictionsFile, _ path: String) {
    if let foreign = file.runIDs.first(where: { $0 != record.runID }) {
      problems.append("\(path): run_id is \"\(foreign)\" in it; expected \(record.runID)")
    }
    let count = file.predictions.count
    if count != record.predictionCount {
      problems.append("\(path): \(count) rows; run.json says \(record.predictionCount)")
    }
    let digest = file.predictions.digest
    if digest != record.predictionsDigest {
      problems.append("\(path): digest \(digest); run.json says \(record.predictionsDigest)")
    }
    guard file.predictions.subject == .games else { return compareSessions(file, path) }
    let years = record.startYear...max(record.startYear, record.endYear)
    if let season = file.predictions.season.first(where: { !years.contains(Int($0)) }) {
      problems.append(
        "\(path): predicts season \(season); run.json says \(record.startYear) to "
          + "\(record.endYear)")
    }
  }

  private mutating func compareSessions(_ file: PredictionsFile, _ path: String) {
    let sessions = Set(record.dataset.seasons)
    let stranger = file.predictions.groups.first { !sessions.contains(Int($0)) }
    guard let stranger else { return }
    problems.append("\(path): predicts session \(stranger), which run.json does not name")
  }

  // MARK: Scores

  /// Nil where some do not agree.
  mutating func compareScores(_ scored: ScoredPredictions) -> RunVerification.Agreement? {
    let before = problems.count
    var isExact = compare("metrics.pooled", record.metrics.pooled, scored.metrics.pooled)
    isExact = compare("coin_flip", record.coinFlip, scored.coinFlip) && isExact
    let (recorded, found) = (record.metrics.seasons, scored.metrics.seasons)
    for season in Set(recorded.keys).union(found.keys).sorted() {
      let name = "metrics.seasons.\(season)"
      switch (recorded[season], found[season]) {
      case (let one?, let other?): isExact = compare(name, one, other) && isExact
      case (nil, _): problems.append("\(name): not in run.json, though there are predictions")
      case (_, nil): problems.append("\(name): in run.json, though there are no predictions")
      }
    }
    guard problems.count == before else { return nil }
    return isExact ? .exact : .rounded
  }

  /// Whether they are the same bit for bit; a difference beyond the tolerance becomes a problem.
  private mutating func compare(_ name: String, _ recorded: Metrics, _ found: Metrics) -> Bool {
    if recorded.games != found.games {
      problems.append("\(name).games: \(found.games) by the files; run.json says \(recorded.games)")
    }
    var isExact = true
    for metric in Metric.all(of: found.target) where recorded[metric] != found[metric] {
      isExact = false
      if let one = recorded[metric], let other = found[metric],
        abs(one - other) <= RunVerification.tolerance
      {
        continue
      }
      problems.append(
        "\(name).\(metric.name): \(text(found[metric])) by the files; run.json says "
          + text(recorded[metric]))
    }
    return isExact
  }

  private func text(_ score: Double?) -> String { score.map { "\($0)" } ?? "null" }

  // MARK: Model

  /// The model's files must be those that the record names, byte for byte. Of an older record, which
  /// names none, each must be whole. Metadata must say what the record and the files say.
  mutating func compareModel(_ directory: String) {
    let names = (try? FileSystem.list(directory)) ?? []
    for name in names where RunStore.isSidecar(name) { compareMetadata(directory, name) }
    let found = names.filter { !RunStore.isSidecar($0) }
    let recorded = record.modelFiles
    for name in Set(found).union((recorded ?? [:]).keys).sorted() {
      let path = directory + "/" + name
      do {
        let bytes = try FileSystem.read(path)
        if let recorded {
          compare(path, SHA256.digest(bytes).hexadecimal, recorded[name])
        } else if bytes.isEmpty || name.hasSuffix(".json") && !Self.isJSON(bytes) {
          problems.append("\(path): not whole")
        }
      } catch {
        problems.append(error.description)
      }
    }
  }

  /// - Parameter name: of the metadata.
  private mutating func compareMetadata(_ directory: String, _ name: String) {
    let path = directory + "/" + name
    let file = String(name.dropLast(ModelMetadata.suffix.count))
    do {
      let metadata = try ModelMetadata(readingFrom: path)
      let bytes = try FileSystem.read(directory + "/" + file)
      let expected = ModelMetadata(
        record, version: metadata.version, file: file,
        digest: SHA256.digest(bytes).hexadecimal, bytes: bytes.count)
      let keys = metadata.differences(from: expected)
      guard !keys.isEmpty else { return }
      problems.append(
        "\(path): \(keys.joined(separator: ", ")) not as run.json and the file itself say")
    } catch {
      problems.append("\(error)")
    }
  }

  private mutating func compare(_ path: String, _ digest: String, _ recorded: String?) {
    guard let recorded else {
      return problems.append("\(path): not of this run; run.json does not name it")
    }
    guard digest != recorded else { return }
    problems.append("\(path): digest \(digest); run.json says \(recorded)")
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONReader(limits: .large).value(bytes)) != nil
  }
}
