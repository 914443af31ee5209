"""What the model refuses, naming the field (M1), and what cannot stand in a plan or a score that a form states (N46, N47)."""

from perfmodel.messages import Text

__all__ = [
    "BAD_KEY",
    "MIXED_UNITS",
    "NEGATIVE_POINTS",
    "NEGATIVE_SHARE",
    "NOT_A_FIGURE",
    "NOT_MONEY",
    "NO_POINTS",
    "PLAN_ENDS_BELOW",
    "PLAN_FALLS",
]

NOT_A_FIGURE = Text(
    "M101", "“{field}”应为十进制数（Decimal 或数字文本），得到的是 {value}", "“{field}” must be a decimal, got {value}"
)
NEGATIVE_SHARE = Text("M102", "“{field}”不能为负：{value}", "“{field}” cannot be negative: {value}")
NOT_MONEY = Text("M103", "“{field}”应为金额，得到的是“{value}”", "“{field}” must be money, got “{value}”")
MIXED_UNITS = Text("M104", "预算各项的单位应一致：{units}", "the parts of a budget must share one unit: {units}")
BAD_KEY = Text(
    "M105",
    "“{text}”不是指标键，应形如“数量指标/建设数量/1”",
    "“{text}” is no indicator key; expected “数量指标/建设数量/1”",
)
PLAN_FALLS = Text(
    "N466",
    "项目“{name}”的资金支出计划从 {before}% 降到 {after}%，应逐期累计，不会下降。请核对该期比例",
    "the funding plan of “{name}” falls from {before}% to {after}%; it is cumulative and cannot fall: check that share",
)
PLAN_ENDS_BELOW = Text(
    "N467",
    "项目“{name}”的资金支出计划最后一期是 {percent}%，应为 100%。请核对最后一期比例",
    "the funding plan of “{name}” ends at {percent}% instead of 100%: check the last share",
)
NO_POINTS = Text(
    "N475",
    "“{head}”应为分数，读到的是“{text}”，未采用",
    "“{head}” should be points; found “{text}”, which was not used",
)
NEGATIVE_POINTS = Text(
    "N476",
    "“{head}”是负数（{text}），未采用",
    "“{head}” is negative ({text}) and was not used",
)
