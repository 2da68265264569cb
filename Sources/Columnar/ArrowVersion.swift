internal import CArrow

/// The version of the Arrow library that this process has loaded.
public let arrowVersion = unsafe String(cString: carrow_version())
