internal import CLibrary
public import Faults

/// Loads the functions of a shared library, which is not linked, since most commands do without it.
///
/// - Parameters:
///   - file: the name that the system's loader finds, such as `libpq.so.5`.
///   - package: Debian's package that brings it.
///   - names: the functions' names, one for each pointer in `Functions`, in that order; both are made by
///     the macro `CLIBRARY_FUNCTIONS`.
/// - Returns: the pointers, which stay valid for as long as the process lives.
/// - Throws: ``Fault`` `.missing` where the library or one of the functions is not there.
@unsafe
public func loadFunctions<Functions>(
  of file: String, package: String, as type: Functions.Type = Functions.self,
  _ names: UnsafePointer<UnsafePointer<CChar>>
) throws(Fault) -> UnsafePointer<Functions> {
  let count = unsafe MemoryLayout<Functions>.size / MemoryLayout<UnsafeMutableRawPointer?>.size
  let pointers = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: count)
  unsafe pointers.initialize(repeating: nil, count: count)
  if let reason = unsafe clibrary_load(file, names, count, pointers) {
    unsafe pointers.deallocate()
    throw Fault(
      .missing, "cannot load a library: " + (unsafe String(cString: reason)),
      remedy: .advice("install \(package)"))
  }
  return unsafe UnsafeRawPointer(pointers).assumingMemoryBound(to: type)
}
