"""Labels of the monitoring form and of the sheets beside it: the form's own words, so Chinese alone.

Source: 财预〔2019〕136号, annex (项目支出绩效目标执行监控表).
"""

from perfmodel.terms import Light

__all__ = [
    "CHECK_HEADS",
    "INDICATOR_HEADS",
    "LIGHT_WORDS",
    "MONEY_HEADS",
    "MONEY_PARTS",
    "PLAN_HEADS",
    "SUMMARY_HEADS",
    "UNLIT",
]

MONEY_HEADS = ("年初预算数", "{months}执行数", "{months}执行率", "全年预计执行数")
MONEY_PARTS = (("fiscal", "其中：本年一般公共预算拨款"), ("other", "其他资金"))
INDICATOR_HEADS = ("一级指标", "二级指标", "三级指标", "年度指标值", "{months}执行情况", "全年预计完成情况")
SUMMARY_HEADS = (
    "序号",
    "项目编码",
    "项目名称",
    "全年预算数",
    "累计执行数",
    "执行率",
    "应支出比例",
    "资金预警",
    "全年预计执行数",
    "红灯",
    "黄灯",
    "绿灯",
    "蓝灯",
    "未亮灯",
)
CHECK_HEADS = ("项目", "指标", "年度指标值", "执行情况", "预警", "完成可能性", "监控依据", "规则来源", "说明")
PLAN_HEADS = ("项目", "时点", "计划累计比例", "计划累计支出", "本期计划支出")

LIGHT_WORDS = {Light.RED: "红灯", Light.YELLOW: "黄灯", Light.GREEN: "绿灯", Light.BLUE: "蓝灯"}
UNLIT = "未亮灯"
