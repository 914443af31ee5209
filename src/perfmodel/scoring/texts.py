"""What the room of scoring says, Chinese and English side by side.

S1xx: steps of a derivation. S2xx: faults in what was handed in, which leave something unscored or the total in doubt. N17x, N27x–N29x, N48x–N49x: notes.
"""

from perfmodel.messages import Text
from perfmodel.quantities import Rounding
from perfmodel.rules.ruleset import LateUnit
from perfmodel.terms import Degree

__all__ = [
    "ABOUT_IS_FIGURE",
    "ABOVE",
    "ACTUAL",
    "ACTUAL_TAKES_UNIT",
    "AFTER_VALIDITY",
    "ALL_SPENT",
    "ANSWER_AS_ASKED",
    "AS_READ",
    "AT_LEAST",
    "AT_MOST",
    "BAND",
    "BEFORE_VALIDITY",
    "BELOW",
    "BELOW_FLOOR",
    "BELOW_PASS_MARK",
    "BLOCK_INHERITED",
    "BOUND_EARNS_NOTHING",
    "BOUND_EXCLUDED",
    "BOUND_IS_FIGURE",
    "BOUND_REACHED",
    "BOUND_TELLS_NOTHING",
    "BUDGET",
    "BY_DAYS",
    "BY_TIME",
    "CAPPED",
    "CLAIMED_SCORE",
    "CONTROL_FIGURE",
    "CONVERTED",
    "COST_BLOCK",
    "DATES_UNCLEAR",
    "DAY_OF_MONTH",
    "DEFAULT_WEIGHTS",
    "DEGREES",
    "DEGREE_DEFAULT",
    "DEVIATION",
    "DEVIATION_NEEDS_REASON",
    "DIRECTION_OPEN",
    "END_NOT_REACHED",
    "EQUAL",
    "EXCESS",
    "EXECUTION",
    "EXECUTION_HAS_ROW",
    "EXECUTION_SHOWN_ONLY",
    "FIGURE_WANTED",
    "FREE_WORDS",
    "HARM",
    "INCOMPARABLE",
    "INSIDE",
    "IN_STEP",
    "IN_TIME",
    "JUST_MISSED",
    "LATE",
    "LATE_IS_NOTHING",
    "LATE_OFF",
    "LATE_UNITS",
    "MEAN",
    "MEASURE",
    "MONEY_READ",
    "NOTHING_IS_ZERO",
    "NO_ACTUAL",
    "NO_BUDGET",
    "NO_SPENT",
    "NO_TARGET",
    "NO_WEIGHT",
    "OF_PART",
    "OPPOSITE_DIRECTION",
    "OPPOSITE_FIGURE",
    "OTHER_ANSWER",
    "OVERSPENT",
    "OVER_COMPLETION_NEEDS_REASON",
    "OVER_COMPLETION_OFF",
    "PART",
    "PARTS_DIFFER",
    "PER_PERCENT",
    "PLACED_BY_SUBCATEGORY",
    "REASON",
    "REASON_MISSING",
    "ROUNDED",
    "ROUNDED_FIRST",
    "ROUNDINGS",
    "RULES_BY_LAYOUT",
    "SAME_DIRECTION",
    "SAME_WORDS",
    "SAME_YEAR",
    "SATISFACTION_STEP",
    "SCALE_UNCLEAR",
    "SHARED_CODE",
    "SHARE_OF_LIMIT",
    "SHARE_OF_WEIGHT",
    "SHARE_REACHED",
    "SHARE_SPENT",
    "SHEET_WINS",
    "SPENT",
    "TAKES_DENOMINATOR",
    "TARGET_TAKES_UNIT",
    "TENDENCY_IS_FIGURE",
    "TWICE_THE_LIMIT",
    "UNEQUAL",
    "UNKNOWN_KEY",
    "UNKNOWN_PROJECT",
    "UNREADABLE",
    "WEIGHT",
    "WEIGHT_OF_ROUNDED",
    "WEIGHT_ROUNDED",
    "WITHOUT_COST",
    "WORD_BESIDE_FIGURE",
    "WRONG_SUM",
    "WRONG_SUM_ALONE",
    "ZERO_BUDGET",
    "ZERO_BUDGET_FULL",
    "ZERO_BUDGET_WAYS",
]

# ---------------------------------------------------------------- steps of a derivation

AS_READ = Text("S101", "指标值“{target}”，实际完成值“{actual}”", "target “{target}”, actual “{actual}”")
CONVERTED = Text("S103", "{before} = {figure}{unit}", "{before} = {figure} {unit}")
MONEY_READ = Text("S104", "全年预算数 {budget}，全年执行数 {spent}", "full-year budget {budget}, spent {spent}")
OF_PART = Text("S105", "{part}：{step}", "{part}: {step}")
PART = Text("S106", "第 {number} 项", "part {number}")
DAY_OF_MONTH = Text("S107", "{day}日", "day {day}")
AT_LEAST = Text(
    "S110", "{actual} ≥ {target}，达到指标值，得满分 {weight}", "{actual} ≥ {target}: reached, full weight {weight}"
)
AT_MOST = Text(
    "S111",
    "{actual} ≤ {target}，未超过指标值，得满分 {weight}",
    "{actual} ≤ {target}: within the limit, full weight {weight}",
)
BELOW = Text("S112", "{actual} < {target}，未达到指标值，得 0", "{actual} < {target}: not reached, 0")
ABOVE = Text("S113", "{actual} > {target}，超过指标值，得 0", "{actual} > {target}: over the limit, 0")
TWICE_THE_LIMIT = Text("S114", "{actual} 达到 {target} 的两倍以上，得 0", "{actual} is twice {target} or more: 0")
SHARE_REACHED = Text("S115", "{weight} × {actual} ÷ {target} = {points}", "{weight} × {actual} ÷ {target} = {points}")
SHARE_OF_LIMIT = Text("S116", "{weight} × {target} ÷ {actual} = {points}", "{weight} × {target} ÷ {actual} = {points}")
EXCESS = Text(
    "S117",
    "{weight} × (1 − ({actual} − {target}) ÷ {target}) = {points}",
    "{weight} × (1 − ({actual} − {target}) ÷ {target}) = {points}",
)
INSIDE = Text(
    "S118", "{actual} 在指标值范围内，得满分 {weight}", "{actual} lies within the target, full weight {weight}"
)
IN_TIME = Text(
    "S119",
    "{actual} 不晚于 {target}，按期完成，得满分 {weight}",
    "{actual} is no later than {target}: in time, full weight {weight}",
)
LATE = Text(
    "S120",
    "{actual} 晚于 {target}，逾期且起始日期不明：{weight} × {share} = {points}",
    "{actual} is later than {target}, and no start is known: {weight} × {share} = {points}",
)
BY_DAYS = Text(
    "S121",
    "计划 {planned} 天，实际 {taken} 天：{weight} × {planned} ÷ {taken} = {points}",
    "planned {planned} days, taken {taken}: {weight} × {planned} ÷ {taken} = {points}",
)
BY_TIME = Text(
    "S135",
    "计划 {planned}，实际 {taken}：{weight} × {planned_figure} ÷ {taken_figure} = {points}",
    "planned {planned}, taken {taken}: {weight} × {planned_figure} ÷ {taken_figure} = {points}",
)
SHARE_OF_WEIGHT = Text("S122", "{weight} × {share} = {points}", "{weight} × {share} = {points}")
MEAN = Text("S123", "({parts}) ÷ {count} = {points}", "({parts}) ÷ {count} = {points}")
BAND = Text(
    "S124",
    "“{degree}”属于“{band}”档（{lower}%–{upper}%），按{standing}默认取 {share}%",
    "“{degree}” falls in the band “{band}” ({lower}–{upper} %); the default in it is {share} % ({standing})",
)
BOUND_REACHED = Text(
    "S125",
    "实际完成值“{actual}”在指标值范围内，得满分 {weight}",
    "the actual “{actual}” lies within the target, full weight {weight}",
)
BOUND_EXCLUDED = Text(
    "S126",
    "刚好在界限 {actual} 上而不含本数，视为未达到：{weight} 减一个最小计分单位 = {points}",
    "{actual} is the bound, which does not count: {weight} less one step of rounding = {points}",
)
BOUND_EARNS_NOTHING = Text(
    "S136",
    "刚好在界限 {actual} 上而不含本数，视为未达到，得 0",
    "{actual} is the bound, which does not count: not reached, 0",
)
JUST_MISSED = Text(
    "S137",
    "{actual} 与界限 {bound} 只差一点，未达到，最多得 {weight} 减一个最小计分单位 = {points}",
    "{actual} just misses the bound {bound} and earns at most {weight} less one step of rounding = {points}",
)
END_NOT_REACHED = Text(
    "S138",
    "实际完成值“{actual}”不含界限 {bound}，未达到指标值，最多得 {weight} 减一个最小计分单位 = {points}",
    "the actual “{actual}” leaves out the bound {bound} and does not reach the target: at most {weight} less one step of rounding = {points}",
)
ANSWER_AS_ASKED = Text(
    "S127", "“{actual}”与指标值一致，得满分 {weight}", "“{actual}” is the answer asked for, full weight {weight}"
)
OTHER_ANSWER = Text(
    "S128", "“{actual}”与指标值“{target}”相反，得 0", "“{actual}” is not the answer asked for (“{target}”), 0"
)
ROUNDED = Text(
    "S130", "{exact} {mode}，保留 {places} 位小数，得 {points}", "{exact} to {places} decimals, {mode}: {points}"
)
CAPPED = Text("S131", "执行率 {rate}% 超过 100%，按 100% 计", "the rate of {rate} % is above 100 % and counts as 100 %")
SHARE_SPENT = Text(
    "S133",
    "分值 {weight} × 全年执行数 {spent} ÷ 全年预算数 {budget} = {points}",
    "weight {weight} × spent {spent} ÷ full-year budget {budget} = {points}",
)
ALL_SPENT = Text("S134", "分值 {weight} × 100% = {points}", "weight {weight} × 100 % = {points}")
ZERO_BUDGET_FULL = Text(
    "S132", "预算数为 0，预算执行率按规则得满分 {weight}", "the budget is zero: by the rules the full weight {weight}"
)

BELOW_PASS_MARK = Text(
    "S170",
    "{actual} ÷ {target} 低于及格门槛 {pass_mark}%，得 0",
    "{actual} ÷ {target} lies below the pass mark of {pass_mark} %: 0",
)
EQUAL = Text(
    "S171",
    "{actual} = {target}，与指标值一致，得满分 {weight}",
    "{actual} = {target}: as asked for, full weight {weight}",
)
UNEQUAL = Text(
    "S172",
    "{actual} ≠ {target}，偏离指标值，得 0",
    "{actual} ≠ {target}: not the figure asked for, 0",
)
DEVIATION = Text(
    "S173",
    "{weight} × (1 − |{actual} − {target}| ÷ {target}) = {points}",
    "{weight} × (1 − |{actual} − {target}| ÷ {target}) = {points}",
)
LATE_IS_NOTHING = Text("S174", "{actual} 晚于 {target}，逾期完成，得 0", "{actual} is later than {target}: late, 0")
LATE_OFF = Text(
    "S175",
    "{actual} 晚于 {target}，逾期 {count} {per}，每{per}扣 {off}：{weight} − {off} × {count}，得 {points}",
    "{actual} is later than {target} by {count} {per}, each {off} off: {weight} − {off} × {count} gives {points}",
)
BELOW_FLOOR = Text(
    "S176",
    "全年执行数 {spent} ÷ 全年预算数 {budget} 低于 {floor}%，得 0",
    "spent {spent} ÷ full-year budget {budget} lies below {floor} %: 0",
)
IN_STEP = Text(
    "S177",
    "全年执行数 {spent} ÷ 全年预算数 {budget}，按所在档：{weight} × {share} = {points}",
    "spent {spent} ÷ full-year budget {budget}, by its step: {weight} × {share} = {points}",
)
PER_PERCENT = Text(
    "S178",
    "满意度 {actual}% 低于 {full}%，每低 1 个百分点扣分值的 {off}：{weight} × (1 − {off} × ({full} − {actual}))，得 {points}",
    "satisfaction {actual} % lies below {full} %, {off} of the weight off for each point: {weight} × (1 − {off} × ({full} − {actual})) gives {points}",
)
SATISFACTION_STEP = Text(
    "S179",
    "满意度 {actual}% 低于 {full}%，按所在档：{weight} × {share} = {points}",
    "satisfaction {actual} % lies below {full} %, by its step: {weight} × {share} = {points}",
)
OVER_COMPLETION_OFF = Text(
    "S180",
    "完成率 {rate}% 超过 {threshold}%，每超 1 个百分点扣分值的 {off}%，最多扣 {most}%：{weight} 扣后得 {points}",
    "completed to {rate} %, above {threshold} %: {off} % of the weight off for each point, {most} % at most, leaves {points} of {weight}",
)
ROUNDED_FIRST = Text(
    "S181",
    "按修约值比较：{figure} 修约到指标值的 {places} 位小数（{mode}）= {rounded}",
    "compared as rounded: {figure} to the target's {places} decimals, {mode}: {rounded}",
)

ROUNDINGS = {
    Rounding.HALF_UP: Text("S140", "四舍五入", "half up"),
    Rounding.HALF_EVEN: Text("S141", "四舍六入五成双", "half to even"),
    Rounding.DOWN: Text("S142", "舍去", "cut off"),
}
DEGREES = {
    Degree.REACHED: Text("S143", "达成", "reached"),
    Degree.MOSTLY: Text("S144", "基本达成", "mostly reached"),
    Degree.PARTLY: Text("S145", "部分达成", "partly reached"),
    Degree.NOT: Text("S146", "未达成", "not reached"),
}

LATE_UNITS = {
    LateUnit.DAY: Text("S182", "天", "day(s)"),
    LateUnit.WEEK: Text("S183", "周", "week(s)"),
    LateUnit.MONTH: Text("S184", "个月", "month(s)"),
}

# ---------------------------------------------------------------- notes: what the indicator's place decided

CONTROL_FIGURE = Text(
    "N171",
    "成本指标下的金额“{target}”没有写符号，按控制数（不超过）计分",
    "“{target}”, money without a sign under a cost indicator, is scored as a control figure (at most)",
)
HARM = Text(
    "N172",
    "“{name}”是越少越好的指标，指标值没有写符号，按“不超过”计分",
    "“{name}” is something nobody wants; its target has no sign and is scored as a limit (at most)",
)
ACTUAL_TAKES_UNIT = Text(
    "N173", "实际完成值没有写单位，按指标值的单位“{unit}”计", "the actual has no unit and takes the target's, “{unit}”"
)
TARGET_TAKES_UNIT = Text(
    "N174", "指标值没有写单位，按实际完成值的单位“{unit}”计", "the target has no unit and takes the actual's, “{unit}”"
)
TAKES_DENOMINATOR = Text(
    "N177",
    "“{unit}”没有写每多少，按对方的单位“{taken}”计",
    "“{unit}” does not say per what and is taken as the other's, “{taken}”",
)
NOTHING_IS_ZERO = Text("N175", "实际完成值“{actual}”按 0 计", "the actual “{actual}” counts as 0")
SAME_YEAR = Text("N176", "没有写年份的日期按 {year} 年计", "a date without a year is taken to lie in {year}")

# ---------------------------------------------------------------- notes: conventions

DEGREE_DEFAULT = Text(
    "N271",
    "实际完成值写的是“{actual}”，按“{degree}”的默认比例给分，可在该档内另行评定",
    "the actual says “{actual}”; the default share for “{degree}” is given, and another in its band may be",
)
SAME_WORDS = Text(
    "N272",
    "实际完成值“{actual}”与指标值文字相同，视为达成，请核对",
    "the actual “{actual}” repeats the target's words and counts as reached; please check",
)
SAME_DIRECTION = Text(
    "N273",
    "实际完成值“{actual}”与指标值“{target}”方向一致，视为达成，请核对",
    "the actual “{actual}” points the way of the target “{target}” and counts as reached; please check",
)
BOUND_IS_FIGURE = Text(
    "N275",
    "实际完成值“{actual}”是一个范围，按其界限 {figure} 计分，请填写实际数",
    "the actual “{actual}” is a range and is scored at its bound {figure}; please state the figure",
)
ABOUT_IS_FIGURE = Text(
    "N276",
    "实际完成值“{actual}”是约数，按 {figure} 计分，请填写实际数",
    "the actual “{actual}” is approximate and is scored at {figure}; please state the figure",
)
TENDENCY_IS_FIGURE = Text(
    "N277", "实际完成值“{actual}”按其中的数“{figure}”计分", "the actual “{actual}” is scored at its figure, “{figure}”"
)
OPPOSITE_FIGURE = Text(
    "N279",
    "实际完成值“{actual}”与指标值“{target}”方向相反，按 {figure} 计分，请核对",
    "the actual “{actual}” runs against the target “{target}” and is scored at {figure}; please check",
)
WORD_BESIDE_FIGURE = Text(
    "N278",
    "实际完成值“{actual}”的数与指标值单位不同，按其中的“{word}”计分",
    "the figure of the actual “{actual}” does not fit the target's unit; its words “{word}” are scored",
)
BLOCK_INHERITED = Text(
    "N280",
    "没有{missing}，其分值 {points} 分计入：{heirs}",
    "there is no {missing}; its {points} points go to: {heirs}",
)
DEFAULT_WEIGHTS = Text(
    "N281",
    "有 {count} 项指标没有给出分值，按规则“{rules}”的默认方法分配",
    "the weights of {count} indicators are not given and are shared out as rules “{rules}” say",
)
PLACED_BY_SUBCATEGORY = Text(
    "N282",
    "规则中没有一级指标“{category}”，“{key}”的默认分值按{block}分配",
    "the rules know no level-1 indicator “{category}”; “{key}” gets its default weight among {block}",
)
COST_BLOCK = Text(
    "N289",
    "规则“{rules}”没有一级“成本指标”，其默认分值并入{block}分配，不是财预〔2021〕101号规定的分值；如适用该文件，请填写分值",
    "rules “{rules}” have no level-1 成本指标; its default weights are shared out among {block} and are not those of 财预〔2021〕101号; "
    "state the weights where that document applies",
)
EXECUTION_SHOWN_ONLY = Text(
    "N283",
    "各指标分值合计已为 100，预算执行率只列示，不计入总分",
    "the indicators' weights alone sum to 100: budget execution is shown and left out of the total",
)
ZERO_BUDGET = Text("N284", "预算数为 0，预算执行率按规则处理：{way}", "the budget is zero; by the rules: {way}")
SHEET_WINS = Text(
    "N285",
    "“{key}”的{what}：填报表为“{stated}”，原文件为“{published}”，以填报表为准",
    "“{key}”, {what}: the sheet says “{stated}”, the document “{published}”; the sheet counts",
)
NO_WEIGHT = Text("N286", "“{key}”没有分值，不计分", "“{key}” has no weight and is not scored")
WEIGHT_ROUNDED = Text(
    "N290",
    "分值 {weight} 的小数位数超过规则规定的 {places} 位，按 {rounded} 计",
    "the weight {weight} has more than the rule set's {places} decimals and counts as {rounded}",
)
WEIGHT_OF_ROUNDED = Text(
    "N291",
    "“{key}”的分值 {weight} 的小数位数超过规则规定的 {places} 位，按 {rounded} 计",
    "the weight {weight} of “{key}” has more than the rule set's {places} decimals and counts as {rounded}",
)
BEFORE_VALIDITY = Text(
    "N292",
    "文件是 {year} 年的，规则“{rules}”自 {start} 起施行，请核对所用规则",
    "the document is of {year}, before rules “{rules}” came into force ({start}); please check the rules used",
)
AFTER_VALIDITY = Text(
    "N293",
    "文件是 {year} 年的，规则“{rules}”施行至 {end}，请核对所用规则",
    "the document is of {year}, after rules “{rules}” ended ({end}); please check the rules used",
)
REASON_MISSING = Text(
    "N287",
    "“{key}”得分 {points}，低于分值 {weight}，请填写偏差原因及改进措施",
    "“{key}” earns {points} of {weight}; state the reason for the deviation and a measure",
)
OVERSPENT = Text(
    "N288",
    "全年执行数 {spent} 超过全年预算数 {budget}，请核对",
    "{spent} was spent of a budget of {budget}; please check",
)

EXECUTION_HAS_ROW = Text(
    "N297",
    "预算执行率已作为一项指标计分，不重复计入总分",
    "budget execution is scored as one of the indicators and is not counted twice",
)
WITHOUT_COST = Text(
    "N298",
    "没有成本指标，按规则“{rules}”中没有成本指标时的分值分配",
    "there are no cost indicators: the points are those of rules “{rules}” for such a table",
)
RULES_BY_LAYOUT = Text(
    "N299",
    "没有指定规则；一级指标中有“成本指标”，采用“{rules}”",
    "no rules were named; there are level-1 成本指标, so “{rules}” are used",
)
DEVIATION_NEEDS_REASON = Text(
    "N270",
    "实际完成值 {actual} 与指标值 {target} 不一致，按规则须在偏差原因栏说明",
    "the actual {actual} differs from the target {target}: by the rules the reason has to be stated",
)
OVER_COMPLETION_NEEDS_REASON = Text(
    "N274",
    "完成率 {rate}%，超过 {threshold}%，按规则须在偏差原因栏说明（如指标值定得偏低）",
    "completed to {rate} %, above {threshold} %: by the rules the reason has to be stated (a target set low?)",
)

# ---------------------------------------------------------------- notes: why something is not scored

UNREADABLE = Text("N481", "“{text}”不计分：{reason}", "“{text}” is not scored: {reason}")
INCOMPARABLE = Text(
    "N482",
    "实际完成值“{actual}”与指标值“{target}”不能比较（单位或类型不同），不计分，请改写实际完成值",
    "the actual “{actual}” cannot be held against the target “{target}” (other unit or kind) and is not scored; please restate it",
)
FREE_WORDS = Text(
    "N483",
    "实际完成值“{actual}”与指标值“{target}”无法判断是否达成，不计分，请改写为达成年度指标、基本达成、部分达成或未达成",
    "whether “{actual}” reaches the target “{target}” is for a person to say; not scored. Please say 达成年度指标, 基本达成, 部分达成 or 未达成",
)
BOUND_TELLS_NOTHING = Text(
    "N484",
    "实际完成值“{actual}”是一个范围，看不出是否达到指标值，不计分，请填写实际数",
    "the actual “{actual}” is a range that does not tell whether the target is reached; not scored, please state the figure",
)
DATES_UNCLEAR = Text(
    "N485",
    "实际完成值“{actual}”与指标值“{target}”的日期无法比较，不计分，请填写完成日期",
    "the dates of “{actual}” and the target “{target}” cannot be compared; not scored, please state the date",
)
PARTS_DIFFER = Text(
    "N486",
    "指标值“{target}”有几项，实际完成值“{actual}”没有逐项对应，不计分，请逐项填写",
    "the target “{target}” has several parts that “{actual}” does not answer one by one; not scored, please state each",
)
OPPOSITE_DIRECTION = Text(
    "N491",
    "实际完成值“{actual}”与指标值“{target}”方向相反，不计分，请核对后改写为达成年度指标、基本达成、部分达成或未达成",
    "the actual “{actual}” runs against the target “{target}”; not scored. Please check and say 达成年度指标, 基本达成, 部分达成 or 未达成",
)
DIRECTION_OPEN = Text(
    "N492",
    "从实际完成值“{actual}”与指标值“{target}”看不出是上升还是下降，不计分，请写明方向，如“上升5%”或“下降5%”，并与指标名称一致",
    "“{actual}” and the target “{target}” do not tell a rise from a fall; not scored. Please state the direction, as in 上升5% or 下降5%, "
    "and let it agree with the indicator's name",
)
FIGURE_WANTED = Text(
    "N493",
    "实际完成值“{actual}”没有可与指标值“{target}”比较的数，不计分，请填写实际数",
    "“{actual}” has no figure to hold against the target “{target}”; not scored, please state the figure",
)
SCALE_UNCLEAR = Text(
    "N494",
    "指标值“{target}”与实际完成值“{actual}”只有一个写了“{scale}”，另一个是否以“{scale}”为单位看不出来，不计分，请写明单位",
    "only one of the target “{target}” and the actual “{actual}” writes “{scale}”, and whether the other is counted in {scale} too is unclear; "
    "not scored, please state the unit",
)
NO_TARGET = Text("N487", "没有指标值，不计分", "there is no target; not scored")
NO_ACTUAL = Text("N488", "没有填写实际完成值，不计分", "no actual is stated; not scored")
NO_BUDGET = Text("N489", "没有预算数，预算执行率不计分", "there is no budget; execution is not scored")
NO_SPENT = Text("N490", "没有填写全年执行数，预算执行率不计分", "what was spent is not stated; execution is not scored")

# ---------------------------------------------------------------- faults in what was handed in

UNKNOWN_PROJECT = Text(
    "S201",
    "填报数据中的项目“{project}”不在文件里；文件里的项目：{known}",
    "the actuals name a project “{project}” that the document does not have; it has: {known}",
)
UNKNOWN_KEY = Text(
    "S202",
    "填报数据中的指标“{key}”不在项目“{project}”里，已忽略；请核对二级指标和三级指标名称",
    "the actuals name an indicator “{key}” that project “{project}” does not have; ignored, please check its names",
)
WRONG_SUM = Text(
    "S203",
    "项目“{project}”各指标分值合计为 {total}，应为 {expected}（另加预算执行率 {execution}）或 {whole}",
    "the weights of project “{project}” sum to {total}; they should be {expected} (and {execution} for budget execution) or {whole}",
)
WRONG_SUM_ALONE = Text(
    "S207",
    "项目“{project}”各指标分值合计为 {total}，应为 {expected}",
    "the weights of project “{project}” sum to {total}; they should be {expected}",
)
SHARED_CODE = Text(
    "S206",
    "项目编码“{project}”在文件中出现了 {count} 次，填报数据无法区分，均未采用",
    "the project code “{project}” stands {count} times in the document; its actuals cannot be told apart and are not used",
)

# ---------------------------------------------------------------- words put into the sentences above

ZERO_BUDGET_WAYS = {
    "full": Text("S154", "得满分", "the full weight"),
    "spread": Text("S155", "其分值分配到各指标", "its points are spread over the indicators"),
    "out": Text("S156", "不参加计分", "it takes no part"),
}
WEIGHT = Text("S160", "分值", "the weight")
ACTUAL = Text("S161", "实际完成值", "the actual")
CLAIMED_SCORE = Text("S162", "自评得分", "the claimed score")
REASON = Text("S163", "偏差原因", "the reason")
MEASURE = Text("S164", "改进措施", "the measure")
BUDGET = Text("S165", "全年预算数", "the full-year budget")
SPENT = Text("S166", "全年执行数", "the amount spent")
EXECUTION = Text("S167", "预算执行率", "budget execution")
