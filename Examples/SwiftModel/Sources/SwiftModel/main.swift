import Commands
import Foundation
import Models

// The whole of almanac, with one model more.
let models = ModelRegistry(ModelRegistry.builtIn.definitions + [.winRate])
let process = ProcessInfo.processInfo
let status = AlmanacProgram(models: models).run(
  Array(process.arguments.dropFirst()), environment: process.environment)
exit(status.rawValue)
