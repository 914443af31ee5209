"""What an audit reports (A1), the ways in which scores come about (A14), and what to do instead (A15)."""

from perfmodel.messages import Text
from perfmodel.quantities import Rounding

__all__ = [
    "ABOVE_WEIGHT",
    "ACTUAL",
    "ALL_REPEATED",
    "BAND_WAY",
    "EMPTY_REASON",
    "EXECUTION",
    "EXECUTION_DIFFERS",
    "FOLLOWS_OTHERWISE",
    "FULL_UNREACHED",
    "LATE_WAY",
    "LIKELY",
    "LIKELY_BAND",
    "NEGATIVE",
    "NOTHING_CLAIMED",
    "NOT_COMPARABLE",
    "NOT_DERIVABLE",
    "NO_ACTUAL",
    "NO_POINTS",
    "NO_REASON",
    "NO_SCORE",
    "NO_WEIGHT",
    "NO_WEIGHTS",
    "OUTSIDE_BAND",
    "RATE_DIFFERS",
    "RATE_OF_INITIAL",
    "RATE_SHOULD_BE",
    "ROUNDINGS",
    "SUM_DIFFERS",
    "SUM_SHOULD_BE",
    "TARGET",
    "WAY",
    "WAY_EXACT",
    "WEIGHTS_OFF",
    "WEIGHTS_SHOULD_BE",
    "WRITE_REASON",
]

# The score of a row.

ABOVE_WEIGHT = Text("A101", "得分 {claimed} 超过分值 {weight}", "the score {claimed} is above its weight {weight}")
NEGATIVE = Text("A102", "得分是负数（{text}）", "the score is negative ({text})")
NOT_DERIVABLE = Text(
    "A103",
    "得分 {claimed} 推不出来：指标值“{target}”，实际完成值“{actual}”，分值 {weight}，按规则应得 {score}，其他公式和取舍也都得不到这个数",
    "the score {claimed} follows from nothing: target “{target}”, actual “{actual}”, weight {weight} earn {score}, and no other formula or rounding gives it",
)
FULL_UNREACHED = Text(
    "A104",
    "没有达到指标值，却给了满分 {claimed}：指标值“{target}”，实际完成值“{actual}”，按规则应得 {score}",
    "full marks, {claimed}, for a target that was not reached: target “{target}”, actual “{actual}” earn {score}",
)
OUTSIDE_BAND = Text(
    "A112",
    "得分 {claimed} 不在“{actual}”所属的档内（{lower} 到 {upper} 分）",
    "the score {claimed} lies outside the band of “{actual}” ({lower} to {upper} points)",
)
FOLLOWS_OTHERWISE = Text(
    "A116",
    "得分 {claimed} 按别的算法推得出来：{way}；按规则应得 {score}",
    "the score {claimed} follows in another way: {way}; the rules give {score}",
)

# What is missing beside it.

NO_REASON = Text(
    "A105",
    "得分 {claimed} 低于分值 {weight}，没有写偏差原因和改进措施",
    "{claimed} of {weight} points, and no reason or measure is written",
)
EMPTY_REASON = Text(
    "A106",
    "得分 {claimed} 低于分值 {weight}，偏差原因只写了“{reason}”",
    "{claimed} of {weight} points, and “{reason}” is all that the reason says",
)
NO_SCORE = Text("A113", "有分值 {weight}，没有得分", "there is a weight of {weight} and no score")
NO_POINTS = Text("A114", "得分一栏是“{text}”，不是数字", "the score is “{text}”, which is no number")
NO_WEIGHT = Text(
    "A115",
    "有得分 {claimed}，没有分值，无法核对",
    "there is a score of {claimed} and no weight, so it cannot be checked",
)
NO_WEIGHTS = Text(
    "A120",
    "全表没有分值，{count} 项得分无法核对",
    "the table has no weights, so its {count} scores cannot be checked",
)
NO_ACTUAL = Text(
    "A117",
    "得了 {claimed} 分，但没有写{missing}，得分没有依据",
    "{claimed} points, but no {missing} is stated, so nothing supports them",
)
NOT_COMPARABLE = Text(
    "A118",
    "得分 {claimed} 无法核对：指标值“{target}”与实际完成值“{actual}”读不懂或不能比较",
    "the score {claimed} cannot be checked: the target “{target}” and the actual “{actual}” cannot be read or compared",
)
NOTHING_CLAIMED = Text("A119", "全表没有一项得分，没有可核对的", "the table states no score at all: nothing to check")

# The project as a whole.

SUM_DIFFERS = Text(
    "A107",
    "总分 {claimed} 与各项得分之和 {score} 不符",
    "the total {claimed} is not the sum of the scores, {score}",
)
RATE_DIFFERS = Text(
    "A108",
    "执行率写的是 {claimed}%，与 {spent} ÷ {budget} 不符",
    "the execution rate is given as {claimed}%, which is not {spent} ÷ {budget}",
)
EXECUTION_DIFFERS = Text(
    "A109",
    "预算执行得分 {claimed} 推不出来：分值 {weight}，执行率 {rate}%，应得 {score}",
    "the score of budget execution, {claimed}, does not follow: weight {weight}, rate {rate}% earn {score}",
)
WEIGHTS_OFF = Text(
    "A110",
    "各指标分值合计 {total}，加预算执行率 {execution} 是 {whole}，应为 {expected}",
    "the indicators' weights sum to {total}, with budget execution's {execution} to {whole}; expected {expected}",
)
ALL_REPEATED = Text(
    "A111",
    "{count} 项指标的实际完成值全都与指标值一样，可能是照抄的",
    "all {count} actuals are the same as their targets; they may have been copied",
)

EXECUTION = Text("A130", "预算执行率", "budget execution")
TARGET = Text("A131", "指标值", "target")
ACTUAL = Text("A132", "实际完成值", "actual")

# How a score comes about.

WAY = Text("A140", "{formula}（{rule}），{rounding}为 {figure}", "{formula} ({rule}), {rounding}: {figure}")
WAY_EXACT = Text("A146", "{formula}（{rule}）", "{formula} ({rule})")
BAND_WAY = Text("A141", "“{actual}”的得分应在 {lower} 到 {upper} 之间", "“{actual}” earns {lower} to {upper}")
LATE_WAY = Text(
    "A142", "逾期扣分，由各地规定，不得满分", "late: how many points that costs is local; not the full weight"
)
ROUNDINGS = {
    Rounding.HALF_UP: Text("A143", "四舍五入到 {places} 位小数", "rounded to {places} decimals"),
    Rounding.HALF_EVEN: Text("A144", "四舍六入五成双到 {places} 位小数", "rounded half to even, to {places} decimals"),
    Rounding.DOWN: Text("A145", "截去尾数，留 {places} 位小数", "cut to {places} decimals"),
}

# What to do instead.

LIKELY = Text("A150", "可能应为 {figure}：{way}", "probably meant: {figure}, since {way}")
LIKELY_BAND = Text(
    "A151", "应在 {lower} 到 {upper} 之间，或改写实际完成值", "give {lower} to {upper}, or correct the actual"
)
SUM_SHOULD_BE = Text("A152", "应为 {score}", "it should be {score}")
RATE_SHOULD_BE = Text("A153", "应为 {rate}%", "it should be {rate}%")
RATE_OF_INITIAL = Text(
    "A154",
    "{claimed}% 是按年初预算数 {initial} 算的；应按全年预算数，为 {rate}%",
    "{claimed}% is reckoned against the initial budget, {initial}; against the full-year budget it is {rate}%",
)
WEIGHTS_SHOULD_BE = Text(
    "A155", "调整各指标分值，使合计为 {expected}", "change the weights so that they sum to {expected}"
)
WRITE_REASON = Text("A156", "写明没有得满分的原因和改进措施", "say why points were lost, and what will be done")
