"""What ``perfmodel audit`` says. Codes are C, as in `perfmodel.cli.texts`: C08 its help page, C13 its errors of use, C39 its answers."""

from perfmodel.findings import Severity
from perfmodel.messages import Text

__all__ = [
    "ABOUT_AUDIT",
    "COUNTS",
    "EXAMPLES_AUDIT",
    "HEADS",
    "HELP_FORMAT",
    "HELP_OUTPUT",
    "LINE",
    "NOTHING_FOUND",
    "NOT_A_FORMAT",
    "NOT_A_WORKBOOK",
    "OUTPUT_NEEDED",
    "SEVERITIES",
    "SHORT_AUDIT",
    "WITH_SUGGESTION",
    "WROTE",
]

SHORT_AUDIT = Text("C180", "审核填好的自评表，逐项重算得分", "recompute the scores of filled-in forms")
ABOUT_AUDIT = Text(
    "C181",
    "审核别人填好的自评表（.xlsx，或文本）：每项得分按公式和各种取舍重算，推不出来的逐条列出，并给出可能的原意。\n"
    "一个文件有问题，不影响其他文件。有错误级的问题，或有文件读不了，退出码为 1。",
    "Audit forms that somebody filled in (.xlsx, or text): every score is recomputed under each formula and rounding; what follows from none is listed, "
    "with what was probably meant.\nA file at fault stops no other. The exit code is 1 where an error stands or a file could not be read.",
)
EXAMPLES_AUDIT = Text(
    "C182",
    "perfmodel audit 自评表.xlsx\n"
    "perfmodel audit 各单位/*.xlsx --format json -o 审核.json\n"
    "perfmodel audit 自评表.xlsx --format xlsx -o 自评表-审核.xlsx",
    "perfmodel audit form.xlsx\nperfmodel audit units/*.xlsx --format json -o findings.json\nperfmodel audit form.xlsx --format xlsx -o checked.xlsx",
)
HELP_FORMAT = Text(
    "C183",
    "text 显示在屏幕上（默认），json 为交换格式，xlsx 为原表的副本，问题写成单元格批注",
    "text for people (the default), json in the interchange form, xlsx a copy of the form with comments in its cells",
)
HELP_OUTPUT = Text(
    "C184",
    "写入的文件；xlsx 审核多个文件时，是写入的文件夹",
    "the file to write; with xlsx and several files, the folder",
)

NOT_A_FORMAT = Text("C130", "格式只能是 {known}，读到的是“{found}”", "a format is one of {known}; found “{found}”")
OUTPUT_NEEDED = Text("C131", "用 --format xlsx 时要写明 -o", "--format xlsx needs -o")
NOT_A_WORKBOOK = Text(
    "C132",
    "不是 .xlsx，批注无处可写；请用 --format text 或 json",
    "is no .xlsx, so there are no cells to comment on; use --format text or json",
)

SEVERITIES = {
    Severity.ERROR: Text("C690", "错误", "error"),
    Severity.WARNING: Text("C691", "提醒", "warning"),
    Severity.INFO: Text("C692", "提示", "info"),
}
LINE = Text("C693", "{severity} {code} {place}：{what}", "{severity} {code} {place}: {what}")
WITH_SUGGESTION = Text("C694", "{what}。{suggestion}", "{what}. {suggestion}")
COUNTS = Text(
    "C695",
    "{file}：{projects} 个项目，得分 {scores} 项，推得出 {follows} 项；错误 {errors}，提醒 {warnings}，提示 {infos}",
    "{file}: projects {projects}; scores {scores}, of which {follows} follow; errors {errors}, warnings {warnings}, infos {infos}",
)
NOTHING_FOUND = Text("C696", "没有发现问题", "nothing was found")
WROTE = Text("C697", "已写出 {path}", "written: {path}")
HEADS = (
    Text("C698", "位置", "place"),
    Text("C699", "指标", "indicator"),
    Text("C700", "分值", "weight"),
    Text("C701", "自评得分", "claimed"),
    Text("C702", "应得分", "ours"),
    Text("C703", "问题", "found"),
)
