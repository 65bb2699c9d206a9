import {
  createTable,
  day,
  entityOf,
  flag,
  id,
  instant,
  json,
  text,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST, type Enterprise } from './enterprise';
import type { GoodsAndDataFlow } from './goods-data-flow';

const ENTERPRISE: TableShape = {
  name: 'enterprise',
  columns: {
    id: id(),
    usci: text(18),
    customsCode: text(10),
    nameZh: text(LONGEST.nameZh),
    nameEn: text(LONGEST.nameEn),
    district: text(4),
    trade: text(LONGEST.trade),
    isManufacturer: flag(),
    tradesInOwnName: flag(),
    warnings: json(),
    registeredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  unique: [['usci'], ['customsCode']],
};

const FLOW: TableShape = {
  name: 'goods_data_flow',
  columns: {
    id: id(),
    enterpriseId: id(),
    transparent: flag(),
    logicChainComplete: flag(),
    consumptionTraceable: flag(),
    declaredOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['id'],
  indexes: [['enterpriseId']],
};

export const EnterpriseEntity = entityOf<Enterprise>('Enterprise', ENTERPRISE);
export const FlowEntity = entityOf<GoodsAndDataFlow>('GoodsAndDataFlow', FLOW);

export const enterpriseEntities = [EnterpriseEntity, FlowEntity];
export const enterpriseMigrations: MigrationStep[] = [...createTable(ENTERPRISE), ...createTable(FLOW)];
