// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "SwiftModel",
  dependencies: [.package(name: "almanac", path: "../..")],
  targets: [
    .executableTarget(
      name: "SwiftModel", dependencies: [.product(name: "Almanac", package: "almanac")])
  ],
  swiftLanguageModes: [.v6]
)
