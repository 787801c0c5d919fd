import type { ReactNode } from 'react';
import { useTitle } from '../lib/use-title';

/**
 * Every screen: a title that says what is seen and of whom, one line of coverage, at most one primary action top
 * right, then content. The title also names the browser tab.
 */
export function Page({
  title,
  coverage,
  action,
  before,
  children,
}: {
  title: string;
  coverage?: ReactNode;
  action?: ReactNode;
  /** Stands above the title, for instance the path of regions. */
  before?: ReactNode;
  children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className="page">
      {before}
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {coverage}
        </div>
        {action ? <div className="page-action">{action}</div> : null}
      </header>
      {children}
    </div>
  );
}
