/// The path of a committed file beside the suite.
func fixture(_ name: String) -> String {
  let suite = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  return suite.joined(separator: "/") + "/Fixtures/" + name
}
