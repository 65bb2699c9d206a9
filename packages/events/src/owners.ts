import type { Bindable } from '@trust-supervision/database';

/**
 * Whose rows somebody is shown: those of these enterprises, by unified social credit code, and of all enterprises that
 * are registered in these customs districts; null for everybody's.
 */
export type Owners = {
  readonly enterprises: readonly string[];
  readonly districts: readonly string[];
} | null;

/** A condition of a statement with `?` placeholders, and what is bound in their place. */
export type OwnedBy = {
  readonly condition: string;
  readonly bound: readonly (readonly Bindable[])[];
};

/**
 * What must hold of a column with the credit code of a row's owner. In which district an enterprise is registered says
 * the table `enterprise_district` of the same schema; one that is not in it is in no district.
 */
export function ownedBy(owners: Owners, column: string): OwnedBy {
  if (owners === null) return { condition: '1 = 1', bound: [] };
  const { enterprises, districts } = owners;
  const conditions = [
    ...(enterprises.length > 0 ? [`${column} IN (?)`] : []),
    ...(districts.length > 0
      ? [`${column} IN (SELECT usci FROM enterprise_district WHERE district IN (?))`]
      : []),
  ];
  const condition = conditions.length === 0 ? '1 = 0' : `(${conditions.join(' OR ')})`;
  return { condition, bound: [enterprises, districts].filter((list) => list.length > 0) };
}
