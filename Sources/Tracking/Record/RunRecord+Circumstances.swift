extension RunRecord {
  /// The programs, machine and times of a run, which may differ between runs that say the same.
  public struct Circumstances: Sendable, Equatable, Codable {
    public var environment: RunEnvironment
    public var timings: Timings
    /// The libraries that the model used, by their names; empty for a model that rests on none.
    ///
    /// Readers that do not know of these find XGBoost among the programs of the environment, and the
    /// seconds of all libraries together among the timings.
    public var libraries: [String: LibraryUse] {
      get { statedLibraries ?? librariesOfOldRecords }
      set {
        statedLibraries = newValue
        environment.xgboost = newValue["xgboost"]?.version
        let seconds = newValue.sorted { $0.key < $1.key }.map(\.value.seconds)
        timings.librarySeconds = seconds.isEmpty ? nil : seconds.reduce(0, +)
      }
    }
    private var statedLibraries: [String: LibraryUse]?

    enum CodingKeys: String, CodingKey {
      case environment, timings
      case statedLibraries = "libraries"
    }

    public init(
      environment: RunEnvironment, timings: Timings, libraries: [String: LibraryUse] = [:]
    ) {
      (self.environment, self.timings) = (environment, timings)
      self.libraries = libraries
    }

    private var librariesOfOldRecords: [String: LibraryUse] {
      guard let version = environment.xgboost else { return [:] }
      return ["xgboost": LibraryUse(version: version, seconds: timings.librarySeconds ?? 0)]
    }

    /// With a value for what older records leave out.
    var complete: Circumstances {
      var circumstances = self
      circumstances.statedLibraries = libraries
      return circumstances
    }
  }

  /// The version of a library and the time inside it.
  public struct LibraryUse: Sendable, Equatable, Codable {
    /// The title of a library for people.
    public static func title(of name: String) -> String { name == "xgboost" ? "XGBoost" : name }

    /// Such as "1.7.4".
    public var version: String
    /// Time inside its calls.
    public var seconds: Double

    public init(version: String, seconds: Double) {
      (self.version, self.seconds) = (version, seconds)
    }
  }

  /// Where the time went, in seconds; of all values here only these differ between equal runs.
  public struct Timings: Sendable, Equatable, Codable {
    public var readSeconds: Double
    public var walkSeconds: Double
    /// Seconds inside the libraries that the model rests on, the last fit on everything included;
    /// nil where it rests on none.
    public internal(set) var librarySeconds: Double?

    public init(readSeconds: Double, walkSeconds: Double) {
      (self.readSeconds, self.walkSeconds) = (readSeconds, walkSeconds)
    }

    enum CodingKeys: String, CodingKey {
      case readSeconds = "read_seconds"
      case walkSeconds = "walk_seconds"
      case librarySeconds = "library_seconds"
    }
  }
}
