import { namesAncestors } from './place-names';

const above = ['内蒙古自治区', '巴彦淖尔市', '乌拉特前旗'];

describe('the words in front of an organ', () => {
  it.each([
    ['', 'none'],
    ['乌拉特前旗', 'full'],
    ['巴彦淖尔市乌拉特前旗', 'full'],
    ['内蒙古乌拉特前旗', 'full'],
    ['内蒙古自治区巴彦淖尔市乌拉特前旗', 'full'],
    ['前旗', 'short'],
    ['乌前旗', 'short'],
    ['巴彦淖尔市前旗', 'short'],
    ['旗', 'class'],
  ])('may name its ancestors: %s', (prefix, kind) => {
    expect(namesAncestors(prefix, above)).toBe(kind);
  });

  it.each(['乌拉特中旗', '乌拉特前旗巴彦淖尔市', '我们乌拉特前旗', '乌拉特', '县', '五原县'])(
    'do not name them: %s',
    (prefix) => expect(namesAncestors(prefix, above)).toBeNull(),
  );

  it.each([
    ['科右中旗', '科尔沁右翼中旗'],
    ['察右前旗', '察哈尔右翼前旗'],
    ['东乌旗', '东乌珠穆沁旗'],
    ['围场县', '围场满族蒙古族自治县'],
    ['围场', '围场满族蒙古族自治县'],
    ['扎旗', '扎赉特旗'],
    ['鄂伦春旗', '鄂伦春自治旗'],
    ['五原', '五原县'],
  ])('%s is %s', (short, name) => {
    expect(namesAncestors(short, [name])).not.toBeNull();
  });
});
