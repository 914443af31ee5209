"""What the room of quantities says."""

from perfmodel.messages import Text

__all__ = ["BAD_CATALOGUE_LINE", "BAD_MAGNITUDE", "NO_COMMON_DIMENSION", "NO_RATIO_TO_ZERO", "UNKNOWN_UNIT"]

NO_COMMON_DIMENSION = Text(
    "U101",
    "“{first}”与“{second}”的单位不能比较或换算",
    "the units of “{first}” and “{second}” cannot be compared or converted",
)
UNKNOWN_UNIT = Text("U102", "单位表中没有“{symbol}”", "no unit “{symbol}” in the catalogue")
BAD_MAGNITUDE = Text(
    "U103",
    "“{magnitude}”不是可用的数值：应为不超过 64 位的十进制数或分数",
    "“{magnitude}” is no usable figure: expected a decimal or a fraction of at most 64 digits",
)
NO_RATIO_TO_ZERO = Text("U104", "不能以“{quantity}”为分母计算比例", "no share can be taken of “{quantity}”")
BAD_CATALOGUE_LINE = Text(
    "U105", "单位表第 {line} 行无法解读：{content}", "line {line} of the catalogue of units cannot be read: {content}"
)
