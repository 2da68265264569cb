import Columnar
import Testing

@Suite struct ColumnTests {
  @Test func `a column without validity holds a value in every row`() {
    let column = Column([7, 0, -1])
    #expect(column.count == 3)
    #expect(column.validity == nil)
    #expect(column[0] == 7 && column[1] == 0 && column[2] == -1)
  }

  @Test func `a row that is not valid holds nil whatever its value`() {
    let column = Column([7, 8], validity: [true, false])
    #expect(column[0] == 7)
    #expect(column[1] == nil)
  }

  @Test func `a validity of another length traps`() async {
    await #expect(processExitsWith: .failure) {
      _ = Column([1, 2], validity: [true])
    }
  }
}
