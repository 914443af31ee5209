"""Folding: one writing for the many in which published cells carry the same character.

Every character is replaced by one character, so that a place in the folded text is a place in the raw one; white space is dropped except between two
ASCII words or two figures, where dropping it would make a new word (``1 2`` is never 12).
"""

import re
from functools import cached_property

from attrs import define

from perfmodel.messages import Span

__all__ = ["NUMBERING", "Folded", "fold"]

NUMBERING = re.compile(
    r"(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年)|\))|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[①-⑳])",
    re.ASCII,
)
"""The number of an item in a list, in folded text: 1、 （一） ②."""

_SIMPLIFIED = dict(
    zip(
        "萬億兩圓個戶條噸畝項臺間輛場無較減長穩顯實現為約開強動續觀於過達與漲廣產業質優環點縮緩節輕勞學員數內後雙幾餘號級層區縣鄉鎮繼給屆負務圍畢攝鐘鍾幣時歲種隻棟張塊輪門類頁頭幀盤顆對錢銀會議訓課題農機構報費價額總積壓電燈橋鐵設備資補貼償標準體係結"
        "組織隊醫療藥師書圖館視頻監測檢驗復護淨濁溫濕聲綠樹豬雞魚蟲貧脫興鄰帶啟從遲週禮晝倉碼裡華據僅屬應該須確認證讓請記錄規範際國歐韓盧銖羅蘭鎊匯貨輸運車轉軍邊遠進選這連郵鋪閉關陽陰隨險離難響順預領顧風養馬黨齊齡滿歸殘氣漢澤濟灣災熱獎獨獲畫異當發盜"
        "礦稱穀競筆簽簡糧紀紙細終統經維網線練績繳習聯職臨舉舊蓋藝處術衛裝製複親覽訂計評試詢話誤說調論諮講譯變讀財責購貸貿賞賠賽贈趕趨輔遷遺釐針鋼鏈鑑閱階雜雲靈頒飯鮮鹽麥審寬導將專歷曆島帳幫廠廢廳徵徹恆惡愛態慮慶戰擇擔擴攤斷昇暫暢東極榮樓樂樣檔欄權沒"
        "況溝滅滯漁潔牆狀滙盡儘併劃創劑勵協單嚴園團墊壩壞奪婦孫寶屜嶺幹庫彙憑懸戲損換揮擬擾攜敵暈棗樁橫殼毀氫渦滲漸瀏煙燒爐牽犧獻瓊疊瘡皰盞眾睜磚禦稅窪窯築籌紅納紡純絲綜編縱罰羣腦腳膠臟蒼蔣蘇蝦蠶襲訊診註許訴詳誠誌誰諾謝識譽貝販貫貴賃賓賬贏躍軌軟載輝"
        "輯辦迴適還邏鄭釋鉛銅銷鋁錯鍋鎖閘隱霧靜顏頂頓飲駐騎骯髒鬆鴨鵝",
        "万亿两元个户条吨亩项台间辆场无较减长稳显实现为约开强动续观于过达与涨广产业质优环点缩缓节轻劳学员数内后双几余号级层区县乡镇继给届负务围毕摄钟钟币时岁种只栋张块轮门类页头帧盘颗对钱银会议训课题农机构报费价额总积压电灯桥铁设备资补贴偿标准体系结"
        "组织队医疗药师书图馆视频监测检验复护净浊温湿声绿树猪鸡鱼虫贫脱兴邻带启从迟周礼昼仓码里华据仅属应该须确认证让请记录规范际国欧韩卢铢罗兰镑汇货输运车转军边远进选这连邮铺闭关阳阴随险离难响顺预领顾风养马党齐龄满归残气汉泽济湾灾热奖独获画异当发盗"
        "矿称谷竞笔签简粮纪纸细终统经维网线练绩缴习联职临举旧盖艺处术卫装制复亲览订计评试询话误说调论咨讲译变读财责购贷贸赏赔赛赠赶趋辅迁遗厘针钢链鉴阅阶杂云灵颁饭鲜盐麦审宽导将专历历岛账帮厂废厅征彻恒恶爱态虑庆战择担扩摊断升暂畅东极荣楼乐样档栏权没"
        "况沟灭滞渔洁墙状汇尽尽并划创剂励协单严园团垫坝坏夺妇孙宝屉岭干库汇凭悬戏损换挥拟扰携敌晕枣桩横壳毁氢涡渗渐浏烟烧炉牵牺献琼叠疮疱盏众睁砖御税洼窑筑筹红纳纺纯丝综编纵罚群脑脚胶脏苍蒋苏虾蚕袭讯诊注许诉详诚志谁诺谢识誉贝贩贯贵赁宾账赢跃轨软载辉"
        "辑办回适还逻郑释铅铜销铝错锅锁闸隐雾静颜顶顿饮驻骑肮脏松鸭鹅",
        strict=True,
    )
)
"""Traditional characters that published tables hold, and the one simplified character each stands for."""
_GLYPHS = dict(zip("≧⩾≽≮≦⩽≼≯﹥〉﹤〈═﹦", "≥≥≥≥≤≤≤≤>><<==", strict=True))
_DASHES = dict.fromkeys("–—－─━―−‐‑‒﹣﹘", "-")
_WAVES = dict.fromkeys("～∼〜˜﹏", "~")
_INVISIBLE = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF], " ")
_SPACES = dict.fromkeys(
    [
        *range(0x09, 0x0E),
        *range(0x1C, 0x21),
        0x85,
        0xA0,
        0x1680,
        *range(0x2000, 0x200B),
        0x2028,
        0x2029,
        0x202F,
        0x205F,
        0x3000,
    ],
    " ",
)

_TABLE: dict[int, str] = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **{ord(old): new for old, new in (_SIMPLIFIED | _GLYPHS | _DASHES | _WAVES).items()},
    **{
        ord(old): new
        for old, new in {
            "﹪": "%",
            "％": "%",
            "〔": "(",
            "﹙": "(",
            "〕": ")",
            "﹚": ")",
            "【": "[",
            "】": "]",
            "〇": "零",
            "○": "零",
            "℅": "%",
            "٪": "%",
            "∶": ":",
            **dict.fromkeys("∕⁄⧸", "/"),
            **dict.fromkeys("•‧∙⋅・･", "·"),
            **dict.fromkeys("﹡✕⁎∗", "*"),
            **dict.fromkeys("º˚゜", "°"),
        }.items()
    },
    **_SPACES,
    **_INVISIBLE,
}

_FORMAL_FIGURES = dict(
    zip("壹弌贰貳弍貮叁參参叄弎肆伍陆陸柒捌玖拾佰仟", "一一二二二二三三三三三四五六六七八九十百千", strict=True)
)
_FORMAL_DIGITS = str.maketrans(_FORMAL_FIGURES)
_FORMAL_SET = frozenset(_FORMAL_FIGURES)
_ANY_FORMAL = "".join(_FORMAL_FIGURES)
_NUMERAL = rf"(?:[{_ANY_FORMAL}零一二三四五六七八九十百千万亿两廿卅几点负又\d]|分之)"
# Formal numerals are folded only where they are numerals, beside another numeral character or a unit of money: 队伍 and 陆地 are words.
_FORMAL = re.compile(
    rf"{_NUMERAL}{{2,}}|^[壹弌贰貳弍貮叁叄弎肆伍陆陸柒捌玖]|[壹弌贰貳弍貮叁參叄弎肆伍陆陸柒捌玖](?=[元角分圆万亿])"
    rf"|(?<=[{_ANY_FORMAL}零一二三四五六七八九十百千万亿\d][-~至到])[{_ANY_FORMAL}]",
    re.ASCII,
)
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(r"(?<=×10)[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+")

_DROPPED = re.compile(
    r"(?<![0-9A-Za-z. ]) +| +(?![0-9A-Za-z. ])|(?<= ) +|(?<=[0-9.]) +(?=[A-Za-z])|(?<=[A-Za-z]) +(?=[0-9.])"
)


@define
class Folded:
    """A cell's folded *text*, and the way back from places in it to places in *raw*."""

    raw: str
    text: str

    @cached_property
    def _places(self) -> list[int]:
        mapped = self.raw.translate(_TABLE)
        dropped = {place for match in _DROPPED.finditer(mapped) for place in range(*match.span())}
        return [place for place in range(len(mapped)) if place not in dropped]

    def span(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]`` stands in the raw text; a place behind its end is its end."""
        if len(self.text) == len(self.raw):
            return (min(start, len(self.raw)), min(end, len(self.raw)))
        places = self._places
        if start >= len(places):
            return (len(self.raw), len(self.raw))
        return (places[start], places[min(end, len(places)) - 1] + 1 if end > start else places[start])


def fold(raw: str) -> Folded:
    """Return *raw* folded.

    >>> fold("≥９５．０ ％").text, fold("300 公 里").text, fold("1 2").text
    ('≥95.0%', '300公里', '1 2')
    """
    text = raw.translate(_TABLE)
    if " " in text:
        text = _DROPPED.sub("", text)
    if not _FORMAL_SET.isdisjoint(text):
        text = _FORMAL.sub(lambda match: match[0].translate(_FORMAL_DIGITS), text)
    if "×10" in text:
        text = _POWER.sub(lambda match: match[0].translate(_POWERS), text)
    return Folded(raw, text)
