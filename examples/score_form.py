"""Make the example's scored form: what assess writes for 绩效目标.txt, as an office might have scored it by hand, four slips included.

Run from anywhere:  python examples/score_form.py [where to write it]
"""

import sys
import tempfile
from pathlib import Path

from openpyxl import load_workbook

from perfmodel.documents import read, read_actuals
from perfmodel.documents.reading.workbooks import read_workbook
from perfmodel.documents.writing.books import write_workbook
from perfmodel.documents.writing.self_assessment import write_self_assessment
from perfmodel.scoring import assess

HERE = Path(__file__).parent
FORM = "2.老城区背街小巷照明改造项目"

SLIPS: dict[str, str | float] = {
    "H6": "100%",  # the execution rate, 308.16 of 310.00 万元
    "H14": 7,  # a target that was reached
    "H16": 10,  # full marks for a date that was missed
    "I20": "无",
}
"""What the form says in place of what follows, by cell."""


def main(path: Path) -> None:
    """Write the form to *path*."""
    document = read(HERE / "绩效目标.txt")
    actuals = read_actuals(HERE / "实际完成.xlsx", document)
    with tempfile.TemporaryDirectory() as folder:
        clean = Path(folder) / "自评表.xlsx"
        write_self_assessment(assess(document, actuals.projects), clean)
        workbook = load_workbook(clean)
        (form,) = (sheet for sheet in read_workbook(clean, results=True) if sheet.title == FORM)
    for title in workbook.sheetnames:
        if title != FORM:
            del workbook[title]
    sheet = workbook[FORM]
    results = {
        (FORM, sheet.cell(*place).coordinate): str(held.number)
        for place, held in form.cells.items()
        if held.number is not None
    }
    for cell, content in SLIPS.items():
        sheet[cell] = content
    write_workbook(workbook, path, results)
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "自评表.xlsx")
