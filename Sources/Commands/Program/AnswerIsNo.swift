/// Ends a command whose answer, already printed, is no.
struct AnswerIsNo: Error {}
