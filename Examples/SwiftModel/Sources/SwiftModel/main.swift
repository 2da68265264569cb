import Commands
import Foundation
import League
import Models

// The whole of almanac, with one model and one importer more.
let models = ModelRegistry(ModelRegistry.builtIn.definitions + [.winRate])
let process = ProcessInfo.processInfo
let status = AlmanacProgram(
  models: models, importers: ImporterDefinition.builtIn + [.club]
).run(
  Array(process.arguments.dropFirst()), environment: process.environment)
exit(status.rawValue)
