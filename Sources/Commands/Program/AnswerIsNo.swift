/// What was asked of a command does not hold; thrown after the result is printed.
struct AnswerIsNo: Error {
  let message: String
}
