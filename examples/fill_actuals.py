"""Make the example's filled workbook: the template of 绩效目标.txt, with what came of each target written in, as staff would.

Run from anywhere:  python examples/fill_actuals.py [where to write it]
"""

import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents import read
from perfmodel.documents.writing.books import write_workbook
from perfmodel.documents.writing.template import write_template

HERE = Path(__file__).parent
LINE = 17  # characters of a reason that fit one line

# 全年预算数 and 全年执行数, in 万元, by project; None: the budget was not adjusted.
MONEY: dict[str, tuple[float | None, float]] = {
    "城区生活污水处理厂运行经费": (None, 842.37),
    "老城区背街小巷照明改造项目": (310.00, 308.16),
    "生活垃圾分类宣传与督导经费": (None, 45.60),
}

# 实际完成值 and, where a target was missed, 偏差原因分析及改进措施, by level-3 indicator.
ACTUALS: dict[str, tuple[str, str]] = {
    "处理污水量": ("705万吨", "夏季管网检修停水11天，进水量减少；检修改为错峰分段进行"),
    "污泥处置量": ("4236吨", ""),
    "出水化学需氧量浓度": ("38mg/L", ""),
    "出水氨氮浓度": ("5.6mg/L", "冬季低温影响硝化效果；已增加曝气并计划加盖保温"),
    "设备年度检修": ("2025年10月18日", ""),
    "吨水处理成本": ("1.16元/吨", ""),
    "纳污河道水质": ("达成年度指标", ""),
    "污水集中处理率": ("97.4%", ""),
    "周边居民满意度": ("91.5%", ""),
    "改造街巷数量": ("18条", ""),
    "更换灯具数量": ("1296盏", ""),
    "工程验收合格率": ("100%", ""),
    "工程完工时间": ("2025年11月20日", "汛期停工及电力迁改滞后；今后提前办理迁改手续"),
    "项目预算控制数": ("308.16万元", ""),
    "照明用电下降率": ("34.2%", ""),
    "夜间出行安全感": ("达成年度指标", ""),
    "沿线居民满意度": ("90%", "施工期间出行不便；竣工后已恢复路面并回访"),
    "入户宣传户次": ("7350户次", "上半年督导员到岗不足；已按社区重新分片补岗"),
    "培训督导员人数": ("42人", ""),
    "督导员考核通过率": ("95.2%", ""),
    "宣传品质量": ("达成年度指标", ""),
    "宣传活动完成时间": ("2025年12月", ""),
    "户均宣传成本": ("62元/户次", "户次少于计划而人员费用固定；下年度按户次付费"),
    "分类投放准确率": ("84%", ""),
    "分类习惯养成": ("部分达成年度指标并具有一定效果", "老旧小区投放点不足；已列入下年度改造计划"),
    "居民满意度": ("88%", ""),
}


def fill(sheet: Worksheet) -> None:
    """Fill in one project's sheet."""
    adjusted, spent = MONEY[str(sheet["E2"].value)]
    sheet["B5"], sheet["C5"] = adjusted, spent
    for row in range(8, sheet.max_row + 1):
        actual, reason = ACTUALS[str(sheet.cell(row, 3).value)]
        sheet.cell(row, 5, actual)
        sheet.cell(row, 8, reason or None)
        if len(reason) > LINE:
            sheet.row_dimensions[row].height = 32


def main(path: Path = HERE / "实际完成.xlsx") -> None:
    """Write the filled workbook to *path*."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.xlsx"
        write_template(read(HERE / "绩效目标.txt"), template)
        workbook = load_workbook(template)
    for sheet in workbook.worksheets:
        fill(sheet)
    write_workbook(workbook, path)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
