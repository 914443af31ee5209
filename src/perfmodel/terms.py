"""Terms: the field's fixed vocabulary as enums, each member's value being its canonical Chinese name.

Published tables write the same term in several ways (``产出数量``, ``数量``, ``数量指标``); `Category.read` and `Subcategory.read` fold them. What the
field does not know stays the string that was written.

Sources: 财预〔2020〕10号 and 财预〔2021〕101号 (indicator trees, grades, completion bands); 财预〔2019〕136号 (causes, likelihoods).
"""

from enum import Enum

__all__ = [
    "Category",
    "Cause",
    "Degree",
    "Direction",
    "Form",
    "Grade",
    "Light",
    "Likelihood",
    "Polarity",
    "Status",
    "Subcategory",
    "Term",
]


class Term(Enum):
    """An enum whose members show as they are written in code: ``Grade.GOOD``."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class Category(Term):
    """A level-1 indicator (一级指标)."""

    OUTPUT = "产出指标"
    OUTCOME = "效益指标"
    SATISFACTION = "满意度指标"
    COST = "成本指标"
    EXECUTION = "预算执行率"

    @classmethod
    def read(cls, text: str) -> "Category | str":
        """Return the category that *text* names, or *text* without white space if the field does not know it.

        >>> Category.read("项目产出"), Category.read("履职效能")
        (Category.OUTPUT, '履职效能')
        """
        return _CATEGORIES.get(_folded(text)) or _without_space(text)


class Subcategory(Term):
    """A level-2 indicator (二级指标)."""

    QUANTITY = "数量指标"
    QUALITY = "质量指标"
    TIMELINESS = "时效指标"
    COST = "成本指标"
    ECONOMIC = "经济效益指标"
    SOCIAL = "社会效益指标"
    ECOLOGICAL = "生态效益指标"
    SUSTAINABILITY = "可持续影响指标"
    BENEFICIARY = "服务对象满意度指标"
    ECONOMIC_COST = "经济成本指标"
    SOCIAL_COST = "社会成本指标"
    ENVIRONMENTAL_COST = "生态环境成本指标"

    @classmethod
    def read(cls, text: str) -> "Subcategory | str":
        """Return the subcategory that *text* names, or *text* without white space if the field does not know it.

        >>> Subcategory.read("产出数量"), Subcategory.read("经济效益"), Subcategory.read("环境效益")
        (Subcategory.QUANTITY, Subcategory.ECONOMIC, '环境效益')
        """
        return _SUBCATEGORIES.get(_folded(text)) or _without_space(text)

    @property
    def is_cost(self) -> bool:
        """Whether indicators under it are costs: money there is a control figure."""
        return self in {
            Subcategory.COST,
            Subcategory.ECONOMIC_COST,
            Subcategory.SOCIAL_COST,
            Subcategory.ENVIRONMENTAL_COST,
        }


class Direction(Term):
    """Which way a tendency points (有所提高, 有所下降, 保持稳定)."""

    UP = "up"
    DOWN = "down"
    STEADY = "steady"


class Degree(Term):
    """How far a target was reached, in a word (达成, 基本达成, 部分达成, 未达成)."""

    REACHED = "reached"
    MOSTLY = "mostly"
    PARTLY = "partly"
    NOT = "not"


class Polarity(Term):
    """Whether more is better (正向), less is better (反向), or the figure itself is meant."""

    POSITIVE = "positive"
    REVERSE = "reverse"
    EQUALITY = "equality"


class Grade(Term):
    """The grade of a total (评价等级): 财预〔2020〕10号."""

    EXCELLENT = "优"
    GOOD = "良"
    FAIR = "中"
    POOR = "差"


class Status(Term):
    """How a score came about, or why there is none."""

    SCORED = "scored"
    JUDGEMENT = "judgement"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    INCOMPARABLE = "incomparable"
    NOT_APPLICABLE = "not-applicable"


class Form(Term):
    """Which of the official forms a document is."""

    TARGET = "target"
    DECLARATION = "declaration"
    SELF_ASSESSMENT = "self-assessment"
    MONITORING = "monitoring"
    DEPARTMENT = "department"
    REVIEW = "review"
    TRANSFER = "transfer"


class Light(Term):
    """The light of a check during the year (监控预警灯): red far behind, yellow behind, green on its way, blue far ahead (is the target too low?)."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"


class Likelihood(Term):
    """Whether a target will be reached by the year's end (完成目标可能性: 确定能, 有可能, 完全不可能)."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


class Cause(Term):
    """What a deviation during the year comes from (偏差原因分析), as the monitoring form divides it."""

    FUNDING = "经费保障"
    INSTITUTIONS = "制度保障"
    STAFF = "人员保障"
    EQUIPMENT = "硬件条件保障"
    OTHER = "其他"


def _without_space(text: str) -> str:
    return "".join(text.split())


def _folded(text: str) -> str:
    """Cut what varies between tables without a difference in meaning: white space, a closing 等, a closing 指标."""
    return _without_space(text).removesuffix("等").removesuffix("指标").removesuffix("类")


_CATEGORIES: dict[str, Category] = {
    "产出": Category.OUTPUT,
    "项目产出": Category.OUTPUT,
    "项目完成": Category.OUTPUT,
    "完成": Category.OUTPUT,
    "绩效产出": Category.OUTPUT,
    "效益": Category.OUTCOME,
    "效果": Category.OUTCOME,
    "项目效果": Category.OUTCOME,
    "项目效益": Category.OUTCOME,
    "绩效效益": Category.OUTCOME,
    "满意度": Category.SATISFACTION,
    "项目满意度": Category.SATISFACTION,
    "成本": Category.COST,
    "项目成本": Category.COST,
    "预算执行率": Category.EXECUTION,
    "预算执行": Category.EXECUTION,
}

_SUBCATEGORIES: dict[str, Subcategory] = {
    "数量": Subcategory.QUANTITY,
    "产出数量": Subcategory.QUANTITY,
    "质量": Subcategory.QUALITY,
    "产出质量": Subcategory.QUALITY,
    "时效": Subcategory.TIMELINESS,
    "产出时效": Subcategory.TIMELINESS,
    "成本": Subcategory.COST,
    "产出成本": Subcategory.COST,
    "经济效益": Subcategory.ECONOMIC,
    "社会效益": Subcategory.SOCIAL,
    "生态效益": Subcategory.ECOLOGICAL,
    "可持续影响": Subcategory.SUSTAINABILITY,
    "可持续性影响": Subcategory.SUSTAINABILITY,
    "可持续": Subcategory.SUSTAINABILITY,
    "服务对象满意度": Subcategory.BENEFICIARY,
    "社会公众或服务对象满意度": Subcategory.BENEFICIARY,
    "满意度": Subcategory.BENEFICIARY,
    "经济成本": Subcategory.ECONOMIC_COST,
    "社会成本": Subcategory.SOCIAL_COST,
    "生态环境成本": Subcategory.ENVIRONMENTAL_COST,
}
