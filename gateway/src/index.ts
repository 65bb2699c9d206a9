export { apiSchemaOf } from './api-schema';
export { composeSupergraph, type SubgraphSdl } from './compose';
export { ContractFaults, contractSchemaOf } from './contracts/contract-schema';
export {
  contractNames,
  contractSchemaFile,
  contractSettings,
  operationsOf,
  readContracts,
  settingFaults,
  type Contract,
  type ContractSettings,
} from './contracts/contracts';
export { tried, type RegisteredOperation, type TriedOperation } from './contracts/registered';
export { createDevIssuer, type DevIssuer, type Persona } from './dev-issuer';
export { httpTransport, type HttpTransportSettings } from './http-transport';
export { linesTo, type Logger, type LogLine } from './log';
export type { SignInSettings } from './sign-in';
export { stripAccessDirectives } from './strip-directives';
export { startGateway, type GatewaySettings, type RunningGateway } from './start-gateway';
export { DEFAULT_LIMITS, type Limits } from './limits/limits';
export type { Patience } from './subgraph-source';
export { zone } from './zone';
