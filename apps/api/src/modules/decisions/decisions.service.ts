import type { FindingWord, FindingWords, WordKind } from '@gongkai/contracts';
import type { Evidence } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../http/caller';
import { PublicProblem } from '../../http/public-problem';
import { ChecksService } from '../checks/checks.service';
import { FindingWordRepository } from './finding-word.repository';

/** Words of people on findings. They stand beside the verdict of the machine and outlive every check. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly words: FindingWordRepository,
    private readonly checks: ChecksService,
  ) {}

  /** Adds a word; an overruled finding counts against nobody from then on. Throws `no-such-finding`. */
  async say(
    caller: Caller,
    reportId: string,
    findingId: string,
    { kind, reason }: { kind: WordKind; reason: string },
  ): Promise<FindingWords> {
    const finding = await this.words.finding(caller.scope, reportId, findingId);
    if (!finding) throw new PublicProblem('notFound', 'no-such-finding', '没有这条问题，可能报告已有新版本，请刷新。');
    const key = this.checks.keyOf(finding);
    await this.words.transaction(async (tx) => {
      await this.words.add(tx, { ...finding, key, kind, reason, actor: caller.username });
      if (kind === 'overrule' || kind === 'restore') await this.checks.recheck(tx, [reportId]);
    });
    const words = (await this.words.ofReport(reportId)).get(key) ?? [];
    return { words, overruled: isOverruled(words) };
  }

  /** What was said about each finding of a report that the caller may see. */
  async onReport(
    reportId: string,
  ): Promise<(finding: { rule: string; key: string | null; evidence: Evidence[] }) => FindingWords & { key: string }> {
    const words = await this.words.ofReport(reportId);
    return (finding) => {
      const key = this.checks.keyOf(finding);
      const said = words.get(key) ?? [];
      return { key, words: said, overruled: isOverruled(said) };
    };
  }
}

/** The last decision holds. */
function isOverruled(words: readonly FindingWord[]): boolean {
  return words.findLast(({ kind }) => kind === 'overrule' || kind === 'restore')?.kind === 'overrule';
}
