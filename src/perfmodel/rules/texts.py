"""What the room of rule sets says: every sentence, Chinese and English side by side. Codes are F0xx (a file of rules)."""

from perfmodel.messages import Text

__all__ = [
    "A_DATE",
    "A_FIGURE",
    "A_LIST",
    "A_TABLE",
    "A_WHOLE_NUMBER",
    "CIRCLE",
    "DOUBLED_KEY",
    "FORMULA_NEEDS",
    "GAP",
    "MISSING_KEY",
    "NOT_A_CHOICE",
    "NOT_A_FORMULA_NAME",
    "NOT_FALLING",
    "NOT_RISING",
    "NOT_TOML",
    "NOT_UTF8",
    "NO_DOCUMENT",
    "NO_SOURCE",
    "OUT_OF_RANGE",
    "OVERLAP",
    "SHARE_OUTSIDE_BAND",
    "STANDINGS",
    "TAKEN_ID",
    "UNKNOWN_FORMULA",
    "UNKNOWN_KEY",
    "UNKNOWN_PARENT",
    "UNKNOWN_RULES",
    "UNREADABLE_FILE",
    "WORDS",
    "WRONG_ORDER",
    "WRONG_SUM",
    "WRONG_TYPE",
]

UNKNOWN_RULES = Text(
    "F001",
    "没有名为“{name}”的规则，也没有这个文件。现有规则：{available}；也可以给出规则文件（.toml）的路径。",
    "There are no rules named “{name}”, nor a file of that name. Shipped rules: {available}; the path of a rules file (.toml) will do as well.",
)
UNREADABLE_FILE = Text("F002", "规则文件无法读取：{reason}。", "The rules file cannot be read: {reason}.")
NOT_UTF8 = Text(
    "F003", "规则文件不是 UTF-8 编码，请另存为 UTF-8。", "The rules file is not encoded in UTF-8; save it as UTF-8."
)
NOT_TOML = Text("F004", "规则文件的写法有误（TOML 语法）：{reason}。", "The rules file is not valid TOML: {reason}.")
DOUBLED_KEY = Text("F005", "“{key}”写了两次，请只保留一处。", "“{key}” is given twice; keep one.")
UNKNOWN_KEY = Text("F006", "不认识的项“{key}”。此处可以写：{known}。", "Unknown key “{key}”. Known here: {known}.")
MISSING_KEY = Text("F007", "缺少“{key}”。", "“{key}” is missing.")
NO_SOURCE = Text(
    "F008",
    '“{key}”没有写出处：请加 source = {{ document = "文号", standing = "clause" }}，没有文件依据的写 standing = "convention"。',
    '“{key}” has no source: add source = {{ document = "number", standing = "clause" }}, or standing = "convention" where no document says so.',
)
WRONG_TYPE = Text("F009", "“{key}”应为{expected}，读到的是：{found}。", "“{key}” should be {expected}; found: {found}.")
NOT_A_CHOICE = Text(
    "F010", "“{key}”写的是“{found}”，只能是：{choices}。", "“{key}” is “{found}”; it can be: {choices}."
)
NOT_A_FORMULA_NAME = Text(
    "F011",
    "“{key}”写的是“{found}”，不像公式名：公式名由小写字母和连字符组成，如 reverse-ratio。",
    "“{key}” is “{found}”, which is no formula name: small letters and hyphens, like reverse-ratio.",
)
OUT_OF_RANGE = Text(
    "F012",
    "“{key}”是 {found}，应在 {lower} 到 {upper} 之间。",
    "“{key}” is {found}; it should lie between {lower} and {upper}.",
)
GAP = Text("F013", "“{key}”：{below} 到 {above} 之间没有任何一档。", "“{key}”: nothing covers {below} to {above}.")
OVERLAP = Text(
    "F014", "“{key}”：{below} 到 {above} 之间有两档重叠。", "“{key}”: two of them overlap between {below} and {above}."
)
WRONG_SUM = Text(
    "F015", "“{key}”合计为 {found}，应为 {expected}。", "“{key}” sums to {found}; it should be {expected}."
)
SHARE_OUTSIDE_BAND = Text(
    "F016",
    "“{key}”是 {found}，不在它所属的档（{lower} 到 {upper}）内。",
    "“{key}” is {found}, which lies outside its band ({lower} to {upper}).",
)
NO_DOCUMENT = Text(
    "F017", "“{key}”的依据是文件条款（clause），请写明文号 document。", "“{key}” rests on a clause; name its document."
)
WRONG_ORDER = Text(
    "F018",
    "“{key}”：下限 {lower} 不小于上限 {upper}。",
    "“{key}”: the lower end {lower} is not below the upper end {upper}.",
)
UNKNOWN_FORMULA = Text(
    "F019",
    "规则“{rules}”的“{key}”用了公式“{found}”，本库没有这个公式。可用的有：{known}。",
    "Rules “{rules}”: “{key}” uses the formula “{found}”, which this library does not have. It has: {known}.",
)

TAKEN_ID = Text(
    "F020",
    "规则文件的 id “{id}”与自带规则相同，内容却不同；请改用自己的 id，以免评价结果与自带规则混淆。",
    "The file's id “{id}” is that of a shipped rule set, but its content differs; give it an id of its own, so that its results are not taken for those "
    "of the shipped one.",
)

UNKNOWN_PARENT = Text(
    "F030",
    "“{key}”写的是“{found}”，没有这套规则，也没有这个文件（路径相对于本文件所在文件夹）。现有规则：{available}。",
    "“{key}” is “{found}”: there are no rules of that name, nor a file (paths start from this file's folder). Shipped rules: {available}.",
)
CIRCLE = Text(
    "F031",
    "“{key}”绕成了一圈：{chain}。",
    "“{key}” goes round in a circle: {chain}.",
)

FORMULA_NEEDS = Text(
    "F032",
    "规则“{rules}”用了公式“{use}”，须写明“{key}”。",
    "Rules “{rules}” use the formula “{use}”, which needs “{key}”.",
)
NOT_FALLING = Text(
    "F033",
    "“{key}”应从高到低排列，且得分比例不升：“{lower}”排在“{upper}”之后。",
    "“{key}” should go down, best first, and so should the shares: “{lower}” stands after “{upper}”.",
)
NOT_RISING = Text(
    "F034",
    "“{key}”是 {found}，应大于 1 且从小到大排列。",
    "“{key}” is {found}; they should be above 1 and rise.",
)

# What a value should be, as it stands in WRONG_TYPE.
A_TABLE = Text("F090", "一个表（[…] 或 {{ … }}）", "a table ([…] or {{ … }})")
A_LIST = Text("F091", "一个列表 [ … ]", "a list [ … ]")
A_FIGURE = Text("F092", "一个数", "a figure")
A_WHOLE_NUMBER = Text("F093", "一个整数", "a whole number")
WORDS = Text("F094", "带引号的文字", "text in quotes")
A_DATE = Text("F095", "日期，如 2024-01-31（不加引号）", "a date, like 2024-01-31 (without quotes)")

# The standings of a source, as they are shown in derivations.
STANDINGS = {
    "clause": Text("F080", "文件条款", "clause"),
    "practice": Text("F081", "实践做法", "practice"),
    "convention": Text("F082", "通行做法", "convention"),
    "unverified": Text("F083", "未核实", "unverified"),
}
