/** Groups whose content is not part of the text. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping ' +
    'latentstyles datastore header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor ' +
    'pict object objdata fldinst bkmkstart bkmkend filetbl revtbl private template sp nonesttables comment tc xe'
  ).split(' '),
);

/** Groups that are marked as optional and are read all the same. */
export const OPTIONAL: ReadonlySet<string> = new Set(['nesttableprops', 'ud', 'shppict']);

/** Control words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
};

/** Code pages by the character set of a font. */
export const CHARSETS: Readonly<Record<number, string>> = {
  134: 'gb18030',
  136: 'big5',
  128: 'shift_jis',
  129: 'euc-kr',
};

/** Code pages by their number. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  65001: 'utf-8',
};
