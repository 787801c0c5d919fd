import { labelKey } from './label-key';

describe('the key of a label', () => {
  it('parts the number from the words', () => {
    expect(labelKey('（三）不予公开')).toEqual({ ordinal: '(三)', core: '不予公开', bare: '不予公开' });
    expect(labelKey('1. 属于国家秘密').ordinal).toBe('1');
    expect(labelKey('四、结转下年度继续办理').ordinal).toBe('四');
    expect(labelKey('规章').ordinal).toBeNull();
  });

  it('is the same whatever the punctuation and the white space', () => {
    expect(labelKey('3.危及“三安全一稳定”').core).toBe(labelKey('３．危及"三安全 一稳定"').core);
    expect(labelKey('商业\n企业').core).toBe('商业企业');
  });

  it('knows the words without a remark in brackets', () => {
    expect(labelKey('（二）部分公开（区分处理的，只计这一情形，不计其他情形）').bare).toBe('部分公开');
  });
});
