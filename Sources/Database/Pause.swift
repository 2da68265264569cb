internal import Glibc

/// Lets others go first.
func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }
