import type { AnnualReport } from '@gongkai/domain';
import { oncePer } from './once';
import { type Sentence, sentencesOf } from './sentences';

/** Lines that a website puts around a report: where one is, who posted it and when, how often it was read. */
const FURNITURE =
  /当前位置|您(?:现在)?(?:的位置|所在)|首页|索\s*引\s*号|发布(?:机构|日期|时间)|成文日期|生成日期|效力|文\s*号\s*[:：|]|信息来源|点击(?:数|量|率)|浏览(?:次数|量)|阅读(?:次数|量)|字\s*[号体]\s*[:：]|分享到|打印|收藏|^\s*(?:标题|题名|栏目|来源|作者|时间|日期)\s*[:：]/;

/** The sentences that the author wrote; the website's own lines in front of the report are left out. */
export const authorsSentences = oncePer((report: AnnualReport): readonly Sentence[] =>
  sentencesOf(report).filter(({ section, text }) => section !== null || !FURNITURE.test(text)),
);
