import { INDICATORS, type Indicator } from '@gongkai/domain';
import { useCallback } from 'react';
import { useLanguage } from './define-words';

/** English names of the indicators; the Chinese ones are official and come with the indicator. */
export const INDICATOR_NAMES_EN: Record<string, string> = {
  'requests.new': 'New applications',
  'requests.carriedOver': 'Carried over',
  'requests.results': 'Results in total',
  'requests.carriedForward': 'Carried forward',
  'results.granted': 'Granted',
  'results.partiallyGranted': 'Partially granted',
  'results.denied': 'Denied',
  'results.unavailable': 'Not available',
  'results.notProcessed': 'Not processed',
  'results.otherHandling': 'Other handling',
  'applicants.naturalPerson': 'Natural persons',
  'applicants.enterprise': 'Enterprises',
  'applicants.researchInst': 'Research institutions',
  'applicants.publicWelfareOrg': 'Public welfare',
  'applicants.legalServiceOrg': 'Legal services',
  'applicants.otherOrg': 'Other organisations',
  'published.normativeIssued': 'Normative documents issued',
  'published.normativeInForce': 'Normative documents in force',
  'published.licensing': 'Licensing decisions',
  'published.penalties': 'Penalty decisions',
  'published.coercion': 'Coercion decisions',
  'published.fees': 'Administrative fees',
  'narrative.total': 'Total as stated',
  'narrative.website': 'Web site',
  'narrative.wechat': 'WeChat account',
  'narrative.newMedia': 'Other new media',
  'disputes.review': 'Administrative reviews',
  'disputes.reviewCorrected': 'Reviews corrected',
  'disputes.litigation': 'Lawsuits',
  'disputes.litigationCorrected': 'Lawsuits corrected',
  'rates.disclosure': 'Disclosure rate',
  'rates.completion': 'Completion rate',
  'rates.denial': 'Denial rate',
  'rates.reviewCorrection': 'Review correction rate',
};

const CHINESE = new Map(INDICATORS.map((indicator) => [indicator.id, indicator.label]));

/** Names indicators in the language of the page. */
export function useIndicatorName(): (id: string) => string {
  const language = useLanguage();
  return useCallback((id: string) => (language === 'en' ? INDICATOR_NAMES_EN[id] : CHINESE.get(id)) ?? id, [language]);
}

const UNITS_EN: Record<Indicator['unit'], string> = {
  件: 'items',
  份: 'reports',
  条: 'posts',
  万元: '10,000 yuan',
  '%': '%',
};

/** Names units in the language of the page. */
export function useUnitName(): (unit: Indicator['unit']) => string {
  const language = useLanguage();
  return useCallback((unit: Indicator['unit']) => (language === 'en' ? UNITS_EN[unit] : unit), [language]);
}
