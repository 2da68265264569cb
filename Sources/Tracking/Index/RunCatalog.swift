public import Faults
internal import Parallel
internal import Storage

/// The runs of a folder at one moment, to be filtered, ordered and listed.
///
///     let catalog = try RunCatalog(store)
///     let filter = try catalog.filter("model = elo and log_loss < 0.43")
///     let selection = catalog.select(filter, order: try catalog.order("log_loss"), limit: 20)
///
/// It says what reading every `run.json` would say. What was read before is taken from the index in
/// `.index.sqlite` while the file's stamp (device, inode, size, times of modification and of change)
/// is the one noted there. That costs the folder's names and one stat(2) a run, which is all that is
/// asked of the file system for a run that is known; it needs no word from whoever changes a record,
/// and sees an edit in place by any program.
///
/// A file that changed within 2 seconds before it was read is not noted, since a later change could
/// bear the same time; nor is one whose time lies ahead of the clock. What can still be missed is a
/// change after which the system gives the file the same time of change as before: the clock was set
/// back and then met that very nanosecond, or the file system is another machine's, whose clock is
/// more than 2 seconds behind. Removing `.index.sqlite` is always safe.
public final class RunCatalog {
  struct Entry {
    var run: IndexedRun
    /// Nil for a run whose fields are in the index.
    var fields: RunFields?
  }

  private let store: RunStore
  private let clock: () -> Int64
  private(set) var index: RunIndex
  private(set) var entries: [Entry] = []
  /// One for each directory that could not be read, in the order of their names.
  public private(set) var warnings: [String] = []

  /// Looks at the folder, reads what is new or has changed, and brings the index up to date.
  ///
  /// - Parameter usesIndex: without, every run is read and no index touched.
  /// - Throws: ``Fault`` only when the folder itself cannot be listed.
  public convenience init(_ store: RunStore, usesIndex: Bool = true) throws(Fault) {
    try self.init(store, usesIndex: usesIndex, clock: FileStamp.now)
  }

  /// - Parameter clock: the time of day in nanoseconds since 1970; tests have one that is ahead.
  init(
    _ store: RunStore, usesIndex: Bool = true, clock: @escaping () -> Int64
  ) throws(Fault) {
    self.store = store
    self.clock = clock
    let indexed = usesIndex ? store.directory : nil
    let (surveyed, known) = Workers.both(
      { Result { () throws(Fault) in try store.survey() } },
      { () -> (runs: [IndexedRun], isUsable: Bool) in
        var index = RunIndex(of: indexed)
        let runs = index.runs()
        return (runs, index.isUsable)
      })
    index = RunIndex(of: indexed)
    if !known.isUsable { index.condemn() }
    let directories = try surveyed.get()
    let (gone, unread) = match(directories, known.runs)
    let readAt = clock()
    let first = entries.count
    read(unread)
    note(entries[first...], readAt: readAt, gone: gone)
  }

  /// Takes the runs of the index whose stamps hold, and tells the ids of those that are no longer there
  /// and those to be read.
  private func match(
    _ directories: [FileSystem.SurveyedDirectory], _ known: [IndexedRun]
  ) -> (gone: [String], unread: [String]) {
    var places: [String: Int] = [:]
    places.reserveCapacity(directories.count)
    for (place, directory) in directories.enumerated() { places[directory.name] = place }
    entries.reserveCapacity(directories.count)
    var isKnown = [Bool](repeating: false, count: directories.count)
    var gone: [String] = []
    for run in known {
      guard let place = places[run.id] else {
        gone.append(run.id)
        continue
      }
      guard run.stamp == directories[place].stamp else { continue }
      guard !isKnown[place] else {
        // The same run twice: the index is damaged, and everything is read.
        index.condemn()
        entries = []
        return ([], directories.map(\.name))
      }
      isKnown[place] = true
      entries.append(Entry(run: run, fields: nil))
    }
    let unread = directories.indices.filter { !isKnown[$0] }.map { directories[$0].name }
    return (gone, unread)
  }

  /// How many runs there are.
  public var count: Int { entries.count }

  /// Reads runs and adds them; those that cannot be read become warnings.
  private func read(_ ids: [String]) {
    let store = store
    let results = Workers.map(ids.count, share: 16) { store.entry(ids[$0]) }
    var failures: [(id: String, message: String)] = []
    for (id, result) in zip(ids, results) {
      switch result {
      case .success(let entry): if let entry { entries.append(entry) }
      case .failure(let error): failures.append((id, error.message))
      }
    }
    failures.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    warnings += failures.map { "\($0.message); passed over" }
  }

  /// Puts into the index what can be relied on later.
  private func note(_ entries: ArraySlice<Entry>, readAt: Int64, gone: [String]) {
    let settled = entries.compactMap { entry in
      entry.run.stamp.isSettled(at: readAt) ? entry.fields.map { (entry.run, $0) } : nil
    }
    if !settled.isEmpty || !gone.isEmpty { index.update(read: settled, gone: gone) }
  }

  /// Reads the files of runs whose fields the index has lost; those that are no runs any more become
  /// warnings, and stay without fields.
  func reread(_ places: [Int]) {
    let readAt = clock()
    let (store, ids) = (store, places.map { entries[$0].run.id })
    let results = Workers.map(ids.count, share: 16) { store.entry(ids[$0]) }
    var found: [Entry] = []
    for (place, result) in zip(places, results) {
      switch result {
      case .success(let entry):
        guard let entry else { continue }
        entries[place] = entry
        found.append(entry)
      case .failure(let error): warnings.append("\(error.message); passed over")
      }
    }
    note(found[...], readAt: readAt, gone: [])
  }

  /// The bytes of a run's record as they are in its file; nil where it has been deleted since, and with a
  /// warning where they are no record any more.
  public func json(of row: Row) -> [UInt8]? {
    do throws(Fault) {
      return try store.ifThere(row.id) { () throws(Fault) in
        try store.json(of: row.id, unlessChangedSince: row.stamp)
      }
    } catch {
      warnings.append("\(error.message); passed over")
      return nil
    }
  }
}

extension RunStore {
  /// Reads a run for the catalog; nil where it has been deleted since the folder was listed.
  fileprivate func entry(_ id: String) -> Result<RunCatalog.Entry?, Fault> {
    Result { () throws(Fault) in
      try ifThere(id) { () throws(Fault) in
        let (run, stamp) = try readStamped(id)
        let indexed = IndexedRun(row: .max, id: id, stamp: stamp, created: run.record.created)
        return RunCatalog.Entry(run: indexed, fields: RunFields(run.record))
      }
    }
  }
}
