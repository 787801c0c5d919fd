import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isArchive, readArchive, readDocument } from '@gongkai/documents';
import { extractReport } from '@gongkai/extraction';
import type { INestApplicationContext } from '@nestjs/common';
import { yearInName, yearQuestion } from '../../modules/ingestion/outcomes';
import { type Match, UnitService } from '../../modules/units/unit.service';
import type { HandInOptions } from './hand-in';

/** What would become of one file; `ok` is false if it would not become a report. */
export type Foreseen = { ok: boolean; line: string };

/** Says what an import would do with a file and changes nothing; an archive gives one answer for each file in it. */
export async function foresee(app: INestApplicationContext, file: string, options: HandInOptions): Promise<Foreseen[]> {
  const bytes = await readFile(file);
  const name = basename(file);
  if (!isArchive(bytes)) return [await foreseeOne(app, bytes, name, options)];
  const { files, problems } = await readArchive(bytes);
  const foreseen: Foreseen[] = [];
  for (const entry of files) foreseen.push(await foreseeOne(app, entry.bytes, `${name}/${entry.name}`, options));
  return [
    ...foreseen,
    ...problems.map((refused) =>
      no('读取失败', refused.name === null ? name : `${name}/${refused.name}`, refused.problem.text),
    ),
  ];
}

async function foreseeOne(
  app: INestApplicationContext,
  bytes: Uint8Array,
  name: string,
  options: HandInOptions,
): Promise<Foreseen> {
  const read = await readDocument(bytes, { fileName: name });
  if (!read.ok) return no('读取失败', name, read.problem.text);
  const report = extractReport(read.tree, { fileName: name });
  if (!report.isReport) return no('不是报告', name, report.kind ?? '');
  const doubt = yearQuestion(report, { year: options.year, fileYear: yearInName(name) });
  if (doubt !== null) return no('待指定', name, doubt);
  const year = options.year ?? report.year;
  const seen = `${report.unit ?? '单位不明'} ${year ?? '年份不明'}`;
  if (year === null) return no('待指定', name, seen);
  const { sure, ask } = await app
    .get(UnitService)
    .whose({ region: options.region }, { unit: report.unit, fileName: name }, year);
  if (!sure) return no('待指定', name, [seen, ask.because, ...ask.suggestions.map(inWords)].join('；'));
  const values = Object.values(report.figures);
  const readable = values.filter((figure) => figure.state === 'number').length;
  const { candidate } = sure;
  const unit = candidate.unitId === null ? `${report.unit ?? candidate.name}（将新登记）` : candidate.name;
  return { ok: true, line: ['将入库', name, `${unit} ${year} 年`, `指标 ${readable}/${values.length}`].join('\t') };
}

/** 新安镇人民政府（92 分：没有写明上级地区） */
const inWords = ({ candidate, score, reason }: Match) =>
  `${candidate.name}（${Math.round(score * 100)} 分：${reason}）`;

const no = (word: string, name: string, why: string): Foreseen => ({ ok: false, line: [word, name, why].join('\t') });
