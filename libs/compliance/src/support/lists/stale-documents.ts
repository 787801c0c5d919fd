/**
 * Documents that no longer apply. `until`: last report year in which citing them as a basis is right. [C] superseded as
 * far as we know, not read in the repeal itself; [A] read. Extend the list as notices are repealed.
 */
export type StaleDocument = { name: string; pattern: RegExp; until: number; because: string };

export const STALE_DOCUMENTS: readonly StaleDocument[] = [
  {
    name: '政府信息公开目录系统实施指引',
    pattern: /政府信息公开目录系统实施指引/g,
    until: 2018,
    because: '属 2007 年条例时期的试行文件，2019 年条例修订后不宜再作依据', // [C]
  },
  {
    name: '国办发〔2008〕36号',
    pattern:
      /国办发[〔[(（﹝]2008[〕\])）﹞]36号|关于施行[《〈<]?中华人民共和国政府信息公开条例[》〉>]?若干问题的意见/g,
    until: 2018,
    because: '解释的是 2007 年条例', // [C]
  },
  {
    name: '国办发〔2007〕54号',
    pattern:
      /国办发[〔[(（﹝]2007[〕\])）﹞]54号|关于做好施行[《〈<]?中华人民共和国政府信息公开条例[》〉>]?准备工作的通知/g,
    until: 2018,
    because: '是施行 2007 年条例的准备文件', // [C]
  },
  {
    name: '国办发〔2010〕5号',
    pattern: /国办发[〔[(（﹝]2010[〕\])）﹞]5号|关于做好政府信息依申请公开工作的意见/g,
    until: 2018,
    because: '依据的是 2007 年条例，“三需要”要求已取消', // [C]
  },
  {
    name: '国办发〔2014〕32号',
    pattern: /国办发[〔[(（﹝]2014[〕\])）﹞]32号|关于加强和规范政府信息公开情况统计报送工作的通知/g,
    until: 2018,
    because: '是 2014—2018 年统计表的依据，2019 年起按年度报告格式统计', // [A] notice, [C] end
  },
  {
    name: '发改价格〔2008〕1828号',
    pattern: /发改价格[〔[(（﹝]2008[〕\])）﹞]1828号|关于提供政府公开信息收费等有关问题的通知/g,
    until: 2020,
    because: '收费已改按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）', // [C]
  },
];
