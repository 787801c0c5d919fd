import { ReadFailure } from '../read-failure';

/** A value as submitted: a number, text as printed (`/`, `1,234`), null for blank, or what `extract --json` prints. */
export type SubmittedValue = { text: string; state: string | null };

/**
 * A report as data: header fields by name, values by the id of their figure, parts. Which names and ids there are is
 * not for a reader to know.
 */
export type Submission = {
  header: [name: string, text: string][];
  figures: [id: string, value: SubmittedValue][];
  sections: { heading: string; text: string }[];
};

type Json = Record<string, unknown>;

/** Header fields; objects such as the period become `period.from`, `period.to`. */
const HEADER = ['title', 'unit', 'year', 'format', 'period', 'contact'];

/** Checks the shape of a submission. Throws `unsupported` with a sentence that names what is wrong where. */
export function parseSubmission(source: unknown): Submission {
  const root = Array.isArray(source) && source.length === 1 ? source[0] : source;
  if (!isObject(root)) throw wrong('一个文件应为一份报告的对象 { … }，不能是多份组成的数组');
  if (isObject(root.error)) throw wrong('这是一份读取失败的记录（error），里面没有报告');
  if (!isObject(root.figures)) throw wrong('缺少 figures（各项数字），应为 { "指标编号": 数字 }');
  return {
    header: HEADER.flatMap((name) => headerFields(name, root[name])),
    figures: Object.entries(root.figures).map(([id, value]) => [id, submittedValue(id, value)]),
    sections: sectionsOf(root.sections),
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (what: string) =>
  new ReadFailure(
    'unsupported',
    `JSON 文件的内容不符合填报格式：${what}；请对照 extract --json 的输出修改后重新上传。`,
  );

function headerFields(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string' || typeof value === 'number') return [[name, String(value)]];
  if (!isObject(value) || name.includes('.')) throw wrong(`${name} 应为文字或数字`);
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner) || Array.isArray(inner) ? [] : headerFields(`${name}.${key}`, inner),
  );
}

function submittedValue(id: string, value: unknown): SubmittedValue {
  if (!isObject(value)) return { text: plainText(id, value), state: null };
  const { raw, state } = value;
  const text = plainText(id, value.value);
  if (state !== undefined && typeof state !== 'string') throw wrong(`figures.${id}.state 应为文字`);
  if (raw === undefined || raw === null) return { text, state: state ?? null };
  return { text: text === '' ? plainText(id, raw) : agreed(id, text, plainText(id, raw)), state: state ?? null };
}

/** The number and the text of the cell may not say different things: nobody could tell which is meant. */
function agreed(id: string, value: string, raw: string): string {
  const digits = (text: string) => text.normalize('NFKC').replace(/[^\d.-]/g, '');
  if (Number(digits(raw)) === Number(value)) return value;
  throw wrong(`figures.${id} 的 value（${value}）与 raw（${raw}）不一致`);
}

function plainText(id: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw wrong(`figures.${id} 应为数字、文字或 null`);
}

function sectionsOf(value: unknown): Submission['sections'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong('sections 应为数组');
  return value.map((section, at) => {
    if (!isObject(section) || typeof section.heading !== 'string' || typeof section.text !== 'string')
      throw wrong(`sections[${at}] 应有 heading 和 text 两段文字`);
    return { heading: section.heading, text: section.text };
  });
}
