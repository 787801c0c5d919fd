const QUOTED = `'([^']*)'`;

/** What the parser of the command line says in English, and how it is said here. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^error: missing required argument ${QUOTED}`), '缺少参数：$1'],
  [new RegExp(`^error: unknown option ${QUOTED}`), '没有这个选项：$1'],
  [new RegExp(`^error: unknown command ${QUOTED}`), '没有这个命令：$1'],
  [new RegExp(`^error: option ${QUOTED} argument missing`), '选项缺少取值：$1'],
  [new RegExp(`^error: required option ${QUOTED} not specified`), '缺少必需的选项：$1'],
  [/^error: too many arguments for '([^']*)'.*/, '参数太多：$1'],
  [new RegExp(`^error: option ${QUOTED} argument ${QUOTED} is invalid\\. ?(.*)`), '选项 $1 的取值“$2”不对。$3'],
  [
    new RegExp(`^error: command-argument value ${QUOTED} is invalid for argument ${QUOTED}\\. ?(.*)`),
    '参数 $2 的取值“$1”不对。$3',
  ],
];

/** A message about wrong usage in Chinese, with a word on where help is; other messages as they are. */
export function usageError(text: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(text));
  if (!known) return text;
  const [line = ''] = text.split('\n');
  return `${line.replace(known[0], known[1])}\n用法见 gongkai --help，或 gongkai help 命令名。\n`;
}
