/**
 * Traditional characters that occur in reports and in the official forms, each followed by its simplified form.
 * Some sites serve their pages in traditional script; matching happens on the simplified form, quotes stay verbatim.
 */
const PAIRS =
  '總总體体況况動动開开機机關关單单務务報报請请數数據据規规範范發发廢废現现續续處处決决強强業业費费條条項项' +
  '內内員员選选標标題题進进複复復复議议訴诉訟讼經经當当維维紐纽結结果果轉转繼继辦办無无國国會会團团組组織织構构' +
  '網网電电話话聯联係系繫系絡络號号編编製制鎮镇鄉乡縣县區区雲云廣广東东萬万億亿與与為为對对應应該该證证認认' +
  '設设計计劃划統统類类級级號号記记錄录詢询訊讯訂订評评論论講讲譯译讀读變变農农財财資资貨货購购買买賣卖質质' +
  '責责貫贯導导師师長长門门間间閱阅隊队際际隱隐險险難难離离電电靜静領领頭头顧顾額额風风飛飞飲饮養养館馆驗验' +
  '審审寫写將将專专屬属層层崗岗幹干廳厅張张後后徵征態态慶庆憲宪懷怀戶户執执擴扩據据擬拟攝摄擇择敗败敵敌' +
  '時时書书權权歷历歸归殘残殺杀氣气漢汉滿满準准溝沟潔洁濟济災灾點点煉炼熱热爭争狀状獎奖獨独環环產产畫画' +
  '療疗監监盤盘眾众確确稅税穩稳窮穷競竞築筑簡简糧粮紀纪約约級级紙纸細细終终給给絕绝綜综緊紧緒绪線线緩缓縮缩' +
  '績绩繁繁職职聽听舉举舊旧藝艺蘇苏號号補补裝装見见觀观訪访許许診诊詞词試试詳详誤误說说誰谁課课調调談谈' +
  '護护負负貢贡貧贫販贩貼贴貿贸賓宾賞赏賠赔贊赞趨趋跡迹車车軍军軟软較较輔辅輕轻輛辆輸输農农邊边運运過过' +
  '違违遠远適适遲迟遺遗鄰邻釋释錢钱錯错鍵键鐵铁鑒鉴鑑鉴閉闭閑闲陸陆隨随雙双雜杂霧雾響响頁页順顺須须預预' +
  '頻频顯显願愿類类駐驻驟骤騙骗髮发鬥斗魚鱼鳥鸟麗丽黃黄黨党齊齐齡龄龍龙倆俩個个們们倫伦偽伪傑杰備备傳传' +
  '債债傷伤僅仅優优償偿兒儿兩两冊册劇剧剛刚創创勞劳勝胜勢势協协歲岁幾几庫库徑径從从惡恶愛爱慮虑懲惩戰战' +
  '採采換换損损搖摇撥拨攔拦斷断於于楊杨極极樂乐樓楼樣样橋桥檔档檢检櫃柜歐欧毀毁決决沒没洩泄測测湯汤滅灭' +
  '潛潜澤泽濫滥營营牆墙犧牺獲获異异盡尽礎础祕秘種种稱称積积窗窗節节紅红純纯納纳絲丝網网緣缘縱纵總总纖纤罰罚' +
  '義义習习聖圣聲声腦脑腳脚臺台藍蓝蘭兰處处蟲虫術术衛卫覽览觸触訓训訟讼詐诈誠诚誌志課课諮咨謀谋謂谓謝谢' +
  '實实學学園园圖图場场壓压擔担達达還还醫医銷销豐丰語语覺觉綠绿畢毕餘余並并佈布週周裡里裏里' +
  '貴贵聞闻礦矿賽赛贏赢載载轄辖辯辩遞递郵邮鋪铺鎖锁鏈链鐘钟閣阁闊阔陳陈陽阳階阶雖虽靈灵韓韩項项飯饭駛驶驅驱';

const simplified = new Map<string, string>();
const characters = [...PAIRS];
for (let index = 0; index + 1 < characters.length; index += 2) {
  const from = characters[index];
  const to = characters[index + 1];
  if (from && to && from !== to) simplified.set(from, to);
}

/** The simplified form of one character; the character itself if it has none in the table. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}
