/**
 * Readings of place names that a general dictionary gets wrong. Single characters are those whose everyday reading
 * (都 dōu, 什 shén) practically never occurs in a place name.
 */
export const PLACE_READINGS = {
  都: 'dū',
  什: 'shí',
  柏: 'bǎi',
  曾: 'zēng',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  乐清: 'yuè qīng',
  尉犁: 'yù lí',
  六合区: 'lù hé qū',
  大埔县: 'dà bù xiàn',
  宕昌: 'tàn chāng',
  黄陂区: 'huáng pí qū',
  洪洞: 'hóng tóng',
  单县: 'shàn xiàn',
  浚县: 'xùn xiàn',
  涡阳: 'guō yáng',
  蔚县: 'yù xiàn',
  繁峙: 'fán shì',
  筠连: 'jūn lián',
  泌阳: 'bì yáng',
  召陵: 'shào líng',
  吴堡: 'wú bǔ',
  莞城: 'guǎn chéng',
  塘厦: 'táng xià',
  麻涌: 'má chōng',
};
