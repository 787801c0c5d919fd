import { NATION_CODE, REGION_LEVELS, type RegionCode, type RegionLevel, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { fromRegionCode, toRegionCode } from '../../database/column-types';
import { PublicProblem } from '../../http/public-problem';
import { withinScope } from '../../http/scope';
import { PreparedRepository } from './prepared.repository';

/** A region as analytics shows it. */
export type PlaceView = { code: RegionCode; name: string; level: RegionLevel; hasChildren: boolean };

type Row = { code: number; name: string; level: number; has_children: boolean };

const COLUMNS = `code, name, level, exists (select 1 from region c where c.parent = region.code) as has_children`;

@Injectable()
export class PlaceRepository {
  constructor(private readonly prepared: PreparedRepository) {}

  /** A region of the scope; throws `no-such-region` for a code that the list does not have. */
  async place(scope: Scope, code: RegionCode): Promise<PlaceView> {
    const [row] = await this.prepared.rows<Row>(`select ${COLUMNS} from region where code = $1`, [
      fromRegionCode(withinScope(scope, code)),
    ]);
    if (row) return view(row);
    throw new PublicProblem('notFound', 'no-such-region', `没有行政区划代码 ${code}。`, { region: code });
  }

  /** Regions one level below, by code; below the nation without the demonstration. */
  async children(scope: Scope, code: RegionCode): Promise<PlaceView[]> {
    const rows = await this.prepared.rows<Row>(
      `select ${COLUMNS} from region where parent = $1 and code <> parent and (not demo or $2) order by code`,
      [fromRegionCode(withinScope(scope, code)), code !== NATION_CODE],
    );
    return rows.map(view);
  }
}

function view({ code, name, level, has_children }: Row): PlaceView {
  return { code: toRegionCode(code), name, level: REGION_LEVELS[level] ?? 'town', hasChildren: has_children };
}
