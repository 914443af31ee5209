"""What derivations are told with: the kinds of steps and the names of their inputs (S50), and why one cannot be recomputed (S51)."""

from perfmodel.messages import Text
from perfmodel.scoring.trace import StepKind

__all__ = ["INPUT", "INPUTS", "NOT_SCORED", "NO_INPUT", "NO_SUCH_FORMULA", "PARTS_MISSING", "STEPS"]

STEPS = {
    StepKind.READ: Text("S501", "读取", "read"),
    StepKind.CONVERT: Text("S502", "换算", "convert"),
    StepKind.FORMULA: Text("S503", "计算", "formula"),
    StepKind.BAND: Text("S504", "定档", "band"),
    StepKind.ROUND: Text("S505", "取整", "round"),
    StepKind.CAP: Text("S506", "封顶", "cap"),
}
INPUT = Text("S507", "{name}：{figure}", "{name}: {figure}")
INPUTS = {
    "weight": Text("S520", "分值", "weight"),
    "target": Text("S521", "指标值", "target"),
    "actual": Text("S522", "实际完成值", "actual"),
    "lower": Text("S523", "下限", "lower"),
    "upper": Text("S524", "上限", "upper"),
    "start": Text("S525", "开始", "start"),
    "share": Text("S526", "比例", "share"),
    "deduction": Text("S527", "扣减", "deduction"),
    "degree": Text("S528", "完成程度", "degree"),
    "budget": Text("S529", "全年预算数", "budget"),
    "spent": Text("S530", "全年执行数", "spent"),
    "rate": Text("S531", "执行率", "rate"),
    "points": Text("S532", "未取整得分", "points"),
    "places": Text("S533", "小数位数", "places"),
    "mode": Text("S534", "取整方式", "mode"),
}
"""What the inputs of a step are called; one that is not here (``part1``) keeps its name."""

NOT_SCORED = Text(
    "S511",
    "推导过程没有算到得分（缺少计算或取整步骤），无法复算",
    "the derivation does not lead to points (no formula, or no rounding) and cannot be recomputed",
)
NO_INPUT = Text(
    "S512",
    "推导过程的步骤“{rule}”缺少“{name}”或无法解读，无法复算",
    "the step “{rule}” of the derivation has no “{name}” that can be read; it cannot be recomputed",
)
NO_SUCH_FORMULA = Text(
    "S513",
    "推导过程用了公式“{rule}”，本库没有这个公式，无法复算。可复算的有：{known}",
    "the derivation uses the formula “{rule}”, which this library does not have. It can recompute: {known}",
)
PARTS_MISSING = Text(
    "S514",
    "推导过程的步骤“{rule}”要 {count} 项得分，前面的步骤只有 {found} 项，无法复算",
    "the step “{rule}” takes the points of {count} parts, but the steps before it give {found}; it cannot be recomputed",
)
