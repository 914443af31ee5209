"""What the keys and choices of a rules file are called, for people who never see the file. Codes are C4 and C5, and C8 for monitoring."""

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
    "weights.points.cost": Text(
        "C501", "分值：成本指标（0 表示并入产出指标）", "weight of costs (0: they stand under outputs)"
    ),
    "formulas.positive.pass_mark": Text(
        "C502", "及格门槛：完成率低于它得 0", "pass mark: a lower ratio of completion earns 0"
    ),
    "formulas.satisfaction.use": Text("C503", "满意度指标的计分", "targets that are a degree of satisfaction"),
    "formulas.satisfaction.full_at": Text(
        "C504",
        "满意度达到多少得满分（不写则为指标值）",
        "satisfaction that earns the full weight (the target where left out)",
    ),
    "formulas.satisfaction.off_per_percent": Text(
        "C505", "满意度每低 1 个百分点扣的得分比例", "share taken off for each point of satisfaction below it"
    ),
    "formulas.satisfaction.steps": Text("C506", "满意度各档", "steps of satisfaction"),
    "formulas.deadline.off": Text(
        "C507", "逾期每一个时间单位（不足一个按一个）扣多少", "taken off for each unit of time late"
    ),
    "formulas.deadline.per": Text("C508", "逾期的时间单位", "unit of time that being late is counted in"),
    "formulas.execution.floor": Text("C509", "执行率低于它得 0", "rate of execution below which there is nothing"),
    "formulas.execution.steps": Text("C510", "执行率各档", "steps of the rate of execution"),
    "formulas.over_completion.use": Text("C511", "大幅超额完成的处理", "actuals far above their targets"),
    "formulas.over_completion.thresholds": Text(
        "C512", "超额完成的界线（实际÷目标）", "thresholds of over-completion (actual ÷ target)"
    ),
    "formulas.over_completion.off_per_percent": Text(
        "C513", "每超出 1 个百分点扣的得分比例", "share taken off for each point above the threshold"
    ),
    "formulas.over_completion.most_off": Text(
        "C514", "超额完成最多扣的得分比例", "most that over-completion takes off"
    ),
    "comparison.use": Text("C515", "实际值与指标值怎样比较", "how an actual is compared with its target"),
    "comparison.mode": Text("C516", "比较前的修约方法", "how it is rounded before, where it is"),
    "weights.without_cost.execution": Text(
        "C517", "没有成本指标时的分值：预算执行率", "weight of budget execution, without costs"
    ),
    "weights.without_cost.cost": Text("C518", "没有成本指标时的分值：成本指标", "weight of costs, without costs"),
    "weights.without_cost.output": Text("C519", "没有成本指标时的分值：产出指标", "weight of outputs, without costs"),
    "weights.without_cost.outcome": Text("C520", "没有成本指标时的分值：效益指标", "weight of outcomes, without costs"),
    "weights.without_cost.satisfaction": Text(
        "C521", "没有成本指标时的分值：满意度指标", "weight of satisfaction, without costs"
    ),
    "monitoring.plan.against": Text("C800", "预算执行监控的对照", "what spending is held against"),
    "monitoring.plan.between": Text("C801", "支出计划两个时点之间", "a funding plan between two checkpoints"),
    "monitoring.budget.yellow": Text("C802", "预算执行：黄灯起点", "spending: yellow from"),
    "monitoring.budget.green": Text("C803", "预算执行：绿灯起点", "spending: green from"),
    "monitoring.progress.yellow": Text("C804", "指标进度：黄灯起点", "indicators: yellow from"),
    "monitoring.progress.green": Text("C805", "指标进度：绿灯起点", "indicators: green from"),
    "monitoring.progress.blue": Text("C806", "指标进度：蓝灯起点", "indicators: blue from"),
    "monitoring.prorated.always": Text("C807", "按月折算的指标值", "targets held against the month"),
    "monitoring.prorated.quantities": Text(
        "C808", "数量指标下按月折算的指标值", "targets held against the month, under 数量指标 only"
    ),
    "monitoring.degrees.reached.light": Text("C809", "“达成”的灯", "light of reached"),
    "monitoring.degrees.reached.likelihood": Text("C810", "“达成”的完成可能性", "likelihood of reached"),
    "monitoring.degrees.mostly.light": Text("C811", "“基本达成”的灯", "light of mostly reached"),
    "monitoring.degrees.mostly.likelihood": Text("C812", "“基本达成”的完成可能性", "likelihood of mostly reached"),
    "monitoring.degrees.partly.light": Text("C813", "“部分达成”的灯", "light of partly reached"),
    "monitoring.degrees.partly.likelihood": Text("C814", "“部分达成”的完成可能性", "likelihood of partly reached"),
    "monitoring.degrees.not.light": Text("C815", "“未达成”的灯", "light of not reached"),
    "monitoring.degrees.not.likelihood": Text("C816", "“未达成”的完成可能性", "likelihood of not reached"),
    "monitoring.outlook.certain": Text("C817", "“确定能”的预计完成比例起点", "certain: expected share from"),
    "monitoring.outlook.possible": Text("C818", "“有可能”的预计完成比例起点", "possible: expected share from"),
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
    "equality-with-reason": Text(
        "C541", "同 equality，但与指标值不一致即须说明原因", "as equality, but any difference needs a reason"
    ),
    "equality-by-deviation": Text(
        "C542",
        "一致得满分，高于或低于都按偏离度扣分",
        "full weight if equal; else less by the deviation, above or below",
    ),
    "deadline-share": Text("C543", "按期得满分，逾期得固定比例", "full weight in time; late: a fixed share"),
    "deadline-zero": Text("C544", "按期得满分，逾期得 0", "full weight in time; late: 0"),
    "deadline-points-off": Text(
        "C545",
        "按期得满分，逾期每天（周、月，不足一个按一个）扣若干分",
        "full weight in time; points off for each day, week or month late",
    ),
    "deadline-share-off": Text(
        "C546",
        "按期得满分，逾期每天（周、月，不足一个按一个）扣分值的一定比例",
        "full weight in time; a share off for each day, week or month late",
    ),
    "execution-with-floor": Text("C547", "分值×执行率，低于下限得 0", "weight × rate; below the floor 0"),
    "execution-in-steps": Text("C548", "按执行率所在的档", "by the step that the rate lies in"),
    "satisfaction-per-percent": Text(
        "C549",
        "达到得满分，每低 1 个百分点扣一定比例",
        "full weight if reached; a share off for each percentage point below",
    ),
    "satisfaction-in-steps": Text("C550", "达到得满分，否则按所在的档", "full weight if reached; else by its step"),
    "over-completion-full": Text("C551", "得满分，不扣分", "full weight, nothing is taken off"),
    "over-completion-explained": Text("C552", "得满分，须说明原因", "full weight, a reason has to be given"),
    "over-completion-deducted": Text("C553", "按超出的百分点扣分，有上限", "less for each point above, to a limit"),
    "full-value": Text("C554", "按实际值比较（全数值比较）", "as measured"),
    "rounded-value": Text("C555", "先按指标值的位数修约再比较（修约值比较）", "rounded to the target's digits first"),
    "day": Text("C556", "天", "day"),
    "week": Text("C557", "周", "week"),
    "month": Text("C558", "月", "month"),
    "plan": Text("C830", "资金支出计划，没有计划的按月份÷12", "the funding plan; month ÷ 12 where there is none"),
    "months": Text("C831", "月份÷12", "month ÷ 12"),
    "linear": Text("C832", "按天数插值", "in proportion to the days"),
    "step": Text("C833", "按已过时点", "what the last checkpoint asked for"),
    "red": Text("C834", "红灯", "red"),
    "yellow": Text("C835", "黄灯", "yellow"),
    "green": Text("C836", "绿灯", "green"),
    "blue": Text("C837", "蓝灯", "blue"),
    "certain": Text("C838", "确定能", "certain"),
    "possible": Text("C839", "有可能", "possible"),
    "impossible": Text("C840", "完全不可能", "impossible"),
    "budget": Text("C572", "按全年预算数加权", "weighed by the full-year budget"),
    "count": Text("C573", "按项目个数加权", "weighed by the number of projects"),
    "equal": Text("C574", "每个单位权重相同", "every unit alike"),
    **{rounding.value: text for rounding, text in ROUNDINGS.items()},
    **ZERO_BUDGET_WAYS,
}
"""By what stands in the file."""
