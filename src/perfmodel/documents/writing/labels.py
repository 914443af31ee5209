"""Labels of the self-assessment form and of the sheets beside it: the form's own words, so Chinese alone.

Source: 财预〔2020〕10号, annex (项目支出绩效自评表).
"""

from perfmodel.terms import Status

__all__ = [
    "BASIS_HEADS",
    "INDICATOR_HEADS",
    "MONEY_HEADS",
    "MONEY_PARTS",
    "STATUS_WORDS",
    "SUMMARY_HEADS",
    "UNSCORED_WORDS",
]

MONEY_HEADS = ("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
MONEY_PARTS = (("fiscal", "其中：当年财政拨款"), ("carried_over", "上年结转资金"), ("other", "其他资金"))
INDICATOR_HEADS = (
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
)
SUMMARY_HEADS = ("序号", "项目编码", "项目名称", "全年预算数", "全年执行数", "执行率", "总分", "等级", "说明")
BASIS_HEADS = ("项目", "指标", "年度指标值", "实际完成值", "分值", "得分", "状态", "得分依据", "规则来源", "说明")

STATUS_WORDS = {
    Status.SCORED: "按规则计分",
    Status.JUDGEMENT: "默认给分，可评定",
    Status.MISSING: "未填报",
    Status.UNREADABLE: "无法解读",
    Status.INCOMPARABLE: "无法比较",
    Status.NOT_APPLICABLE: "不计分",
}
"""How a score came about, or why there is none."""

UNSCORED_WORDS = {**STATUS_WORDS, Status.JUDGEMENT: "待评定"}
"""What stands in place of points."""
