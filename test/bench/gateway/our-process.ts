import { readFileSync } from 'node:fs';
import { CONTRACTS_FOLDER, SUPERGRAPH_FILE } from '@trust-supervision/cli';
import { createDevIssuer, linesTo, readContracts, startGateway } from '@trust-supervision/gateway';
import { legalDate, SetClock } from '@trust-supervision/kernel';
import { answerParent, settingsOfProcess } from './child';
import { ASKER, DAY, ISSUER } from './asker';
import { reachedFrom, type Reach } from './subgraphs';

/** Our gateway as it runs in production: sign-in, limits, contracts, masking, and its log, which nobody reads. */
async function main(): Promise<void> {
  const issuer = await createDevIssuer(ISSUER);
  const clock = new SetClock(legalDate(DAY));
  const gateway = await startGateway({
    supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
    contracts: readContracts(CONTRACTS_FOLDER, readFileSync(SUPERGRAPH_FILE, 'utf8')),
    subgraphs: await reachedFrom(settingsOfProcess<Reach>(), clock),
    signIn: { ...ISSUER, keys: issuer.jwks },
    clock,
    logger: linesTo(process.stdout),
    // Counted as always, and never reached: one client asks all that is asked here.
    limits: { rate: { requests: 100_000_000, seconds: 10 } },
    port: 0,
  });
  answerParent({ url: gateway.url, token: await issuer.tokenFor(ASKER, 86_400) });
}

void main();
