"""What the room of interchange says: every refusal (X0xx), and the words for what was read and what belongs there (X9xx)."""

from perfmodel.messages import Text

__all__ = [
    "AN_OBJECT",
    "A_DATE",
    "A_DECIMAL",
    "A_FIGURE",
    "A_HUGE_NUMBER",
    "A_KEY",
    "A_LIST",
    "A_SPAN",
    "A_TEXT",
    "A_THING_OF_PYTHON",
    "A_TRUTH",
    "A_UNIT",
    "A_WHOLE_NUMBER",
    "BASE_DISAGREES",
    "CROSSED_BOUNDS",
    "DISAGREES",
    "DOUBLED_KEY",
    "MISSING_KEY",
    "NESTED_SEVERAL",
    "NOTHING",
    "NOT_JSON",
    "NOT_THE_FORM",
    "NO_DAY",
    "NO_PARTS",
    "ONE_OF",
    "ONLY_IN_ASSESSMENTS",
    "OTHER_SCHEMA",
    "REFUSED",
    "TOO_LONG",
    "UNKNOWN_KEY",
    "WORDS",
    "WRONG_VALUE",
]

NOT_JSON = Text(
    "X001",
    "这不是 JSON：{reason}。请检查文件是否完整、是否由 perfmodel 或按交换格式写成。",
    "This is not JSON: {reason}. Check that the file is whole and was written in the interchange form.",
)
NOT_THE_FORM = Text(
    "X002",
    "{path}：这不是交换格式的数据：数值应有“kind”，文档应有“schema”和“form”，多部门文件应有“departments”；这里的键是：{keys}。",
    "{path}: this is not in the interchange form: a value has “kind”, a document “schema” and “form”, a file of several departments "
    "“departments”; the keys here are: {keys}.",
)
OTHER_SCHEMA = Text(
    "X003",
    "{path}：数据的版本是{found}，本版本只能读取“perfmodel/1”。请换用相应版本的 perfmodel。",
    "{path}: the data's version is {found}; this release reads “perfmodel/1”. Use the release of perfmodel that belongs to it.",
)
WRONG_VALUE = Text("X004", "{path}：读到的是{found}，应为{expected}。", "{path}: read {found}; expected {expected}.")
UNKNOWN_KEY = Text(
    "X005",
    "{path}：不认识的键“{key}”。此处可以写：{known}。",
    "{path}: unknown key “{key}”. Known here: {known}.",
)
MISSING_KEY = Text("X006", "{path}：缺少必需的键“{key}”。", "{path}: the key “{key}” is missing.")
DOUBLED_KEY = Text(
    "X007", "同一个对象里键“{key}”写了两次，请只保留一处。", "The key “{key}” stands twice in one object; keep one."
)
TOO_LONG = Text(
    "X008",
    "{path}：文字有 {length} 个字符，一个单元格最多 {most} 个。",
    "{path}: the text has {length} characters; a cell holds {most} at most.",
)
BASE_DISAGREES = Text(
    "X009",
    "{path}：换算值与原值不符：读到的是“{found}”，“{quantity}”应为“{expected}”。请改正其一，或删去“base”。",
    "{path}: the base disagrees with the magnitude: read “{found}”, but “{quantity}” is “{expected}”. Correct one of them, or leave “base” out.",
)
CROSSED_BOUNDS = Text(
    "X010",
    "{path}：下限“{lower}”与上限“{upper}”之间没有任何数值。下限用 >= 或 >，上限用 <= 或 <，下限不能大于上限。",
    "{path}: nothing lies between the lower bound “{lower}” and the upper “{upper}”. A lower bound has >= or >, an upper one <= or <, "
    "and the lower cannot be above the upper.",
)
NESTED_SEVERAL = Text(
    "X011",
    "{path}：多个数值（several）里不能再套多个数值，请并为一层。",
    "{path}: several values cannot hold several values again; put them on one level.",
)
NO_PARTS = Text(
    "X012", "{path}：多个数值（several）至少要有两个部分。", "{path}: several values need two parts at least."
)
NO_DAY = Text(
    "X013",
    "{path}：哪一天应写明且只写一种：或“date”（可加“every”），或“after”和“within”。",
    "{path}: the day must be given in one way: “date” (“every” may be added), or “after” and “within”.",
)
ONLY_IN_ASSESSMENTS = Text(
    "X014",
    "{path}：没有“rules”的文档没有评分，此处应为 null；表里原有的得分写在“claimed_…”里。",
    "{path}: a document without “rules” has no scores, so this is null; what a form claims stands under “claimed_…”.",
)
DISAGREES = Text(
    "X015",
    "{path}：与文档其他部分不符：读到的是“{found}”，应为“{expected}”。",
    "{path}: disagrees with the rest of the document: read “{found}”, expected “{expected}”.",
)
REFUSED = Text("X016", "{path}：{reason}。", "{path}: {reason}.")

# What was read and what belongs there, as they stand in WRONG_VALUE.
NOTHING = Text("X900", "空（null）", "nothing (null)")
AN_OBJECT = Text("X901", "一个对象 {{…}}", "an object {{…}}")
A_LIST = Text("X902", "一个列表 […]", "a list […]")
A_TEXT = Text("X903", "一段文字（带引号）", "a text (in quotes)")
A_WHOLE_NUMBER = Text("X904", "整数（{least} 到 {most}）", "a whole number from {least} to {most}")
A_DECIMAL = Text(
    "X905",
    '十进制数的文字，如 "95.0"（不带指数和分隔符，最多 64 位）',
    'a decimal as text, like "95.0" (no exponent, no separators, 64 digits at most)',
)
A_FIGURE = Text(
    "X906",
    '十进制数或最简分数的文字，如 "95.0"、"1/3"（不带指数和分隔符，最多 64 位）',
    'a decimal or a fraction in lowest terms as text, like "95.0" or "1/3" (no exponent, no separators, 64 digits at most)',
)
A_DATE = Text(
    "X907",
    '日期，如 "2024-12-31"、"2024-12"、"--12-31"',
    'a date that exists, like "2024-12-31", "2024-12" or "--12-31"',
)
A_SPAN = Text(
    "X908",
    "文字中的位置 [起, 止]，两个整数，止不小于起，且不超出文字",
    "a span [from, to]: two whole numbers inside the text, the second no less than the first",
)
A_UNIT = Text("X909", "单位表中的单位", "a unit of the catalogue")
A_KEY = Text("X910", "指标键，如 “数量指标/建设数量/1”", "an indicator's key, like “数量指标/建设数量/1”")
A_TRUTH = Text("X911", "“true”或“false”（不带引号）", "true or false")
ONE_OF = Text("X912", "其中之一：{choices}", "one of: {choices}")
WORDS = Text("X913", "“{words}”", "“{words}”")
A_HUGE_NUMBER = Text("X914", "一个过大的数", "a number far too large")
A_THING_OF_PYTHON = Text("X915", "一个 JSON 里没有的东西（{kind}）", "something that JSON does not have ({kind})")
