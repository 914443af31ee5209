"""What the command line says. Codes are C: C0 help pages, C1 errors of use, C2 faults and notes, C3 answers and summaries.

C6 are those of monitoring. C4, what a rules file's keys and choices are called, stand in `perfmodel.cli.rule_texts`.
"""

from perfmodel.messages import Text
from perfmodel.terms import Grade, Status
from perfmodel.values import (
    Approximation,
    Blank,
    Completion,
    Deadline,
    Description,
    Interval,
    Period,
    Several,
    Tendency,
    Threshold,
)

# ---------------------------------------------------------------- help: the frame of a page

USAGE = Text("C001", "用法：{command}", "Usage: {command}")
OPTIONS_METAVAR = Text("C002", "[选项]", "[OPTIONS]")
COMMAND_METAVAR = Text("C003", "命令 …", "COMMAND …")
FILE_METAVAR = Text("C004", "文件", "FILE")
FILES_METAVAR = Text("C005", "文件…", "FILE…")
CELLS_METAVAR = Text("C006", "文字… | -", "TEXT… | -")
COMMANDS_HEAD = Text("C007", "命令：", "Commands:")
OPTIONS_HEAD = Text("C008", "选项：", "Options:")
EXAMPLES_HEAD = Text("C009", "示例：", "Examples:")
REQUIRED = Text("C013", "{what}（必填）", "{what} (required)")
HELP_HELP = Text("C010", "显示本页", "show this page")
HELP_VERSION = Text("C011", "显示版本", "show the version")
HELP_QUIET = Text(
    "C012", "只报错误，不显示进度、汇总和说明", "say only what is wrong: no progress, no summary, no notes"
)

# ---------------------------------------------------------------- help: the commands

ABOUT = Text(
    "C020",
    "预算绩效管理：读取公开的绩效目标文件，生成填报表，计算自评得分，审核别人填好的自评表。\n"
    "退出码：0 完成；1 完成，但有内容读不懂、未计分或有错误；2 未完成；130 中断。",
    "Budget performance management: read published targets, make the sheets to fill in, score the results, audit what others scored.\n"
    "Exit codes: 0 done; 1 done, but something was refused, not scored or found wrong; 2 nothing done; 130 interrupted.",
)
EXAMPLES = Text(
    "C021",
    "perfmodel template 绩效目标.txt -o actuals.xlsx                生成填报表，交各科室填写\n"
    "perfmodel assess 绩效目标.txt --actuals actuals.xlsx -o 自评   计分，写出自评表\n"
    "perfmodel assess --help                                        某个命令的说明",
    "perfmodel template targets.txt -o actuals.xlsx                 make the sheets that staff fill in\n"
    "perfmodel assess targets.txt --actuals actuals.xlsx -o out     score them and write the forms\n"
    "perfmodel assess --help                                        more about one command",
)
SHORT_READ = Text("C022", "读取绩效目标文件，输出 JSON", "read published documents into JSON")
SHORT_TEMPLATE = Text("C023", "生成实际完成情况填报表", "make the sheets in which staff fill in the actuals")
SHORT_ASSESS = Text("C024", "对照目标计分，写出自评表", "score actuals against targets and write the forms")
SHORT_PARSE = Text("C025", "解读一个或多个指标值", "say what the text of a target means")
SHORT_RULES = Text("C026", "查看评分规则", "show the scoring rules")

ABOUT_PARSE = Text(
    "C030",
    "解读指标值，每个一行：原文 → 含义（说明）。读不懂的，用 ^ 标出位置；有读不懂的，退出码为 1。\n"
    "文字只写一个 -，则从标准输入逐行读取（UTF-8）。以 - 开头的指标值，前面先写 --。",
    "Say what targets mean, one a line: text → meaning (notes). What cannot be read has a ^ under it, and the exit code is 1.\n"
    "A lone - reads standard input, a target a line (UTF-8). Put -- before a target that begins with -.",
)
EXAMPLES_PARSE = Text(
    "C031",
    'perfmodel parse "≥95%" "3~5次"\n'
    "perfmodel parse --context 时效指标 --year 2024 12月\n"
    "perfmodel parse --json - < 指标值.txt",
    'perfmodel parse "≥95%" "3~5次"\n'
    "perfmodel parse --context 时效指标 --year 2024 12月\n"
    "perfmodel parse --json - < targets.txt",
)
HELP_CONTEXT = Text("C032", "二级指标，如 时效指标", "the level-2 indicator, such as 时效指标")
HELP_CATEGORY = Text("C033", "一级指标，如 产出指标", "the level-1 indicator, such as 产出指标")
HELP_NAME = Text("C034", "三级指标名称，其中可带单位或符号", "the indicator's name, which may give a unit or a sign")
HELP_UNIT = Text("C035", "表头写明的单位，如 万元", "the unit in the table's head, such as 万元")
HELP_YEAR = Text("C036", "文件的年度，用于没写年份的日期", "the document's year, for dates without one")
HELP_JSON = Text("C037", "每行输出一个 JSON 对象", "write a JSON object a line")

ABOUT_READ = Text(
    "C040",
    "读取部门公开的绩效目标文件（Word 文档另存的 .txt），输出 JSON；不写 -o 则输出到屏幕。\n"
    "汇总和说明另行显示。多个文件或一个文件含多个部门时，合成一份 JSON。\n"
    "用 --show 核对读得对不对：每格一行，行.列、原文、理解（栏目、内容、解读出的值，或读不懂的原因）。",
    "Read what departments publish (a Word document saved as .txt) into JSON, on standard output without -o.\n"
    "A summary and notes go to standard error. Several files, or departments in a file, make one JSON.\n"
    "--show is for checking: a line a cell with row.column, the text, and what was understood (heading, content, value, or why not).",
)
EXAMPLES_READ = Text(
    "C041",
    "perfmodel read 绩效目标.txt -o model.json\nperfmodel read 绩效目标.txt --show",
    "perfmodel read targets.txt -o model.json\nperfmodel read targets.txt --show",
)
HELP_SHOW = Text(
    "C043",
    "不输出 JSON，而是逐表逐格显示读到的文字和对它的理解，读不懂的用 ^ 标出",
    "in place of JSON, print the tables cell by cell: what is written, and what was understood of it, with a ^ under what was not",
)
HELP_OUTPUT_JSON = Text("C042", "写入的 JSON 文件", "the JSON file to write")

ABOUT_TEMPLATE = Text(
    "C050",
    "按绩效目标文件生成填报表：每个项目一张工作表，填写全年执行数和各指标的实际完成值。\n"
    "已有同名文件时，只有它是这份文件的空白填报表才重新生成，否则不覆盖。",
    "Make the sheets to fill in: one a project, for what was spent and what came of each target.\n"
    "A file of that name is written over only if it is an untouched template of the same document.",
)
EXAMPLES_TEMPLATE = Text(
    "C051", "perfmodel template 绩效目标.txt -o actuals.xlsx", "perfmodel template targets.txt -o actuals.xlsx"
)
HELP_OUTPUT_TEMPLATE = Text("C052", "写入的工作簿", "the workbook to write")

ABOUT_ASSESS = Text(
    "C060",
    "用填好的填报表对照绩效目标逐项计分，在文件夹中写出 自评表.xlsx 和 assessment.json，并显示汇总。\n"
    "没有填写、读不懂或无法比较的指标不计分，逐条列出位置；该项目总分为暂定，退出码为 1。",
    "Score the filled-in sheets against the targets, write 自评表.xlsx and assessment.json into a folder, show a summary.\n"
    "What is missing, unreadable or incomparable is not scored and listed with its place; the total is provisional, the exit code 1.",
)
EXAMPLES_ASSESS = Text(
    "C061",
    "perfmodel assess 绩效目标.txt --actuals actuals.xlsx -o 自评\n"
    "perfmodel assess 绩效目标.txt --actuals actuals.xlsx --rules 本县规则.toml -o 自评",
    "perfmodel assess targets.txt --actuals actuals.xlsx -o out\n"
    "perfmodel assess targets.txt --actuals actuals.xlsx --rules county.toml -o out",
)
HELP_ACTUALS = Text("C062", "填好的填报表", "the filled-in sheets")
HELP_RULES = Text(
    "C063",
    "评分规则的编号或 .toml 文件，默认 {default}；一级指标有成本指标的文件默认 {with_cost}",
    "the rules' id, or a .toml file; {default} by default, {with_cost} for a document with level-1 成本指标",
)
HELP_OUTPUT_FOLDER = Text("C064", "写入的文件夹，没有则新建", "the folder to write into, made if need be")

SHORT_MONITOR = Text("C190", "对照支出计划和目标，写出监控表", "check money and targets on a day of the year")
ABOUT_MONITOR = Text(
    "C191",
    "用填好的执行情况填报表，检查到监控日（--on）为止的资金支出和指标进度，在文件夹中写出 监控表.xlsx 和 monitoring.json，并显示汇总。\n"
    "没有填写、读不懂或无法比较的不亮灯，逐条列出位置，退出码为 1；还没有到期的不算。",
    "Check money and targets on a day (--on) by the sheets filled in for it, write 监控表.xlsx and monitoring.json into a folder, show a summary.\n"
    "What is missing, unreadable or incomparable has no light and is listed with its place, the exit code is 1; what is not due yet is no fault.",
)
EXAMPLES_MONITOR = Text(
    "C192",
    "perfmodel template 绩效目标.txt --monitor -o spent.xlsx\n"
    "perfmodel monitor 绩效目标.txt --spent spent.xlsx --on 2024-08-31 -o 监控",
    "perfmodel template targets.txt --monitor -o spent.xlsx\n"
    "perfmodel monitor targets.txt --spent spent.xlsx --on 2024-08-31 -o out",
)
HELP_SPENT = Text("C193", "填好的执行情况填报表", "the filled-in sheets of progress")
HELP_ON = Text("C194", "监控日，如 2024-08-31", "the day of the check, such as 2024-08-31")
HELP_TEMPLATE_MONITOR = Text(
    "C195", "生成年中监控用的执行情况填报表", "make the sheets for a check during the year instead"
)

ABOUT_RULES = Text(
    "C070",
    "查看评分规则：分值、公式、档次和等级，逐项注明依据。",
    "Show scoring rules: weights, formulas, bands and grades, each with its source.",
)
EXAMPLES_RULES = Text(
    "C071", "perfmodel rules list\nperfmodel rules show mof-2020", "perfmodel rules list\nperfmodel rules show mof-2020"
)
SHORT_RULES_LIST = Text("C072", "列出自带的规则", "list the rules that are shipped")
SHORT_RULES_SHOW = Text("C073", "显示一套规则的全部数值和依据", "show every figure of one set, with its source")
ABOUT_RULES_LIST = Text("C074", "列出自带的评分规则。", "List the scoring rules that are shipped.")
EXAMPLES_RULES_LIST = Text("C075", "perfmodel rules list", "perfmodel rules list")
ABOUT_RULES_SHOW = Text(
    "C076",
    "显示一套规则的全部数值和选择，逐项注明依据。ID 是编号，也可以是 .toml 文件。",
    "Show every figure and choice of one set, each with its source. ID is an id, or a .toml file.",
)
EXAMPLES_RULES_SHOW = Text(
    "C077",
    "perfmodel rules show mof-2020\nperfmodel rules show 本县规则.toml",
    "perfmodel rules show mof-2020\nperfmodel rules show county.toml",
)

SHORT_RULES_CHECK = Text("C078", "检查自己写的规则文件", "check a rules file of your own")
ABOUT_RULES_CHECK = Text(
    "C079",
    "检查一个规则文件：写错的键、超出范围的数、不衔接的档次、没有的公式，逐条指明文件和行。没有问题退出码为 0，有问题为 2。",
    "Check a rules file: unknown keys, figures out of range, bands that do not meet, formulas that do not exist, each with its file and line. "
    "Exit code 0 if it is sound, 2 if not.",
)
EXAMPLES_RULES_CHECK = Text("C080", "perfmodel rules check 本县规则.toml", "perfmodel rules check county.toml")

# ---------------------------------------------------------------- errors of use

NO_SUCH_COMMAND = Text(
    "C101", "没有命令“{command}”。可用的命令：{known}", "there is no command “{command}”; there are: {known}"
)
NO_SUCH_OPTION = Text(
    "C102",
    "没有选项“{option}”。如果要写的内容就是以 - 开头的，请在它前面加 --",
    "there is no option “{option}”; put -- before it if it is no option but begins with -",
)
MISSING_PARAMETER = Text("C103", "缺少“{parameter}”", "“{parameter}” is missing")
OPTION_NEEDS_VALUE = Text("C104", "选项“{option}”后面要写内容", "the option “{option}” needs a value after it")
OPTION_TAKES_NOTHING = Text("C105", "选项“{option}”后面不能写内容", "the option “{option}” takes no value")
TOO_MANY = Text("C106", "多余的内容：{arguments}", "too many arguments: {arguments}")
NOT_A_YEAR = Text(
    "C107", "年度应为四位数字，如 2024，读到的是“{found}”", "a year has four digits, such as 2024; found “{found}”"
)
NOT_A_DAY = Text(
    "C115",
    "监控日应写成 2024-08-31 这样的日期，读到的是“{found}”",
    "a day is written like 2024-08-31; found “{found}”",
)
SEE_HELP = Text("C108", "查看说明：{command} --help", "For more: {command} --help")
MISSING_EXTRA = Text(
    "C109",
    "缺少组件“{module}”。请安装：pip install 'perfmodel[{extra}]'",
    "“{module}” is not installed; install it: pip install 'perfmodel[{extra}]'",
)
INTERRUPTED = Text("C110", "已中断", "interrupted")
SYSTEM = Text("C111", "{name}：{reason}", "{name}: {reason}")
OUTPUT = Text("C113", "输出", "the output")
NOT_UNTOUCHED = Text(
    "C112",
    "已有同名文件，它不是这份绩效目标的空白填报表（可能已有人填写），未覆盖。请换一个文件名，或先把它移走",
    "a file of that name is there and no untouched template of this document (somebody may have filled it in), so it was not written over; "
    "choose another name, or move the file",
)
OUTPUT_IS_INPUT = Text(
    "C114",
    "这是要读取的文件，不能写在它上面。请换一个文件名或文件夹",
    "this file is read, so it cannot be written over; choose another name or folder",
)

# … what the system says, put into SYSTEM.

NO_SUCH_FILE = Text(
    "C120", "没有这个文件或文件夹，请核对路径和文件名", "there is no such file or folder; check the path and the name"
)
NO_PERMISSION = Text("C121", "没有权限，或正在别的程序中打开", "permission is denied, or another program has it open")
NOT_A_FOLDER = Text("C122", "应为文件夹，这里已有同名的文件", "expected a folder, and a file of that name is there")
A_FOLDER = Text("C123", "应为文件，这是文件夹", "expected a file, and this is a folder")
DISK_FULL = Text("C124", "磁盘空间已满", "the disk is full")
READ_ONLY = Text("C125", "磁盘是只读的", "the disk is read-only")
NAME_TOO_LONG = Text("C126", "文件名太长", "the file's name is too long")
DISK_FAULT = Text("C127", "磁盘读写出错", "the disk failed")

# ---------------------------------------------------------------- faults and notes

FAULT = Text("C201", "错误：{what}", "error: {what}")
NOTE = Text("C202", "说明：{what}", "note: {what}")
PLACED = Text("C203", "{place}：{what}", "{place}: {what}")
ALSO_ELSEWHERE = Text("C208", "{what}（另有 {count} 处相同）", "{what} (and {count} more like it)")
SHEET_EMPTY = Text(
    "C209",
    "整张表没有填写实际完成值，{count} 项指标未计分",
    "the sheet states no actual at all; its {count} indicators are not scored",
)
PROGRESS_EMPTY = Text(
    "C210",
    "整张表没有填写执行情况，{count} 项指标未亮灯",
    "the sheet states no progress at all; {count} indicators have no light",
)
SPENDING = Text("C211", "预算执行", "spending")
OF_INDICATOR = Text("C204", "“{key}”：{what}", "“{key}”: {what}")
UNSCORED = Text("C205", "未计分", "not scored")
EXECUTION = Text("C206", "预算执行率", "budget execution")
NOT_UTF8 = Text("C207", "这一行不是 UTF-8 文字，请另存为 UTF-8", "this line is not UTF-8; save the file as UTF-8")

# ---------------------------------------------------------------- parse

KIND_AND_MEANING = Text("C301", "{kind}：{meaning}", "{kind}: {meaning}")
BRACKETED_NOTES = Text("C302", "（{notes}）", " ({notes})")
KINDS = {
    Threshold: Text("C303", "数值", "figure"),
    Interval: Text("C304", "区间", "interval"),
    Approximation: Text("C305", "约数", "approximation"),
    Deadline: Text("C306", "时限", "deadline"),
    Period: Text("C307", "时段", "period"),
    Tendency: Text("C308", "趋势", "tendency"),
    Completion: Text("C309", "完成程度", "completion"),
    Description: Text("C310", "文字描述", "description"),
    Several: Text("C311", "多项", "several"),
    Blank: Text("C312", "空白", "blank"),
}

# ---------------------------------------------------------------- read, template

READ_SUMMARY = Text(
    "C320",
    "{department}，{year} 年度：项目 {projects} 个，指标 {indicators} 项，预算 {budgets}（{with_budget} 个项目），读不懂的指标值 {unreadable} 项，说明 {notes} 条",
    "{department}, {year}: projects: {projects}; indicators: {indicators}; budgets: {budgets} (projects that state one: {with_budget}); unreadable targets: {unreadable}; notes: {notes}",
)
NAMELESS = Text("C321", "（未写部门）", "(no department)")
WROTE = Text("C322", "已写出 {path}", "written: {path}")
WROTE_TEMPLATE = Text(
    "C323",
    "已写出 {path}：{sheets} 张工作表，{indicators} 项指标",
    "written: {path} (sheets: {sheets}, indicators: {indicators})",
)
READING = Text("C324", "读取 {file}", "reading {file}")
SCORING = Text("C325", "计分", "scoring")
WRITING = Text("C326", "写出 {file}", "writing {file}")

# ---------------------------------------------------------------- read --show

TABLE = Text("C330", "{place}（{rows} 行）", "{place} (rows: {rows})")
HEADING = Text("C331", "栏目“{label}”", "heading “{label}”")
CONTENT = Text("C332", "归入“{label}”", "taken as “{label}”")
CONTENT_READ = Text("C333", "{label}：{value}", "{label}: {value}")
PLANNED = Text("C334", "累计支出 {percent}%", "{percent} % spent by then")
UNKNOWN_LEVEL = Text("C335", "{label}：不是规定的名称，照原文", "{label}: no name that the field knows, kept as it is")
TITLE = Text("C336", "项目的标题", "a project's title")
MONEY_UNIT = Text("C337", "金额单位", "the unit of money")
NOT_TAKEN = Text("C338", "未归入任何栏目", "taken as nothing")

# ---------------------------------------------------------------- assess

SUMMARY_HEADS = (
    Text("C340", "项目", "project"),
    Text("C341", "全年预算数", "budget"),
    Text("C342", "全年执行数", "spent"),
    Text("C343", "总分", "total"),
    Text("C344", "等级", "grade"),
    Text("C345", "状态", "state"),
    Text("C346", "未计分指标", "not scored"),
)
FINAL = Text("C347", "完整", "final")
PROVISIONAL = Text("C348", "暂定", "provisional")
COUNTS = Text(
    "C349",
    "{projects} 个项目，{indicators} 项指标：{parts}",
    "projects: {projects}; indicators: {indicators} ({parts})",
)
STATUS_COUNTS: dict[Status | None, Text] = {
    Status.SCORED: Text("C350", "按规则计分 {count}", "scored by rule {count}"),
    Status.JUDGEMENT: Text("C351", "默认给分，可评定 {count}", "by default, open to judgement {count}"),
    None: Text("C352", "待评定 {count}", "to be judged {count}"),
    Status.MISSING: Text("C353", "未填报 {count}", "missing {count}"),
    Status.UNREADABLE: Text("C354", "无法解读 {count}", "unreadable {count}"),
    Status.INCOMPARABLE: Text("C355", "无法比较 {count}", "incomparable {count}"),
    Status.NOT_APPLICABLE: Text("C356", "不计分 {count}", "without weight {count}"),
}
GRADES = {
    Grade.EXCELLENT: Text("C357", "优", "excellent"),
    Grade.GOOD: Text("C358", "良", "good"),
    Grade.FAIR: Text("C359", "中", "fair"),
    Grade.POOR: Text("C360", "差", "poor"),
}
WROTE_ASSESSMENT = Text(
    "C361", "自评表：{form}\n数据：{json}", "self-assessment form: {form}\nassessment as JSON: {json}"
)

# ---------------------------------------------------------------- monitor

MONITORING = Text("C601", "检查进度", "checking")
MONITOR_HEADS = (
    Text("C602", "项目", "project"),
    Text("C603", "全年预算数", "budget"),
    Text("C604", "累计执行数", "spent"),
    Text("C605", "执行率", "rate"),
    Text("C606", "应支出", "planned"),
    Text("C607", "资金", "money"),
    Text("C608", "全年预计", "expected"),
    Text("C609", "红灯", "red"),
    Text("C610", "黄灯", "yellow"),
    Text("C611", "绿灯", "green"),
    Text("C612", "蓝灯", "blue"),
    Text("C613", "未亮灯", "no light"),
)
NOT_DUE_COUNT = Text("C614", "未到期 {count}", "not due {count}")
UNLIT_COUNT = Text("C615", "未亮灯 {count}", "no light {count}")
WROTE_MONITORING = Text("C616", "监控表：{form}\n数据：{json}", "monitoring form: {form}\nas JSON: {json}")

# ---------------------------------------------------------------- rules

RULES_HEADS = (
    Text("C370", "编号", "id"),
    Text("C371", "版本", "version"),
    Text("C372", "名称", "title"),
    Text("C373", "有效期", "validity"),
)
RULES_TITLE = Text("C374", "{id}（版本 {version}）：{title}", "{id} (version {version}): {title}")
RULES_PLACE = Text(
    "C375", "适用地区：{jurisdiction}；有效期：{validity}", "jurisdiction: {jurisdiction}; valid {validity}"
)
VALID_FROM = Text("C376", "{start} 起", "from {start}")
VALID_FROM_UNTIL = Text("C377", "{start} 至 {end}", "from {start} to {end}")
FIGURE_HEADS = (
    Text("C378", "项目", "what"),
    Text("C379", "文件中的键", "key"),
    Text("C380", "依据", "source"),
    Text("C381", "取值", "value"),
)
EXPLAINED = Text("C382", "{what}（{words}）", "{what} ({words})")
FIGURE = Text("C383", "{figure}", "{figure}")
FILE_HEAD = Text("C387", "所在文件", "stands in")
RULES_EXTENDS = Text("C388", "在“{parent}”基础上修改", "changes “{parent}”")
RULES_SOUND = Text(
    "C389",
    "{file}：没有问题。规则 {id}（版本 {version}），共 {count} 项数值和选择，本文件写明 {own} 项",
    "{file}: sound. Rules {id} (version {version}) with {count} figures and choices, {own} of them stated in this file",
)
RULES_UNSOUND = Text("C390", "{file}：{count} 处有误，规则不能使用", "{file}: {count} faults; the rules cannot be used")
STEP = Text("C391", "{at_least} 起得 {share}", "{share} from {at_least} on")
RULES_NOTE = Text("C386", "说明：{note}", "note: {note}")
