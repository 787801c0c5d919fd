export * from './check-obligation';
export * from './check-report';
export * from './define-rule';
export * from './fault-of';
export * from './render-message';
export * from './rule';
export * from './rules.generated';
export { figureName } from './support/figure-names';
