"""Make the example's sheets of progress on 31 August: the template of 绩效目标.txt for a check during the year, filled in as staff would.

Run from anywhere:  python examples/fill_progress.py [where to write it]
"""

import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from perfmodel.documents import read
from perfmodel.documents.writing.books import write_workbook
from perfmodel.documents.writing.template import write_progress_template

HERE = Path(__file__).parent

# 累计执行数, in 万元, by project.
SPENT = {
    "城区生活污水处理厂运行经费": 548.20,
    "老城区背街小巷照明改造项目": 96.00,
    "生活垃圾分类宣传与督导经费": 30.15,
}

# 执行情况, and where a target may be missed 完成目标可能性, 偏差原因 and 原因说明, by level-3 indicator.
PROGRESS: dict[str, tuple[str, str, str, str]] = {
    "处理污水量": ("455万吨", "有可能", "硬件条件保障", "夏季管网检修停水11天"),
    "污泥处置量": ("2790吨", "", "", ""),
    "出水化学需氧量浓度": ("39mg/L", "", "", ""),
    "出水氨氮浓度": ("4.1mg/L", "", "", ""),
    "设备年度检修": ("未完成", "", "", ""),
    "吨水处理成本": ("1.17元/吨", "", "", ""),
    "纳污河道水质": ("部分达成", "", "", ""),
    "污水集中处理率": ("97.2%", "", "", ""),
    "周边居民满意度": ("91%", "", "", ""),
    "改造街巷数量": ("6条", "有可能", "经费保障、其他", "汛期停工，电力迁改手续办理较慢"),
    "更换灯具数量": ("430盏", "", "经费保障、其他", "随街巷改造进度"),
    "工程验收合格率": ("100%", "", "", ""),
    "工程完工时间": ("2025年11月20日", "", "其他", "电力迁改滞后"),
    "项目预算控制数": ("96万元", "", "", ""),
    "照明用电下降率": ("31%", "", "", ""),
    "夜间出行安全感": ("部分达成", "", "", ""),
    "沿线居民满意度": ("90%", "", "", ""),
    "入户宣传户次": ("4600户次", "", "人员保障", "上半年督导员到岗不足"),
    "培训督导员人数": ("42人", "", "", ""),
    "督导员考核通过率": ("95.2%", "", "", ""),
    "宣传品质量": ("达成年度指标", "", "", ""),
    "宣传活动完成时间": ("未完成", "", "", ""),
    "户均宣传成本": ("56元/户次", "", "", ""),
    "分类投放准确率": ("78%", "", "", ""),
    "分类习惯养成": ("部分达成", "", "", ""),
    "居民满意度": ("86%", "", "", ""),
}


def fill(sheet: Worksheet) -> None:
    """Fill in one project's sheet."""
    sheet["C5"] = SPENT[str(sheet["E2"].value)]
    for row in range(8, sheet.max_row + 1):
        actual, likelihood, causes, reason = PROGRESS[str(sheet.cell(row, 3).value)]
        for column, words in ((5, actual), (7, likelihood), (8, causes), (9, reason)):
            sheet.cell(row, column, words or None)


def main(path: Path = HERE / "执行情况.xlsx") -> None:
    """Write the filled workbook to *path*."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.xlsx"
        write_progress_template(read(HERE / "绩效目标.txt"), template)
        workbook = load_workbook(template)
    for sheet in workbook.worksheets:
        fill(sheet)
    write_workbook(workbook, path)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
