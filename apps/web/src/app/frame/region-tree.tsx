import { type Region, regionListSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Tree } from 'antd';
import { useEffect, useState } from 'react';
import { apiQuery } from '../../lib/api-client';
import { useRegion } from '../../lib/region';
import { Skeleton } from '../../ui/skeleton';
import { useAppWords } from '../words';

type Children = ReadonlyMap<RegionCode, Region[]>;
type Node = { key: RegionCode; title: string; isLeaf: boolean; children?: Node[] };

/** Above all codes; the server answers with the roots of the person's scope. */
const ROOTS = '';

/** The nodes known so far; a region whose children were not fetched yet has none. */
export function treeNodes(known: Children, parent: RegionCode = ROOTS): Node[] {
  return (known.get(parent) ?? []).map((region) => ({
    key: region.code,
    title: region.name,
    isLeaf: !region.hasChildren,
    ...(known.has(region.code) ? { children: treeNodes(known, region.code) } : {}),
  }));
}

/** The regions as a tree; children are fetched when a branch is opened, the chosen region's branch at once. */
export function RegionTree({ chosen, onChoose }: { chosen: RegionCode; onChoose: (code: RegionCode) => void }) {
  const t = useAppWords();
  const client = useQueryClient();
  const { data: detail } = useRegion(chosen);
  const [known, setKnown] = useState<Children>(new Map());
  const [expanded, setExpanded] = useState<RegionCode[] | null>(null);
  const load = async (parent: RegionCode) => {
    const { regions } = await client.fetchQuery({
      ...apiQuery('/regions', regionListSchema, { parent: parent || null }),
      staleTime: 10 * 60_000,
    });
    setKnown((current) => new Map(current).set(parent, regions));
  };
  useEffect(() => {
    if (!detail) return;
    const above = detail.path.map((region) => region.code).filter((code) => code !== chosen);
    void Promise.all([ROOTS, ...above].map((code) => load(code).catch(() => {}))).then(() => setExpanded(above));
  }, [detail, chosen]);
  if (expanded === null) return <Skeleton height={240} />;
  return (
    <Tree<Node>
      aria-label={t('tree')}
      className="region-tree"
      blockNode
      height={320}
      treeData={treeNodes(known)}
      selectedKeys={[chosen]}
      expandedKeys={expanded}
      onExpand={(keys) => setExpanded(keys.map(String))}
      loadData={(node) => (node.children ? Promise.resolve() : load(node.key))}
      onSelect={(_, { node }) => onChoose(node.key)}
    />
  );
}
