"""What monitoring says: steps of a derivation (L1), faults in what was handed in (L2), why there is no light (N44), decisions (N18, N24), refusals (L9)."""

from perfmodel.messages import Text
from perfmodel.scoring.texts import (
    CONVERTED,
    DEGREES,
    SHARED_CODE,
    UNKNOWN_KEY,
    UNKNOWN_PROJECT,
)
from perfmodel.terms import Light, Likelihood

__all__ = [
    "ABOUT",
    "AFTER_THE_YEAR",
    "AS_ASKED",
    "AT_MOST_THE_BUDGET",
    "BEFORE_THE_YEAR",
    "BELOW",
    "BETWEEN",
    "BEYOND",
    "CHECKPOINTS_OUT_OF_ORDER",
    "CHECKPOINT_NOT_USED",
    "CONVERTED",
    "DATES_UNCLEAR",
    "DEGREE",
    "DEGREES",
    "EMPTY_BUDGET",
    "FIGURE_WANTED",
    "FROM",
    "INCOMPARABLE",
    "INTENDED",
    "IN_RANGE",
    "IN_TIME",
    "KEPT",
    "LATE",
    "LIGHTS",
    "LIKELIHOODS",
    "MONEY_READ",
    "NOTHING_PLANNED",
    "NOTHING_WRONG",
    "NOT_A_DAY",
    "NOT_DUE",
    "NOT_KEPT",
    "NOT_REACHED",
    "NOT_STATED",
    "NO_BUDGET",
    "NO_PLAN",
    "NO_SPENT",
    "NO_TARGET",
    "OF_PART",
    "ON_THE_WAY",
    "OTHER_MONEY",
    "OUTLOOK",
    "OVERDUE",
    "OVERSPENT",
    "OWN_WORD_WINS",
    "PARTS_DIFFER",
    "PAST_MENDING",
    "PROJECTED",
    "REACHED",
    "SCALE_UNCLEAR",
    "SHARED_CODE",
    "SHARE_AT",
    "SHARE_BETWEEN",
    "SHARE_BY_MONTH",
    "SHARE_BY_SCORING",
    "SHARE_OF_MONTHS",
    "SHARE_OF_WHOLE",
    "SO_LIGHT",
    "SPENT_BY_THE_END",
    "SPENT_OF_PLANNED",
    "UNKNOWN_KEY",
    "UNKNOWN_PROJECT",
    "UNREADABLE",
    "WITHIN",
    "WORDS_UNCLEAR",
    "YEAR_OF_THE_DAY",
]

LIGHTS = {
    Light.RED: Text("L151", "红灯", "red"),
    Light.YELLOW: Text("L152", "黄灯", "yellow"),
    Light.GREEN: Text("L153", "绿灯", "green"),
    Light.BLUE: Text("L154", "蓝灯", "blue"),
}
LIKELIHOODS = {
    Likelihood.CERTAIN: Text("L155", "确定能", "certain"),
    Likelihood.POSSIBLE: Text("L156", "有可能", "possible"),
    Likelihood.IMPOSSIBLE: Text("L157", "完全不可能", "impossible"),
}

# ---------------------------------------------------------------- steps: money

MONEY_READ = Text(
    "L101", "全年预算数 {budget}，截至 {day} 累计执行 {spent}", "full-year budget {budget}, spent by {day}: {spent}"
)
SHARE_BY_MONTH = Text(
    "L102", "应支出：{month} 个月 ÷ 12 = {share}%", "should be spent: {month} months ÷ 12 = {share} %"
)
SHARE_AT = Text("L103", "计划累计支出：{day} 为 {share}%", "planned to be spent: {share} % on {day}")
SHARE_BETWEEN = Text(
    "L104",
    "计划累计支出：{before} 为 {low}%，{after} 为 {high}%，按天数 {low}% + ({high}% − {low}%) × {passed} ÷ {days} = {share}%",
    "planned to be spent: {low} % on {before}, {high} % on {after}; by days {low} % + ({high} % − {low} %) × {passed} ÷ {days} = {share} %",
)
SPENT_OF_PLANNED = Text(
    "L105", "{spent} ÷ ({budget} × {planned}%) = {share}%", "{spent} ÷ ({budget} × {planned} %) = {share} %"
)
NOTHING_PLANNED = Text("L106", "到这一天还没有支出计划：绿灯", "nothing is planned to be spent by that day: green")
SPENT_BY_THE_END = Text(
    "L107",
    "全年预计执行：{spent} ÷ {planned}% = {expected}{unit}",
    "expected by the year's end: {spent} ÷ {planned} % = {expected} {unit}",
)
AT_MOST_THE_BUDGET = Text("L108", "超过预算数，按预算数 {budget} 计", "that is above the budget and counts as {budget}")

# ---------------------------------------------------------------- steps: indicators

SHARE_OF_MONTHS = Text(
    "L110",
    "{actual} ÷ ({target} × {month} ÷ 12) = {share}%",
    "{actual} ÷ ({target} × {month} ÷ 12) = {share} %",
)
SHARE_OF_WHOLE = Text("L111", "{actual} ÷ {target} = {share}%", "{actual} ÷ {target} = {share} %")
REACHED = Text("L112", "{actual} ≥ {target}，已达到", "{actual} ≥ {target}: reached")
NOT_REACHED = Text("L113", "{actual} < {target}，未达到", "{actual} < {target}: not reached")
WITHIN = Text("L114", "{actual} 没有超过 {target}", "{actual} is within {target}")
BEYOND = Text("L115", "{actual} 超过 {target}", "{actual} is beyond {target}")
IN_RANGE = Text("L116", "{actual} 在指标值“{target}”范围内", "{actual} lies within the target “{target}”")
IN_TIME = Text("L117", "{actual} 完成，不晚于 {due}", "done by {actual}, no later than {due}")
LATE = Text("L118", "{actual} 完成，晚于 {due}", "done by {actual}, later than {due}")
OVERDUE = Text("L119", "应不晚于 {due} 完成，到 {day} 为“{actual}”", "due by {due}, and on {day} it is “{actual}”")
KEPT = Text("L120", "“{actual}”符合“{target}”", "“{actual}” keeps “{target}”")
NOT_KEPT = Text("L121", "“{actual}”不符合“{target}”", "“{actual}” does not keep “{target}”")
DEGREE = Text("L122", "“{actual}”为{degree}", "“{actual}” says {degree}")
AS_ASKED = Text("L123", "“{actual}”达到指标值“{target}”", "“{actual}” reaches the target “{target}”")
SHARE_BY_SCORING = Text(
    "L124",
    "“{actual}”按计分规则达到指标值“{target}”的 {share}%",
    "“{actual}” is {share} % of the target “{target}” by the rules of scoring",
)
OF_PART = Text("L125", "第 {number} 项：{step}", "part {number}: {step}")
PROJECTED = Text(
    "L126",
    "全年预计：{actual} ÷ {month} × 12 = {expected}{unit}",
    "expected by the year's end: {actual} ÷ {month} × 12 = {expected} {unit}",
)
OUTLOOK = Text(
    "L127", "预计全年完成程度 {share}%：{word}", "{share} % of the target is expected by the year's end: {word}"
)
PAST_MENDING = Text("L128", "累计数不会再减少：{word}", "what adds up does not come down again: {word}")

# ---------------------------------------------------------------- steps: lights

BELOW = Text("L130", "{share}% 低于 {upper}%：{light}", "{share} % is below {upper} %: {light}")
FROM = Text("L131", "{share}% 不低于 {lower}%：{light}", "{share} % is {lower} % or more: {light}")
BETWEEN = Text(
    "L132",
    "{share}% 不低于 {lower}%、低于 {upper}%：{light}",
    "{share} % is {lower} % or more and below {upper} %: {light}",
)
ON_THE_WAY = Text(
    "L133", "{share}%，进度较快且没有超出范围：绿灯", "{share} %: ahead, and still within the range: green"
)
SO_LIGHT = Text("L134", "{what}：{light}", "{what}: {light}")

# ---------------------------------------------------------------- notes: decisions

YEAR_OF_THE_DAY = Text(
    "N181",
    "文件没有年度，按监控日所在的 {year} 年计",
    "the document tells no year; it is taken to be {year}, that of the day",
)
AFTER_THE_YEAR = Text(
    "N182",
    "监控日 {day} 在 {year} 年之后，按全年的要求衡量",
    "{day} lies after {year}; money and targets are held against the whole year",
)
ABOUT = Text(
    "N241",
    "执行情况“{actual}”是约数，按 {figure} 计，请填写实际数",
    "“{actual}” is approximate and counts as {figure}; please state the figure",
)
NO_PLAN = Text(
    "N242",
    "没有可用的资金支出计划，按月份衡量",
    "there is no funding plan that can be used; the month stands in for it",
)
CHECKPOINT_NOT_USED = Text(
    "N243",
    "资金支出计划中“{by}”一期没有日期或比例，未采用",
    "the funding plan's checkpoint “{by}” has no day or no share and is not used",
)
CHECKPOINTS_OUT_OF_ORDER = Text(
    "N244",
    "资金支出计划的时点没有按先后排列，已按日期排列",
    "the funding plan's checkpoints are not in the order of their days and were put in it",
)
OWN_WORD_WINS = Text(
    "N245",
    "完成可能性填的是“{own}”，按进度推算为“{reckoned}”，以填报为准",
    "the unit says “{own}” of the year's end, the figures “{reckoned}”; the unit's word counts",
)
OVERSPENT = Text(
    "N246",
    "累计执行 {spent} 已超过全年预算数 {budget}，请核对",
    "{spent} was spent of a budget of {budget} already; please check",
)

# ---------------------------------------------------------------- notes: why there is no light

NOT_DUE = Text("N440", "{due} 才到期，暂不判断", "not due before {due}; not judged yet")
INTENDED = Text("N441", "预计 {intended} 完成（应不晚于 {due}）", "intended for {intended} (due by {due})")
NOT_STATED = Text("N442", "没有填写执行情况", "no progress is stated")
NO_TARGET = Text("N443", "没有指标值", "there is no target")
NO_BUDGET = Text("N444", "没有预算数", "there is no budget")
EMPTY_BUDGET = Text(
    "N445", "预算数为 {budget}，没有可比的进度", "the budget is {budget}: there is no pace to hold against"
)
NO_SPENT = Text("N446", "没有填写累计执行数", "what was spent is not stated")
OTHER_MONEY = Text(
    "N447",
    "累计执行数 {spent} 与预算数 {budget} 的货币不同，不能比较",
    "what was spent, {spent}, is other money than the budget, {budget}",
)
UNREADABLE = Text("N448", "“{text}”读不懂：{reason}", "“{text}” cannot be read: {reason}")
INCOMPARABLE = Text(
    "N449",
    "执行情况“{actual}”与指标值“{target}”不能比较（单位或类型不同），请改写",
    "“{actual}” cannot be held against the target “{target}” (other unit or kind); please restate it",
)
SCALE_UNCLEAR = Text(
    "N430",
    "指标值“{target}”与执行情况“{actual}”只有一个写了“{scale}”，请写明单位",
    "only one of the target “{target}” and “{actual}” writes “{scale}”; please state the unit",
)
FIGURE_WANTED = Text(
    "N431",
    "从执行情况“{actual}”看不出指标值“{target}”完成了多少，请填写实际数",
    "“{actual}” does not tell how much of the target “{target}” is done; please state the figure",
)
DATES_UNCLEAR = Text(
    "N432",
    "执行情况“{actual}”与指标值“{target}”的日期不能比较，请填写完成日期，或“已完成”“未完成”",
    "the dates of “{actual}” and the target “{target}” cannot be compared; please state the date, or 已完成 or 未完成",
)
WORDS_UNCLEAR = Text(
    "N433",
    "从执行情况“{actual}”看不出指标值“{target}”是否达成，请改写为达成年度指标、基本达成、部分达成或未达成",
    "“{actual}” does not tell whether the target “{target}” is reached; please say 达成年度指标, 基本达成, 部分达成 or 未达成",
)
PARTS_DIFFER = Text(
    "N434",
    "指标值“{target}”有几项，执行情况“{actual}”没有逐项对应，请逐项填写",
    "the target “{target}” has several parts that “{actual}” does not answer one by one; please state each",
)

NOTHING_WRONG = frozenset({NOT_DUE.code, INTENDED.code})
"""The codes that say that nothing is due yet."""

# ---------------------------------------------------------------- refusals

NOT_A_DAY = Text("L901", "监控日应为日期，得到的是 {value}", "the day of the check must be a date, got {value}")
BEFORE_THE_YEAR = Text(
    "L902",
    "监控日 {day} 在文件的年度 {year} 年之前，没有可监控的内容。请核对日期和文件",
    "{day} lies before {year}, the document's year, when nothing is due; check the day and the document",
)
