internal import Evaluation
internal import JSON
internal import Tracking
internal import Wording

/// The facts of a run and of its making, in the order in which they are shown.
struct RunFacts {
  private let record: RunRecord

  init(_ record: RunRecord) {
    self.record = record
  }

  /// Facts about the run itself.
  var summary: [Figures.Fact] { facts(of: .summary) }

  /// Facts about the run's making.
  var circumstances: [Figures.Fact] { facts(of: .circumstances) }

  /// The facts of a section that the run has something to say of.
  private func facts(of section: RunField.Fact.Section) -> [Figures.Fact] {
    RunField.facts(of: section).compactMap { field in
      let value = field.value(record)
      guard let fact = field.fact, !value.isMissing else { return nil }
      if let words = words(of: field) { return Figures.Fact(label(fact), words) }
      let cell = cell(of: field) ?? Cell(value)
      return Figures.Fact(
        label(fact), cell, at: JSONPath(field.key.split(separator: ".").map { .key(String($0)) }))
    }
  }

  private var isOfShots: Bool { record.subject == .shots }

  /// A run of shots has sessions where one of games has seasons.
  private func label(_ fact: RunField.Fact) -> String {
    guard isOfShots else { return fact.label }
    return fact.label.replacing("games", with: "shots").replacing("seasons", with: "sessions")
  }

  /// Words of a fact that joins several fields; nil for a field that stands for itself.
  private func words(of field: RunField) -> String? {
    let environment = record.environment
    return switch field.key {
    case "seasons": seasons
    case "seed": "\(record.seed) (\(record.randomGenerator))"
    case "environment.almanac":
      "almanac \(environment.almanac), Swift \(environment.swift), Arrow \(environment.arrow)"
        + libraries
    case "environment.os": "\(environment.os), \(environment.cpu), \(environment.threads) threads"
    default: nil
    }
  }

  /// How a field is shown that more can be said of than its value; nil for all others.
  private func cell(of field: RunField) -> Cell? {
    switch field.key {
    case "run_id": .text(record.runID).toned(.strong)
    case "tags": .list(record.tags)
    case "games_learnt": .count(record.gamesLearnt).followed(by: speed)
    case "prediction_count": judged
    case "timings.read_seconds": .seconds(record.timings.readSeconds)
    case "timings.walk_seconds": .seconds(record.timings.walkSeconds)
    default: nil
    }
  }

  /// The libraries that the model rests on, in words.
  private var libraries: String {
    record.libraries.sorted { $0.key < $1.key }.map { name, use in
      ", \(RunRecord.LibraryUse.title(of: name)) \(use.version)"
    }
    .joined()
  }

  /// `51 of 3 devices, 2024 to 2025 (all)`.
  private var sessions: String {
    let devices = NumberFormat.counted(record.devices?.count ?? 0, "device")
    let years =
      record.startYear == record.endYear
      ? String(record.startYear) : "\(record.startYear) to \(record.endYear)"
    let asked = record.sessions?.joined(separator: ", ") ?? "all"
    return "\(record.dataset.seasons.count) of \(devices)"
      + (record.endYear == 0 ? "" : ", \(years)") + " (\(asked))"
  }

  private var seasons: String {
    guard !isOfShots else { return sessions }
    let count = record.dataset.seasons.filter { $0 >= record.startYear }.count
    let years = "\(record.startYear) to \(record.endYear)"
    let warmUp = record.warmUpFrom.map { ", warmed up from \($0)" } ?? ""
    return "\(years) (\(count))\(warmUp)\(withoutPredictions)"
  }

  /// Seasons that were walked but hold nothing to be judged on, such as 2020.
  private var withoutPredictions: String {
    let seasons = record.dataset.seasons.filter {
      $0 >= record.startYear && record.metrics.seasons[$0] == nil
    }
    guard !seasons.isEmpty else { return "" }
    return "; nothing to predict in " + seasons.map(String.init).joined(separator: ", ")
  }

  private var speed: String {
    guard record.timings.walkSeconds > 0 else { return "" }
    let rate = Double(record.gamesLearnt) / record.timings.walkSeconds
    return " (\(NumberFormat.compact(rate)) a second)"
  }

  private var judged: Cell {
    let scope =
      isOfShots ? "shot" : record.predict == "tournament" ? "tournament game" : "game"
    let unplayed = record.predictionCount - record.metrics.pooled.games
    let note = unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"
    return Cell(
      NumberFormat.counted(record.predictionCount, scope) + note,
      data: .whole(record.predictionCount))
  }

  /// The commit that it was made at.
  ///
  /// - Parameter digits: how much of its hash.
  func git(digits: Int = .max) -> Figures.Fact {
    let changes = record.git.isDirty == true ? " with uncommitted changes" : ""
    let hash = record.git.isDirty == nil ? record.git.hash : String(record.git.hash.prefix(digits))
    return Figures.Fact("git", Cell(hash + changes, data: .text(record.git.hash)), at: "git_hash")
  }
}

extension Cell {
  /// A value of a record as it stands.
  fileprivate init(_ value: FieldValue) {
    self =
      switch value {
      case .missing: .text(String?.none)
      case .boolean(let flag): Cell(flag ? "yes" : "no", data: .boolean(flag))
      case .number(let number): Int(exactly: number).map(Cell.count) ?? .score(number)
      case .whole(let number): Cell(String(number), data: .whole(number))
      case .text(let text): .text(text)
      case .list(let list): .list(list)
      }
  }
}
