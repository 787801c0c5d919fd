import { ruleListSchema, rulePageSchema, ruleTodoSchema, settingsViewSchema } from '@gongkai/contracts';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../lib/api-client';
import { useScope } from '../../lib/scope';

/** The catalogue; it changes with the program only. */
export function useRules() {
  return useQuery({ ...apiQuery('/rules', ruleListSchema), staleTime: 10 * 60_000 });
}

/** What holds for the rules in the region and year of the page. */
export function useSettingsInForce() {
  const { region, year } = useScope();
  return useQuery(apiQuery('/settings', settingsViewSchema, { region, year }));
}

/** One rule in the region and year of the page. */
export function useRulePage(rule: string) {
  const { region, year } = useScope();
  return useQuery({ ...apiQuery('/rules/page', rulePageSchema, { rule, region, year }), enabled: rule !== '' });
}

/** One page of the reports that fail the rule; while pages are turned the one before stays until the next is there. */
export function useRuleTodo(rule: string, page: number) {
  const { region, year } = useScope();
  return useQuery({
    ...apiQuery('/rules/todo', ruleTodoSchema, { rule, region, year, page }),
    placeholderData: (before, query) => {
      const asked = query?.queryKey[1];
      return asked?.rule === rule && asked.region === region && asked.year === year ? before : undefined;
    },
  });
}
