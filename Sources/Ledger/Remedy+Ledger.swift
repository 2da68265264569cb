internal import Faults

extension Remedy {
  static let adoptLedger = Remedy(
    "adopt_ledger", text: "take it in as a ledger, if its tables are those of one, or use another")
  static let migrateLedger = Remedy("migrate_ledger", text: "migrate the ledger")
  static let beginLedger = Remedy("begin_ledger", text: "issue forecasts, which begins one")
  static let setDates = Remedy(
    "import_dates", text: "import games with dates: a forecast must be earlier than its game")
}
