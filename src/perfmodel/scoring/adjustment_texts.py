"""What is said of adjusted targets: in a derivation and where a sheet and a document differ (S54), and in notes (N2)."""

from perfmodel.messages import Text

__all__ = [
    "ADJUSTED",
    "ADJUSTED_TARGET",
    "ADJUSTED_WITHOUT_APPROVAL",
    "APPROVAL",
    "APPROVAL_OF_NOTHING",
    "NO_APPROVAL",
    "SCORED_AS_ADJUSTED",
]

ADJUSTED = Text(
    "S541",
    "指标值由“{initial}”调整为“{target}”（批准：{approval}），按调整后的计分",
    "the target was adjusted from “{initial}” to “{target}” (approval: {approval}); the adjusted one is scored",
)
ADJUSTED_WITHOUT_APPROVAL = Text(
    "S542",
    "指标值由“{initial}”调整为“{target}”，按调整后的计分",
    "the target was adjusted from “{initial}” to “{target}”; the adjusted one is scored",
)
SCORED_AS_ADJUSTED = Text(
    "N295",
    "“{key}”的年初指标值是“{initial}”，经批准（{approval}）调整为“{target}”，按调整后的计分",
    "the initial target of “{key}” is “{initial}”; it was adjusted to “{target}” ({approval}), and that is scored",
)
NO_APPROVAL = Text(
    "N296",
    "“{key}”的指标值由“{initial}”调整为“{target}”，没有写明批准文件，请补充",
    "the target of “{key}” was adjusted from “{initial}” to “{target}” without an approval being named; please state it",
)
APPROVAL_OF_NOTHING = Text(
    "N294",
    "“{key}”写了调整批准文件“{approval}”，但没有调整后的指标值，按年初指标值计分",
    "“{key}” names an approval, “{approval}”, but no adjusted target; the initial one is scored",
)
ADJUSTED_TARGET = Text("S543", "调整后的指标值", "the adjusted target")
APPROVAL = Text("S544", "调整批准文件", "the approval of the adjustment")
