import Database
import Faults
import Testing

@Suite struct DatabaseLocationTests {
  @Test func `A text is a file, unless it is an address of PostgreSQL`() throws {
    #expect(try DatabaseLocation("a/b.sqlite") == .file("a/b.sqlite"))
    #expect(try DatabaseLocation("file:x") == .file("file:x"))
    #expect(try DatabaseLocation("postgresql:///x").dialect == .postgresql)
    #expect(
      try DatabaseLocation("POSTGRES://me@host:5432/x?sslmode=require").dialect == .postgresql)
  }

  @Test(arguments: [
    "postgresql://me:secret@host/x", "postgres://me:s@crét@host/x", "postgresql://:secret@/x",
    "postgresql://host/x?password=secret", "postgresql://host/x?a=b&PASSWORD=secret",
    "postgresql://host/x?p=1&sslpassword=secret", "postgresql://me:se/cret@host/x",
    "postgresql://host/x?passw%6Frd=secret", "postgresql://host/x?%50asswor%64=secret",
  ])
  func `An address with a password is refused and not repeated`(text: String) throws {
    let fault = #expect(throws: Fault.self) { try DatabaseLocation(text) }
    #expect(fault?.code == .usage)
    #expect(fault?.description.contains("secret") == false)
    #expect(fault?.description.contains("cret") == false)
  }

  @Test func `An empty text is refused`() {
    #expect(throws: Fault.self) { try DatabaseLocation("") }
  }

  @Test(arguments: ["postgresql://[host/x", "postgresql://host/x?nonsense=1"])
  func `An address that cannot be read is a mistake of whoever typed it`(text: String) throws {
    let fault = #expect(throws: Fault.self) { try Connection(DatabaseLocation(text), .read) }
    #expect(fault?.code == .usage)
  }

  @Test func `A server that does not answer is a fault that names it`() throws {
    let text = "postgresql:///x?host=/nowhere"
    let fault = #expect(throws: Fault.self) { try Connection(DatabaseLocation(text), .read) }
    #expect(fault?.code == .unreadable)
    #expect(fault?.description.hasPrefix(text) == true)
  }
}
