import type { PublicationFacts } from '../context';

/** Facts about a publication of which only some things are known. */
export function publicationFixture(known: Partial<PublicationFacts> = {}): PublicationFacts {
  return {
    url: null,
    submitted: null,
    published: null,
    dates: [],
    captures: [],
    versions: [],
    breadcrumb: null,
    ...known,
  };
}
