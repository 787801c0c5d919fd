import { type Region, regionListSchema } from '@gongkai/contracts';
import type { RegionCode } from '@gongkai/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Tree, type TreeProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { apiQuery } from '../../lib/api-client';
import { useRegion } from '../../lib/region';
import { useSession } from '../../lib/session';
import { Skeleton } from '../../ui/skeleton';
import { useAppWords } from '../words';

export type Children = ReadonlyMap<RegionCode, Region[]>;
export type TreeNode = { key: RegionCode; title: string; isLeaf: boolean; children?: TreeNode[] };

/** The nodes known so far; a region whose children were not fetched yet has none. */
export function treeNodes(known: Children, parent: RegionCode): TreeNode[] {
  return (known.get(parent) ?? []).map((region) => ({
    key: region.code,
    title: region.name,
    isLeaf: !region.hasChildren,
    ...(known.has(region.code) ? { children: treeNodes(known, region.code) } : {}),
  }));
}

/** The regions below the person's own as a tree, open down to the chosen one; other branches load when opened. */
export function RegionTree({ chosen, onChoose }: { chosen: RegionCode; onChoose: (code: RegionCode) => void }) {
  const t = useAppWords();
  const { user } = useSession();
  const { known, expanded, setExpanded, load } = useBranches(user.region, chosen);
  const box = useRef<HTMLDivElement>(null);
  const ready = expanded !== null;
  useEffect(() => {
    if (ready) box.current?.querySelector('.ant-tree-treenode-selected')?.scrollIntoView({ block: 'nearest' });
  }, [ready]);
  if (!ready) return <Skeleton height={320} />;
  const root: TreeNode = {
    key: user.region,
    title: user.regionName,
    isLeaf: false,
    children: treeNodes(known, user.region),
  };
  const props: TreeProps<TreeNode> = {
    treeData: [root],
    selectedKeys: [chosen],
    expandedKeys: expanded,
    onExpand: (keys) => setExpanded(keys.map(String)),
    loadData: (node) => (node.children ? Promise.resolve() : load(node.key)),
    onSelect: (_, { node }) => onChoose(node.key),
  };
  return (
    <div className="region-tree" ref={box}>
      <Tree aria-label={t('tree')} blockNode virtual={false} {...props} />
    </div>
  );
}

/** The branches fetched so far; at first those on the way down to the chosen region. */
function useBranches(root: RegionCode, chosen: RegionCode) {
  const client = useQueryClient();
  const { data: detail } = useRegion(chosen);
  const [known, setKnown] = useState<Children>(new Map());
  const [expanded, setExpanded] = useState<RegionCode[] | null>(null);
  const load = async (parent: RegionCode) => {
    const query = apiQuery('/regions', regionListSchema, { parent });
    const { regions } = await client.fetchQuery({ ...query, staleTime: 10 * 60_000 });
    setKnown((current) => new Map(current).set(parent, regions));
  };
  useEffect(() => {
    if (!detail) return;
    const above = detail.path.map((region) => region.code).filter((code) => code !== chosen);
    const open = [...new Set([root, ...above])];
    // A branch that cannot be fetched stays closed; opening it by hand tries again.
    void Promise.all(open.map((code) => load(code).catch(() => {}))).then(() => setExpanded(open));
  }, [detail, chosen, root]);
  return { known, expanded, setExpanded, load };
}
