import { maskText } from './mask';
import { placesIn, wordsFor } from './names';

const town = wordsFor(['示例旗白音苏木人民政府']);
const banner = wordsFor(['示例旗人民政府']);

describe('masking', () => {
  it('makes the same sentence of two units, years and figures the same', () => {
    const one = maskText('（一）2023年，我苏木通过示例旗人民政府网站发布信息43条、转发12条；', town);
    const other = maskText('(二)2021年,我旗通过示例旗人民政府网站发布信息1,208条,转发7条;', banner);
    expect(one).toBe(other);
  });

  it('takes away ordinals, wherever an author put them', () => {
    expect(maskText('一是公开更及时；二是解读更充分。', [])).toBe(maskText('1.公开更及时；第二要解读更充分', []));
  });

  it('treats committees and heads of all levels alike', () => {
    expect(maskText('在旗委、政府领导下，由苏木达任组长', [])).toBe(maskText('在镇党委、政府领导下，由镇长任组长', []));
  });

  it('keeps the words that tell', () => {
    expect(maskText('牧民居住分散，由网格员入户说明', [])).toBe('牧民居住分散由网格员入户说明');
  });
});

describe('names of an organ', () => {
  it('names its places from the widest to the nearest', () => {
    expect(placesIn('乌拉特前旗额尔登布拉格苏木人民政府')).toEqual(['乌拉特前旗', '额尔登布拉格苏木']);
    expect(placesIn('示例市市场监督管理局')).toEqual(['示例市']);
    expect(placesIn('示例自治州清水县花山瑶族乡')).toEqual(['示例自治州', '清水县', '花山瑶族乡']);
  });

  it('knows the words by which a text may call it, longest first', () => {
    expect(wordsFor(['示例旗白音苏木人民政府'])).toEqual(['示例旗白音苏木', '白音苏木', '示例旗', '白音', '示例']);
  });
});
