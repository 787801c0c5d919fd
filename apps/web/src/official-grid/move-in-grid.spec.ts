import { type FormId, formById, type TableKey, tableOf } from '@gongkai/domain';
import { labelColumnCount, stickyRowCount } from './grid-layout';
import { figureAfter } from './move-in-grid';

function table(key: TableKey, id: FormId = 'F2021') {
  const form = formById(id);
  if (!form) throw new Error(`The form ${id} is known`);
  return tableOf(form, key);
}

describe('moving in the official grid', () => {
  const requests = table('requests');

  it('goes to the neighbour and stays at the edge', () => {
    expect(figureAfter(requests, 'requests.newRequests.naturalPerson', 'ArrowRight')).toBe(
      'requests.newRequests.enterprise',
    );
    expect(figureAfter(requests, 'requests.newRequests.naturalPerson', 'ArrowLeft')).toBe(
      'requests.newRequests.naturalPerson',
    );
    expect(figureAfter(requests, 'requests.newRequests.total', 'ArrowDown')).toBe('requests.carriedOver.total');
    expect(figureAfter(requests, 'requests.newRequests.total', 'ArrowUp')).toBe('requests.newRequests.total');
  });

  it('goes to the ends of the row, and with control to the corners', () => {
    expect(figureAfter(requests, 'requests.granted.otherOrg', 'Home')).toBe('requests.granted.naturalPerson');
    expect(figureAfter(requests, 'requests.granted.otherOrg', 'End')).toBe('requests.granted.total');
    expect(figureAfter(requests, 'requests.granted.otherOrg', 'Home', true)).toBe('requests.newRequests.naturalPerson');
    expect(figureAfter(requests, 'requests.granted.otherOrg', 'End', true)).toBe('requests.carriedForward.total');
  });

  it('crosses the merged headers of table 2', () => {
    const proactive = table('proactive');
    expect(figureAfter(proactive, 'proactive.normativeDocs.inForce', 'ArrowDown')).toBe(
      'proactive.licensing.decisions',
    );
    expect(figureAfter(proactive, 'proactive.licensing.decisions', 'ArrowDown')).toBe('proactive.penalties.decisions');
    expect(figureAfter(proactive, 'proactive.licensing.decisions', 'ArrowUp')).toBe('proactive.normativeDocs.inForce');
  });
});

describe('moving in the official grids of older forms', () => {
  it('crosses the blocks of table 2 of 2019, whose last cells are wider', () => {
    const proactive = table('proactive', 'F2019');
    expect(figureAfter(proactive, 'proactive19.coercion.decisions', 'ArrowDown')).toBe(
      'proactive19.adminFees.netChange',
    );
    expect(figureAfter(proactive, 'proactive19.adminFees.priorItems', 'ArrowDown')).toBe(
      'proactive19.procurement.projects',
    );
  });

  it('goes down the one column of the annex of 2014', () => {
    const annex = table('annex', 'F2014');
    expect(figureAfter(annex, 'stats14.channel.other', 'ArrowDown')).toBe('stats14.response.hotIssues');
    expect([stickyRowCount(annex), labelColumnCount(annex)]).toEqual([1, 2]);
  });
});

describe('the part of the official grid that stays in sight', () => {
  it('is the header of tables 3 and 4, and nothing of table 2, whose headers come again', () => {
    expect((['proactive', 'requests', 'review'] as const).map((key) => stickyRowCount(table(key)))).toEqual([0, 3, 3]);
    expect((['proactive', 'requests', 'review'] as const).map((key) => labelColumnCount(table(key)))).toEqual([
      1, 3, 0,
    ]);
  });
});
