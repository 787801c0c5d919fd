import type { NarrativeCount, ReportSection } from '@gongkai/domain';

export function readCounts(_sections: readonly ReportSection[]): NarrativeCount[] {
  return [];
}
