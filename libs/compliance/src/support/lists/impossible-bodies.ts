import type { UnitClass } from '@gongkai/domain';

/**
 * Bodies that units of these classes do not have. `pattern` is global; a match is the words shown. [C] from knowledge of
 * the field and the notice on government websites (国办发〔2017〕47号), not read in the source; [B] seen in reports.
 */
export type ImpossibleBody = { classes: readonly UnitClass[]; pattern: RegExp; because: string };

const OF_TOWNS = ['town', 'street'] as const;

export const IMPOSSIBLE_BODIES: readonly ImpossibleBody[] = [
  // [C] departments of a Party committee of county level and above; towns have single members (组织委员、宣传委员)
  {
    classes: OF_TOWNS,
    pattern:
      /(?<![委盟省市县区旗州级上央治会统群工])(?:组织部|宣传部|统战部|政法委)(?![门署落分])(?=[^。；;]{0,30}(?:职能部门|成员|组长|牵头|负责))/g,
    because: '苏木乡镇、街道没有组织部、宣传部等部门，只有相应的委员',
  },
  // [C] towns and streets run no website of their own; their information stands on the portal of the county
  {
    classes: OF_TOWNS,
    pattern:
      /(?<![各县区旗市州盟、和与及等个下属])(?:[我本全]?(?:苏木|镇|乡|街道|街道办事处))(?:人民)?政府(?:信息公开|门户|官方)?网站(?!群)/g,
    because: '乡镇、街道原则上不开设政府网站，信息公开在旗县区政府门户网站',
  },
  {
    classes: OF_TOWNS,
    pattern: /(?<![各县区旗市州盟])[我本](?:苏木|镇|乡|街道)(?:门户|官方|政务)?网站/g,
    because: '乡镇、街道原则上不开设政府网站，信息公开在旗县区政府门户网站',
  },
];
