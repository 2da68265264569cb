// swift-tools-version: 6.2

import PackageDescription

// scripts/bootstrap leaves Apache Arrow's headers and libraries here, wherever they came from.
let arrow = Context.packageDirectory + "/.deps/arrow"

let language: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// - Parameter resources: files that become bytes in the program.
// Of a module whose loops would take minutes in a debug build.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// - Parameter settings: more than all modules have.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: ["README.md"], resources: resources,
    swiftSettings: language + [.strictMemorySafety()] + settings)
}

/// - Parameter files: a folder of files beside the tests, which find it by their own place.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], files: String? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: files.map { [$0] } ?? [], swiftSettings: language)
}

// Modules stand on floors, and depend on modules of lower ones alone: 5.2 on 5.1, on 4, on 0. A
// comment that names a floor holds up to the next one; scripts/check-graph reads them.
let package = Package(
  name: "almanac",
  products: [
    .executable(name: "almanac", targets: ["almanac"]),
    .library(
      name: "Almanac",
      targets: [
        "Commands", "Reports", "Forecasting", "Training", "Tracking", "Models", "Features",
        "Ratings", "Hyperparameters", "Evaluation", "Brackets", "Chronology", "League", "Time",
      ]),
  ],
  dependencies: [],
  targets: [
    // Floor 0: C and C++, nothing else.
    .target(
      name: "CArrow",
      cxxSettings: [.unsafeFlags(["-isystem", arrow + "/include"])],
      linkerSettings: [
        .linkedLibrary("parquet"), .linkedLibrary("arrow"),
        .unsafeFlags(["-L" + arrow + "/lib", "-Xlinker", "-rpath=" + arrow + "/lib"]),
      ]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CHTTP", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLAPACK", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CLibrary"),
    .systemLibrary(name: "CPostgreSQL", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CXGBoost", providers: [.apt(["libxgboost-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Floor 1.1: words, threads and processes. All of floor 1 knows nothing of games.
    library("Parallel"),
    library("Processes", ["CSpawn"]),
    library("Wording"),

    // Floor 1.2: what goes wrong.
    library("Faults", ["Wording"]),

    // Floor 1.3: tools.
    library("Columnar", ["CArrow", "Faults"]),
    library("Determinism", ["CCrypto"]),
    library("JSON", ["Faults", "Wording"]),
    library("Libraries", ["CLibrary", "Faults"]),
    library("Storage", ["CZip", "Faults", "Parallel"]),
    library("Terminal", ["Wording"]),
    library("Time", ["Faults"]),
    library("Web"),

    // Floor 1.4: tools that use others.
    library("Boosting", ["CXGBoost", "Faults", "JSON", "Libraries"]),
    library("Database", ["CPostgreSQL", "CSQLite", "Faults", "Libraries"]),
    library("HTTP", ["CHTTP", "Faults"]),
    library("LinearAlgebra", ["CLAPACK", "Faults", "Libraries"]),
    library("Messages", ["CCurl", "Faults", "Libraries", "Time", "Wording"]),
    library("Optimization"),
    library("SourceTables", ["Columnar", "Faults", "Storage", "Wording"]),

    // Floor 2: games; shots.
    library(
      "League",
      [
        "Columnar", "Determinism", "Faults", "JSON", "SourceTables", "Storage", "Time", "Wording",
      ],
      resources: [.embedInCode("Import/Formats/BuiltIn")]),

    library(
      "Golf", ["Determinism", "Faults", "JSON", "Storage", "Time", "Wording"],
      resources: [.embedInCode("Formats/Layouts"), .embedInCode("Shots/clubs.json")]),

    // Floor 3.1: what can be told of games, and of forecasts.
    library("Brackets", ["Determinism", "Faults", "League", "Wording"]),
    library("Chronology", ["League"]),
    library("Evaluation", ["Determinism"]),
    library("Hyperparameters", ["Faults", "JSON", "SourceTables", "Storage", "Wording"]),
    // Tests send a thousand seasons through its loops.
    library("Sequential", settings: optimised),

    // Floor 3.2: what teams are worth.
    // Estimation goes over its games a thousand times.
    library(
      "Ratings",
      ["Chronology", "Faults", "Hyperparameters", "League", "LinearAlgebra", "Optimization"],
      settings: optimised),

    // Floor 3.3: rows of numbers.
    library(
      "Features",
      ["Chronology", "Columnar", "Faults", "Hyperparameters", "League", "Parallel", "Ratings"]),

    // Floor 4: models, runs on disk, and the ledger.
    library(
      "Ledger",
      [
        "Database", "Determinism", "Evaluation", "Faults", "League", "Parallel", "Processes",
        "Storage", "Time",
      ],
      resources: [.embedInCode("Schema/Migrations"), .embedInCode("schema.md")]),
    library(
      "Models",
      [
        "Boosting", "Columnar", "Faults", "Features", "Hyperparameters", "JSON", "League",
        "LinearAlgebra", "Processes", "Ratings", "Storage", "Wording",
      ]),
    library(
      "Tracking",
      [
        "Columnar", "Database", "Determinism", "Evaluation", "Faults", "Hyperparameters", "JSON",
        "League", "Parallel", "Processes", "Storage", "Time", "Wording",
      ]),

    // Floor 5.1: the walk; who is told what; sessions of shots.
    library(
      "Alerts",
      [
        "Database", "Determinism", "Faults", "JSON", "Ledger", "Messages", "Parallel", "Processes",
        "Storage", "Time", "Wording",
      ]),
    library("Sessions", ["Database", "Evaluation", "Faults", "Golf", "Ledger", "Time"]),
    library(
      "Training",
      [
        "Chronology", "Determinism", "Evaluation", "Faults", "Features", "Hyperparameters", "JSON",
        "League", "Models", "Parallel", "Tracking", "Wording",
      ]),

    // Floor 5.2: a run's model, used later; how far shots carry.
    // Tests send thousands of shots through its loops.
    library(
      "Carry",
      [
        "Boosting", "Determinism", "Evaluation", "Faults", "Golf", "Hyperparameters", "JSON",
        "LinearAlgebra", "Models", "Sessions", "Time", "Tracking", "Training",
      ], settings: optimised),
    library(
      "Forecasting",
      [
        "Brackets", "Chronology", "Columnar", "Evaluation", "Faults", "Features", "League",
        "Ledger",
        "Models", "SourceTables", "Time", "Tracking", "Training",
      ]),

    // Floor 5.3: what every model promises, and whether one in use is still right.
    library(
      "Contracts",
      [
        "Chronology", "Determinism", "Faults", "Features", "Forecasting", "Hyperparameters",
        "League", "Models", "Storage", "Tracking", "Training",
      ]),
    library(
      "Monitoring",
      [
        "Alerts", "Carry", "Chronology", "Database", "Determinism", "Evaluation", "Faults",
        "Features", "Forecasting", "Golf", "Hyperparameters", "JSON", "League", "Ledger", "Models",
        "Parallel", "Processes",
        "Sequential", "Sessions", "Storage", "Time", "Tracking", "Training",
      ]),
    // Tests send ten thousand paths of prices through its loops.
    library(
      "Positions",
      [
        "Chronology", "Database", "Determinism", "Evaluation", "Faults", "Forecasting", "JSON",
        "League", "Ledger", "SourceTables", "Time", "Wording",
      ], settings: optimised),

    // Floor 5.4: what people are shown; a league for newcomers.
    library(
      "Demo",
      [
        "Alerts", "Chronology", "Faults", "Features", "Forecasting",
        "Hyperparameters", "League", "Ledger", "Models", "Monitoring", "Sequential", "Storage",
        "Time", "Tracking", "Training",
      ]),
    library(
      "Reports",
      [
        "Alerts", "Brackets", "Carry", "Chronology", "Columnar", "Contracts", "Evaluation",
        "Faults",
        "Features",
        "Forecasting", "Golf", "Hyperparameters", "JSON", "League", "Ledger", "Models",
        "Monitoring",
        "Positions", "Sequential", "Sessions", "Storage",
        "Terminal",
        "Time", "Tracking", "Training", "Web", "Wording",
      ]),

    // Floor 6.1: what programs and browsers ask.
    library("Server", ["Determinism", "Faults", "HTTP", "JSON", "Time", "Web", "Wording"]),

    // Floor 6.2: what people type.
    library(
      "Commands",
      [
        "Alerts", "Carry", "Chronology", "Columnar", "Contracts", "Demo", "Determinism",
        "Evaluation",
        "Faults", "Features",
        "Forecasting", "Golf", "HTTP", "Hyperparameters", "JSON", "League", "Ledger", "Models",
        "Monitoring",
        "Parallel",
        "Positions", "Reports", "Sequential", "Server", "Sessions", "SourceTables",
        "Storage", "Terminal", "Time", "Tracking", "Training", "Web", "Wording",
      ]),

    // Floor 6.3: the program.
    .executableTarget(name: "almanac", dependencies: ["Commands"], swiftSettings: language),

    .target(
      name: "TestSupport", dependencies: ["Database", "Determinism", "League", "Sequential"],
      path: "Tests/TestSupport",
      swiftSettings: language),
    tests(of: "Alerts", ["Database", "Faults", "JSON", "Ledger", "Messages", "Time"]),
    tests(of: "Wording"),
    tests(of: "Faults"),
    tests(of: "Time", ["Faults"]),
    tests(of: "Parallel"),
    tests(of: "Processes"),
    tests(of: "Boosting", ["Faults"]),
    tests(of: "Brackets", ["Determinism", "Faults", "League"], files: "References"),
    tests(
      of: "Carry",
      [
        "Database", "Evaluation", "Faults", "Golf", "Hyperparameters", "Ledger", "Sessions", "Time",
        "Tracking",
        "Training",
      ]),
    tests(of: "Chronology", ["League"]),
    tests(
      of: "Commands", ["almanac", "Columnar", "Evaluation", "League", "Reports", "Terminal"],
      files: "Fixtures"),
    tests(
      of: "Demo",
      [
        "Alerts", "Faults", "Features", "League", "Ledger", "Models", "Monitoring", "Time",
        "Tracking",
      ]),
    tests(of: "Contracts", ["Faults", "Features", "Hyperparameters", "League", "Models"]),
    tests(of: "Columnar", ["Faults"], files: "Fixtures"),
    tests(of: "Database", ["Faults"]),
    tests(of: "Determinism", files: "Fixtures"),
    tests(of: "Evaluation", ["Determinism"], files: "References"),
    tests(of: "League", ["Columnar", "Determinism", "Faults", "SourceTables", "Storage", "Time"]),
    tests(of: "Features", ["Chronology", "Faults", "Hyperparameters", "League", "Ratings"]),
    tests(
      of: "Forecasting",
      [
        "Chronology", "Evaluation", "Faults", "Features", "Hyperparameters", "League", "Models",
        "Storage",
        "Time", "Tracking", "Training",
      ],
      files: "Fixtures"),
    tests(of: "HTTP"),
    tests(of: "Hyperparameters", ["Faults", "JSON"]),
    tests(of: "Golf", ["Faults", "Time"]),
    tests(of: "JSON", ["Faults"]),
    tests(
      of: "Ledger", ["Database", "Evaluation", "Faults", "League", "Time"], files: "Fixtures"),
    tests(of: "LinearAlgebra", ["Faults"]),
    tests(of: "Messages", ["Faults", "Time"]),
    tests(of: "Optimization", files: "References"),
    tests(
      of: "Models", ["Boosting", "Faults", "Features", "Hyperparameters", "League", "Ratings"],
      files: "References"),
    tests(of: "Ratings", ["Faults", "Hyperparameters", "League", "Time"], files: "References"),
    tests(
      of: "Reports",
      [
        "Alerts", "Brackets", "Columnar", "Contracts", "Determinism", "Evaluation", "Faults",
        "Features", "Forecasting", "Golf", "Hyperparameters", "JSON", "League", "Ledger", "Models",
        "Monitoring", "Positions", "Sequential", "Sessions", "Time", "Tracking", "Training",
        "Wording",
      ]),
    tests(
      of: "Monitoring",
      [
        "Alerts", "Carry", "Database", "Determinism", "Evaluation", "Faults", "Golf",
        "Hyperparameters", "JSON", "League", "Ledger", "Processes", "Sequential", "Sessions",
        "Time", "Tracking", "Training",
      ]),
    tests(of: "Sessions", ["Database", "Evaluation", "Faults", "Golf", "Ledger", "Time"]),
    tests(
      of: "Positions", ["Database", "Determinism", "Faults", "Ledger", "Time"],
      files: "References"),
    tests(of: "Sequential", ["Determinism", "Parallel"]),
    tests(of: "Server", ["Faults", "HTTP", "JSON", "Time"]),
    tests(of: "SourceTables", ["Faults"]),
    tests(of: "Storage", ["Faults"]),
    tests(of: "Terminal", ["Wording"]),
    tests(of: "Web"),
    tests(
      of: "Tracking",
      ["Columnar", "Database", "Evaluation", "Faults", "JSON", "League", "Storage"]),
    tests(
      of: "Training",
      [
        "Determinism", "Evaluation", "Faults", "Features", "Hyperparameters", "JSON", "League",
        "Models", "Ratings", "Tracking",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
