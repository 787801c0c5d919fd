import type { Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { CandidateRepository } from './candidate.repository';
import { type Decision, decide, SURE } from './matching/decide';
import { readFileName } from './matching/file-name';
import { type Match, matchOrgan, type Surroundings } from './matching/match-organ';
import { searchTerms } from './matching/search-terms';

/** What a file says about whose report it is: the organ its text names, and the name it was handed in under. */
export type Testimony = { unit: string | null; fileName: string | null };

/**
 * Whose a file is: the organ meant beyond doubt, or what a person can choose from, the likeliest first, and the reason to
 * ask as a sentence in Chinese.
 */
export type Whose = { sure: Match; ask: null } | { sure: null; ask: { because: string; suggestions: Match[] } };

/** From here on a match needs no search for rivals with similar names. */
const EXACT = 0.95;
/** A file name that fits a unit at least so well does not speak against it. */
const FITS = 0.6;
/** The file name alone is a weaker witness than the title. */
const BY_FILE_NAME = 0.95;
const MOST_SUGGESTED = 5;

/** Finds out which organ a report belongs to, without changing anything. */
@Injectable()
export class UnitFinderService {
  constructor(private readonly candidates: CandidateRepository) {}

  /** Weighs what the text and the file name say. Never a guess: what is not sure is asked. */
  async whose(scope: Scope, { unit, fileName }: Testimony, year: number): Promise<Whose> {
    const words = readFileName(fileName ?? '');
    const surroundings = { folders: words.folders, year };
    const byText = unit === null ? null : await this.decide(scope, unit, surroundings);
    const fits = (mention: string, match: Match) =>
      matchOrgan(mention, match.candidate, { ...surroundings, realNames: new Set() })?.score ?? 0;
    if (byText?.sure) {
      const { sure } = byText;
      if (words.organ === null || fits(words.organ, sure) >= FITS) return { sure, ask: null };
      const { matches } = await this.decide(scope, words.organ, surroundings);
      const rivals = matches.filter(({ score }) => score >= SURE);
      if (rivals.length === 0) return { sure, ask: null };
      return ask(`正文写的是“${unit}”，文件名写的是“${words.organ}”，请核对后指定。`, [sure, ...rivals]);
    }
    const byName = words.organ === null ? null : await this.decide(scope, words.organ, surroundings);
    const named = byName?.sure ?? null;
    if (named && unit === null)
      return { sure: { ...named, score: named.score * BY_FILE_NAME, reason: `据文件名：${named.reason}` }, ask: null };
    if (named && unit !== null && fits(unit, named) >= SURE)
      return { sure: { ...named, reason: `正文与文件名合起来看：${named.reason}` }, ask: null };
    return ask(question(unit ?? words.organ, byText, byName), [...(byText?.matches ?? []), ...(byName?.matches ?? [])]);
  }

  private async decide(
    scope: Scope,
    mention: string,
    surroundings: Omit<Surroundings, 'realNames'> & { year: number },
  ): Promise<Decision> {
    const terms = searchTerms(mention);
    if (terms.key.length < 2) return { sure: null, matches: [] };
    const exact = await this.candidates.named(scope, terms, surroundings.year);
    const first = decide(mention, exact, { ...surroundings, realNames: new Set() });
    if (first.sure && first.sure.score >= EXACT) return first;
    const [alike, realNames] = await Promise.all([
      this.candidates.alike(scope, terms, surroundings.year),
      this.candidates.realNames(terms.places),
    ]);
    const known = new Set(exact.map(identity));
    const all = [...exact, ...alike.filter((candidate) => !known.has(identity(candidate)))];
    return decide(mention, all, { ...surroundings, realNames });
  }
}

const identity = ({ unitId, region }: Match['candidate']) => unitId ?? region;

function ask(because: string, matches: Match[]): Whose {
  const seen = new Set<string>();
  const suggestions = matches.filter(({ candidate }) => {
    const isNew = !seen.has(identity(candidate));
    seen.add(identity(candidate));
    return isNew;
  });
  return { sure: null, ask: { because, suggestions: suggestions.slice(0, MOST_SUGGESTED) } };
}

function question(mention: string | null, byText: Decision | null, byName: Decision | null): string {
  if (mention === null) return '没有认出报告属于哪个单位，请指定。';
  const matches = byText ? byText.matches : (byName?.matches ?? []);
  const [best, second] = matches;
  if (!best) return `没有找到唯一对应“${mention}”的单位，请指定。`;
  if (second && best.score >= SURE) return `“${mention}”不止对应一个单位，请选择。`;
  return `“${mention}”与“${best.candidate.name}”相近，但不能确定，请核对。`;
}
