"""Computes figures, readings and pairings by other software than Crosspulse's own.

Exact fractions, Python's statistics module and its normal distribution, written from product.md
alone. `python3 tests/oracle/figures.py` writes figures.jsonl beside it, a case a line; a second
run writes the same bytes.
"""

import json
import random
import statistics
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 40
DIMENSIONS = ["trust", "goals", "blame", "load"]
FIGURES = ["index"] + DIMENSIONS
PRIORITIES = ["growth", "stability", "customers", "cost", "quality", "else", "unknown"]
BANDS = [("strong tie", 0, 25), ("workable", 25, 37.5), ("strained", 37.5, 50)]
BANDS.append(("breaking down", 50, 100))


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def half_up(fraction, step):
    steps = (decimal(Fraction(fraction) / step)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return int(steps) * step


def cut(value):
    return sorted([10, value, 90])[1]


def figure_step(n, changed):
    ladder = [20, 10, 5, 2]
    rung = 1 if n < 10 else 2 if n < 20 else 3
    return ladder[rung - 1 if changed in (1, 2, 3, 4) else rung]


def band_start(n):
    starts = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90] + list(range(100, 2000, 100))
    return max(start for start in starts if start <= n)


def frictions(ballot):
    """The friction of each answered dimension; '-' is "Can't say"."""
    found = {}
    for dimension, answer in zip(DIMENSIONS, ballot):
        if answer != "-":
            x = Fraction(answer)
            rubs = x - 1 if dimension in ("blame", "load") else 5 - x
            found[dimension] = rubs / 4 * 100
    return found


def samples(ballots):
    columns = {figure: [] for figure in FIGURES}
    for ballot in ballots:
        found = frictions(ballot)
        for dimension, value in found.items():
            columns[dimension].append(value)
        if len(found) >= 3:
            columns["index"].append(statistics.mean(found.values()))
    return columns


def shares(counts, n):
    step = 20 if n < 20 else 10
    told = {name: cut(half_up(Fraction(100 * count, n), step)) for name, count in counts.items()}
    return told, step


def figure(name, values, threshold, changed):
    n = len(values)
    if n < threshold:
        return {"withheld": "too-few"}
    step = figure_step(n, changed)
    value = cut(half_up(statistics.mean(values), step))
    told = {"value": value, "step": step, "ballots": band_start(n)}
    if name == "index" and n >= 10:
        low = sum(value < Fraction(75, 2) for value in values)
        high = sum(value > Fraction(125, 2) for value in values)
        told["split"], _ = shares({"low": low, "mid": n - low - high, "high": high}, n)
    return told


def pooled(groups):
    squares = sum((len(group) - 1) * statistics.variance(group) for group in groups)
    freedom = sum(len(group) - 1 for group in groups)
    variance = decimal(Fraction(10 * 19**2 + squares) / (10 + freedom))
    return int(variance.sqrt().quantize(Decimal(1), rounding=ROUND_HALF_UP))


def priorities(votes, threshold):
    n = len(votes)
    if n < max(10, threshold):
        return {"withheld": "too-few"}
    told, step = shares({choice: votes.count(choice) for choice in PRIORITIES}, n)
    return {"shares": told, "step": step, "ballots": band_start(n)}


def participation(people, took_part):
    if people is None or took_part is None or people < 5:
        return None
    width = 25 if people < 20 else 10
    for start in range(0, 100, width):
        if Fraction(start, 100) <= Fraction(took_part, people) < Fraction(start + width, 100):
            return {"from": start, "to": start + width - 1}
    return {"from": 100, "to": 100}


def publish(threshold, teams, ballots, votes):
    columns = {}
    for team, asked in teams.items():
        for toward in asked["rates"]:
            columns[team, toward] = samples(ballots.get(f"{team}>{toward}", []))
    directions = [
        {
            "from": way[0],
            "toward": way[1],
            "figures": {
                name: figure(name, values[name], threshold, teams[way[0]]["changed"])
                for name in FIGURES
            },
        }
        for way, values in sorted(columns.items())
    ]
    deviations = {
        name: pooled([each[name] for each in columns.values() if len(each[name]) >= threshold])
        for name in FIGURES
    }
    told = [
        {
            "team": team,
            "participation": participation(asked["people"], asked["tookPart"]),
            "stayed": [
                {"quarter": quarter, "share": share - share % 10}
                for quarter, share in asked["stayed"]
            ],
            "priorities": priorities(votes.get(team, []), threshold),
        }
        for team, asked in sorted(teams.items())
    ]
    return {"s": deviations, "directions": directions, "teams": told}


def answer(chance, lean):
    if chance.random() < 0.12:
        return "-"
    return str(min(5, max(1, round(chance.gauss(lean, 1.1)))))


def a_round(chance, threshold, sizes):
    names = list(sizes)
    chance.shuffle(names)
    teams, ballots, votes = {}, {}, {}
    for name in names:
        people = sizes[name]
        took_part = chance.randint(people // 2, people)
        teams[name] = {
            "people": chance.choice([people, people, people, None]),
            "tookPart": took_part,
            "changed": chance.choice([0, 0, 0, 0, 1, 4, 5, 9]),
            "stayed": [["2026-Q2", chance.randint(0, 100)], ["2026-Q3", chance.randint(0, 100)]],
            "rates": [other for other in names if other != name and chance.random() < 0.9],
        }
        votes[name] = chance.choices(PRIORITIES, weights=[9, 7, 1, 1, 3, 1, 1], k=took_part)
        for other in teams[name]["rates"]:
            kind, harsh = chance.uniform(0.6, 5.4), chance.uniform(0.6, 5.4)
            ballots[f"{name}>{other}"] = [
                "".join(answer(chance, lean) for lean in (kind, kind, harsh, harsh))
                for _ in range(chance.randint(took_part // 2, took_part))
            ]
    case = {"threshold": threshold, "teams": teams, "ballots": ballots, "votes": votes}
    return {"of": "round", **case, "expected": publish(**case)}


def up(number):
    return int(Decimal(number).quantize(Decimal(1), rounding=ROUND_CEILING))


def words(value, error):
    normal = statistics.NormalDist(value, error)
    for name, low, high in BANDS:
        above = 0 if low == 0 else normal.cdf(low)
        below = 1 if high == 100 else normal.cdf(high)
        if below - above >= 0.8:
            return name
    middle = [normal.inv_cdf(0.1), normal.inv_cdf(0.9)]
    outer = [next(n for n, _, high in BANDS if end <= high or high == 100) for end in middle]
    return f"between {outer[0]} and {outer[1]}"


def variance(told, s):
    return Fraction(s * s, told["ballots"]) + Fraction(told["step"] ** 2, 12)


def spread(fraction):
    return Decimal("1.645") * decimal(fraction).sqrt()


def ends(told):
    value = told["value"]
    return (0 if value == 10 else value), (100 if value == 90 else value)


def reading(told, s):
    v = variance(told, s)
    range_ = up(spread(v))
    least, most = ends(told)
    return {
        "range": range_,
        "low": max(0, least - range_),
        "high": min(100, most + range_),
        "least": up(spread(2 * v)),
        "band": words(told["value"], float(decimal(v).sqrt())),
    }


def pairing(first, second, s):
    v = variance(first, s) + variance(second, s)
    range_, gap_range = up(spread(v / 4)), up(spread(v))
    (least1, most1), (least2, most2) = ends(first), ends(second)
    mean = Fraction(first["value"] + second["value"], 2)
    return {
        "value": half_up(mean, 1),
        "range": range_,
        "low": max(0, half_up(Fraction(least1 + least2, 2), 1) - range_),
        "high": min(100, half_up(Fraction(most1 + most2, 2), 1) + range_),
        "least": up(spread(v / 2)),
        "band": words(float(mean), float(decimal(v / 4).sqrt())),
        "gap": {
            "value": first["value"] - second["value"],
            "low": max(-100, least1 - most2 - gap_range),
            "high": min(100, most1 - least2 + gap_range),
        },
    }


def told_figures(chance):
    n = chance.choice([5, 7, 10, 14, 20, 25, 40, 70, 100, 450])
    step = figure_step(n, chance.choice([0, 0, 3]))
    value = cut(step * chance.randint(0, 100 // step))
    return {"value": value, "step": step, "ballots": band_start(n)}


def main():
    chance = random.Random(20261121)
    cases = [
        a_round(chance, 5, {"product": 14, "engineering": 46, "support": 9, "sales": 31}),
        a_round(chance, 5, {"product": 5, "engineering": 8, "support": 19, "sales": 22}),
        a_round(chance, 8, {"design": 12, "legal": 6, "data": 130}),
        a_round(chance, 5, {"product": 24, "engineering": 60, "support": 13, "sales": 26}),
    ]
    for _ in range(160):
        told, s = told_figures(chance), chance.randint(9, 34)
        cases.append({"of": "reading", "figure": told, "s": s, "expected": reading(told, s)})
    for _ in range(80):
        told, s = [told_figures(chance), told_figures(chance)], chance.randint(9, 34)
        cases.append({"of": "pairing", "figures": told, "s": s, "expected": pairing(*told, s)})
    lines = "".join(json.dumps(case) + "\n" for case in cases)
    Path(__file__).with_name("figures.jsonl").write_text(lines, "utf-8")


main()
