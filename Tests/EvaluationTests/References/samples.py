"""Writes samples.json: SciPy's tests of two samples.

    python3 Tests/EvaluationTests/References/samples.py
"""

import json
import pathlib

import numpy as np
import scipy
from scipy import stats


def welch(one, other):
    result = stats.ttest_ind(other, one, equal_var=False)
    low, high = result.confidence_interval(0.95)
    return {
        "one": [float(x) for x in one],
        "other": [float(x) for x in other],
        "statistic": float(result.statistic),
        "degrees": float(result.df),
        "p": float(result.pvalue),
        "low": float(low),
        "high": float(high),
    }


def fisher(table):
    return {"table": [int(x) for row in table for x in row],
            "p": float(stats.fisher_exact(table)[1])}


def ratio(one, other, share):
    count = one + other
    result = stats.chisquare([one, other], [count * (1 - share), count * share])
    return {"counts": [int(one), int(other)], "share": share,
            "statistic": float(result.statistic), "p": float(result.pvalue)}


def main():
    random = np.random.default_rng(14)
    welches = [welch([2.5, 3.0, 1.8, 2.2, 2.9], [3.2, 3.5, 2.8, 3.1, 3.4])]
    for _ in range(30):
        m, n = random.integers(2, 60, 2)
        one = random.normal(0, random.uniform(0.1, 3), m)
        other = random.normal(random.uniform(-1, 1), random.uniform(0.1, 3), n)
        welches.append(welch(one, other))
    tables = [[[30, 20], [40, 10]], [[0, 5], [3, 1]], [[0, 0], [3, 4]], [[1, 9], [11, 3]],
              [[5, 5], [5, 5]], [[400, 350], [380, 402]]]
    tables += [random.integers(0, top, (2, 2)).tolist() for top in [5, 12, 40, 200] for _ in range(8)]
    ratios = [ratio(500, 500, 0.5), ratio(1, 0, 0.5), ratio(520, 480, 0.5), ratio(180, 20, 0.1),
              ratio(150, 50, 0.1), ratio(3333, 6667, 2 / 3)]
    content = {
        "made_by": f"SciPy {scipy.__version__}, NumPy {np.__version__}",
        "welch": welches,
        "fisher": [fisher(table) for table in tables],
        "ratio": ratios,
    }
    target = pathlib.Path(__file__).with_name("samples.json")
    target.write_text(json.dumps(content) + "\n")


if __name__ == "__main__":
    main()
