import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { TariffLine } from '@trust-supervision/reference';
import type { Context, Loaders } from '../context';
import type { Resolvers } from '../generated/resolvers';
import {
  guaranteeLineOf,
  requirementOf,
  type FiledBook,
  type FiledMaterial,
  type GuaranteeLine,
  type GuaranteeRequirement,
  type MaterialReference,
} from './guarantee';
import { policyCodesOf, ratingOn, shareOf, type GuaranteeCase, type Policy } from './share';

type GuaranteeResolvers = Pick<
  Resolvers<Context>,
  'AccountBook' | 'GuaranteeRequirement' | 'GuaranteeLine' | 'GuaranteeLevel'
>;

export const guaranteeResolvers: GuaranteeResolvers = {
  AccountBook: {
    __resolveReference: ({ bookNumber }) => ({ bookNumber }),
    guaranteeRequirement: async ({ bookNumber }, asked, { identity, loaders }) => {
      const book = await loaders.book.load(bookNumber);
      const asOf = asked.asOf ?? identity.businessDay;
      return book && requirement(book, { case: asked.case, asOf }, loaders);
    },
  },
  GuaranteeRequirement: {
    full: ({ full }) => yuan(full),
    due: ({ due }) => yuan(due),
    waived: ({ waived }) => yuan(waived),
  },
  GuaranteeLine: {
    customsValue: ({ customsValue }) => yuan(customsValue),
    tariff: ({ taxes }) => yuan(taxes?.tariff),
    consumptionTax: ({ taxes }) => yuan(taxes?.consumptionTax),
    valueAddedTax: ({ taxes }) => yuan(taxes?.valueAddedTax),
    total: ({ taxes }) => yuan(taxes?.total),
    unknownReason: ({ problems }) => problems.map(({ message }) => message).join('; ') || null,
  },
};

const yuan = (amount: Decimal | null | undefined) => (amount ? { amount, currency: 'CNY' } : null);

type Asked = { readonly case: GuaranteeCase; readonly asOf: LegalDate };

async function requirement(book: FiledBook, asked: Asked, loaders: Loaders): Promise<GuaranteeRequirement> {
  const [ratings, policy, lines] = await Promise.all([
    loaders.ratings.load(book.enterpriseUsci),
    policyOf(asked, loaders),
    Promise.all(book.materials.map((material) => lineOf(material, asked.asOf, loaders))),
  ]);
  const level = ratingOn(ratings, asked.asOf);
  return requirementOf({ ...asked, level }, lines, shareOf(asked.case, level?.level ?? null, policy));
}

async function policyOf({ case: asked, asOf }: Asked, loaders: Loaders): Promise<Policy> {
  const rows = await Promise.all(policyCodesOf(asked).map((key) => loaders.policy.load({ key, asOf })));
  return new Map(rows.filter((row) => row !== null).map((row) => [row.code, row]));
}

async function lineOf(material: FiledMaterial, asOf: LegalDate, loaders: Loaders): Promise<GuaranteeLine> {
  const { hsCode, currency } = material;
  const [tariffLine, exchangeRate] = await Promise.all([
    loaders.tariffLine.load({ key: hsCode, asOf }),
    currency === null ? null : loaders.exchangeRate.load({ key: currency, asOf }),
  ]);
  return guaranteeLineOf(material, { rates: tariffLine && ratesOf(tariffLine), exchangeRate });
}

const ratesOf = ({ mfnRate, consumptionTaxRate, vatRate }: TariffLine): MaterialReference['rates'] => ({
  tariff: mfnRate,
  consumptionTax: consumptionTaxRate,
  valueAddedTax: vatRate,
});
