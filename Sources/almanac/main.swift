import Commands
import FoundationEssentials
import Glibc

let process = ProcessInfo.processInfo
let program = AlmanacProgram()
exit(
  program.run(Array(process.arguments.dropFirst()), environment: process.environment).rawValue)
