"""What is said about reading a document: refusals (D1), and notes on what was decided (N15, N25), repaired (N35) or not understood (N45)."""

from perfmodel.messages import Text

__all__ = [
    "AMOUNT_CONVERTED",
    "AN_IMAGE",
    "AN_OLE_FILE",
    "AN_RTF",
    "A_PDF",
    "A_ZIP",
    "BINARY_DATA",
    "BROKEN_BYTES",
    "CANNOT_OPEN",
    "CONVERT",
    "CUT_CHARACTER",
    "DEFAULT_UNIT",
    "EMPTY_FILE",
    "EMPTY_ROW",
    "LEFTOVER_DROPPED",
    "LONE_TITLE",
    "NAME_FROM_DESCRIPTION",
    "NAME_FROM_ROW_ABOVE",
    "NAME_FROM_TITLE",
    "NOTHING_FOUND",
    "NOT_TEXT",
    "NO_BUDGET",
    "NO_FORM",
    "NO_INDICATORS",
    "NO_NAME",
    "NO_OBJECTIVES",
    "NO_PLAN",
    "NO_TABLE_IN_SHEET",
    "NUMBERING_CUT",
    "ROW_CUT",
    "ROW_REJOINED",
    "ROW_SHIFTED",
    "SAME_CODE",
    "SAVE_SHEET",
    "SAVE_TEXT",
    "SEVERAL_DEPARTMENTS",
    "STRAY_BLANK_LINE",
    "SUBORDINATE_UNITS",
    "TABLES_FOUND",
    "TARGET_JOINED",
    "TITLE_DIFFERS",
    "UNKNOWN_UNIT",
    "UNPACK",
    "UNPLACED",
    "UNREADABLE_AMOUNT",
    "UNREADABLE_CHECKPOINT",
    "UNREADABLE_PERCENT",
    "UNREADABLE_RATE",
    "UNREADABLE_TARGET",
    "UNREADABLE_TARGET_MEANT",
    "UNREADABLE_TOTAL",
    "UNRESOLVED_FORMULAS",
    "UNSUPPORTED",
    "YEAR_FROM_CODES",
    "YEAR_FROM_OBJECTIVE",
    "YEAR_FROM_TITLE",
    "YEAR_UNKNOWN",
]

# The file cannot be read.

CANNOT_OPEN = Text("D101", "打不开文件：{reason}", "cannot open the file: {reason}")
UNSUPPORTED = Text(
    "D102",
    "不能读取 {suffix} 文件。请{remedy}，再读取",
    "{suffix} files cannot be read; {remedy}",
)
NOT_TEXT = Text(
    "D103",
    "内容是{kind}，不是文本。请打开原文件，另存为纯文本（*.txt）后再读取",
    "holds {kind}, no text; open the original and save it as plain text (*.txt)",
)
NO_FORM = Text(
    "D104",
    "没有找到绩效目标表：应有“{expected}”等栏目，文件中{found}。请确认选对了文件",
    "no table of performance targets found: expected headings such as “{expected}”, found {found}; is it the right file?",
)
SEVERAL_DEPARTMENTS = Text(
    "D105",
    "文件含有 {count} 个部门（{names}），不能作为一个部门读取。请拆成每个部门一个文件",
    "the file holds {count} departments ({names}), not one; split it into a file for each",
)
EMPTY_FILE = Text("D106", "文件是空的", "the file is empty")

# … what to do instead, put into UNSUPPORTED.

SAVE_TEXT = Text(
    "D110",
    "用 Word、WPS 或浏览器打开，另存为“纯文本（*.txt）”",
    "open it in Word, WPS or a browser and save it as plain text (*.txt)",
)
SAVE_SHEET = Text(
    "D111",
    "用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”",
    "open it in Excel or WPS and save it as an Excel workbook (*.xlsx)",
)
CONVERT = Text(
    "D112",
    "用 WPS 转换为 Word 文档（扫描件先做文字识别），另存为“纯文本（*.txt）”",
    "convert it to a Word document (scans by recognising the text) and save that as plain text (*.txt)",
)
UNPACK = Text("D113", "先解压，分别读取里面的文件", "unpack it first and read the files in it")

# … what it is instead, put into NOT_TEXT and NO_FORM.

A_ZIP = Text("D150", "压缩包或 Office 文档（.docx、.xlsx 等）", "a zip archive or an Office document (.docx, .xlsx …)")
AN_OLE_FILE = Text("D151", "旧版 Office 文档（.doc、.xls、.wps 等）", "an old Office document (.doc, .xls, .wps …)")
A_PDF = Text("D152", "PDF 文档", "a PDF document")
AN_RTF = Text("D153", "RTF 文档", "an RTF document")
AN_IMAGE = Text("D154", "图片", "an image")
BINARY_DATA = Text("D155", "二进制数据或编码不明的文字", "binary data, or text in an unknown encoding")
TABLES_FOUND = Text("D156", "有 {count} 个表格，开头是“{beginning}”", "{count} tables, beginning with “{beginning}”")
NOTHING_FOUND = Text("D157", "没有表格，开头是“{beginning}”", "no table, beginning with “{beginning}”")

# What was decided.

YEAR_FROM_TITLE = Text("N151", "年度 {year} 取自标题“{text}”", "the year {year} is the title's: “{text}”")
YEAR_FROM_OBJECTIVE = Text(
    "N152", "标题中没有年度，{year} 取自总体绩效目标", "no year in the title; {year} is the overall objective's"
)
YEAR_FROM_CODES = Text(
    "N153",
    "标题和总体绩效目标中没有唯一的年度，{year} 取自项目编码第 7–8 位",
    "no single year in title or objective; {year} is from characters 7–8 of the project codes",
)
DEFAULT_UNIT = Text("N251", "表中没有写明金额单位，按“{unit}”读取", "the table names no unit of money; read as {unit}")
SUBORDINATE_UNITS = Text(
    "N252",
    "“{name}”与“{department}”编码前 {digits} 位相同，按其所属单位读取，记为项目的实施单位",
    "“{name}” shares the first {digits} digits with “{department}”: read as a unit of it, the project's implementing unit",
)

# What was repaired.

ROW_REJOINED = Text(
    "N351", "一行被空行断成 {count} 段，已接成一行", "one row in {count} pieces, parted by empty lines, joined again"
)
STRAY_BLANK_LINE = Text(
    "N352", "表格中间多出空行，已按同一表格接着读取", "a stray empty line within the table, read on as one table"
)
NUMBERING_CUT = Text("N353", "已去掉 {count} 处开头的序号：{numbers}", "{count} leading numbers cut: {numbers}")
ROW_SHIFTED = Text(
    "N354",
    "这一行缺少左边 {count} 个合并单元格，已向右对齐到“{head}”",
    "the row lacks {count} merged cells on its left; it was set under “{head}”",
)
NAME_FROM_TITLE = Text("N355", "没有项目名称，取自标题“{text}”", "no project name; taken from the title “{text}”")
NAME_FROM_DESCRIPTION = Text(
    "N356", "没有三级指标名称，取自绩效指标描述“{text}”", "no level-3 name; taken from the description “{text}”"
)
NAME_FROM_ROW_ABOVE = Text(
    "N357",
    "没有三级指标名称，按合并单元格取上一行的“{text}”",
    "no level-3 name; taken from the row above as if merged: “{text}”",
)
AMOUNT_CONVERTED = Text(
    "N358",
    "金额“{text}”的单位与表头不同，已换算为 {amount}",
    "the amount “{text}” is not in the head's unit; converted to {amount}",
)
BROKEN_BYTES = Text(
    "N359",
    "这一行含有不是 {encoding} 文字的字节，已用“\ufffd”代替",
    "bytes on this line are no {encoding} text; “\ufffd” stands for them",
)
CUT_CHARACTER = Text(
    "N360", "文件在一个字的中间结束，可能没有下载或复制完整", "the file ends inside a character; it may be incomplete"
)
LEFTOVER_DROPPED = Text(
    "N361",
    "空白表留下的行“{text}”没有指标值，未作为指标读取",
    "“{text}” is left over from the blank form and has no value; not read as an indicator",
)
TARGET_JOINED = Text("N362", "指标值由 {count} 栏合成：“{text}”", "the target is joined from {count} columns: “{text}”")

# What was not understood, or is missing.

UNPLACED = Text("N451", "未能归入任何栏目：“{text}”", "fits no part of the form: “{text}”")
UNREADABLE_AMOUNT = Text(
    "N452",
    "“{label}”的金额“{text}”读不懂，应为数字，如 170.00",
    "cannot read the amount “{text}” of “{label}”; expected a number such as 170.00",
)
UNREADABLE_PERCENT = Text(
    "N453",
    "“{label}”的支出计划“{text}”读不懂，应为百分比，如 25%",
    "cannot read the planned share “{text}” of “{label}”; expected a percentage such as 25%",
)
UNREADABLE_CHECKPOINT = Text(
    "N454",
    "支出计划的时点“{text}”读不懂，应为月份，如 3月底",
    "cannot read the plan's date “{text}”; expected a month such as 3月底",
)
UNREADABLE_TARGET = Text("N455", "“{name}”的指标值“{text}”：{reason}", "the target “{text}” of “{name}”: {reason}")
UNREADABLE_TARGET_MEANT = Text(
    "N457", "“{name}”的指标值“{text}”：{reason}。{meant}", "the target “{text}” of “{name}”: {reason}; {meant}"
)
UNKNOWN_UNIT = Text(
    "N456",
    "金额单位“{text}”读不懂，应为元、万元或亿元",
    "cannot read the unit of money “{text}”; expected 元, 万元 or 亿元",
)
NO_BUDGET = Text("N461", "项目“{name}”没有预算数", "project “{name}” has no budget")
NO_PLAN = Text("N462", "项目“{name}”没有资金支出计划", "project “{name}” has no funding plan")
NO_OBJECTIVES = Text("N463", "项目“{name}”没有绩效目标", "project “{name}” has no objectives")
NO_INDICATORS = Text(
    "N464",
    "项目“{name}”没有绩效指标，表格可能不完整",
    "project “{name}” has no indicators; its table may be incomplete",
)
NO_NAME = Text("N465", "项目没有名称", "the project has no name")
ROW_CUT = Text(
    "N468",
    "“{name}”这一行在“{head}”之前就结束了，表格可能在此中断",
    "the row of “{name}” ends before “{head}”; the table may be cut off here",
)
EMPTY_ROW = Text("N469", "“{text}”下没有指标", "no indicator under “{text}”")
TITLE_DIFFERS = Text(
    "N470",
    "表的标题“{text}”与项目名称“{name}”不同",
    "the table's title “{text}” differs from the project's name “{name}”",
)
LONE_TITLE = Text(
    "N471", "标题“{text}”下没有内容（可能是目录）", "nothing stands under the title “{text}” (a table of contents?)"
)
SAME_CODE = Text("N472", "项目编码“{code}”出现了不止一次", "the project code “{code}” is there more than once")
NO_TABLE_IN_SHEET = Text(
    "N474",
    "这张工作表里没有绩效指标表，未读取",
    "the sheet holds no table of indicators and was not read",
)
UNREADABLE_RATE = Text(
    "N477",
    "执行率“{text}”读不懂，应为百分比，如 95.7%",
    "cannot read the execution rate “{text}”; expected a percentage such as 95.7%",
)
UNREADABLE_TOTAL = Text("N478", "总分“{text}”读不懂，应为数字", "cannot read the total “{text}”; expected a number")
UNRESOLVED_FORMULAS = Text(
    "N479",
    "有 {count} 个公式没有保存计算结果，这些单元格按空白读取。请用 Excel 或 WPS 打开，保存后再读取",
    "{count} formulas have no stored result, so their cells read as empty; open the file in Excel or WPS, save it, and read it again",
)
YEAR_UNKNOWN = Text(
    "N473", "标题、总体绩效目标和项目编码都看不出年度", "neither title, objective nor project codes tell the year"
)
