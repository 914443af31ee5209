"""Why no actual can be named that earns the points (S55)."""

from perfmodel.messages import Text

__all__ = ["ANY_DATE", "EVERY_ACTUAL", "NOT_TURNED", "NO_DATES", "NO_LEAST", "NO_MONEY", "NO_TARGET", "UNREACHABLE"]

UNREACHABLE = Text(
    "S551",
    "要得 {points} 分，而分值只有 {weight}，任何实际完成值都得不到",
    "{points} points of a weight of {weight}: no actual earns that",
)
NO_LEAST = Text(
    "S552",
    "要得 {points} 分须 {bound}，界限本身得不到，因此没有恰好够的值；如只要界限，请用 strict=True",
    "{points} points take {bound}; the bound itself does not earn them, so no actual just does. Ask with strict=True for the bound",
)
EVERY_ACTUAL = Text(
    "S553", "任何实际完成值都能得 {points} 分", "every actual earns {points} points, so none is the least"
)
ANY_DATE = Text(
    "S554",
    "再晚也能得 {points} 分，没有最后期限",
    "however late, {points} points are earned: there is no last date",
)
NO_TARGET = Text(
    "S555",
    "没有可以计分的指标值（{target}），无法推算需要的实际完成值",
    "there is no target that could be scored ({target}); what it takes cannot be told",
)
NO_DATES = Text(
    "S556",
    "指标值“{target}”的日期不完整，无法推算最后期限",
    "the dates of the target “{target}” are not complete; its last date cannot be told",
)
NOT_TURNED = Text(
    "S557",
    "规则“{rules}”对指标值“{target}”的计分方法无法反推，请逐个试算实际完成值",
    "how rules “{rules}” award points for “{target}” cannot be turned round; try actuals one by one",
)
NO_MONEY = Text(
    "S558",
    "没有大于 0 的全年预算数，预算执行率无法推算",
    "there is no full-year budget above zero; what has to be spent cannot be told",
)
