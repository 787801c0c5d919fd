import { isDemoRegion } from '@gongkai/domain';
import { useScope } from '../../lib/scope';
import { DemoMark } from '../../ui/demo-mark';
import { LanguageButton } from './language-button';
import { PersonMenu } from './person-menu';
import { RegionPicker } from './region-picker';
import { ThemeButton } from './theme-button';
import { YearPicker } from './year-picker';

/** Region and year always in the same place, then language, theme and person. */
export function TopBar() {
  const { region } = useScope();
  return (
    <header className="top-bar">
      <RegionPicker />
      <YearPicker />
      {isDemoRegion(region) ? <DemoMark /> : null}
      <div className="top-space" />
      <LanguageButton />
      <ThemeButton />
      <PersonMenu />
    </header>
  );
}
