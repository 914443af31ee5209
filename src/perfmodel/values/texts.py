"""What the room of values says: refusals (E), notes on context (N1), conventions (N2), repairs (N3) and what was not understood (N4)."""

from perfmodel.messages import Text

__all__ = [
    "ABOUT_WITH_INTERVAL",
    "ABOUT_WITH_OPERATOR",
    "BARE_TAKES_NAME_SIGN",
    "BARE_TAKES_NAME_UNIT",
    "BARE_TAKES_UNIT",
    "BEGINNING_OF_MONTH",
    "BESIDE_WORDS",
    "BOUND_BELOW",
    "BY_MONTH",
    "BY_YEAR",
    "CARET_SUGGESTION",
    "CARET_SUGGESTIONS",
    "CONFLICTING_OPERATORS",
    "CROSSED_BOUNDS",
    "CROSSED_DATES",
    "CURRENCY_SIGN",
    "DASH_AS_MINUS",
    "DAYS_WITH_AND_WITHOUT_YEAR",
    "DAY_AND_FIGURE",
    "DEADLINE_SIGN",
    "DEGREES_NOT_ENERGY",
    "DIFFERENT_LINES",
    "DIGITS_AS_DATE",
    "DOUBLED_SIGN",
    "ENERGY_DEGREES",
    "FIGURE_IN_DESCRIPTION",
    "FOREIGN_MARK",
    "FUZZY_BOUNDS",
    "ILL_FORMED_NUMERAL",
    "IMPOSSIBLE_DATE",
    "INCOMPLETE_DATE",
    "LEFT_OVER",
    "MEAN_AS_EACH",
    "MINUTES_NOT_MONEY",
    "MISSING_BEFORE",
    "MISSING_FIGURE",
    "MISSING_NUMERATOR",
    "MIXED_UNITS",
    "MONEY_FROM_COST",
    "MONTH_AS_DURATION",
    "MONTH_WITHOUT_CONTEXT",
    "NOT_UNDERSTOOD",
    "NO_ACCEPTABLE_SET",
    "NO_DATE",
    "NO_LIST",
    "NO_SEPARATOR",
    "NUMBERING",
    "PIECES_NOT_MONEY",
    "RECURRING_RATIO",
    "RELATIVE_TOLERANCE",
    "REPAIRED",
    "SCORE_NOT_MONEY",
    "SHARED_UNIT",
    "SHORT_YEAR",
    "SIGN_IMPLIED",
    "TEMPERATURE_DEGREES",
    "TENTHS",
    "TERABYTES_NOT_TONNES",
    "TOO_LONG",
    "TOO_MANY_DIGITS",
    "UNIT_BEFORE_SIGN",
    "UNKNOWN_CODE",
    "UNKNOWN_HEAD_UNIT",
    "WRAPPED",
    "WRITTEN_TWICE",
    "YEAR_FROM_CONTEXT",
]

# Refusals.
LEFT_OVER = Text(
    "E101",
    "无法解读指标值：读到“{read}”为止，后面的“{left}”无法理解",
    "cannot read the value: understood up to “{read}”, not “{left}”",
)
MISSING_FIGURE = Text(
    "E102", "无法解读指标值：有符号或单位，但缺少数值", "cannot read the value: a sign or a unit, but no figure"
)
DOUBLED_SIGN = Text("E103", "无法解读指标值：符号“{sign}”重复", "cannot read the value: the sign “{sign}” is doubled")
ILL_FORMED_NUMERAL = Text(
    "E104", "无法解读指标值：“{said}”后面不能再接“{extra}”", "cannot read the value: “{extra}” cannot follow “{said}”"
)
CONFLICTING_OPERATORS = Text(
    "E105", "无法解读指标值：“{first}”与“{second}”互相矛盾", "cannot read the value: “{first}” contradicts “{second}”"
)
MISSING_NUMERATOR = Text(
    "E106",
    "无法解读指标值：“{unit}”缺少分子单位，不知道每{per}是多少什么",
    "cannot read the value: “{unit}” has no unit above the line; how much of what per {per}?",
)
FOREIGN_MARK = Text(
    "E107", "无法解读指标值：“{mark}”不应出现在这里", "cannot read the value: “{mark}” has no place here"
)
MISSING_BEFORE = Text(
    "E110", "无法解读指标值：“{extra}”前面缺少数字", "cannot read the value: there is no figure before “{extra}”"
)
MIXED_UNITS = Text(
    "E305", "区间两端的单位“{lower}”与“{upper}”不一致", "the bounds' units “{lower}” and “{upper}” differ"
)
TOO_LONG = Text(
    "E108",
    "指标值过长：{length} 个字符，最多 {limit} 个",
    "the value is too long: {length} characters, at most {limit}",
)
TOO_MANY_DIGITS = Text(
    "E109", "无法解读指标值：数字过长，最多 {limit} 位", "cannot read the value: too many digits, at most {limit}"
)
IMPOSSIBLE_DATE = Text("E302", "“{date}”不是存在的日期", "“{date}” is not a date that exists")
CROSSED_DATES = Text("E303", "“{period}”的结束日期早于开始日期", "“{period}” ends before it begins")
CROSSED_BOUNDS = Text(
    "E304", "下限“{lower}”应小于上限“{upper}”", "the lower bound “{lower}” must lie below the upper “{upper}”"
)

NOT_UNDERSTOOD = Text("E111", "无法解读指标值：“{left}”无法理解", "cannot read the value: “{left}” is not understood")

DASH_AS_MINUS = Text(
    "E330",
    "“{dash}”不是负号，不知道是负数还是列表符号；负数请写“-”",
    "“{dash}” is no minus: a negative figure or a bullet? A minus is written “-”",
)

NO_DATE = Text("E306", "期限应有日期或天数，二者取一", "a deadline has either a date or a duration")
NO_LIST = Text("E307", "多个值不能为空，也不能再嵌套", "several values are never none, and never nested")

INCOMPLETE_DATE = Text("E320", "日期“{date}”没有写完整", "the date “{date}” is not written out")

# Refusals of the algebra.
NO_ACCEPTABLE_SET = Text("E401", "“{value}”没有可比较的数值范围", "“{value}” has no set of figures to compare")
DIFFERENT_LINES = Text(
    "E402", "单位“{first}”与“{second}”不能比较", "the units “{first}” and “{second}” cannot be compared"
)

DAYS_WITH_AND_WITHOUT_YEAR = Text(
    "E340",
    "两个日期一个有年份、一个没有，不能比较",
    "of the two dates one has a year and one has none: they cannot be compared",
)
DAY_AND_FIGURE = Text("E341", "日期与数值不能比较", "a date and a figure cannot be compared")

UNKNOWN_CODE = Text("E403", "计算符号代码“{code}”不存在，应为 1–6", "no sign has the code “{code}”; expected 1 to 6")

# Under a refused cell.
CARET_SUGGESTION = Text("E901", "是否应为 {suggestions}？", "perhaps {suggestions}?")
CARET_SUGGESTIONS = Text("E902", "是否应为其中之一：{suggestions}？", "perhaps one of: {suggestions}?")

# Notes on what the context answered.
BARE_TAKES_UNIT = Text(
    "N101", "没有写单位，按表头单位“{unit}”理解", "no unit written; taken in the head's unit “{unit}”"
)
BARE_TAKES_NAME_UNIT = Text(
    "N102",
    "没有写单位，按指标名称中的单位“{unit}”理解",
    "no unit written; taken in the unit “{unit}” that the indicator's name gives",
)
MONEY_FROM_COST = Text(
    "N103", "成本指标下的“{scale}”按“{unit}”理解", "“{scale}” under a cost indicator is taken as “{unit}”"
)
MONTH_WITHOUT_CONTEXT = Text(
    "N104",
    "“{text}”按截止月份理解；若指工期，请写“{month}个月”",
    "“{text}” is taken as the month to be done by; a duration would be written “{month}个月”",
)
YEAR_FROM_CONTEXT = Text("N105", "没有写年份，按 {year} 年理解", "no year written; taken as {year}")
BARE_TAKES_NAME_SIGN = Text(
    "N106",
    "没有写符号，按指标名称中的“{sign}”理解",
    "no sign written; taken as “{sign}”, which the indicator's name gives",
)

SCORE_NOT_MONEY = Text("N107", "“分”按评分理解，不是金额", "“分” is taken as points of a score, not as money")

DEGREES_NOT_ENERGY = Text(
    "N108", "“度”按原单位保留，不换算为千瓦时", "“度” is kept as written, not taken as kilowatt-hours"
)

MINUTES_NOT_MONEY = Text("N109", "“分”按分钟理解，不是金额", "“分” is taken as minutes, not as money")
ENERGY_DEGREES = Text("N110", "“度”按千瓦时理解", "“度” is taken as kilowatt-hours")
TEMPERATURE_DEGREES = Text("N111", "“{written}”按摄氏度理解", "“{written}” is taken as degrees Celsius")
UNKNOWN_HEAD_UNIT = Text(
    "N112",
    "表头单位“{unit}”不在单位表中，数值按没有单位处理",
    "the head's unit “{unit}” is not in the catalogue; the figure is left without a unit",
)
PIECES_NOT_MONEY = Text("N113", "“块”按件数理解，不是金额", "“块” is taken as pieces, not as money")
TERABYTES_NOT_TONNES = Text("N114", "“T”按存储容量（TB）理解，不是吨", "“T” is taken as terabytes, not as tonnes")

# Notes on conventions.
FUZZY_BOUNDS = Text("N201", "“{words}”按上下 {percent}% 理解", "“{words}” is taken as {percent} % to either side")
DEADLINE_SIGN = Text("N202", "“{text}”按“{date}之前”理解，不含{date}本身", "“{text}” is taken as before {date} begins")
BY_MONTH = Text("N203", "“{text}”按当月月底前理解", "“{text}” is taken as by the end of the month")
BY_YEAR = Text("N204", "“{text}”按当年年底前理解", "“{text}” is taken as by the end of the year")
BESIDE_WORDS = Text("N205", "数值旁的“{words}”不影响数值", "the words “{words}” beside the figure leave it as it is")
ABOUT_WITH_OPERATOR = Text(
    "N206", "同时写了“{about}”和比较符号，以符号为准", "both “{about}” and a sign are written; the sign counts"
)
SIGN_IMPLIED = Text("N207", "“{word}”按“{sign}”理解", "“{word}” is taken as “{sign}”")
SHARED_UNIT = Text(
    "N208", "区间的单位只写了一处，两端都按“{unit}”理解", "the unit is written once; both bounds are taken in “{unit}”"
)
WRITTEN_TWICE = Text(
    "N209",
    "“{first}”与“{second}”写了两次，按“{first}”理解",
    "“{first}” and “{second}” are both written; taken as “{first}”",
)

MONTH_AS_DURATION = Text(
    "N210",
    "“{text}”前有比较符号，按时长（个月）理解",
    "with a sign before it, “{text}” is taken as a duration in months",
)
TENTHS = Text("N211", "“{written}折”按 {meant} 折理解", "“{written}折” is taken as {meant} tenths")
CURRENCY_SIGN = Text("N212", "“{sign}”按“{unit}”理解", "“{sign}” is taken as {unit}")
WRAPPED = Text("N213", "括号或引号内的内容按指标值理解", "what the brackets or quotes hold is taken as the value")
NUMBERING = Text("N214", "“{number}”按序号理解，不属于指标值", "“{number}” is taken as numbering, no part of the value")

RELATIVE_TOLERANCE = Text(
    "N215",
    "“±{share}”按数值的比例理解，即上下 {reach}",
    "“±{share}” is taken as a share of the figure: {reach} to either side",
)

ABOUT_WITH_INTERVAL = Text(
    "N260",
    "“{about}”不改变区间的两端，按所写的两端理解",
    "“{about}” leaves the bounds of the interval as they are written",
)

NO_SEPARATOR = Text(
    "N261",
    "“{text}”中的几项之间没有分隔，按多项理解",
    "nothing parts the figures of “{text}”; taken as several values",
)
BOUND_BELOW = Text(
    "N250",
    "“{words}”按不足该数、相差不超过 {percent}% 理解",
    "“{words}” is taken as below the figure by no more than {percent} %",
)
RECURRING_RATIO = Text(
    "N254",
    "“每{per}”按每次考核理解，比率本身不除以“{per}”",
    "“every {per}” says when it is looked at; the ratio is not divided by “{per}”",
)
UNIT_BEFORE_SIGN = Text(
    "N255", "写在符号前的“{unit}”按数值的单位理解", "“{unit}”, written before the sign, is taken as the figure's unit"
)
MEAN_AS_EACH = Text("N253", "“{word}”按“每{per}”理解", "“{word}” is taken as “per {per}”")
DIGITS_AS_DATE = Text("N230", "“{text}”按日期理解，即{date}", "“{text}” is taken as a date: {date}")
SHORT_YEAR = Text("N231", "“{text}”按 {year} 年理解", "“{text}” is taken as {year}")
BEGINNING_OF_MONTH = Text("N232", "“{text}”按当月 {day} 日前理解", "“{text}” is taken as by the {day}th of the month")

# Notes on repairs.
REPAIRED = Text("N301", "“{text}”无法解读，已按“{suggestion}”理解", "“{text}” cannot be read; taken as “{suggestion}”")

# Notes on what was not understood.
FIGURE_IN_DESCRIPTION = Text(
    "N401",
    "按文字描述理解，其中的“{figure}”没有作为数值",
    "taken as a description; its “{figure}” is not used as a figure",
)
