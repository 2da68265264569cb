// swift-tools-version: 6.2

import PackageDescription

// scripts/bootstrap leaves Apache Arrow's headers and libraries here, wherever they came from.
let arrow = Context.packageDirectory + "/.deps/arrow"

let language: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: ["README.md"],
    swiftSettings: language + [.strictMemorySafety()])
}

/// - Parameter files: a folder of files beside the tests, which find it by their own place.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], files: String? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: files.map { [$0] } ?? [], swiftSettings: language)
}

let package = Package(
  name: "almanac",
  products: [
    .executable(name: "almanac", targets: ["almanac"]),
    .library(
      name: "Almanac",
      targets: [
        "Commands", "Forecasting", "Training", "Tracking", "Models", "Features", "Ratings",
        "Hyperparameters", "Evaluation", "Brackets", "League",
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
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CLAPACK", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    .systemLibrary(
      name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CXGBoost", pkgConfig: "xgboost", providers: [.apt(["libxgboost-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Floor 1: know nothing of games.
    library("Wording"),
    library("Faults", ["Wording"]),
    library("Boosting", ["CXGBoost", "Faults"]),
    library("Columnar", ["CArrow", "Faults"]),
    library("Database", ["CPostgreSQL", "CSQLite", "Faults"]),
    library("Determinism", ["CCrypto"]),
    library("LinearAlgebra", ["CLAPACK", "Faults"]),
    library("Storage", ["CZip", "Faults"]),
    library("Terminal", ["Wording"]),
    library("Web"),

    // Floor 2 and up.
    library("League", ["Columnar", "Determinism", "Faults", "Storage", "Wording"]),
    library("Brackets", ["Determinism", "Faults", "League", "Wording"]),
    library("Evaluation", ["Determinism"]),
    library("Hyperparameters", ["Faults", "League", "Storage", "Wording"]),
    library("Ratings", ["Faults", "Hyperparameters", "League", "LinearAlgebra"]),
    library("Features", ["Columnar", "Faults", "Hyperparameters", "League", "Ratings"]),
    library(
      "Models",
      [
        "Boosting", "Columnar", "Faults", "Features", "Hyperparameters", "League", "LinearAlgebra",
        "Ratings", "Storage", "Wording",
      ]),
    library(
      "Tracking",
      [
        "Columnar", "Database", "Determinism", "Evaluation", "Faults", "League", "Storage",
        "Wording",
      ]),
    library(
      "Training",
      [
        "Determinism", "Evaluation", "Faults", "Features", "Hyperparameters", "League", "Models",
        "Tracking", "Wording",
      ]),
    library(
      "Forecasting", ["Faults", "Features", "League", "Models", "Tracking", "Training"]),
    library(
      "Commands",
      [
        "Brackets", "Columnar", "Determinism", "Evaluation", "Faults", "Features", "Forecasting",
        "Hyperparameters", "League", "Models", "Storage", "Terminal", "Tracking", "Training", "Web",
        "Wording",
      ]),
    .executableTarget(name: "almanac", dependencies: ["Commands"], swiftSettings: language),

    .target(
      name: "TestSupport", dependencies: ["League"], path: "Tests/TestSupport",
      swiftSettings: language),
    tests(of: "Wording"),
    tests(of: "Faults"),
    tests(of: "Boosting"),
    tests(of: "Brackets", ["Determinism", "League"], files: "References"),
    tests(of: "Commands", ["almanac", "Columnar", "Evaluation"]),
    tests(of: "Columnar", files: "Fixtures"),
    tests(of: "Database"),
    tests(of: "Determinism", files: "Fixtures"),
    tests(of: "Evaluation", files: "References"),
    tests(of: "League", ["Columnar", "Determinism", "Storage"]),
    tests(of: "Features", ["Hyperparameters", "League", "Ratings"]),
    tests(
      of: "Forecasting",
      [
        "Evaluation", "Features", "Hyperparameters", "League", "Models", "Storage", "Tracking",
        "Training",
      ],
      files: "Fixtures"),
    tests(of: "Hyperparameters"),
    tests(of: "LinearAlgebra"),
    tests(
      of: "Models", ["Boosting", "Columnar", "Features", "Hyperparameters", "League", "Ratings"],
      files: "References"),
    tests(of: "Ratings", ["Hyperparameters", "League"], files: "References"),
    tests(of: "Storage"),
    tests(of: "Terminal"),
    tests(of: "Web"),
    tests(of: "Tracking", ["Columnar", "Database", "Evaluation", "Storage"]),
    tests(
      of: "Training",
      [
        "Evaluation", "Features", "Hyperparameters", "League", "Models", "Ratings", "Tracking",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
