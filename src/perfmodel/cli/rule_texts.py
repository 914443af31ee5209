"""What the keys and choices of a rules file are called, for people who never see the file. Codes are C4."""

from perfmodel.messages import Text
from perfmodel.scoring.texts import ROUNDINGS, ZERO_BUDGET_WAYS

__all__ = ["CHOICES", "KEYS"]

KEYS = {
    "weights.points.execution": Text("C401", "分值：预算执行率", "weight of budget execution"),
    "weights.points.output": Text("C402", "分值：产出指标", "weight of outputs"),
    "weights.points.outcome": Text("C403", "分值：效益指标", "weight of outcomes"),
    "weights.points.satisfaction": Text("C404", "分值：满意度指标", "weight of satisfaction"),
    "split.use": Text("C405", "表中无分值时的分配方法", "how a block's weight is shared out"),
    "split.places": Text("C406", "分配分值的小数位数", "decimals of shared-out weights"),
    "missing_blocks.satisfaction.use": Text(
        "C407", "没有满意度指标时其分值归属", "who gets the weight of missing satisfaction"
    ),
    "missing_blocks.others.use": Text(
        "C408", "没有其他一级指标时其分值归属", "who gets the weight of other missing blocks"
    ),
    "formulas.positive.use": Text("C409", "正向指标的计分", "targets where more is better"),
    "formulas.equality.use": Text("C410", "等值指标的计分", "targets that are a given figure"),
    "formulas.reverse.use": Text("C411", "反向指标的计分", "targets where less is better"),
    "formulas.qualitative.use": Text("C412", "定性指标的计分", "targets in words"),
    "formulas.interval.use": Text("C413", "区间指标的计分", "targets that are a range"),
    "formulas.several.use": Text("C414", "一格多值指标的计分", "targets of several parts"),
    "formulas.period.use": Text("C415", "时段指标的计分", "targets that are a period"),
    "formulas.deadline.use": Text("C416", "时限指标的计分", "targets that are a date"),
    "formulas.deadline.late_share": Text(
        "C417", "逾期且起始日期不明时的得分比例", "share for being late, with no start known"
    ),
    "formulas.execution.use": Text("C418", "预算执行率的计分", "budget execution"),
    "bare_cost.use": Text("C419", "成本指标下无符号金额的含义", "money without a sign under a cost indicator"),
    "bare_harm.use": Text("C420", "越少越好的指标无符号数值的含义", "a figure without a sign for what nobody wants"),
    "bare_harm.words": Text("C421", "越少越好的指标：名称用词", "words for what nobody wants"),
    "bare_harm.endings": Text("C422", "越少越好的指标：名称词尾", "endings after those words"),
    "bare_harm.unless": Text("C423", "越少越好的指标：例外用词", "words that make it something wanted"),
    "strict.use": Text("C424", "“＞”“＜”恰好等于界限时", "an actual equal to the bound of > or <"),
    "qualitative.bands.top.lower": Text("C425", "定性第一档：比例下限", "top band, from"),
    "qualitative.bands.top.upper": Text("C426", "定性第一档：比例上限", "top band, to"),
    "qualitative.bands.top.words": Text("C427", "定性第一档：名称", "top band, called"),
    "qualitative.bands.middle.lower": Text("C428", "定性第二档：比例下限", "middle band, from"),
    "qualitative.bands.middle.upper": Text("C429", "定性第二档：比例上限", "middle band, to"),
    "qualitative.bands.middle.words": Text("C430", "定性第二档：名称", "middle band, called"),
    "qualitative.bands.bottom.lower": Text("C431", "定性第三档：比例下限", "bottom band, from"),
    "qualitative.bands.bottom.upper": Text("C432", "定性第三档：比例上限", "bottom band, to"),
    "qualitative.bands.bottom.words": Text("C433", "定性第三档：名称", "bottom band, called"),
    "qualitative.shares.reached.share": Text("C434", "“达成”的默认比例", "default share for reached"),
    "qualitative.shares.reached.band": Text("C435", "“达成”所属的档", "band of reached"),
    "qualitative.shares.mostly.share": Text("C436", "“基本达成”的默认比例", "default share for mostly reached"),
    "qualitative.shares.mostly.band": Text("C437", "“基本达成”所属的档", "band of mostly reached"),
    "qualitative.shares.partly.share": Text("C438", "“部分达成”的默认比例", "default share for partly reached"),
    "qualitative.shares.partly.band": Text("C439", "“部分达成”所属的档", "band of partly reached"),
    "qualitative.shares.not.share": Text("C440", "“未达成”的默认比例", "default share for not reached"),
    "qualitative.shares.not.band": Text("C441", "“未达成”所属的档", "band of not reached"),
    "rounding.places": Text("C442", "得分的小数位数", "decimals of points"),
    "rounding.mode": Text("C443", "得分的舍入方法", "how points are rounded"),
    "zero_budget.use": Text("C444", "预算数为 0 时的预算执行率", "execution of a budget of zero"),
    "grades.excellent.lower": Text("C445", "等级“优”：总分下限", "excellent, from"),
    "grades.excellent.upper": Text("C446", "等级“优”：总分上限", "excellent, to"),
    "grades.good.lower": Text("C447", "等级“良”：总分下限", "good, from"),
    "grades.good.upper": Text("C448", "等级“良”：总分上限", "good, below"),
    "grades.fair.lower": Text("C449", "等级“中”：总分下限", "fair, from"),
    "grades.fair.upper": Text("C450", "等级“中”：总分上限", "fair, below"),
    "grades.poor.lower": Text("C451", "等级“差”：总分下限", "poor, from"),
    "grades.poor.upper": Text("C452", "等级“差”：总分上限", "poor, below"),
    "reasons.use": Text("C453", "何时须填偏差原因", "when a reason for the deviation is asked for"),
    "rollup.use": Text("C571", "多个项目（单位）的得分汇总", "how scores of several projects or units are added up"),
}
"""By the key's path in the file."""

CHOICES = {
    "flat": Text("C471", "同一级指标下平均分配", "evenly among a block's indicators"),
    "by-subcategory": Text(
        "C472", "先按二级指标平均，再平均到各指标", "evenly among the level-2 indicators, then within each"
    ),
    "outcome": Text("C473", "归效益指标", "outcomes"),
    "in-proportion": Text("C474", "按比例归其余一级指标", "the other blocks, in proportion"),
    "positive": Text("C475", "分值×实际÷目标，最高满分", "weight × actual ÷ target, at most the weight"),
    "equality": Text(
        "C476",
        "达到或超过得满分，未达到：分值×实际÷目标（指标值为 0 时实际须为 0）",
        "full weight if reached or exceeded, else weight × actual ÷ target (a target of 0: only 0)",
    ),
    "reverse-ratio": Text("C477", "不超过得满分，超过的：分值×目标÷实际", "above the limit: weight × target ÷ actual"),
    "reverse-linear": Text(
        "C478", "不超过得满分，超过的：按超出比例扣分", "above the limit: less by the share of the excess"
    ),
    "reverse-all-or-nothing": Text("C479", "不超过得满分，超过得 0", "above the limit: 0"),
    "qualitative": Text("C480", "分档默认比例", "the default share of a band"),
    "interval": Text(
        "C481",
        "在范围内得满分，低于下限按正向、高于上限按反向比率计",
        "full weight inside; below as positive, above as reverse-ratio",
    ),
    "several": Text("C482", "各部分得分的平均", "the mean of the parts"),
    "deadline": Text(
        "C483", "按期得满分，逾期按计划天数÷实际天数", "full weight in time; late: planned days ÷ actual days"
    ),
    "period": Text(
        "C484", "在时段内得满分，否则按计划天数÷实际天数", "full weight inside; else planned days ÷ actual days"
    ),
    "execution": Text("C485", "分值×执行率，最高满分", "weight × rate, at most the weight"),
    "limit": Text("C486", "不超过", "at most"),
    "inclusive": Text("C487", "视为达到", "counts as reached"),
    "literal": Text("C488", "视为未达到", "counts as not reached"),
    "top": Text("C489", "第一档", "the top one"),
    "middle": Text("C490", "第二档", "the middle one"),
    "bottom": Text("C491", "第三档", "the bottom one"),
    "below-weight": Text("C492", "得分低于分值时", "where points are below the weight"),
    "never": Text("C493", "不要求", "never"),
    "budget": Text("C572", "按全年预算数加权", "weighed by the full-year budget"),
    "count": Text("C573", "按项目个数加权", "weighed by the number of projects"),
    "equal": Text("C574", "每个单位权重相同", "every unit alike"),
    **{rounding.value: text for rounding, text in ROUNDINGS.items()},
    **ZERO_BUDGET_WAYS,
}
"""By what stands in the file."""
