"""Fair probabilities of seeded books by penaltyblog (PyPI), held against those of a file.

usage: devig.py FILE; each line of it is a method, then odds, then probabilities, in exact decimals with spaces between
them, the odds and the probabilities divided by "|". Prints how many books agree to 1e-9, or the first that does not.
"""

import os
import sys
import sysconfig
import types

# Its package as a whole imports plotting and sampling, which nothing here needs.
package = types.ModuleType("penaltyblog")
package.__path__ = [os.path.join(sysconfig.get_paths()["purelib"], "penaltyblog")]
sys.modules["penaltyblog"] = package
from penaltyblog.implied import calculate_implied  # noqa: E402

count, worst = 0, 0.0
for line in open(sys.argv[1]):
    method, odds, own = line.split("|")
    odds = [float(text) for text in odds.split()]
    own = [float(text) for text in own.split()]
    theirs = calculate_implied(odds, method=method.strip()).probabilities
    gap = max(abs(one - other) for one, other in zip(own, theirs))
    if gap > 1e-9:
        sys.exit(f"{method} of {odds}: {own}, penaltyblog {theirs}, apart by {gap}")
    worst = max(worst, gap)
    count += 1
print(f"{count} agree")
