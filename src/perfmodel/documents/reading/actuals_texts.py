"""What is said about workbooks, and about the sheets that staff fill in."""

from perfmodel.messages import Text

__all__ = [
    "BUDGET_DIFFERS",
    "CANNOT_OPEN",
    "DOCTYPE",
    "ENCRYPTED_OR_OLD",
    "ERROR_VALUE",
    "FORMULA",
    "IDENTIFIED_BY_TITLE",
    "KEYS_CONTRADICTED",
    "KEYS_GONE",
    "MERGED",
    "NAME_CHANGED",
    "NEVER_READ",
    "NOT_A_FIGURE",
    "NOT_A_WORKBOOK",
    "NOT_MONEY",
    "NOT_OF_THIS_DOCUMENT",
    "NOT_ONE_OF",
    "NO_HEADS",
    "NO_MONEY_HEAD",
    "NO_ROW",
    "NO_SHEET",
    "RENAMED",
    "SECOND_ROW",
    "SECOND_SHEET",
    "SHOWN_ROUNDED",
    "TARGET_DIFFERS",
    "TOO_LARGE",
    "TWO_ANSWERS",
    "UNKNOWN_INDICATOR",
    "UNKNOWN_SHEET",
    "UNKNOWN_UNIT",
]

# The file cannot be read at all.

CANNOT_OPEN = Text("D201", "打不开文件：{reason}", "cannot open the file: {reason}")
NOT_A_WORKBOOK = Text(
    "D202",
    "不是完好的 .xlsx 工作簿。请用 Excel、WPS 或 LibreOffice 打开后另存为“Excel 工作簿（*.xlsx）”",
    "not a whole .xlsx workbook; open it in Excel, WPS or LibreOffice and save it as “Excel workbook (*.xlsx)”",
)
ENCRYPTED_OR_OLD = Text(
    "D203",
    "是加了密码的工作簿，或旧格式（.xls、.et）。请取消密码，另存为“Excel 工作簿（*.xlsx）”",
    "an encrypted workbook, or one in an old format (.xls, .et); take the password off and save it as “Excel workbook (*.xlsx)”",
)
TOO_LARGE = Text(
    "D204",
    "解压后过大（{found}，上限 {limit}），不像填报用的工作簿，未读取",
    "unpacks to too much ({found}, at most {limit}) for a workbook that staff fill in; not read",
)
DOCTYPE = Text(
    "D205",
    "内部文件“{part}”含有 DOCTYPE 声明，有安全风险，未读取。请用 Excel 或 WPS 重新另存",
    "the part “{part}” has a DOCTYPE, which is not safe to read; save the workbook again in Excel or WPS",
)
NOT_OF_THIS_DOCUMENT = Text(
    "D206",
    "没有一张工作表属于这份绩效目标文件的项目。工作表有：{found}；应有项目：{expected}",
    "no sheet belongs to a project of this document; found the sheets {found}, expected the projects {expected}",
)

# Refused: something stated is not used, or something needed is not there.

UNKNOWN_SHEET = Text(
    "D211",
    "不知道这张工作表属于哪个项目，整张未读取。表头上方应有项目编码，如“{expected}”",
    "which project the sheet belongs to is not known, so none of it was read; above the heads there should be a code like “{expected}”",
)
SECOND_SHEET = Text(
    "D212",
    "项目“{project}”已有工作表“{first}”，这一张未读取。请只留一张",
    "project “{project}” has the sheet “{first}” already, so this one was not read; keep only one",
)
NO_SHEET = Text(
    "D213",
    "没有项目“{project}”（{name}）的工作表，该项目无实际完成值",
    "there is no sheet for project “{project}” ({name}), so it has no actuals",
)
NO_HEADS = Text(
    "D214",
    "找不到表头行，整张未读取。同一行中应有：{expected}",
    "no row of heads was found, so none of the sheet was read; one row should hold {expected}",
)
NO_MONEY_HEAD = Text(
    "D215", "找不到“{expected}”一栏，该项未读取", "no column “{expected}” was found, so it was not read"
)
FORMULA = Text(
    "D216",
    "“{head}”是公式（{found}），未采用。请填写数值或文字，或复制后“选择性粘贴—数值”",
    "“{head}” is a formula ({found}) and was not used; write the value, or copy and paste it as a value",
)
ERROR_VALUE = Text(
    "D217",
    "“{head}”是错误值 {found}，未采用。请重新填写",
    "“{head}” is the error value {found} and was not used; write it again",
)
MERGED = Text(
    "D218",
    "“{head}”与别的单元格合并了，这一行未采用。请取消合并，分别填写",
    "“{head}” is merged with another cell, so this row's was not used; split the cells and fill in each",
)
UNKNOWN_INDICATOR = Text(
    "D219",
    "指标“{found}”不在该项目的绩效目标中，这一行未采用",
    "the indicator “{found}” is not among the project's targets, so this row was not used",
)
SECOND_ROW = Text(
    "D220",
    "指标“{indicator}”在第 {first} 行已经填过，内容相同，这一行未采用",
    "the indicator “{indicator}” stands in row {first} already, with the same content, so this row was not used",
)
TWO_ANSWERS = Text(
    "D221",
    "指标“{indicator}”填了两次且不同：第 {first} 行“{one}”，这一行“{other}”，都未采用。请只留一行",
    "the indicator “{indicator}” stands twice, as “{one}” in row {first} and “{other}” here; neither was used, keep one row",
)
NO_ROW = Text(
    "D222",
    "缺少指标“{indicator}”的一行，该指标无实际完成值",
    "there is no row for the indicator “{indicator}”, so it has no actual",
)
NOT_A_FIGURE = Text(
    "D223",
    "“{head}”应为不小于 0 的数字，读到的是“{found}”，未采用",
    "“{head}” should be a number, 0 or more; found “{found}”, which was not used",
)
NOT_MONEY = Text(
    "D224",
    "“{head}”应为金额（单位：{unit}），读到的是“{found}”，未采用",
    "“{head}” should be an amount in {unit}; found “{found}”, which was not used",
)
UNKNOWN_UNIT = Text(
    "D225",
    "表头的单位“{found}”不是金额单位，按“{unit}”读取",
    "the unit “{found}” in the head is no unit of money; amounts were read as {unit}",
)

NOT_ONE_OF = Text(
    "D228",
    "“{head}”应为其中之一：{expected}；读到的是“{found}”，未采用",
    "“{head}” should be one of: {expected}; found “{found}”, which was not used",
)

# Notes: read, and here is what was decided.

RENAMED = Text(
    "D231",
    "工作表原名“{expected}”，按项目编码 {project} 识别",
    "the sheet was called “{expected}”; known by the project's code {project}",
)
IDENTIFIED_BY_TITLE = Text(
    "D232",
    "表中没有项目编码，按工作表名或项目名称识别为项目“{project}”",
    "the sheet holds no project code; known as project “{project}” by its title or the project's name",
)
KEYS_GONE = Text(
    "D233",
    "没有隐藏的“{head}”列，按二级、三级指标名称和先后次序对应",
    "the hidden column “{head}” is gone; rows were matched by their level-2 and level-3 names, in order",
)
KEYS_CONTRADICTED = Text(
    "D234",
    "这一行的名称是“{names}”，隐藏的指标键是“{key}”；按名称对应",
    "the row is named “{names}” but its hidden key is “{key}”; it was matched by its names",
)
NAME_CHANGED = Text(
    "D235",
    "这一行的名称改成了“{names}”，按隐藏的指标键“{key}”对应",
    "the row's names were changed to “{names}”; it was matched by its hidden key “{key}”",
)
SHOWN_ROUNDED = Text(
    "D236",
    "单元格显示“{shown}”，存的是 {stored}；按显示的读取",
    "the cell shows “{shown}” and stores {stored}; what it shows was read",
)
NEVER_READ = Text("D237", "“{found}”不是指标行，未读取", "“{found}” is no row of an indicator and was not read")
BUDGET_DIFFERS = Text(
    "D238",
    "表中年初预算数为 {found}，绩效目标文件中为 {expected}；按文件的计算",
    "the sheet's initial budget is {found}, the document's {expected}; the document's is used",
)
TARGET_DIFFERS = Text(
    "D239",
    "表中年度指标值为“{found}”，绩效目标文件中为“{expected}”；按文件的评分",
    "the sheet's target is “{found}”, the document's “{expected}”; the document's is scored",
)
