"""Writes calibration.json: what scikit-learn's calibrations are of the cases that ReferenceCase.swift makes.

    python -m venv venv && venv/bin/pip install scikit-learn==1.9.1 && venv/bin/python calibration.py

Games are not stored: make.py, whose cases these are, says how both sides make them. Each game enters in
both views, (p, y) and (1 - p, 1 - y), where p and 1 - p are those that a favourite's probability and 1
less that are. The isotonic curve is scikit-learn's, within the bounds of the rule of succession. The slope
is that of a logistic regression on log-odds without intercept or penalty, where Platt's smoothed targets
are weights of a won and a lost game; scikit-learn's own sigmoid, which stops at a gradient of 1e-6, must
agree and find no intercept.
"""

import json
import pathlib

import numpy as np
import scipy
import sklearn
from sklearn.calibration import _SigmoidCalibration
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

import make

ASKED = [i / 32 for i in range(33)] + [1e-3, 0.49, 0.51, 0.999]


def both_views(p, y):
    favourite = np.maximum(p, 1 - p)
    won = np.where(p < 0.5, 1 - y, y)
    return np.concatenate([favourite, 1 - favourite]), np.concatenate([won, 1 - won])


def log_odds(p):
    favourite = np.minimum(np.maximum(p, 1 - p), 1 - 1e-15)
    return np.where(p < 0.5, -1, 1) * np.log(favourite / (1 - favourite))


def slope(p, y):
    games = len(p) / 2
    x = log_odds(p)
    target = (games * y + 1) / (games + 2)
    fit = LogisticRegression(C=np.inf, fit_intercept=False, solver="newton-cholesky", tol=1e-14, max_iter=1000)
    fit.fit(
        np.concatenate([x, x])[:, None],
        np.concatenate([np.ones_like(x), np.zeros_like(x)]),
        sample_weight=np.concatenate([target, 1 - target]),
    )
    found = float(fit.coef_[0, 0])
    tied = y == 0.5
    sigmoid = _SigmoidCalibration().fit(
        np.concatenate([x, x]),
        np.concatenate([np.where(tied, 1, y), np.where(tied, 0, y)]),
        sample_weight=np.full(2 * len(x), 0.5),
    )
    assert abs(-sigmoid.a_ - found) < 1e-4 and abs(sigmoid.b_) < 1e-4, (found, sigmoid.a_, sigmoid.b_)
    return found


def isotonic(p, y):
    games = len(p) / 2
    curve = IsotonicRegression(y_min=1 / (games + 2), y_max=(games + 1) / (games + 2), out_of_bounds="clip")
    return [float(value) for value in curve.fit(p, y).predict(ASKED)]


def main():
    cases = []
    for kind in make.KINDS:
        for seed in make.SEEDS:
            for ties in [False, True]:
                p, y = both_views(*make.case(kind, seed, ties))
                cases.append({"kind": kind, "seed": seed, "ties": ties, "slope": slope(p, y), "isotonic": isotonic(p, y)})
    versions = f"scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}, NumPy {np.__version__}"
    content = {"made_by": versions, "asked": ASKED, "cases": cases}
    pathlib.Path(__file__).with_name("calibration.json").write_text(json.dumps(content, indent=1) + "\n")


main()
