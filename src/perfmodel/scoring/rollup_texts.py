"""What adding up scores and figures over units has to say (S57, S58): nothing is left out without a word."""

from perfmodel.messages import Text

__all__ = [
    "ALL_ALIKE_DIFFER",
    "NOTHING_WEIGHS",
    "NOT_ADDED",
    "NO_BUDGET",
    "NO_FIGURE",
    "NO_FUNDS",
    "OTHER_FUNDS",
    "OTHER_MONEY",
    "PROVISIONAL",
    "UNITS_DIFFER",
    "UNSCORED",
    "WEIGHS_NOTHING",
]

NO_BUDGET = Text(
    "S571",
    "“{unit}”没有全年预算数，无法按预算加权，未计入汇总得分",
    "“{unit}” has no full-year budget and cannot be weighed; it is not in the score",
)
OTHER_MONEY = Text(
    "S572",
    "“{unit}”的全年预算数 {budget} 与其他单位的币种不同，无法加权，未计入汇总得分",
    "the budget of “{unit}”, {budget}, is other money than that of the rest and cannot be weighed; it is not in the score",
)
PROVISIONAL = Text(
    "S573",
    "“{unit}”的得分是暂定的，汇总得分也是暂定的",
    "the score of “{unit}” is provisional, and so is the score of the whole",
)
UNSCORED = Text(
    "S574", "“{unit}”没有得分，未计入汇总得分", "“{unit}” has no score and is not in the score of the whole"
)
WEIGHS_NOTHING = Text(
    "S576",
    "“{unit}”的权重为 0，不影响汇总得分",
    "“{unit}” weighs nothing and does not change the score of the whole",
)
NOTHING_WEIGHS = Text("S575", "“{unit}”没有可以汇总的得分", "“{unit}” has no scores that could be added up")

NO_FIGURE = Text(
    "S581",
    "“{unit}”的“{value}”不是可以相加的数，未计入",
    "“{value}” of “{unit}” is no figure that could be added; left out",
)
UNITS_DIFFER = Text(
    "S582",
    "“{unit}”的“{value}”与其他单位的计量单位不同，未计入",
    "“{value}” of “{unit}” is in another unit of measurement than the rest; left out",
)
NO_FUNDS = Text(
    "S583",
    "“{unit}”没有大于 0 的资金数，比率“{value}”无法加权，未计入",
    "“{unit}” has no funds above zero to weigh the ratio “{value}” by; left out",
)
OTHER_FUNDS = Text(
    "S586",
    "“{unit}”的资金与其他单位的币种不同，比率“{value}”无法加权，未计入",
    "the funds of “{unit}” are other money than those of the rest, and the ratio “{value}” cannot be weighed; left out",
)
NOT_ADDED = Text(
    "S584",
    "“{measure}”既不能相加，也不按资金加权，没有汇总",
    "figures in “{measure}” are neither summed nor weighed; not added up",
)
ALL_ALIKE_DIFFER = Text(
    "S585", "各单位的符号不同（{signs}），没有汇总", "the units' signs differ ({signs}); not added up"
)
