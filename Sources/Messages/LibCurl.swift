internal import CCurl
internal import Faults
internal import Glibc
internal import Libraries

/// The functions of libcurl.
typealias LibCurl = UnsafePointer<ccurl_functions>

/// Loads libcurl, and lets it begin (`curl_global_init`): once in a process, whichever thread comes first.
private nonisolated(unsafe) let loadedLibCurl = unsafe Result { () throws(Fault) in
  let curl: LibCurl = unsafe try loadFunctions(
    of: "libcurl.so.4", package: "libcurl4", ccurl_names())
  // TLS writes to sockets whose other end may be gone.
  _ = signal(SIGPIPE, SIG_IGN)
  guard unsafe curl.pointee.curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK else {
    throw Fault(.outOfMemory, "libcurl does not begin")
  }
  return unsafe curl
}

/// - Throws: ``Fault`` `.missing` where libcurl is not installed, `.outOfMemory` where it does not begin.
func libCurl() throws(Fault) -> LibCurl { unsafe try loadedLibCurl.get() }
