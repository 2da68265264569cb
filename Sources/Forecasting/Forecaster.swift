public import Chronology
public import Faults
public import Features
public import League
public import Models
public import Tracking
public import Training

/// A run's model, taken to moments: it knows the games of all earlier days, and of no later one.
///
///     var forecaster = try Forecaster(of: record, in: store, on: source, models: models, features: features)
///     try forecaster.advance(to: Moment(season: 2025, day: 134))
///     let probabilities = try forecaster.probabilities(of: matchups)
///
/// It goes on from where the saved model stopped as long as the games that it learnt are still what they
/// were; where they are not, and for moments before that, a model that learns game by game is made again from
/// the games. A stateless model's fit is the saved one; before the games that this was fitted on, that
/// of its run: fitted before each season and before each tournament.
public struct Forecaster: Sendable {
  public struct Options: Sendable {
    /// How many threads may work at once, 1 or more; changes no result.
    public var threads: Int
    /// Whether to predict with features that are not those that the model was fitted on.
    public var allowsFeatureMismatch: Bool
    /// Whether the person wants it to end; asked from any thread.
    public var isInterrupted: @Sendable () -> Bool

    public init(
      threads: Int = 1, allowsFeatureMismatch: Bool = false,
      isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
      self.threads = threads
      self.allowsFeatureMismatch = allowsFeatureMismatch
      self.isInterrupted = isInterrupted
    }
  }

  /// All seasons from the first that the run walked.
  public let dataset: Dataset
  /// Warnings about the saved model, for the person who asks it.
  public let warnings: [String]
  public private(set) var moment: Moment

  private let record: RunRecord
  private var learner: Learner
  private let calibration: SeasonalCalibration?
  /// How the features that are served differ from those of the saved model; nil where they do not, or that
  /// is allowed.
  private let refusal: String?

  /// - Parameter moment: nil for the morning after the last game with a score.
  /// - Throws: `Fault` for a model or feature that there no longer is; `Fault` for
  ///   files that are not what the model left; `Fault`, `Fault`; ``Fault`` where the
  ///   league's games do not begin where the run's do.
  public init(
    of record: RunRecord, in store: RunStore, on source: LeagueSource, models: ModelRegistry,
    features: FeatureRegistry, at moment: Moment? = nil, options: Options = Options()
  ) throws {
    var configuration = try TrainingConfiguration(of: record, models, features)
    configuration.threads = options.threads
    let first = record.warmUpFrom ?? record.startYear
    let dataset = try source.dataset(
      seasons: first...max(first, source.seasons.last ?? first),
      boxScores: configuration.readsBoxScores)
    try self.init(of: record, in: store, on: dataset, configuration, at: moment, options: options)
  }

  /// - Parameter dataset: all seasons from the first that the run walked.
  /// - Throws: as above.
  public init(
    of record: RunRecord, in store: RunStore, on dataset: Dataset,
    _ configuration: TrainingConfiguration, at moment: Moment? = nil, options: Options = Options()
  ) throws {
    guard let latest = dataset.latestMoment,
      dataset.seasons.first?.season == record.dataset.seasons.first
    else { throw Fault.otherLeague(record) }
    try configuration.requireScores(of: dataset.seasons)
    let saved = try SavedModel(
      of: record, in: store, servedFeatures: configuration.servedFeatures, on: dataset)
    let context = ModelContext(
      teams: dataset.teams, columns: configuration.features.columns, seed: record.seed,
      isInterrupted: options.isInterrupted)
    // Of a run that does not say how far its model came, all that its last season may have held.
    let end = record.dataset.goesOn ?? Moment(season: record.endYear, day: .max)
    do {
      learner = try Learner(
        configuration, context, saved, end: end)
    } catch let error as Fault where error.code == .modelFile {
      throw error.ofModel(in: store.modelPath(of: record.runID), saved.warnings)
    }
    self.record = record
    self.dataset = dataset
    self.moment = moment ?? latest
    let mismatch = saved.featureMismatch ?? learner.mismatch(with: configuration.servedFeatures)
    refusal = options.allowsFeatureMismatch ? nil : mismatch
    calibration = saved.calibration
    warnings = saved.warnings + (options.allowsFeatureMismatch ? [mismatch].compactMap(\.self) : [])
    try learner.advance(to: self.moment, on: dataset)
  }

  public var teams: TeamTable { dataset.teams }

  /// Takes the model to a moment, later or earlier.
  ///
  /// - Throws: whatever the model throws; `CancellationError` when interrupted.
  public mutating func advance(to moment: Moment) throws {
    try learner.advance(to: moment, on: dataset)
    self.moment = moment
  }

  /// Takes it to an earlier moment with what was fitted left as it is: how the model sees the past with
  /// today's coefficients.
  mutating func lookBack(to moment: Moment) throws {
    try learner.lookBack(to: moment, on: dataset)
    self.moment = moment
  }

  /// The probability that team A wins, in [0, 1], for each matchup.
  ///
  /// - Parameter matchups: of the moment's season, its day or later ones.
  /// - Throws: ``Fault`` where the model's features are others than it was fitted on, unless that is
  ///   allowed, or it answers with what is no probability; whatever the model throws.
  public func probabilities(of matchups: [Matchup]) throws -> [Double] {
    guard !matchups.isEmpty else { return [] }
    if let refusal {
      throw Fault(
        .badData, at: .part("run \(record.shortID)"),
        "its model learnt from other features (\(refusal))", remedy: .allowMismatch)
    }
    let answers = try learner.predict(matchups)
    guard let calibration else { return answers }
    return zip(answers, matchups).map { calibration.calibrated($0, season: Int($1.season)) }
  }

  /// The worth of each team, by place in the team table, in ``ratingUnit``.
  ///
  /// - Throws: as ``probabilities(of:)``.
  public func ratings() throws -> [Double] {
    if let ratings = learner.ratings(teams) { return ratings }
    return try allPlayShares()
  }

  /// Unit of ``ratings()``.
  public var ratingUnit: String {
    learner.ratings(teams) == nil ? "% of games won against every other team" : "rating"
  }

  /// A moment of a season: a day's morning.
  ///
  /// - Parameters:
  ///   - season: nil for the moment's own.
  ///   - day: nil for that after the season's last game with a score.
  /// - Throws: ``Fault`` for a season without games.
  public func moment(ofSeason season: Int?, day: Int32?) throws(Fault) -> Moment {
    let games = try games(ofSeason: season ?? moment.season)
    return Moment(season: games.season, day: day ?? games.lastPlayedDay.map { $0 + 1 } ?? 0)
  }

  /// The eve of a season's tournament: its first day; where none is known of, the day after its last game
  /// with a score.
  ///
  /// - Throws: ``Fault`` for a season without games.
  public func eveOfTournament(season: Int) throws(Fault) -> Moment {
    Moment.eveOfTournament(in: try games(ofSeason: season))
  }

  private func games(ofSeason season: Int) throws(Fault) -> SeasonGames {
    guard let games = dataset.seasons.first(where: { $0.season == season }) else {
      throw Fault(
        .missing, at: .part("season \(season)"), "no games that the model knows",
        remedy: .advice("it knows " + dataset.seasonsInWords))
    }
    return games
  }
}

extension Fault {
  /// A fault of a file that a model left, as one of the file in its folder.
  ///
  /// - Parameter warnings: what may have to do with it.
  fileprivate func ofModel(in folder: String, _ warnings: [String]) -> Fault {
    var fault = self
    fault.code = .badData
    fault.place?.file = place?.file.map { folder + "/" + $0 }
    let advice = [remedy?.text].compactMap(\.self) + warnings
    if !warnings.isEmpty { fault.remedy = .advice(advice.joined(separator: "; ")) }
    return fault
  }

  fileprivate static func otherLeague(_ record: RunRecord) -> Fault {
    Fault(
      .missing,
      "the games at hand do not begin with season \(record.warmUpFrom ?? record.startYear), as those of run "
        + "\(record.shortID) do",
      remedy: .nameFolder)
  }
}

extension TrainingConfiguration {
  /// The names of the features that its model is asked with; none for one that reads games themselves.
  fileprivate var servedFeatures: [String] {
    if case .stateless = model.kind { features.columns.map(\.name) } else { [] }
  }
}
