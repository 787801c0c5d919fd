/** What was done for publication, each time with a matter, a place and people of the unit's own. */
export function publishedDetails({ facts: f }) {
  return [
    () => `${f.season()}，${f.place()}附近的住户对${f.matter()}有疑问，相关依据和结果一并上墙上网。`,
    () => `${f.matter()}改为先听${f.people()}意见、再定稿公布，并用${f.means()}送到${f.place()}。`,
    () => `把${f.matter()}和${f.matter()}排在最前，由${f.people()}在${f.place()}念给大家听。`,
    () => `到${f.place()}蹲点时发现${f.matter()}少有人知，随即补发，还做成${f.means()}。`,
    () => `${f.season()}以${f.means()}说明${f.matter()}，${f.people()}帮着转到各家各户。`,
    () => `请${f.people()}挑选最想知道的内容，${f.matter()}得票居首，${f.season()}专门作了说明。`,
    () => `从${f.place()}试起，${f.matter()}由结果延伸到经办过程，${f.people()}全程在场。`,
    () => `${f.matter()}原先只有表格，${f.season()}配上${f.means()}，${f.people()}说看得明白。`,
  ];
}

/** How people with requests were met. */
export function requestDetails({ facts: f }) {
  return [
    () => `${f.duty()}旁添置座椅和填表样例，${f.people()}轮值帮老人写清所需内容。`,
    () => `来访者打听${f.matter()}的，${f.duty()}当面指给已有网页，省去一纸往返。`,
    () => `${f.season()}改了做法，涉及${f.matter()}的来信先由${f.duty()}打电话问清需求。`,
    () => `与${f.people()}一道复盘旧案卷，把${f.matter()}列入可当场告知的范围。`,
    () => `在${f.place()}张贴申请指引，写明${f.duty()}的值班时间和邮寄地址。`,
    () => `${f.duty()}编了一本答复样稿，附${f.matter()}等常问情形供经办人对照。`,
    () => `遇有牵涉${f.matter()}的疑难，${f.duty()}会同${f.people()}商定答复口径。`,
  ];
}

/** How information was looked after. */
export function managementDetails({ facts: f }) {
  return [
    () => `${f.season()}翻查旧页面，${f.matter()}的过期说法全部撤换。`,
    () => `${f.duty()}给${f.matter()}建了电子卷，改过几稿都查得到。`,
    () => `${f.matter()}里的身份证号、账号由${f.duty()}逐行隐去后再见网。`,
    () => `请${f.people()}挑错，${f.matter()}一页改了用词，${f.matter()}一页换了附件。`,
    () => `${f.duty()}与${f.place()}对账，漏登的${f.matter()}补进台账。`,
    () => `拟稿时就注明${f.matter()}可否示人，拿不准的交${f.duty()}定夺。`,
    () => `${f.season()}搬迁资料柜，${f.duty()}顺手把${f.matter()}扫描存档。`,
  ];
}

/** What changed about the places where people look things up. */
export function platformDetails({ facts: f }) {
  return [
    () => `首页新设“${f.matter()}”入口，${f.place()}的查询屏同步可见。`,
    () => `${f.place()}的阅览角${f.season()}开张，备有${f.means()}和老花镜。`,
    () => `把${f.means()}搬进${f.place()}，翻看${f.matter()}不必再跑腿。`,
    () => `检索框加了方言别名，搜${f.matter()}一步直达，${f.people()}试用后提了改法。`,
    () => `${f.season()}撤并少人看的子页，腾出位置给${f.matter()}和${f.matter()}。`,
    () => `${f.people()}反映手机上字小，${f.matter()}一页放大排版并加${f.means()}。`,
    () => `在${f.place()}门口立起扫码牌，一扫便是${f.matter()}。`,
  ];
}

/** How the work was looked after and learnt. */
export function supervisionDetails({ facts: f }) {
  return [
    () => `${f.season()}邀${f.people()}到${f.place()}评说${f.matter()}公布得好不好。`,
    () => `授课时拿${f.matter()}作例，${f.duty()}和${f.people()}分组演练。`,
    () => `${f.season()}由${f.duty()}通报进度，${f.matter()}报得晚的当场说明缘由。`,
    () => `从${f.place()}抽来的${f.people()}暗访，指出${f.matter()}不易找。`,
    () => `新到岗的同志先在${f.duty()}跟学，再独立经办${f.matter()}。`,
    () => `${f.people()}担任义务监督员，${f.season()}看了${f.place()}的张贴情况。`,
    () => `把${f.matter()}交${f.duty()}、${f.matter()}交${f.people()}复看，各留签字。`,
  ];
}

/** Where a problem showed. */
export function instances({ facts: f }) {
  return [
    () => `${f.season()}的${f.matter()}晚了几天才见网`,
    () => `${f.place()}的${f.people()}反映找不到${f.matter()}`,
    () => `以${f.matter()}最为明显，${f.duty()}人手又紧`,
    () => `${f.people()}看了${f.matter()}仍要打电话来问`,
    () => `${f.place()}张贴的${f.matter()}还是旧稿`,
    () => `${f.matter()}和${f.matter()}都出过这种情况`,
  ];
}

/** With what a measure begins. */
export function firstSteps({ facts: f }) {
  return [
    () => `先从${f.matter()}做起`,
    () => `由${f.duty()}在${f.season()}办妥`,
    () => `请${f.people()}检验${f.matter()}是否见效`,
    () => `以${f.place()}为试点`,
    () => `用${f.means()}把${f.matter()}送到${f.place()}`,
    () => `${f.duty()}对照${f.matter()}复查到底`,
  ];
}
