import { passagesOf } from '../text/passage';
import { readCitations } from './read-citations';

const place = { page: null, table: null, row: null, column: null, quote: '', line: 3, offset: 2 };
const read = (...texts: string[]) =>
  readCitations(
    passagesOf(
      null,
      texts.map((text) => ({ text, place })),
    ),
  );
const named = (text: string) => read(text).map(({ title, number, date }) => [title, number, date]);

describe('cited documents', () => {
  it('are known by title, number and date', () => {
    expect(
      named(
        '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求',
      ),
    ).toEqual([
      ['中华人民共和国政府信息公开条例', '国务院令第711号', null],
      [
        '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
        '国办公开办函〔2021〕30号',
        null,
      ],
    ]);
    expect(named('《政府信息公开条例》（2019年4月3日国务院令第711号修订）')).toEqual([
      ['政府信息公开条例', '国务院令第711号', '2019-04-03'],
    ]);
  });

  it.each([
    ['按照国办公开办函〔2021〕30号要求', '国办公开办函〔2021〕30号'],
    ['按照国办公开办函[2021]30号要求', '国办公开办函[2021]30号'],
    ['按照国办公开办函【2021】30号文件', '国办公开办函【2021】30号'],
    ['按照国办公开办函﹝2021﹞30号', '国办公开办函﹝2021﹞30号'],
    ['按照国办公开办函（2021）30 号', '国办公开办函（2021）30 号'],
    ['落实国办公开函〔2021〕30号的规定', '国办公开函〔2021〕30号'],
    ['国办公开办函〔202130号', '国办公开办函〔202130号'],
    ['贯彻落实中办发﹝20168号精神', '中办发﹝20168号'],
    ['依据国务院令第492号', '国务院令第492号'],
    ['依据中华人民共和国国务院令第711号', '中华人民共和国国务院令第711号'],
    ['依据国令第711号', '国令第711号'],
    ['根据兴政公办发〔2020〕5号', '兴政公办发〔2020〕5号'],
  ])('“%s” has the number %s as printed', (text, number) => {
    expect(read(text).map((citation) => citation.number)).toEqual([number]);
  });

  it('may have the number behind the title without brackets', () => {
    expect(named('《关于印发2021年政务公开工作要点的通知》内政公发【2021】1号、以及有关要求')).toEqual([
      ['关于印发2021年政务公开工作要点的通知', '内政公发【2021】1号', null],
    ]);
  });

  it('are neither columns, accounts and short names nor the report itself', () => {
    expect(
      named('在《政务公开》版块和《某某日报》发布，现公布《某镇2023年政府信息公开工作年度报告》，第1号楼2021年30号'),
    ).toEqual([]);
    expect(named('《政府信息公开条例》（以下简称《条例》），严格执行《条例》。')).toEqual([
      ['政府信息公开条例', null, null],
    ]);
  });

  it('have their quote, part, offset and place', () => {
    const [first, second] = readCitations(
      passagesOf(1, [
        { text: '开头。', place },
        { text: '按照《某办法》和〔2021〕无号，见国办发〔2014〕32号。', place },
      ]),
    );
    expect(first).toMatchObject({
      quote: '《某办法》',
      section: 1,
      offset: 6,
      place: { line: 3, offset: 4, quote: '《某办法》' },
    });
    expect(second?.number).toBe('国办发〔2014〕32号');
  });

  it('stay readable where a bracket never closes', () => {
    expect(named(`《${'条'.repeat(5000)}`)).toEqual([]);
    expect(named('关于印发《某格式》的通知》（国办公开办函〔2021〕30号）')).toEqual([
      ['某格式', null, null],
      [null, '国办公开办函〔2021〕30号', null],
    ]);
  });
});
